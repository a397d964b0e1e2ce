package org.proviso.witness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.ClauseId;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Deadline;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.Term;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;

/**
 * Is there a world that keeps all norms of the one stance and breaks one of the other? Two versions
 * of a clause are asked both ways; two norms that cannot both be kept are a stance that no world
 * keeps.
 */
public record WorldQuestion(Stance kept, Stance broken) {
  static final String PERSON = "Rivera";

  private static final int MOST_ROWS = 40;

  /** Who is offered something does not owe it. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?i)\\bbe (?:offered|given|provided|notified|informed|told|sent|granted|allowed)\\b");

  List<Norm> norms() {
    return Stream.concat(kept.norms().stream(), broken.norms().stream()).toList();
  }

  /** The same, with everything else kept that the kept norms' own clauses say. */
  WorldQuestion keepingClause() {
    return keeping(
        norm -> kept.norms().stream().anyMatch(one -> one.clause().equals(norm.clause())));
  }

  /** The same, with these clauses kept as well. */
  WorldQuestion keeping(Set<ClauseId> clauses) {
    return keeping(norm -> clauses.contains(norm.clause()));
  }

  /** The same, with everything else kept that is said of the same things. */
  WorldQuestion keepingKin() {
    var names = new HashSet<Name>();
    norms().forEach(norm -> names.addAll(NormParts.records(norm)));
    return keeping(norm -> NormParts.records(norm).stream().anyMatch(names::contains));
  }

  private WorldQuestion keeping(Predicate<Norm> also) {
    List<Norm> all =
        kept.agreement().norms().stream()
            .filter(
                norm -> kept.norms().contains(norm) || ApplyTogether.bind(norm) && also.test(norm))
            .toList();
    return new WorldQuestion(new Stance(kept.agreement(), all), broken);
  }

  List<Stance> stances() {
    return List.of(kept, broken);
  }

  /**
   * The days to look at, within both terms where they overlap. Else they are set aside: a successor
   * is compared as if it were in force on the same days.
   */
  List<DayFrame> frames() {
    return new Stage(norms(), term()).frames();
  }

  /** The days within both terms; all days where these do not overlap. */
  DateSpan term() {
    DateSpan both = kept.agreement().inForce().within(broken.agreement().inForce());
    return both.isEmpty() ? DateSpan.ALWAYS : both;
  }

  /** Whether both stances mean the same by every word that one of them defines. */
  boolean sameWords() {
    return CanonicalNorm.text(kept.agreement().terms().own())
            .equals(CanonicalNorm.text(broken.agreement().terms().own()))
        && CanonicalNorm.text(tables(kept)).equals(CanonicalNorm.text(tables(broken)));
  }

  private static List<String> tables(Stance stance) {
    return stance.agreement().tables().stream()
        .map(table -> table.number() + table.header() + table.rows())
        .toList();
  }

  /** Whether the two stances say the same in the same words. */
  boolean isAlike() {
    return sameWords() && isSameWords();
  }

  /** Whether their norms are worded alike, whatever their words mean. */
  boolean isSameWords() {
    return CanonicalNorm.text(kept.norms().stream().map(CanonicalNorm::key).toList())
        .equals(CanonicalNorm.text(broken.norms().stream().map(CanonicalNorm::key).toList()));
  }

  /** Whether it turns on when it is. */
  boolean isDated() {
    return speaksOf(Filter.InDates.class, Filter.InMonths.class, Filter.OnDate.class);
  }

  /** Whether rows may lie within other rows. */
  boolean nests() {
    return speaksOf(Filter.During.class, Filter.DutyFree.class, Measure.AtOnce.class);
  }

  boolean hasTimed() {
    return speaksOf(Fact.Timed.class, Fact.Ahead.class);
  }

  private boolean speaksOf(Class<?>... parts) {
    return norms().stream()
        .anyMatch(norm -> Stream.of(parts).anyMatch(part -> !NormParts.of(norm, part).isEmpty()));
  }

  /** Whether one day is enough to tell the two apart. */
  boolean isOfOneDay() {
    boolean daily =
        norms().stream()
            .map(Norm::period)
            .allMatch(one -> one instanceof Period.Day || one instanceof Period.Occurrence);
    return daily && !hasTimed() && !speaksOf(Measure.WeeklyPatterns.class, Measure.Rest.class);
  }

  /**
   * Whether what starts a deadline comes from the person, and the answer to them: so it is unless
   * it is the person who owes the answer.
   */
  boolean isAskedByThem() {
    return stances().stream()
        .noneMatch(stance -> stance.norms().stream().anyMatch(norm -> owesIt(stance, norm)));
  }

  private static boolean owesIt(Stance stance, Norm norm) {
    return !GIVEN.matcher(norm.words().flat()).find()
        && stance.agreement().terms().find(norm.bearer()).stream()
            .flatMap(term -> term.meanings().stream())
            .anyMatch(Term.Meaning.Subjects.class::isInstance);
  }

  /** Whether what a deadline waits for comes before what it is reckoned from. */
  boolean isAnsweredFirst() {
    List<Deadline> deadlines =
        norms().stream()
            .flatMap(norm -> NormParts.of(norm, Fact.Timed.class).stream())
            .map(Fact.Timed::deadline)
            .toList();
    return !deadlines.isEmpty() && deadlines.stream().allMatch(Deadline::before);
  }

  /** What weekdays are: school days where the norms ask for those, which are work days too. */
  String weekdays() {
    boolean kinds =
        norms().stream()
            .anyMatch(norm -> NormParts.of(norm, DayKind.class).contains(DayKind.SCHOOL));
    boolean school = kinds || speaksOf(DayPlace.EdgeWeeks.class);
    return (school ? DayKind.SCHOOL : DayKind.WORK).words();
  }

  /** The norm as it is encoded: consent and who did it are said of its records. */
  Norm told(Norm norm) {
    // A rest lies between two days, of which one alone shows none.
    boolean rest = !NormParts.of(norm, Measure.Rest.class).isEmpty();
    Norm held = rest ? norm.over(new Period.WholeTerm()) : norm;
    return Consenting.told(DoneBy.differs(norms()) ? DoneBy.told(held) : held);
  }

  /** Whether a daily minimum binds on days with rows or on every work day: both are tried. */
  boolean[] everyDay() {
    boolean daily = !isOfOneDay() && norms().stream().anyMatch(WorldQuestion::isBrokenByNothing);
    return daily ? new boolean[] {false, true} : new boolean[] {false};
  }

  /** Whether a day without any rows may break it, as it cannot break a most. */
  private static boolean isBrokenByNothing(Norm norm) {
    boolean most = norm.must() instanceof Fact.Compare(_, var relation, _) && relation.isUpper();
    return norm.period() instanceof Period.Day && !most;
  }

  /** What rows can be, the kinds that the norms speak of first, and last something else. */
  List<RowType> rowTypes() {
    return new RowKinds(this).all();
  }

  /** The people or classes that the world may be about. */
  List<RowType> focuses() {
    return new FocusKinds(this).all();
  }

  /** How rows name the subject that the worlds are about. */
  SubjectCell subject() {
    return SubjectCell.of(this);
  }

  /** How many rows a world may need at most. */
  int mostRows() {
    return (int) Math.min(RowCount.needed(norms()), MOST_ROWS);
  }

  /** Whether worlds may need more rows than are tried, so that none found is none proved. */
  boolean isCut() {
    return RowCount.needed(norms()) > MOST_ROWS || !lookups().isShared();
  }

  /** The grid that their times stand on. */
  Steps steps() {
    return Steps.of(norms(), ToldTimes.of(stances()));
  }

  /** The tables that the norms look up. */
  Lookups lookups() {
    return new Lookups(stances());
  }
}
