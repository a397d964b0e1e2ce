package org.proviso.interpreter;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.proviso.norm.SubjectKind;
import org.proviso.time.Ratio;
import org.proviso.time.Truth;
import org.proviso.time.Unit;
import org.proviso.verdict.RowRef;

/** What the nodes of a norm are held against at this moment: a subject, a period, a record. */
final class Moment {
  /** How records that no calendar confirms are taken (S4). */
  enum Provisional {
    TAKE_PLACE,
    UNKNOWN,
    ONE_DROPPED
  }

  final World world;
  SubjectKind kind = SubjectKind.PERSON;
  Roster roster;
  private final Set<String> sheets;
  int subject;
  String subjectName = "";
  int firstDay;
  int lastDay;
  boolean cutByCoverage;

  /** Whether a day without a row is taken to be a day off, and holds nothing. */
  boolean daysOff;

  boolean cutByTerm;
  boolean wholeTerm;

  /** Whether the period is one of the norm's at all: the calendar may not say. */
  Truth inPeriod = Truth.TRUE;

  /** Whether any day of the period is one on which what is asked for can fall. */
  Truth falls = Truth.TRUE;

  /** Whether only rows of weekly patterns that nothing confirms make this a day of the subject. */
  boolean doubtfulDay;

  Truth scope = Truth.TRUE;
  Truth requirement = Truth.TRUE;
  Truth excused = Truth.FALSE;
  private Item record;

  /** Whether no calendar confirms the day of the record itself. */
  private boolean doubtfulRecord;

  Provisional provisional = Provisional.TAKE_PLACE;
  int droppedDay;

  /** Whether what lies outside the coverage is unknown, or left out of account. */
  boolean mindCut;

  /** Days whose provisional records were looked at. */
  final TreeSet<Integer> provisionalDays = new TreeSet<>();

  /** Whether the last fact had nothing to hold of: a gap with one end, a share of nothing. */
  boolean nothing;

  /** Whether the last fact may have had nothing to hold of. */
  boolean maybeNothing;

  boolean openEnded;

  /** Whether the fact at hand is what the norm asks, and no condition or exemption of it. */
  boolean required;

  /** Whether an undated duty was found with no event for it, which may still come. */
  boolean awaited;

  /** Whether the norm says that something is owed, and how much is known. */
  boolean owes;

  /** What is claimed under a cap, by the rows that claim it. */
  Map<RowRef, Ratio> claims = Map.of();

  Reckoned measured = Reckoned.NOTHING;
  Reckoned limit = Reckoned.NOTHING;
  Unit measuredUnit = Unit.MINUTES;
  Unit limitUnit = Unit.MINUTES;

  Moment(World world, Roster roster, Set<String> sheets) {
    this.roster = roster;
    this.sheets = sheets;
    this.world = world;
    this.record = new Item(world.view("schedule"), View.NO_ROW, Roster.NOBODY);
  }

  /** Whether the record at hand, or the day, takes place at all. */
  Truth takesPlace() {
    if (!doubtfulRecord && !doubtfulDay) {
      return Truth.TRUE;
    }
    int day = doubtfulRecord ? record.day : firstDay;
    provisionalDays.add(day);
    return switch (provisional) {
      case TAKE_PLACE -> Truth.TRUE;
      case UNKNOWN -> Truth.UNKNOWN;
      case ONE_DROPPED -> Truth.of(day != droppedDay);
    };
  }

  boolean isOnRecord() {
    return record.row != View.NO_ROW;
  }

  Item record() {
    return record;
  }

  void hold(Item item) {
    record = item;
    doubtfulRecord = item.row != View.NO_ROW && item.view.sheet.isProvisional(item.row);
    subject = item.subject;
  }

  void forget() {
    nothing = false;
    maybeNothing = false;
    openEnded = false;
    awaited = false;
    owes = false;
    measured = Reckoned.NOTHING;
    limit = Reckoned.NOTHING;
  }

  void see(Reckoned found, Reckoned bound, Unit unit, Unit boundUnit) {
    measured = found;
    limit = bound;
    measuredUnit = unit;
    limitUnit = boundUnit;
  }

  /** What is due later leaves a norm open, and what hangs on it unknown. */
  Truth stillToCome() {
    openEnded = true;
    return mindCut || !required ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** The last fact holds of something. */
  Truth something(Truth truth) {
    nothing = false;
    maybeNothing = false;
    return truth;
  }

  Truth nothing() {
    nothing = true;
    maybeNothing = false;
    return Truth.FALSE;
  }

  /** Whether the subject may have rows that could not be read. */
  boolean mayHaveUnreadRows() {
    return world.mayHaveUnreadRows(roster, subject, sheets);
  }

  boolean mindsCut() {
    return mindCut && cutByCoverage;
  }

  /** The truth of a record here and now. */
  int truth(Slice slice, int i, boolean dated) {
    int found = slice.truth[i];
    if (!dated && !slice.view[i].isStanding() && !wholeTerm) {
      found = Math.min(found, FilterNode.UNKNOWN);
    }
    if (!slice.provisional[i] || found == FilterNode.FALSE) {
      return found;
    }
    provisionalDays.add(slice.day[i]);
    return switch (provisional) {
      case TAKE_PLACE -> found;
      case UNKNOWN -> FilterNode.UNKNOWN;
      case ONE_DROPPED -> slice.day[i] == droppedDay ? FilterNode.FALSE : found;
    };
  }
}
