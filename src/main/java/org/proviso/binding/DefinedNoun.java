package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.forms.Context;
import org.proviso.forms.Draft;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.source.Name;
import org.proviso.source.Severity;
import org.proviso.source.SourceText;
import org.proviso.syntax.SentenceReader;
import org.proviso.syntax.SentenceTree;
import org.proviso.time.DateSpan;
import org.proviso.words.SubjectKinds;

/**
 * What a definition says with a noun and what narrows it, "a bus run that ends after 5:00 p.m.", "a
 * teacher hired after July 1, 2022": read as the subject of a sentence would be.
 */
final class DefinedNoun {
  /** Sentences whose subject is the noun, and nothing else is said of it. */
  private static final List<String> FRAMES =
      List.of("No %s shall be held", "Each %s shall have at least one lunch per day");

  private static final Pattern SINGULAR =
      Pattern.compile("(?:(?:an?|any|each|every) )(?<noun>.+)", Pattern.CASE_INSENSITIVE);

  /** What a defined noun is, in words that say more than its name. */
  private static final Pattern NARROWS =
      Pattern.compile(
          ".* (that|which|who|whose|held|scheduled|conducted|performed|hired|lasting|beginning"
              + "|starting|ending|on|in|at|before|after|between|during|outside|of|with|from) .*",
          Pattern.CASE_INSENSITIVE);

  /** However it is put that something takes place at a time. */
  private static final Pattern DONE =
      Pattern.compile(
          " (?:(?:that|which) (?:is|are) )?(?:performed|done|worked|taught|conducted|scheduled"
              + "|given|offered|taking place) (on|after|before|during|between|in) ",
          Pattern.CASE_INSENSITIVE);

  private final SubjectKinds kinds;

  DefinedNoun(SubjectKinds kinds) {
    this.kinds = kinds;
  }

  /** The meaning of the words after "means" or "is"; empty if they are no single noun. */
  Optional<Term.Meaning> read(String rest) {
    Matcher one = SINGULAR.matcher(rest);
    String words = one.matches() ? one.group("noun") : rest;
    // The stop at the end of the sentence was that of "p.m." too.
    String whole = words.matches(".*\\b[ap]\\.m") ? words + "." : words;
    String noun = DONE.matcher(whole).replaceFirst(" held $1 ");
    if (!NARROWS.matcher(" " + noun + " ").matches()) {
      return Optional.empty();
    }
    for (String frame : FRAMES) {
      Optional<Term.Meaning> meaning = subject(frame.formatted(noun)).flatMap(this::meaning);
      if (meaning.isPresent()) {
        return meaning;
      }
    }
    return Optional.empty();
  }

  private Optional<Each> subject(String sentence) {
    var source = new SourceText("definition", sentence);
    SentenceTree tree = new SentenceReader().read(source.span(0, sentence.length()), "");
    if (tree.diagnostics().stream().anyMatch(found -> found.severity() == Severity.ERROR)) {
      return Optional.empty();
    }
    var binder = new SentenceBinder(new Context(kinds, DateSpan.ALWAYS, List.of()));
    return binder.bind(tree.phrases()) instanceof SentenceBinder.Bound.Norms(List<Draft> drafts)
            && drafts.size() == 1
            && isPlain(drafts.getFirst())
        ? Optional.of(drafts.getFirst().each())
        : Optional.empty();
  }

  /** Whether all that the sentence says stands in its subject. */
  private static boolean isPlain(Draft draft) {
    return draft.when() instanceof Fact.Always
        && draft.exemptions().isEmpty()
        && draft.vague().isEmpty()
        && draft.priorities().isEmpty();
  }

  private Optional<Term.Meaning> meaning(Each each) {
    return switch (each.kind()) {
      case RECORD ->
          each.where().isEmpty() && !each.records().filters().isEmpty()
              ? Optional.of(new Term.Meaning.Selected(each.records()))
              : Optional.empty();
      case PERSON, STUDENT, SITE -> subjects(each.kind(), each.term(), each.where());
      case CLASS, THING, WHOLE -> Optional.empty();
    };
  }

  /** People of a kind, narrowed: what their own word means, and what is said besides. */
  private Optional<Term.Meaning> subjects(SubjectKind kind, Name noun, List<Filter> where) {
    var filters = new ArrayList<Filter>();
    List<Term.Meaning> own = kinds.terms().find(noun).map(Term::meanings).orElse(List.of());
    if (own.size() > 1 || where.isEmpty()) {
      return Optional.empty();
    }
    if (own.isEmpty()) {
      filters.add(new Filter.FieldIs(Name.of("role"), List.of(noun)));
    } else if (own.getFirst() instanceof Term.Meaning.Subjects(var same, var narrowed)
        && same == kind) {
      filters.addAll(narrowed);
    } else {
      return Optional.empty();
    }
    filters.addAll(where);
    return Optional.of(new Term.Meaning.Subjects(kind, filters));
  }
}
