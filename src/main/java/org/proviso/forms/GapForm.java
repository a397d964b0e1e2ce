package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.norm.Bound;
import org.proviso.norm.DayMark;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.Ratio;
import org.proviso.words.Adjectives;
import org.proviso.words.Amounted;
import org.proviso.words.BitRun;
import org.proviso.words.Cursor;
import org.proviso.words.Periods;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/** "There shall be at least 90 minutes between A and B": a gap in one person's day, or a rest. */
final class GapForm {
  private static final Set<Name> NOTHING =
      Set.of(
          Name.of("rest"),
          Name.of("time"),
          Name.of("time off"),
          Name.of("break"),
          Name.of("off"),
          Name.of("off duty"),
          Name.of("rest time"),
          Name.of("free time"));

  /** Longer than this may lie between two that are not on one day. */
  private static final Ratio MOST = Ratio.of(240);

  private static final Pattern LATE =
      Pattern.compile("(?i)\\b(?:nights?|overnights?|evenings?|late|graveyard|shifts?)\\b");

  private final Parts parts;

  GapForm(Parts parts) {
    this.parts = parts;
  }

  static boolean fits(Parts parts) {
    return !parts.modifiers().between.isEmpty();
  }

  List<Draft> read() {
    var run = new BitRun(parts.core());
    int last = run.size() - 1;
    if (last > 1 && run.word(last, "rest") && run.preposition(last - 1, "of")) {
      run.remove(last - 1, last + 1);
    }
    var cursor = new Cursor(run.bits());
    Verb.accept(cursor, Verb.Use.LAST, Verb.Use.LIGHT);
    Amounted amounted = offBefore(cursor);
    cursor.expectEnd("nothing but the amount and what it lies between");
    return checked(amounted);
  }

  /** "10 hours off": off duty. */
  private Amounted offBefore(Cursor cursor) {
    Amounted amounted = Amounted.read(cursor, parts.nouns());
    if (!cursor.acceptPreposition("off")) {
      cursor.acceptWords("off");
    }
    cursor.acceptWords("duty");
    return amounted;
  }

  private List<Draft> checked(Amounted amounted) {
    // What lies between the end of one and the start of the next is consecutive anyway.
    boolean row =
        amounted.limit().amount().adjectives().stream()
            .allMatch(word -> Adjectives.isInARow(word.toLowerCase(Locale.ROOT)));
    boolean time = amounted.isTime() && row && amounted.filters().isEmpty();
    if (!time
        || (!amounted.noun().isEmpty() && !NOTHING.contains(amounted.noun().getFirst().name()))) {
      throw Unplaced.at(amounted.limit().span(), "minutes or hours between the two");
    }
    var drafts = new ArrayList<Draft>();
    for (Relation relation : amounted.relations(parts.force(), /* provided= */ true)) {
      drafts.add(draft(amounted, relation));
    }
    return drafts;
  }

  /** What may end on the day after, so that nobody looks at one day only. */
  private static boolean isLate(Selection of) {
    return of.kinds().stream().anyMatch(kind -> LATE.matcher(kind.written()).find());
  }

  /** None of them starts, or goes on, so long after a moment of the day; before it they may. */
  private Draft since(Modifiers.Between between, Amounted amounted, Relation relation) {
    Optional<Integer> minutes = DayWindows.minutes(amounted.limit().amount());
    boolean owed = parts.force().capped(relation, amounted) == Modality.DUTY;
    boolean rated = parts.scope().period().isPresent();
    if (relation != Relation.AT_LEAST || minutes.isEmpty() || rated || !owed) {
      throw Unplaced.at(amounted.limit().span(), "at least so many minutes, without a rate");
    }
    DayMark least = DayWindows.later(between.since().getFirst(), minutes.get());
    Filter soon = new Filter.InMarks(between.since(), List.of(least));
    return parts
        .assembler()
        .draft(
            Modality.BAN,
            parts.records(between.second().where(soon)),
            new Period.Occurrence(),
            Fact.NEVER);
  }

  private Draft draft(Amounted amounted, Relation relation) {
    if (parts.modifiers().between.size() != 1
        || !parts.modifiers().filters.isEmpty()
        || !parts.modifiers().dayKinds.isEmpty()
        || !parts.modifiers().excluded.isEmpty()) {
      throw Unplaced.at(amounted.limit().span(), "one \"between\" and no further narrowing");
    }
    parts.modifiers().use(Modifiers.Place.BETWEEN);
    Modifiers.Between between = parts.modifiers().between.getFirst();
    if (!between.since().isEmpty()) {
      return since(between, amounted, relation);
    }
    Scope scope = parts.scope();
    // A rest is held against the bound on the day that ends it, and each by itself.
    Period period = scope.period().orElseGet(() -> Periods.on(Periods.ALL_DAYS));
    Measure measure = measure(between, amounted, relation);
    Fact must = new Fact.Compare(measure, relation, new Bound.Fixed(amounted.quantity()));
    Each each = parts.subject().kind().isPresent() ? parts.each() : scope.person(List.of());
    return parts.assembler().draft(parts.force().capped(relation, amounted), each, period, must);
  }

  /** Of one day, unless it is said to go on to the next, or may. */
  private Measure measure(Modifiers.Between between, Amounted amounted, Relation relation) {
    boolean alike = between.first().equals(between.second());
    boolean longer = amounted.quantity().amount().compareTo(MOST) > 0;
    if (alike && !between.nextDay() && (longer || relation.isUpper())) {
      // Days may lie between them, and then nobody looks at one day only.
      throw Unplaced.at(amounted.limit().span(), "at least some minutes between two of one day");
    }
    boolean rated = parts.scope().period().isPresent();
    boolean mayCross = !alike && !rated && (longer || isLate(between.first()));
    if (!between.nextDay() && !mayCross) {
      return new Measure.Gap(between.first(), between.second());
    }
    if (rated || (!alike && relation.isUpper())) {
      throw Unplaced.at(amounted.limit().span(), "a least rest without a rate");
    }
    return new Measure.Rest(between.first(), between.second());
  }
}
