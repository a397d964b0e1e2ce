package org.proviso.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.proposal.Proposal;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;

/**
 * All that is doubtful in the wording of an agreement: what reading it found, and what the passes
 * here find, each said once, in the order of the text.
 */
public final class Lint {
  /** One pass over a read agreement. */
  interface Pass {
    List<Diagnostic> of(Agreement agreement);
  }

  private static final List<Pass> PASSES =
      List.of(
          new UnreadSentences(),
          new BlanksFilled(),
          new MayNots(),
          new ClauseNumbers(),
          new References(),
          new NumbersInWords(),
          new WeekdayDates(),
          new HeadingScopes(),
          new LimitPeriods(),
          new UnitsCompared(),
          new Bearers(),
          new ExemptionsLive(),
          new ReadingsCompared(),
          new DatesInTerm(),
          new TermsUsed(),
          new TermsKnown(),
          new TimetablesAgree(),
          new WeekdayWords(),
          new OrdersSpent(),
          new GroupNames(),
          new Abbreviations(),
          new FiguresGiven(),
          new ExamplesGiven());

  private Lint() {}

  /** All that every pass finds, in the order of the text. */
  public static List<Diagnostic> of(Agreement agreement, Prover prover) {
    return inOrder(all(agreement, prover));
  }

  private static List<Diagnostic> all(Agreement agreement, Prover prover) {
    var all = new ArrayList<>(agreement.diagnostics());
    PASSES.forEach(pass -> all.addAll(pass.of(agreement)));
    all.addAll(new Precedences(prover).of(agreement));
    all.addAll(new LimitsPossible(prover).of(agreement));
    return all;
  }

  /** What concerns agreements that are looked at together: conflicts, and what they name. */
  public static List<Diagnostic> between(List<Agreement> agreements) {
    return between(agreements, Prover.SILENT);
  }

  /** The same, with what the solver proves of two norms of different agreements. */
  public static List<Diagnostic> between(List<Agreement> agreements, Prover prover) {
    var all = new ArrayList<>(NamedDocuments.of(agreements));
    if (agreements.size() > 1) {
      all.addAll(new Precedences(prover).between(agreements));
    }
    return all.stream().distinct().toList();
  }

  /** Blanks that are left to be filled in, by their numbers and names. */
  public static List<Diagnostic> unfilled(Agreement agreement) {
    return inOrder(new BlanksFilled().of(agreement));
  }

  /** Clauses that refer to themselves, whose norms may not be what was meant. */
  public static List<Diagnostic> selfReferences(Agreement agreement) {
    return inOrder(
        new References()
            .of(agreement).stream().filter(one -> one.code() == Code.REFERENCE_TO_ITSELF).toList());
  }

  /** Which words of the agreement nothing in the proposal matches. */
  public static List<Diagnostic> unmatched(Agreement agreement, Proposal proposal) {
    return inOrder(new WordsMatched(proposal).of(agreement));
  }

  /** The same, and which words of the agreement nothing in the proposal matches. */
  public static List<Diagnostic> of(Agreement agreement, Prover prover, Proposal proposal) {
    var all = all(agreement, prover);
    all.addAll(new WordsMatched(proposal).of(agreement));
    return inOrder(all);
  }

  /** Reading and a pass may both find a thing: one remark of a kind for each line is enough. */
  private static List<Diagnostic> inOrder(List<Diagnostic> all) {
    Set<String> said = new HashSet<>();
    return all.stream()
        .filter(diagnostic -> said.add(thing(diagnostic)))
        .sorted(Comparator.comparingInt(Lint::offset))
        .toList();
  }

  private static String thing(Diagnostic diagnostic) {
    var where =
        switch (diagnostic.place()) {
          case Place.InText(var span, String clause) -> clause + ":" + span.line();
          case Place place -> place.toString();
        };
    return switch (diagnostic.code()) {
      case NOT_READ,
          TWO_READINGS,
          TERM_UNKNOWN,
          TERM_UNUSED,
          WORD_UNMATCHED,
          ABBREVIATION_UNDEFINED,
          HEADING_TIME_DISAGREES,
          TIMETABLE_OVERLAP,
          TABLE_AGAINST_CLAUSE,
          FIGURE_NOT_GIVEN,
          BLANK_UNFILLED,
          REFERENCE_DANGLING,
          CONFLICT_UNORDERED,
          PRECEDENCE_CIRCULAR ->
          diagnostic.code() + where + diagnostic.arguments();
      case MAY_NOT_AMBIGUOUS -> diagnostic.code() + where + ":" + offset(diagnostic);
      case NUMBER_WORDS_DISAGREE -> diagnostic.code() + where + diagnostic.arguments();
      // The date may be written in two ways: as it is read, and as it stands.
      case WEEKDAY_DISAGREES ->
          diagnostic.code()
              + where
              + diagnostic.arguments().subList(1, diagnostic.arguments().size());
      default -> diagnostic.code() + where;
    };
  }

  private static int offset(Diagnostic diagnostic) {
    return diagnostic.place() instanceof Place.InText(var span, _) ? span.start() : 0;
  }
}
