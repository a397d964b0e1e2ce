package org.proviso.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.proviso.forms.Context;
import org.proviso.forms.Draft;
import org.proviso.forms.NormReader;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.OpenAction;
import org.proviso.norm.Priority;
import org.proviso.source.SourceText;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.wording.AdditionalWording;
import org.proviso.wording.BreaksPerWork;
import org.proviso.wording.CannotWording;
import org.proviso.wording.DuringWhich;
import org.proviso.wording.EllipticClause;
import org.proviso.wording.JoinedClauses;
import org.proviso.wording.ListedAmount;
import org.proviso.wording.Recasting;
import org.proviso.wording.Rewording;
import org.proviso.wording.WhichWording;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;

/** One sentence to norms, to a statement, or to what stood in the way. */
final class SentenceBinder {
  private static final int MOST_READINGS = 64;

  private final NormReader reader;
  private final SubjectKinds kinds;
  private final Context context;

  SentenceBinder(Context context) {
    this.context = context;
    this.reader = new NormReader(context);
    this.kinds = context.kinds();
  }

  /** What a sentence without a definition or declaration became. */
  sealed interface Bound {
    record Norms(List<Draft> drafts) implements Bound {}

    record Several(List<List<Draft>> readings, String difference) implements Bound {}

    /** Says how things are; binds nobody. */
    record Stated() implements Bound {}

    record Unread(List<Span> left, String hint) implements Bound {}

    /** Somebody does something, or something comes about, that nothing is held against. */
    record Acted(SentenceClass became, OpenAction action) implements Bound {
      static Acted of(OpenAction effect) {
        boolean may = effect.modality() == Modality.PERMISSION;
        return new Acted(may ? SentenceClass.ACTION : SentenceClass.DECLARATION, effect);
      }
    }
  }

  Bound bind(List<Phrase> phrases) {
    if (Statements.isOne(phrases)) {
      return new Bound.Stated();
    }
    try {
      List<List<Draft>> readings = distinct(read(phrases));
      if (readings.size() > MOST_READINGS) {
        return new Bound.Unread(List.of(), "fewer ways to read it");
      }
      return readings.size() == 1
          ? new Bound.Norms(readings.getFirst())
          : new Bound.Several(readings, Differences.between(readings));
    } catch (Unplaced unplaced) {
      if (Possibility.is(phrases, kinds)) {
        return new Bound.Stated();
      }
      Span said = phrases.getFirst().span().to(phrases.getLast().span());
      return new OpenActions(kinds)
          .read(phrases)
          .<Bound>map(action -> new Bound.Acted(SentenceClass.ACTION, action))
          .or(() -> LegalEffects.read(said).map(Bound.Acted::of))
          .orElseGet(() -> new Bound.Unread(unplaced.left(), unplaced.hint()));
    } catch (ArithmeticException | IllegalArgumentException outOfRange) {
      return new Bound.Unread(List.of(), "numbers of a usual size");
    }
  }

  /** The readings of the sentence, clause by clause where it has several. */
  private List<List<Draft>> read(List<Phrase> phrases) {
    List<Bit> said = AdditionalWording.of(CannotWording.of(Bit.of(phrases)));
    List<Bit> bits = OtherDays.of(DuringWhich.of(WhichWording.of(said)));
    Optional<List<List<Bit>>> excepted =
        ExceptedClause.sentences(context, bits).or(() -> EllipticClause.sentences(bits));
    if (excepted.isPresent()) {
      return together(excepted.get());
    }
    List<List<JoinedClauses.Part>> ways = JoinedClauses.of(bits);
    if (ways.isEmpty()) {
      return clause(bits);
    }
    var readings = new ArrayList<List<Draft>>();
    var failures = new ArrayList<Unplaced>();
    for (List<JoinedClauses.Part> parts : ways) {
      try {
        readings.addAll(clauses(parts));
      } catch (Unplaced unplaced) {
        failures.add(unplaced);
      }
    }
    if (readings.isEmpty()) {
      throw failures.getFirst();
    }
    return readings;
  }

  private List<List<Draft>> clauses(List<JoinedClauses.Part> parts) {
    var readings = new ArrayList<List<Draft>>();
    for (List<List<Bit>> sentences : new ClauseReach(context, parts, this::isReadable).readings()) {
      readings.addAll(together(sentences));
    }
    return readings;
  }

  /** The norms of all of these. */
  private List<List<Draft>> together(List<List<Bit>> sentences) {
    List<List<Draft>> all = List.of();
    for (List<Bit> sentence : sentences) {
      List<List<Draft>> own = clause(sentence);
      all = all.isEmpty() ? own : joined(all, own, sentence);
    }
    all.forEach(ServedTwice::check);
    return all;
  }

  private boolean isReadable(List<Bit> sentence) {
    try {
      return !clause(sentence).isEmpty();
    } catch (Unplaced | ArithmeticException | IllegalArgumentException notSo) {
      return false;
    }
  }

  /** The readings of one clause; of its parts, where it asks for several things and is not read. */
  private List<List<Draft>> clause(List<Bit> bits) {
    try {
      return whole(bits);
    } catch (Unplaced unplaced) {
      List<JoinedClauses.Part> verbs = PredicateParts.verbs(context, bits);
      List<List<Bit>> amounts = verbs.isEmpty() ? PredicateParts.amounts(context, bits) : List.of();
      if (verbs.isEmpty() && amounts.isEmpty()) {
        throw unplaced;
      }
      try {
        return verbs.isEmpty() ? together(amounts) : clauses(verbs);
      } catch (Unplaced alsoNot) {
        throw unplaced;
      }
    }
  }

  /** The readings of one clause; where it comes to two sentences, of both in step. */
  private List<List<Draft>> whole(List<Bit> bits) {
    PrecedenceWording.Ranked ranked = PrecedenceWording.of(bits);
    var readings = new ArrayList<List<Draft>>();
    var run = new BitRun(ranked.bits());
    ExceptedThings.apply(run, context);
    List<String> taken = BreaksPerWork.taken(kinds, run.bits());
    for (List<List<Bit>> sentences : Recasting.readings(kinds, run.bits())) {
      Optional<ListedAmount> listed =
          sentences.size() == 1 ? ListedAmount.of(sentences.getFirst()) : Optional.empty();
      if (listed.isPresent()) {
        readings.addAll(read(List.of(listed.get().together()), ranked));
        readings.addAll(read(listed.get().each(), ranked));
      } else {
        readings.addAll(read(sentences, ranked));
      }
    }
    return taken.isEmpty() ? readings : taking(readings, taken.getFirst());
  }

  private static List<List<Draft>> taking(List<List<Draft>> readings, String taken) {
    return readings.stream()
        .map(drafts -> drafts.stream().map(draft -> draft.taking(taken)).toList())
        .toList();
  }

  private List<List<Draft>> read(List<List<Bit>> sentences, PrecedenceWording.Ranked ranked) {
    List<List<Draft>> readings = List.of();
    for (List<Bit> recast : sentences) {
      for (List<Bit> sentence : Rewording.of(recast)) {
        List<List<Draft>> own = reader.read(sentence).stream().map(ranked::ranked).toList();
        own.forEach(drafts -> drafts.forEach(draft -> consented(draft)));
        own.forEach(drafts -> Guard.check(sentence, drafts));
        own.forEach(drafts -> EitherBound.check(sentence, drafts));
        readings = readings.isEmpty() ? own : joined(readings, own, sentence);
      }
    }
    return readings;
  }

  /**
   * "May be recorded with permission" may mean: not without. Beside a ban that it prevails over,
   * the ban says so.
   */
  private static void consented(Draft draft) {
    boolean consent =
        draft.modality() == Modality.PERMISSION
            && draft.each().records().filters().stream()
                .anyMatch(filter -> filter instanceof Filter.Consented);
    boolean besideBan =
        draft.priorities().stream().anyMatch(rank -> rank.kind() == Priority.Kind.PREVAILS);
    if (consent && !besideBan) {
      throw Unplaced.at(
          List.<Bit>of(), "\"may … only with\" or \"shall not … without\" before the consent");
    }
  }

  private static List<List<Draft>> joined(
      List<List<Draft>> one, List<List<Draft>> other, List<Bit> sentence) {
    boolean single = one.size() == 1 || other.size() == 1;
    if (one.size() != other.size() && !single) {
      throw Unplaced.at(sentence, "a sentence for each of the two limits");
    }
    var joined = new ArrayList<List<Draft>>();
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      var both = new ArrayList<>(one.get(Math.min(i, one.size() - 1)));
      both.addAll(other.get(Math.min(i, other.size() - 1)));
      joined.add(both);
    }
    return joined;
  }

  private static List<List<Draft>> distinct(List<List<Draft>> readings) {
    var bySense = new LinkedHashMap<List<String>, List<Draft>>();
    for (List<Draft> drafts : readings) {
      bySense.putIfAbsent(drafts.stream().map(SentenceBinder::key).toList(), drafts);
    }
    return new ArrayList<>(bySense.values());
  }

  private static String key(Draft draft) {
    return CanonicalNorm.key(
        norm(draft, new ClauseId(""), 0, new Span(new SourceText("", ""), 0, 0), ""));
  }

  static Norm norm(Draft draft, ClauseId clause, int ordinal, Span words, String reading) {
    return new Norm(
        clause,
        ordinal,
        draft.modality(),
        draft.bearer(),
        draft.each(),
        draft.period(),
        draft.when(),
        draft.must(),
        draft.exemptions(),
        List.of(),
        draft.vague(),
        words,
        reading,
        List.of(),
        draft.taken(),
        draft.priorities());
  }
}
