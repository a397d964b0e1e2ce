package org.proviso.norm;

import java.util.List;
import org.proviso.source.Name;
import org.proviso.time.Stretch;

/** Something that holds, does not hold, or is not known, of one subject in one period. */
public sealed interface Fact {
  /** Always holds. */
  record Always() implements Fact {}

  /** Never holds: the requirement of a ban on the records themselves. */
  record Never() implements Fact {}

  /** A measure stands so to a bound. */
  record Compare(Measure measure, Relation relation, Bound bound) implements Fact {}

  /** At least one matching record exists for the subject in the period. */
  record Exists(Selection of) implements Fact {}

  /** The subject or, in a norm whose subjects are records, the record satisfies the filter. */
  record Is(Filter filter) implements Fact {}

  /** An event happens in time, reckoned from the record the norm is held against (S18). */
  record Timed(Selection event, Deadline deadline) implements Fact {}

  /** The record at hand comes so long before the next stretch begins: "before the semester". */
  record Ahead(Deadline deadline, Stretch stretch) implements Fact {}

  /**
   * Something only the proposal's {@code about} sheet or an event can say: "while the District is
   * in the hybrid model"; unknown, and asked for by its words, until one does.
   */
  record Stated(Name fact) implements Fact {}

  /** A matter somebody judges: never a verdict of ours. */
  record Judged(String by, String about) implements Fact {}

  /**
   * Hours or money are owed: to the subject in the period, or for the record the norm is held
   * against.
   *
   * @param rate what an hour is paid at; none where the amount is money, or names no rate
   * @param use what only the claims for it are counted for: "up to $200 per year for supplies"; or
   *     what it is paid as: "$300 per year as uniform allowance"; without a name where it is
   *     neither
   */
  record Owed(Due due, List<Bound> rate, Name use) implements Fact {
    public Owed {
      rate = List.copyOf(rate);
    }

    /** For whatever it is claimed. */
    public Owed(Due due, List<Bound> rate) {
      this(due, rate, Name.of(""));
    }

    /** Whether it is owed only as far as it is claimed. */
    public boolean isClaimed() {
      return due instanceof Due.UpTo;
    }

    /** Hours or days of leave, which are saved up and no pay. */
    public boolean isTimeOff() {
      return rate.isEmpty() && due.isTime() && use.written().matches("(?i)(.* )?(leave|vacation)");
    }

    /** "For supplies", "as uniform allowance", or nothing. */
    public String useInWords() {
      return use.isEmpty() ? "" : (isClaimed() ? "for " : "as ") + use.written();
    }
  }

  /**
   * Whoever has the record at hand comes before all who asked for the same and went without, or
   * whom it could have fallen on (S32).
   *
   * @param ranks by what people are ranked, the first that tells two apart deciding
   * @param asked the records by which people ask, or which else tell who could have it
   */
  record InOrder(List<Rank> ranks, Selection asked) implements Fact {
    /** Everybody who is employed, for what nobody asks for: a layoff. */
    public static final Selection EMPLOYED = new Selection("people", List.of(), List.of());

    /** For a recall, who was laid off. */
    public static final Selection LAID_OFF = Selection.of(Name.of("layoff"));

    public InOrder {
      ranks = List.copyOf(ranks);
    }
  }

  /**
   * Between two uses of the subject with different values of the field there is such an act: "a
   * desk is disinfected between uses by different students".
   */
  record Between(Selection act, Selection uses, Name by) implements Fact {}

  /** Where the other is not so; unknown where it is unknown. */
  record Not(Fact fact) implements Fact {}

  /** Where every one of them is so. */
  record AllOf(List<Fact> facts) implements Fact {
    public AllOf {
      facts = List.copyOf(facts);
    }
  }

  /** Where one of them at least is so. */
  record AnyOf(List<Fact> facts) implements Fact {
    public AnyOf {
      facts = List.copyOf(facts);
    }
  }

  Fact ALWAYS = new Always();
  Fact NEVER = new Never();
}
