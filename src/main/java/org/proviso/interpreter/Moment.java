package org.proviso.interpreter;

import java.util.TreeSet;
import org.proviso.norm.SubjectKind;
import org.proviso.time.Truth;
import org.proviso.time.Unit;

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
  int subject;
  String subjectName = "";
  int firstDay;
  int lastDay;
  boolean cutByCoverage;
  boolean cutByTerm;
  boolean wholeTerm;

  /** Whether the period is one of the norm's at all: the calendar may not say. */
  Truth inPeriod = Truth.TRUE;

  Truth scope = Truth.TRUE;
  Truth requirement = Truth.TRUE;
  Truth excused = Truth.FALSE;
  private Item record;

  Provisional provisional = Provisional.TAKE_PLACE;
  int droppedDay;

  /** Whether what lies outside the coverage is unknown, or left out of account. */
  boolean mindCut;

  /** Days whose provisional records were looked at. */
  final TreeSet<Integer> provisionalDays = new TreeSet<>();

  /** How many comparisons had something to compare, and how many had nothing. */
  int compared;

  int vacuous;
  boolean openEnded;

  /** Whether an undated duty was found with no event for it, which may still come. */
  boolean awaited;

  Reckoned measured = Reckoned.NOTHING;
  Reckoned limit = Reckoned.NOTHING;
  Unit measuredUnit = Unit.MINUTES;
  Unit limitUnit = Unit.MINUTES;

  Moment(World world, Roster roster) {
    this.roster = roster;
    this.world = world;
    this.record = new Item(world.view("schedule"), View.NO_ROW, Roster.NOBODY);
  }

  Item record() {
    return record;
  }

  void hold(Item item) {
    record = item;
    subject = item.subject;
  }

  void forget() {
    compared = 0;
    vacuous = 0;
    openEnded = false;
    awaited = false;
    measured = Reckoned.NOTHING;
    limit = Reckoned.NOTHING;
  }

  void see(Reckoned found, Reckoned bound, Unit unit, Unit boundUnit) {
    measured = found;
    limit = bound;
    measuredUnit = unit;
    limitUnit = boundUnit;
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
