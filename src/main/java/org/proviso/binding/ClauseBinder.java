package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.forms.Context;
import org.proviso.forms.Draft;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Judgement;
import org.proviso.norm.Norm;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Severity;
import org.proviso.source.Span;
import org.proviso.syntax.Outline;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.SentenceReader;
import org.proviso.syntax.SentenceTree;

/** Classes each sentence of one clause and gathers what its labels, examples and tables hold. */
final class ClauseBinder {
  private static final Pattern DECIDES =
      Pattern.compile("(?:The |An? )?(.+?) (?:decides?|determines?|judges?) (.+?)[.]?");

  private final Context context;
  private final KnownSentences known;
  private final Set<Span> alternatives;
  private final List<Diagnostic> diagnostics;
  private final SentenceBinder binder;
  private final SpokenBefore spoken;
  private final SentenceReader reader = new SentenceReader();
  private final List<Clause.Sentence> sentences = new ArrayList<>();
  private int ordinal;

  /** The phrases of the sentence before, where the next one may point back at it. */
  private List<Phrase> before = List.of();

  ClauseBinder(
      Context context, String article, Set<Span> alternatives, List<Diagnostic> diagnostics) {
    this.context = context;
    this.known = new KnownSentences(context, article);
    this.alternatives = alternatives;
    this.diagnostics = diagnostics;
    this.binder = new SentenceBinder(context);
    this.spoken = new SpokenBefore(context.kinds());
  }

  Clause bind(Outline.Section section, Binder.Collected into) {
    var id = new ClauseId(section.number());
    Span words = section.span();
    boolean first = true;
    int taken = 0;
    for (int i = 0; i < section.parts().size(); i++) {
      switch (section.parts().get(i)) {
        case Outline.Part.Sentence sentence -> {
          words = first ? sentence.span() : words.to(sentence.span());
          first = false;
          if (taken == 0) {
            List<Outline.Part.Sentence> ranked = RankedItems.from(section.parts(), i);
            taken = Math.max(1, ranked.size());
            sentences.addAll(
                ranked.isEmpty() ? List.of(sentence(sentence, id)) : ranked(ranked, id));
          }
          taken--;
        }
        case Outline.Part.Label label -> label(label, id, into);
        case Outline.Part.Example example ->
            ExampleBinder.read(example, section.number(), diagnostics)
                .ifPresent(into.examples::add);
        case Outline.Part.Table table ->
            into.tables.add(new TableBinder(diagnostics).table(table, id));
      }
    }
    sentences.forEach(sentence -> into.norms.addAll(sentence.norms()));
    return new Clause(id, section.parent(), section.depth(), section.heading(), words, sentences);
  }

  private Clause.Sentence sentence(Outline.Part.Sentence part, ClauseId id) {
    Span span = part.span();
    return known
        .of(part, id)
        .map(became -> classed(span, became, ""))
        .orElseGet(() -> read(part, id));
  }

  private Clause.Sentence read(Outline.Part.Sentence part, ClauseId id) {
    Span span = part.span();
    boolean led = !part.leadIn().isEmpty();
    var opening = led ? OpeningWords.none(span) : OpeningWords.of(span);
    SentenceTree printed = reader.read(part.leadIn(), opening.rest(), id.number());
    diagnostics.addAll(printed.diagnostics());
    SentenceTree tree = pointing(printed, led);
    before = led ? List.of() : tree.phrases();
    if (!opening.isTold(tree.phrases(), sentences, id)) {
      return unread(span, id, List.of(), "what it is meant to change, by its number");
    }
    if (!spoken.unclear().isEmpty()) {
      return unread(span, id, spoken.unclear(), "the name of what is meant, as it stands before");
    }
    Optional<List<Clause.Sentence>> narrowed = Counting.apply(tree.phrases(), sentences);
    if (narrowed.isPresent()) {
      sentences.clear();
      sentences.addAll(narrowed.get());
      return new Clause.Sentence(
          span, SentenceClass.NORM, List.of(), "read with the sentence before it");
    }
    return led ? item(tree, part.leadIn().getLast(), span, id) : bound(tree, opening, span, id, "");
  }

  /** With the thing itself for "such meetings"; an item has it in its lead-in. */
  private SentenceTree pointing(SentenceTree tree, boolean led) {
    var named =
        led ? tree.phrases() : Antecedent.named(tree.phrases(), before, sentences, context.kinds());
    var phrases = spoken.inFull(named);
    return new SentenceTree(tree.words(), phrases, tree.diagnostics());
  }

  /** "In the following order:" and its items are one sentence. */
  private List<Clause.Sentence> ranked(List<Outline.Part.Sentence> items, ClauseId id) {
    SentenceTree tree = RankedItems.tree(items, reader, id.number());
    diagnostics.addAll(tree.diagnostics());
    var none = OpeningWords.none(tree.words());
    Clause.Sentence read = bound(tree, none, tree.words(), id, "");
    var all = new ArrayList<Clause.Sentence>();
    for (Outline.Part.Sentence item : items) {
      boolean first = all.isEmpty();
      all.add(
          new Clause.Sentence(
              item.span(),
              read.became(),
              first ? read.norms() : List.of(),
              first || read.norms().isEmpty() ? read.note() : "read with the sentence before it"));
    }
    return all;
  }

  /** One of the items under a lead-in. */
  private Clause.Sentence item(SentenceTree tree, Span leadIn, Span span, ClauseId id) {
    if (alternatives.contains(leadIn) && !Items.isDenied(tree.phrases())) {
      return unread(span, id, List.of(), "one sentence for items joined by \"or\"");
    }
    var plain = new SentenceTree(tree.words(), Items.plain(tree.phrases()), tree.diagnostics());
    return bound(plain, OpeningWords.none(span), span, id, "");
  }

  private Clause.Sentence bound(
      SentenceTree tree, OpeningWords opening, Span span, ClauseId id, String reading) {
    if (tree.phrases().isEmpty() || tree.diagnostics().stream().anyMatch(ClauseBinder::spoils)) {
      return classed(span, SentenceClass.NOT_READ, "");
    }
    // "Three (4) hours" and a weekday that is another stop the sentence: either may be meant.
    for (Diagnostic fault : tree.diagnostics()) {
      if (fault.severity() == Severity.ERROR) {
        return classed(span, SentenceClass.NOT_READ, fault.message());
      }
    }
    return switch (binder.bind(tree.phrases())) {
      case SentenceBinder.Bound.Acted acted -> acted(acted, span, id, reading);
      case SentenceBinder.Bound.Stated() ->
          DefinitionReader.looksLikeOne(span.flat())
              ? unread(span, id, List.of(), "a definition: a noun, and what narrows it")
              : classed(span, SentenceClass.STATEMENT, "");
      case SentenceBinder.Bound.Norms(List<Draft> read) ->
          normed(opening.ranked(read, tree.phrases(), id), span, id, reading);
      case SentenceBinder.Bound.Several(List<List<Draft>> readings, String difference) -> {
        List<List<Draft>> ranked =
            readings.stream().map(r -> opening.ranked(r, tree.phrases(), id)).toList();
        yield several(ranked, difference, span, id, reading);
      }
      case SentenceBinder.Bound.Unread(List<Span> left, String hint) ->
          unread(span, id, left, hint);
    };
  }

  private Clause.Sentence normed(List<Draft> drafts, Span span, ClauseId id, String reading) {
    var own = new OwnArticle(known.article(), id);
    return own.isKnown(drafts)
        ? new Clause.Sentence(
            span, SentenceClass.NORM, norms(own.named(drafts), id, span, reading), "")
        : unread(span, id, List.of(), "the number of the article or clause meant");
  }

  private Clause.Sentence several(
      List<List<Draft>> readings, String difference, Span span, ClauseId id, String reading) {
    var place = new Place.InText(span, id.number());
    diagnostics.add(Diagnostic.of(Code.TWO_READINGS, place, span.flat(), ": " + difference));
    List<List<Norm>> candidates = candidates(readings, id, span, reading);
    return new Clause.Sentence(span, SentenceClass.TWO_READINGS, List.of(), difference, candidates);
  }

  /** A Reading must say what can be held against something. */
  private Clause.Sentence acted(
      SentenceBinder.Bound.Acted acted, Span span, ClauseId id, String reading) {
    if (!reading.isEmpty()) {
      return unread(span, id, List.of(), "what a proposal can be held against");
    }
    return Clause.Sentence.of(span, acted.became(), acted.action());
  }

  /** "Three (4)", "Friday, March 4, 2021": which of the two was meant is not ours to say. */
  private static boolean spoils(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR || diagnostic.code() == Code.WEEKDAY_DISAGREES;
  }

  private Clause.Sentence unread(Span span, ClauseId id, List<Span> left, String hint) {
    if (span.text().contains("__")) {
      return classed(span, SentenceClass.NOT_READ, "a blank is not filled in");
    }
    Span at = left.isEmpty() ? span : left.getFirst().to(left.getLast());
    String what =
        left.isEmpty() ? "write " + hint : "no place for \"" + at.flat() + "\"; write " + hint;
    diagnostics.add(
        Diagnostic.of(Code.NOT_READ, new Place.InText(at, id.number()), span.flat(), ": " + what));
    return classed(span, SentenceClass.NOT_READ, what);
  }

  private List<Norm> norms(List<Draft> drafts, ClauseId id, Span span, String reading) {
    var norms = new ArrayList<Norm>();
    for (Draft draft : drafts) {
      norms.add(SentenceBinder.norm(draft, id, ++ordinal, span, reading));
    }
    return norms;
  }

  /** The norms of each reading, numbered alike: one of the readings will hold. */
  private List<List<Norm>> candidates(
      List<List<Draft>> readings, ClauseId id, Span span, String reading) {
    var own = new OwnArticle(known.article(), id);
    int before = ordinal;
    int last = before;
    var candidates = new ArrayList<List<Norm>>();
    for (List<Draft> drafts : readings) {
      if (!own.isKnown(drafts)) {
        return List.of();
      }
      ordinal = before;
      candidates.add(norms(own.named(drafts), id, span, reading));
      last = Math.max(last, ordinal);
    }
    ordinal = last;
    return candidates;
  }

  private static Clause.Sentence classed(Span span, SentenceClass became, String note) {
    return new Clause.Sentence(span, became, List.of(), note);
  }

  private void label(Outline.Part.Label label, ClauseId id, Binder.Collected into) {
    var before = new LabelledBefore(sentences, diagnostics);
    switch (label.kind()) {
      case NOTE -> sentences.add(classed(label.span(), SentenceClass.LABEL, "Note"));
      case JUDGEMENT -> {
        Matcher decides = DECIDES.matcher(label.span().flat());
        boolean read = decides.matches();
        into.judgements.add(
            new Judgement(
                id,
                read ? decides.group(1) : "",
                read ? decides.group(2) : label.span().flat(),
                label.span()));
        sentences.add(classed(label.span(), SentenceClass.LABEL, "Judgement"));
        before.lastBecomes(SentenceClass.JUDGEMENT);
      }
      case READING -> reading(label, id, before);
    }
  }

  private void reading(Outline.Part.Label label, ClauseId id, LabelledBefore before) {
    Optional<SentenceClass> became =
        known
            .of(new Outline.Part.Sentence(label.span(), List.of()), id)
            .filter(of -> of == SentenceClass.DECLARATION || of == SentenceClass.DEFINITION);
    if (became.isPresent()) {
      before.restated(classed(label.span(), became.get(), ""));
      return;
    }
    SentenceTree tree = reader.read(label.span(), id.number());
    diagnostics.addAll(tree.diagnostics());
    var none = OpeningWords.none(label.span());
    before.reading(bound(tree, none, label.span(), id, label.span().flat()), label.span());
  }
}
