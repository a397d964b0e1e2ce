package org.proviso.norm;

import java.util.List;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;

/** A sentence that sets up the agreement rather than binding anyone. */
public sealed interface Declaration {
  /** The sentence that declares it. */
  Span words();

  /** Between whom, and what each is called afterwards. */
  record Party(Name name, Name alias, Span words) implements Declaration {}

  /**
   * One party recognizes the other as speaking for people in these lines of work.
   *
   * @param employer who recognizes; empty where only the unit is described
   * @param union who is recognized; empty likewise
   * @param roles what those are called whom it represents
   */
  record Recognition(Name employer, Name union, List<Name> roles, Span words)
      implements Declaration {
    public Recognition {
      roles = List.copyOf(roles);
    }
  }

  /**
   * In force from the first to the last day, both included; open ends are LocalDate.MIN and MAX.
   */
  record InForce(DateSpan span, boolean unlessExtended, Span words) implements Declaration {}

  /**
   * One provision prevails over another where they conflict (S20).
   *
   * @param onlyConflicts whether the sentence says so; it never means more here
   */
  record Precedence(Provision prevailing, Provision yielding, boolean onlyConflicts, Span words)
      implements Declaration {}

  /**
   * What goes on binding although the agreement otherwise prevails: "class-size limits still
   * apply".
   *
   * @param of where it stands
   * @param topics what it is called; none for all of the provision
   */
  record Preserved(Provision of, List<Name> topics, Span words) implements Declaration {
    public Preserved {
      topics = List.copyOf(topics);
    }
  }

  /** What the agreement itself is called: "the Collective Bargaining Agreement", "CBA". */
  record Called(List<Name> names, Span words) implements Declaration {
    public Called {
      names = List.copyOf(names);
    }
  }

  /** The terms of another document apply. */
  record Incorporates(String document, Span words) implements Declaration {}

  /** What an article or the agreement applies to. */
  record Scope(String of, Filter filter, Span words) implements Declaration {}

  /** How dates in proposals are written. */
  record DateOrder(boolean monthFirst, Span words) implements Declaration {}

  /** Limits are per this subject unless a clause says otherwise (S7). */
  record EachRule(SubjectKind kind, Name term, Span words) implements Declaration {}

  /**
   * What a day is where time is counted in days: a "day" a working day, a "working day" any from
   * Monday through Friday but holidays, which is a business day.
   *
   * @param of the article it is said of, or empty for all of the agreement
   * @param said whether the sentence itself says of what; else it is the article that it stands in
   * @param counted what the time is said in
   * @param kind what counts
   */
  record DayRule(String of, boolean said, DayKind counted, DayKind kind, Span words)
      implements Declaration {}

  /**
   * What an hour is paid at, by its name: "The curriculum rate is $44 per hour".
   *
   * @param clause where it stands
   */
  record Rate(Name name, Quantity hourly, String clause, Span words) implements Declaration {}

  /** Anything else that declares: a title, a vocabulary named, a statute kept in force. */
  record Other(String gist, Span words) implements Declaration {}
}
