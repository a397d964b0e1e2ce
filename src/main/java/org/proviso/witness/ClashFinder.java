package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.proviso.change.Witness;
import org.proviso.norm.Each;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.time.Stretch;

/** Looks for days on which two norms in force beside each other cannot both be kept. */
public final class ClashFinder {
  private static final Period YEARLY = new Period.Calendar(Stretch.YEAR);

  private final Replay replay;
  private final LongSupplier clock;
  private final long limit;

  /**
   * @param clock the time in nanoseconds, for keeping the limit
   * @param milliseconds how long one question may take
   */
  public ClashFinder(Replay replay, LongSupplier clock, long milliseconds) {
    this.replay = replay;
    this.clock = clock;
    this.limit = milliseconds * 1_000_000;
  }

  /**
   * Two worlds of one subject on the same days, on which nothing keeps both stances: one keeps the
   * first and breaks the second, one the other way round. Empty where that is not proved; where
   * only one of the two is found, that one alone.
   */
  public List<Witness> clash(Stance one, Stance other) {
    List<Witness> half = List.of();
    try {
      List<Witness> reversed = ReversedOrders.worlds(one, other, replay);
      if (reversed.size() > 1) {
        return reversed;
      }
      var first = new WorldQuestion(one, other);
      var second = new WorldQuestion(other, one);
      long deadline = clock.getAsLong() + limit;
      for (DayFrame frame : shortestFirst(first)) {
        if (clock.getAsLong() > deadline) {
          // Each of many days may take as long as it likes: what is not settled is not said.
          return half;
        }
        if (Clashing.isProved(one, other, frame)) {
          List<Witness> both = clash(first, second, frame);
          if (both.size() > 1) {
            return both;
          }
          half = half.isEmpty() ? both : half;
        }
      }
    } catch (OutsideFragment _) {
      // What has no encoding has no world to show.
    }
    return half;
  }

  /**
   * A record that a ban forbids and a permission speaks of; empty where none is found.
   *
   * @param allowed the records of the permission
   */
  public List<Witness> allowedAndForbidden(Stance grant, Selection allowed, Stance ban) {
    Norm wanted = Owed.whenever(of(allowed, grant.norms().getFirst()));
    Norm both = within(allowed, ban.norms().getFirst());
    var search =
        searching(
            new WorldQuestion(
                new Stance(grant.agreement(), List.of()),
                new Stance(ban.agreement(), List.of(both))));
    try {
      search.run(
          world ->
              replay.of(grant, List.of(wanted), world.sheets()).broken()
                  && search.came(world, ban, true));
    } catch (OutsideFragment _) {
      // What has no encoding has no world to show.
    }
    return search.found;
  }

  private static Norm of(Selection records, Norm norm) {
    Each each = norm.each();
    return norm.speakingOf(new Each(each.kind(), each.term(), each.where(), records, each.taken()));
  }

  /** The ban of no more than these records. */
  private static Norm within(Selection records, Norm ban) {
    Selection own = ban.each().records();
    var filters = new ArrayList<>(own.filters());
    filters.addAll(records.filters());
    if (!own.kinds().isEmpty()) {
      filters.add(new Filter.KindIs(own.kinds()));
    }
    return of(new Selection(own.sheet(), records.kinds(), filters), ban);
  }

  /** Where one day is enough, each by itself, before all of them together. */
  private static List<DayFrame> shortestFirst(WorldQuestion question) {
    var frames = new ArrayList<DayFrame>();
    for (DayFrame frame : question.frames()) {
      for (int i = 0; question.isOfOneDay() && i < frame.length(); i++) {
        frames.add(frame.only(i));
      }
      frames.add(frame);
    }
    if (question.norms().stream().anyMatch(norm -> norm.period().equals(YEARLY))) {
      frames.addAll(WholeYear.within(question.term()));
    }
    return frames;
  }

  private List<Witness> clash(WorldQuestion first, WorldQuestion second, DayFrame frame) {
    List<Witness> half = List.of();
    for (RowType focus : first.focuses()) {
      var both = new ArrayList<>(search(first, frame, focus, true));
      both.addAll(search(second, frame, focus, false));
      if (both.size() > 1) {
        return both;
      }
      half = half.isEmpty() ? both : half;
    }
    return half;
  }

  private List<Witness> search(
      WorldQuestion question, DayFrame frame, RowType focus, boolean oldAllows) {
    var search = searching(question).on(frame, focus).laid(Spread.of(question.kept(), frame));
    search.run(world -> search.came(world, oldAllows));
    var plain = new PlainWorlds(question);
    return search.found.isEmpty() && plain.fitsTotals()
        ? plain.find(oldAllows, replay)
        : search.found.stream().limit(1).toList();
  }

  private WorldSearch searching(WorldQuestion question) {
    return new WorldSearch(question, replay, clock, clock.getAsLong() + limit);
  }
}
