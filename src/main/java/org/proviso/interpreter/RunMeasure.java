package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.proposal.Passing;
import org.proviso.source.Name;
import org.proviso.time.Unit;

/**
 * The longest run of consecutive records: nothing else and no more than passing time between. One
 * that begins in the period goes on past its end, into the night and the next day. Whether a record
 * that begins before another ends is one more in a row, or beside it, nobody says.
 */
final class RunMeasure extends RecordMeasure {
  /** What cuts a run of whatever is required, though it may be required itself. */
  private static final List<Name> BREAKS =
      Stream.of("break", "rest", "rest break", "rest period").map(Name::of).toList();

  @Child private SelectionNode all;
  private final boolean counted;

  RunMeasure(SelectionNode of, SelectionNode all, boolean counted) {
    super(of, counted ? new Unit.Things("") : Unit.MINUTES, Growth.UP);
    this.all = all;
    this.counted = counted;
  }

  /** Hours of "work", which is whatever is required, without the breaks that end a run of them. */
  static Selection unbroken(Selection of, Agreement agreement) {
    boolean whatever =
        of.kinds().stream()
            .flatMap(kind -> agreement.terms().find(kind).stream())
            .flatMap(term -> term.meanings().stream())
            .anyMatch(
                meaning ->
                    meaning instanceof Term.Meaning.Selected(var selection)
                        && selection.kinds().isEmpty());
    return whatever ? of.where(new Filter.Not(new Filter.KindIs(BREAKS))) : of;
  }

  @Override
  Reckoned measure(Moment moment) {
    Entries entries = Entries.of(of, moment);
    long low = longest(entries, moment, true).amount();
    long high = Math.max(low, longest(entries, moment, false).amount());
    return entries.haveUntimed() ? Reckoned.atLeast(low) : Reckoned.between(low, high);
  }

  private Run longest(Entries entries, Moment moment, boolean surely) {
    int least = surely ? FilterNode.TRUE : FilterNode.UNKNOWN;
    Run best = Run.ALL;
    long count = 0;
    long begun = 0;
    long end = 0;
    long follows = 0;
    for (Piece piece : pieces(entries, least, surely)) {
      boolean joins = count > 0 && joins(end, piece.from(), moment, surely);
      if (!joins && piece.beyond()) {
        break;
      }
      begun = joins ? begun : piece.from();
      end = joins ? Math.max(end, piece.to()) : piece.to();
      boolean beside = joins && piece.from() < follows;
      count = !joins ? 1 : beside && surely ? count : count + 1;
      follows = beside && surely ? follows : piece.to();
      long amount = counted ? count : end - begun;
      best = amount > best.amount() ? new Run(amount, begun, end) : best;
    }
    return best;
  }

  /** What counts of a record without a gap. */
  private record Piece(long from, long to, boolean beyond) {}

  /** What counts of each record, one by one in time; where records are counted, each is whole. */
  private List<Piece> pieces(Entries entries, int least, boolean surely) {
    var pieces = new ArrayList<Piece>();
    Slice slice = entries.slice;
    for (int i = 0; i < entries.size + entries.beyond(); i++) {
      int at = entries.at(i);
      if (entries.truth(i) >= least && slice.isTimed(at)) {
        MinuteSpans whole = MinuteSpans.of(slice.from[at], slice.to[at]);
        boolean cut = slice.isCut() && !counted;
        MinuteSpans spans = cut ? (surely ? slice.sure[at] : slice.possible[at]).and(whole) : whole;
        for (int span = 0; span < spans.size(); span++) {
          pieces.add(new Piece(spans.from(span), spans.to(span), i >= entries.size));
        }
      }
    }
    pieces.sort(Comparator.comparing(Piece::beyond).thenComparingLong(Piece::from));
    return pieces;
  }

  private boolean joins(long end, long start, Moment moment, boolean surely) {
    long gap = start - end;
    if (gap <= 0) {
      return true;
    }
    Passing passing = moment.world.passing();
    long most = surely ? passing.least() : passing.most();
    return gap <= most && !isBusy(end, start, moment, surely);
  }

  /** Whether something else surely, or for a sure run possibly, lies in the gap. */
  private boolean isBusy(long end, long start, Moment moment, boolean surely) {
    Slice slice = all.slice(moment);
    int day = (int) Math.floorDiv(end, View.DAY);
    for (int i = slice.indexOf(day - 1); i < slice.indexOf(day + 2); i++) {
      boolean between = slice.isTimed(i) && slice.from[i] < start && slice.to[i] > end;
      int truth = moment.truth(slice, i, true);
      if (between && truth >= (surely ? FilterNode.UNKNOWN : FilterNode.TRUE)) {
        return true;
      }
    }
    return false;
  }

  @Override
  void explain(Moment moment, Evidence evidence) {
    Entries entries = entries(moment);
    Run longest = longest(entries, moment, false);
    explain(moment, evidence, longest);
    explainBeyond(entries, longest, evidence);
  }

  @Override
  void ask(Moment moment, Evidence evidence) {
    super.ask(moment, evidence);
    askPassing(moment, evidence);
  }
}
