package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.proposal.Passing;
import org.proviso.source.Name;
import org.proviso.time.Unit;

/**
 * The most of some records from one relief to the next. What begins in the period goes on into the
 * next day where no more than the passing time lies between.
 */
final class UnrelievedMeasure extends RecordMeasure {
  private static final Set<String> REST = Set.of(Name.of("break").head(), Name.of("rest").head());

  /** So many days behind the period what began in it may still go on. */
  private static final int LONGEST = 7;

  @Child private SelectionNode relief;
  @Child private SelectionNode all;
  @Child private SelectionNode lunch;
  private final boolean counted;
  private final boolean running;

  /** Whether time in which nothing is listed is what is asked for. */
  private final boolean restful;

  /** The least length of a relief in minutes; 0 where the clause names none. */
  private final long least;

  UnrelievedMeasure(
      SelectionNode of,
      SelectionNode relief,
      SelectionNode all,
      SelectionNode lunch,
      Measure.Unrelieved measure) {
    super(of, measure.counted() ? new Unit.Things("") : Unit.MINUTES, Growth.UP);
    this.relief = relief;
    this.all = all;
    this.lunch = lunch;
    this.counted = measure.counted();
    this.running = measure.running();
    this.restful = measure.relief().kinds().stream().allMatch(kind -> REST.contains(kind.key()));
    this.least =
        measure.relief().filters().stream().mapToLong(UnrelievedMeasure::minutes).max().orElse(0);
  }

  private static long minutes(Filter filter) {
    return filter instanceof Filter.Lasting(_, Bound.Fixed(var quantity))
        ? quantity.amount().numerator() / quantity.amount().denominator()
        : 0;
  }

  @Override
  Reckoned measure(Moment moment) {
    Entries entries = Entries.around(of, moment, 0, LONGEST);
    boolean open = false;
    boolean known = true;
    for (int i = 0; i < entries.size; i++) {
      boolean untimed = !entries.slice.isTimed(entries.at(i));
      open |= entries.truth(i) != FilterNode.FALSE && untimed && !isNight(entries, i, moment);
    }
    open |= isOpenAtNight(entries, moment);
    Slice reliefs = relief.slice(moment);
    for (int i = reliefs.indexOf(moment.firstDay);
        i < reliefs.indexOf(moment.lastDay + 1 + LONGEST);
        i++) {
      known &= reliefs.isTimed(i) || moment.truth(reliefs, i, true) == FilterNode.FALSE;
    }
    long low = known && reliefs.undated() == 0 ? most(entries, moment, true).amount() : 0;
    long high = Math.max(low, most(entries, moment, false).amount());
    return open ? Reckoned.atLeast(low) : Reckoned.between(low, high);
  }

  /** Whether the record starts on the day after the period. */
  private static boolean isNight(Entries entries, int i, Moment moment) {
    return entries.slice.day[entries.at(i)] > moment.lastDay;
  }

  /** Whether one without times, of the next day, may go on from what ends at midnight. */
  private static boolean isOpenAtNight(Entries entries, Moment moment) {
    long midnight = (moment.lastDay + 1L) * View.DAY;
    long most = moment.world.passing().most();
    boolean late = false;
    boolean untimed = false;
    for (int i = 0; i < entries.size; i++) {
      if (entries.truth(i) != FilterNode.FALSE) {
        boolean timed = entries.slice.isTimed(entries.at(i));
        late |= timed && entries.slice.to[entries.at(i)] + most >= midnight;
        untimed |= !timed && entries.slice.day[entries.at(i)] == moment.lastDay + 1;
      }
    }
    return late && untimed;
  }

  /**
   * A piece of a record, in minutes; the first of it counts as the record.
   *
   * @param night whether the record starts on the day after the period
   */
  private record Piece(long from, long to, boolean first, boolean night) {
    Piece(long from, long to) {
      this(from, to, true, false);
    }
  }

  private Run most(Entries entries, Moment moment, boolean surely) {
    List<Piece> reliefs = reliefs(moment, surely);
    Run best = Run.ALL;
    long amount = 0;
    long begun = Long.MIN_VALUE;
    long end = Long.MIN_VALUE;
    for (Piece piece : pieces(entries, reliefs, surely, moment)) {
      boolean parted =
          end == Long.MIN_VALUE
              || (piece.from >= end && isRelieved(end, piece.from, reliefs, moment, surely));
      if (piece.night && (parted || piece.from - end > joining(moment, surely))) {
        continue;
      }
      if (parted) {
        amount = 0;
        begun = piece.from;
        end = piece.from;
      }
      if (counted) {
        amount += piece.first || !surely ? 1 : 0;
      } else {
        // What is consecutive runs from its start to its end, the time between classes in it.
        long from = running && !surely ? end : Math.max(end, piece.from);
        amount += Math.max(0, piece.to - from);
      }
      end = Math.max(end, piece.to);
      best = amount > best.amount() ? new Run(amount, begun, end) : best;
    }
    return best;
  }

  /** How much may lie between two records that are one stretch over midnight. */
  private static long joining(Moment moment, boolean surely) {
    Passing passing = moment.world.passing();
    return surely ? passing.least() : passing.most();
  }

  /** What surely, or possibly, relieves. */
  private List<Piece> reliefs(Moment moment, boolean possibly) {
    Slice slice = relief.slice(moment);
    List<Piece> found = new ArrayList<>();
    for (int i = slice.indexOf(moment.firstDay - 1);
        i < slice.indexOf(moment.lastDay + 1 + LONGEST);
        i++) {
      int truth = moment.truth(slice, i, true);
      if (slice.isTimed(i) && truth >= (possibly ? FilterNode.UNKNOWN : FilterNode.TRUE)) {
        found.add(new Piece(slice.from[i], slice.to[i]));
      }
    }
    return found;
  }

  /** The records without what relieves of them, by their start. */
  private static List<Piece> pieces(
      Entries entries, List<Piece> reliefs, boolean surely, Moment moment) {
    List<Piece> found = new ArrayList<>();
    int least = surely ? FilterNode.TRUE : FilterNode.UNKNOWN;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      if (entries.truth(i) >= least && entries.slice.isTimed(at)) {
        boolean night = isNight(entries, i, moment);
        var whole = new Piece(entries.slice.from[at], entries.slice.to[at], true, night);
        List<Piece> left = List.of(whole);
        for (Piece cut : reliefs) {
          left = left.stream().flatMap(piece -> without(piece, cut).stream()).toList();
        }
        found.addAll(left);
      }
    }
    found.sort(Comparator.comparingLong(Piece::from));
    return found;
  }

  private static List<Piece> without(Piece piece, Piece cut) {
    if (cut.to <= piece.from || cut.from >= piece.to) {
      return List.of(piece);
    }
    List<Piece> left = new ArrayList<>();
    if (cut.from > piece.from) {
      left.add(new Piece(piece.from, cut.from, piece.first, piece.night));
    }
    if (cut.to < piece.to) {
      left.add(new Piece(cut.to, piece.to, piece.first && left.isEmpty(), piece.night));
    }
    return left;
  }

  private boolean isRelieved(
      long end, long start, List<Piece> reliefs, Moment moment, boolean possibly) {
    if (reliefs.stream().anyMatch(one -> one.from < start && one.to > end)) {
      return true;
    }
    Passing passing = moment.world.passing();
    long gap = start - end;
    if (!possibly) {
      long asked = least > 0 ? least : passing.most() + 1;
      return restful && rest(end, start, moment) >= asked;
    }
    long enough = Math.max(1, least);
    boolean unlisted = gap >= enough && (restful || gap > passing.most());
    return unlisted
        || (running && gap > 0 && (gap > passing.least() || isBusy(end, start, moment)));
  }

  /** Whether something else may lie in the gap. */
  private boolean isBusy(long end, long start, Moment moment) {
    return !between(all, end, start, moment, FilterNode.UNKNOWN).isEmpty();
  }

  /** The longest time in the gap in which surely nothing goes on but lunch. */
  private long rest(long end, long start, Moment moment) {
    List<Piece> lunches = between(lunch, end, start, moment, FilterNode.TRUE);
    long longest = 0;
    long free = end;
    for (Piece piece : between(all, end, start, moment, FilterNode.UNKNOWN)) {
      if (lunches.stream().noneMatch(meal -> meal.from == piece.from && meal.to == piece.to)) {
        longest = Math.max(longest, piece.from - free);
        free = Math.max(free, piece.to);
      }
    }
    return Math.max(longest, start - free);
  }

  /** What lies in the gap by its start; a record without times may fill all of it. */
  private static List<Piece> between(
      SelectionNode of, long end, long start, Moment moment, int least) {
    Slice slice = of.slice(moment);
    int first = (int) Math.floorDiv(end, View.DAY) - 1;
    int last = (int) Math.floorDiv(start, View.DAY) + 1;
    List<Piece> found = new ArrayList<>();
    for (int i = slice.indexOf(first); i < slice.indexOf(last + 1); i++) {
      boolean timed = slice.isTimed(i);
      boolean within = !timed || (slice.from[i] < start && slice.to[i] > end);
      if (within && moment.truth(slice, i, true) >= least) {
        found.add(timed ? new Piece(slice.from[i], slice.to[i]) : new Piece(end, start));
      }
    }
    found.sort(Comparator.comparingLong(Piece::from));
    return found;
  }

  @Override
  void explain(Moment moment, Evidence evidence) {
    Run longest = most(Entries.around(of, moment, 0, LONGEST), moment, false);
    explain(moment, evidence, longest);
    explainBeyond(entries(moment), longest, evidence);
  }

  @Override
  void ask(Moment moment, Evidence evidence) {
    super.ask(moment, evidence);
    evidence.missing(
        "whether there was " + relief.words + " in between",
        "list it in the schedule with its start and end",
        false);
    if (running) {
      askPassing(moment, evidence);
    }
  }
}
