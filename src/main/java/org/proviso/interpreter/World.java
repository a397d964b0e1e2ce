package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.norm.SubjectKind;
import org.proviso.proposal.Passing;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.Sheet;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;
import org.proviso.time.Truth;

/** A proposal as one agreement looks at it: its sheets, its days, its subjects and their fields. */
final class World {
  final Proposal proposal;
  final Agreement agreement;
  private final Map<String, View> views = new HashMap<>();
  private final List<View> all = new ArrayList<>();
  private final Map<SubjectKind, Roster> rosters = new EnumMap<>(SubjectKind.class);
  private final Map<String, Roster> things = new HashMap<>();
  private final Presences presences = new Presences(this);
  private final DescribedRole roles = new DescribedRole(this);
  private Truth schoolYear = Truth.UNKNOWN;
  private Optional<GroupMembers> groupMembers = Optional.empty();
  private final BitSet insiders = new BitSet();
  private final LostRows unread;
  private final Fields fields;
  private final Map<SubjectKind, Described> described = new EnumMap<>(SubjectKind.class);
  private final DateSpan coverage;
  private final int firstDay;
  private final int lastDay;
  private final Optional<World> shared;
  private final List<Agreement> together;
  private final Naming naming;

  /**
   * @param together all agreements of the check, this one among them
   */
  World(Proposal proposal, Agreement agreement, List<Agreement> together) {
    this.together = List.copyOf(together);
    this.proposal = proposal;
    this.agreement = agreement;
    for (Sheet sheet : proposal.sheets()) {
      View view = new View(sheet);
      all.add(view);
      views.put(sheet.name(), view);
    }
    this.unread = LostRows.of(proposal);
    this.fields = new Fields(this);
    this.coverage =
        proposal.coverage().orElse(new DateSpan(LocalDate.EPOCH.plusDays(1), LocalDate.EPOCH));
    int[] span = span();
    this.firstDay = span[0];
    this.lastDay = span[1];
    this.shared = Optional.empty();
    this.naming = new Naming(this);
  }

  /** The same sheets and subjects, looked at with the terms of another agreement. */
  private World(World shared, Agreement other) {
    this.proposal = shared.proposal;
    this.agreement = other;
    this.views.putAll(shared.views);
    this.all.addAll(shared.all);
    this.unread = shared.unread;
    this.fields = shared.fields;
    this.coverage = shared.coverage;
    this.firstDay = shared.firstDay;
    this.lastDay = shared.lastDay;
    this.shared = Optional.of(shared);
    this.together = shared.together;
    this.naming = new Naming(this);
  }

  List<Agreement> together() {
    return together;
  }

  Naming naming() {
    return naming;
  }

  /** The same for another thread: nothing that is found out in one is written in the other. */
  World again() {
    return new World(proposal, agreement, together);
  }

  World as(Agreement other) {
    return other.isSame(agreement) ? this : new World(this, other);
  }

  /** First and last day that any row stands on or the coverage reaches. */
  private int[] span() {
    int first = coverage.isEmpty() ? Integer.MAX_VALUE : (int) coverage.first().toEpochDay();
    int last = coverage.isEmpty() ? Integer.MIN_VALUE : (int) coverage.last().toEpochDay();
    for (View view : all) {
      DayCounts days = view.days();
      if (!days.isEmpty()) {
        first = Math.min(first, days.first());
        last = Math.max(last, days.last());
      }
    }
    return first > last ? new int[] {0, -1} : new int[] {first, last};
  }

  int firstDay() {
    return firstDay;
  }

  int lastDay() {
    return lastDay;
  }

  List<View> views() {
    return all;
  }

  View view(String name) {
    if (shared.isPresent()) {
      return shared.get().view(name);
    }
    return views.computeIfAbsent(name, absent -> new View(proposal.sheet(absent)));
  }

  Fields fields() {
    return fields;
  }

  Described described(SubjectKind kind) {
    return described.computeIfAbsent(kind, of -> new Described(this, of));
  }

  DescribedRole roles() {
    return roles;
  }

  DateSpan coverage() {
    return coverage;
  }

  boolean isCovered(int day) {
    return coverage.contains(LocalDate.ofEpochDay(day));
  }

  Truth calendar(DayKind kind, int day) {
    return proposal.calendar().is(kind, LocalDate.ofEpochDay(day));
  }

  /** All subjects of a kind that any sheet names. */
  Roster roster(SubjectKind kind) {
    if (shared.isPresent()) {
      return shared.get().roster(kind);
    }
    Roster known = rosters.get(kind);
    if (known != null) {
      return known;
    }
    Roster roster = new Roster(kind, Name.of(""), this);
    rosters.put(kind, roster);
    if (kind == SubjectKind.WHOLE) {
      roster.number("the whole proposal");
      return roster;
    }
    all.forEach(roster::keys);
    if (roster.size() == 0 && kind == SubjectKind.PERSON && view("schedule").sheet.size() > 0) {
      roster.standIn("everyone");
    }
    return roster;
  }

  /** What names of several people stand for. */
  GroupMembers groupMembers() {
    if (shared.isPresent()) {
      return shared.get().groupMembers();
    }
    if (groupMembers.isEmpty()) {
      groupMembers = Optional.of(new GroupMembers(this, roster(SubjectKind.PERSON)));
    }
    return groupMembers.get();
  }

  /** All different values of a field: places, desks, devices. */
  Roster things(Name field) {
    if (shared.isPresent()) {
      return shared.get().things(field);
    }
    Roster known = things.get(field.key());
    if (known != null) {
      return known;
    }
    Roster roster = new Roster(SubjectKind.THING, field, this);
    things.put(field.key(), roster);
    all.forEach(roster::keys);
    return roster;
  }

  /** On which days each subject has a row in any sheet, or in the schedule only. */
  Presence presence(Roster roster, boolean scheduleOnly) {
    return shared.isPresent()
        ? shared.get().presence(roster, scheduleOnly)
        : presences.of(roster, scheduleOnly);
  }

  /** Into which days something runs on that each subject began the day before. */
  PastMidnight nights(Roster roster) {
    return shared.isPresent() ? shared.get().nights(roster) : presences.nights(roster);
  }

  /** Whether the calendar says when a school year is; asked of every finding, worked out once. */
  boolean listsSchoolYear() {
    if (schoolYear == Truth.UNKNOWN) {
      schoolYear = Truth.of(SchoolYearTaken.isListed(this));
    }
    return schoolYear.isTrue();
  }

  /**
   * Passing time in minutes, as the sheet about or the bells say how long it is; where neither
   * does, anything short of a break (S30).
   */
  Passing passing() {
    return proposal
        .about(Name.of("passing time"))
        .map(Numerals::of)
        .filter(Reckoned::isExact)
        .filter(found -> found.low().isWhole())
        .map(found -> (int) found.low().numerator())
        .map(minutes -> new Passing(minutes, minutes))
        .or(proposal::passing)
        .orElse(Passing.NOT_SAID);
  }

  /** What a blank cell of a yes-or-no field means, if the sheet about says so (S3). */
  Truth blankMeans(Name field) {
    for (String item :
        List.of("blank " + field, field + " blank", "a blank " + field + " means", "blank means")) {
      Optional<Boolean> yes = proposal.about(Name.of(item)).flatMap(YesNo::of);
      if (yes.isPresent()) {
        return Truth.of(yes.get());
      }
    }
    return Truth.UNKNOWN;
  }

  /** Whether the sheet about says that something holds. */
  Truth stated(Name fact) {
    return proposal
        .about(fact)
        .or(() -> proposal.about(Existential.thing(fact)))
        .flatMap(YesNo::of)
        .map(Truth::of)
        .orElse(Truth.UNKNOWN);
  }

  /** Whether a row of these sheets that could not be read may be of this subject. */
  boolean mayHaveUnreadRows(Roster roster, int subject, Set<String> sheets) {
    return unread.mayBeOf(roster, subject, sheets);
  }

  boolean hasPeople() {
    return view("people").sheet.size() > 0;
  }

  /** Whether only events name the person, while other sheets say who there is. */
  boolean isOutsider(int person) {
    if (insiders.isEmpty()) {
      Roster roster = roster(SubjectKind.PERSON);
      for (String name : List.of("people", "schedule", "assignments")) {
        View view = view(name);
        for (Roster.Key key : roster.keys(view)) {
          for (int subject : key.subjects()) {
            insiders.set(subject);
          }
        }
      }
      if (insiders.isEmpty()) {
        insiders.set(0, Math.max(1, roster.size()));
      }
    }
    return !insiders.get(person);
  }
}
