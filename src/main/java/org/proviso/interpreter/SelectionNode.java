package org.proviso.interpreter;

import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.time.Truth;

/**
 * The records that a norm speaks of, subject by subject: first over batches by each row's own
 * fields, then record by record where other records or the clock decide.
 */
final class SelectionNode extends Node {
  /** How well the kinds of a selection are known in the proposal (S2, S5). */
  enum Standing {
    /** Some record surely is of the kind. */
    MATCHED,
    /** A record comes near, and none matches. */
    NEARLY,
    /** Only a record that comes near would give the kind a meaning at all. */
    PERHAPS,
    /** The kind has a meaning, and no record falls under it. */
    ABSENT,
    /** Nothing gives the kind a meaning. */
    MEANINGLESS;

    /** Whether some row surely is of the kind, or only perhaps; stops at the first that is. */
    static Standing of(View view, FilterNode kind) {
      Batch batch = new Batch();
      boolean near = false;
      int rows = view.sheet.size();
      for (int first = 0; first < rows; first += Batch.SIZE) {
        batch.fill(first, Math.min(rows, first + Batch.SIZE));
        if (!kind.isPerRow()) {
          return MATCHED;
        }
        kind.narrow(batch);
        for (int i = 0; i < batch.count(); i++) {
          if (batch.truth()[i] == FilterNode.TRUE) {
            return MATCHED;
          }
          near = true;
        }
      }
      return near ? NEARLY : MEANINGLESS;
    }

    Standing better(Standing other) {
      return ordinal() <= other.ordinal() ? this : other;
    }
  }

  @Children private final SourceNode[] sources;
  @Children private Lookalikes[] lookalikes = new Lookalikes[0];
  private final Roster roster;
  private final boolean onThis;
  private final SameChange twice;
  final String words;
  final Standing standing;
  private int loaded = Roster.SOMEBODY - 1;
  private Slice slice = new Slice();

  SelectionNode(
      List<SourceNode> sources, Roster roster, boolean onThis, String words, Standing standing) {
    this.sources = sources.toArray(SourceNode[]::new);
    this.roster = roster;
    this.twice = new SameChange(this.sources, roster);
    this.onThis = onThis;
    this.words = words;
    this.standing = standing;
  }

  /** What to look at before saying that there is none of these. */
  SelectionNode beside(Lookalikes others) {
    lookalikes = new Lookalikes[] {insert(others)};
    return this;
  }

  boolean hasLookalikes(Moment moment, Evidence evidence) {
    boolean any = false;
    for (Lookalikes others : lookalikes) {
      any |= others.isAny(moment, this, evidence);
    }
    return any;
  }

  boolean isThis() {
    return onThis;
  }

  SourceNode[] sources() {
    return sources;
  }

  /** The matching records of the subject at hand. */
  Slice slice(Moment moment) {
    return onThis ? ofThis(moment.record()) : of(subject(moment));
  }

  /** A record whose person is left blank is somebody's, and nobody knows whose. */
  private int subject(Moment moment) {
    boolean blank =
        moment.isOnRecord()
            && moment.subject == Roster.NOBODY
            && roster.hasField(moment.record().view);
    return blank ? Roster.SOMEBODY : moment.subject;
  }

  Slice of(int subject) {
    if (subject != loaded) {
      slice = load(subject);
      loaded = subject;
    }
    return slice;
  }

  private Slice load(int subject) {
    Slice fresh = new Slice();
    for (SourceNode source : sources) {
      Gather gather = source.gather(roster);
      boolean anybody = subject == Roster.NOBODY || subject == Roster.SOMEBODY;
      int own = anybody ? Roster.NOBODY : subject;
      int most = subject == Roster.SOMEBODY ? FilterNode.UNKNOWN : FilterNode.TRUE;
      int[] found = anybody ? gather.all() : gather.of(subject);
      if (!anybody && roster.bothParties().concern(source.view)) {
        int[] doubtful = roster.bothParties().among(source.view, found, true);
        source.admitAll(doubtful, own, FilterNode.UNKNOWN, fresh);
        found = roster.bothParties().among(source.view, found, false);
      }
      source.admitAll(found, own, most, fresh);
      roster
          .groupMembers()
          .filter(_ -> !anybody)
          .ifPresent(members -> ofGroups(source, subject, members, fresh));
      // Whose they are is not known, were there only one they could be of (S1).
      int loose = subject == Roster.NOBODY ? FilterNode.TRUE : FilterNode.UNKNOWN;
      source.admitAll(gather.loose(), own, loose, fresh);
    }
    if (twice.isPossible()) {
      twice.apply(fresh, subject);
    }
    return fresh.finished();
  }

  /** What several people do together, one of whom is or may be the subject. */
  private void ofGroups(SourceNode source, int subject, GroupMembers members, Slice fresh) {
    for (int group : members.groups()) {
      Truth member = members.has(group, subject);
      if (!member.isFalse()) {
        int[] theirs = source.gather(roster).of(group);
        source.admitAll(theirs, subject, FilterNode.of(member), fresh);
      }
    }
  }

  private Slice ofThis(Item record) {
    Slice fresh = new Slice();
    for (SourceNode source : sources) {
      if (source.view == record.view) {
        source.admitThis(record, fresh);
      }
    }
    return fresh;
  }

  /** Every record once, whoever's it is: those of each subject, then those of nobody. */
  List<Item> records(int subject, RecordOwner owner) {
    List<Item> items = new ArrayList<>();
    for (SourceNode source : sources) {
      Gather gather = source.gather(roster);
      int[] codes = subject == Roster.NOBODY ? gather.loose() : gather.of(subject);
      for (int code : codes) {
        Item item = new Item(source.view, code >>> 1, subject);
        if (owner.isOf(item, roster) && !isTwice(source, item)) {
          items.add(item);
        }
      }
    }
    return items;
  }

  private boolean isTwice(SourceNode source, Item item) {
    return twice.isPossible() && twice.isItsOwn(item, source.truth(item)) == Truth.FALSE;
  }

  /** Whether the record is one of these, so far as its own fields and the late filters say. */
  Truth holds(Item item) {
    for (SourceNode source : sources) {
      if (source.view == item.view) {
        int found = source.truth(item);
        Truth own = twice.isPossible() ? twice.isItsOwn(item, found) : Truth.TRUE;
        return FilterNode.truthOf(found).and(own);
      }
    }
    return Truth.FALSE;
  }

  /** Whether a record of this day could be one of these. */
  boolean couldFallOn(int day) {
    for (SourceNode source : sources) {
      if (source.onDay(day) != Truth.FALSE) {
        return true;
      }
    }
    return sources.length == 0;
  }

  /** Whether a row that is missing from these sheets surely did not happen (S1). */
  boolean isStatedComplete() {
    for (SourceNode source : sources) {
      if (!source.view.isStatedComplete()) {
        return false;
      }
    }
    return sources.length > 0;
  }

  /** Whether some rows of these sheets could not be read. */
  boolean hasUnreadRows() {
    for (SourceNode source : sources) {
      if (source.view.sheet.unreadRows() > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether all its records stand in the schedule, which is complete day by day (S27). */
  boolean isOfSchedule() {
    for (SourceNode source : sources) {
      if (!source.view.isSchedule()) {
        return false;
      }
    }
    return true;
  }

  /** Sheets that may always lack a row, unless the proposal says otherwise (S1). */
  private static final Set<String> NEVER_COMPLETE = Set.of("events", "assignments");

  /** Whether only standing sheets hold them, complete for the subjects they list. */
  boolean isStanding() {
    for (SourceNode source : sources) {
      String sheet = source.view.sheet.name();
      if (!source.view.isStanding() || NEVER_COMPLETE.contains(sheet)) {
        return false;
      }
    }
    return sources.length > 0;
  }

  void ask(View view, int row, int subject, Evidence evidence) {
    if (twice.isPossible()) {
      twice.ask(new Item(view, row, subject), evidence);
    }
    for (SourceNode source : sources) {
      if (source.view == view && isThis()) {
        source.ask(new Item(view, row, subject), evidence);
      } else if (source.view == view) {
        roster.bothParties().ask(view, row, evidence);
        source.ask(new Item(view, row, subject), roster, evidence);
      }
    }
  }

  /** Which fact is missing where a part of the record's time counts, and the rest perhaps. */
  void askPart(View view, int row, int subject, Evidence evidence) {
    for (SourceNode source : sources) {
      if (source.view == view) {
        source.askPart(new Item(view, row, subject), evidence);
      }
    }
  }

  /** What was found of the record, and what was asked for. */
  void explain(View view, int row, int subject, Evidence evidence) {
    for (SourceNode source : sources) {
      if (source.view == view) {
        source.explain(new Item(view, row, subject), evidence);
      }
    }
  }
}
