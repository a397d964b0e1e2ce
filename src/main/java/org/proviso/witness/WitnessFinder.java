package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.chocosolver.solver.Solver;
import org.proviso.change.Settlement;
import org.proviso.change.Witness;
import org.proviso.change.WitnessSheet;

/**
 * Looks for the smallest world that tells two stances apart, and shows none that does not replay.
 */
public final class WitnessFinder {
  private static final int TRIES = 6;

  private final Replay replay;
  private final LongSupplier clock;
  private final long limit;

  /**
   * @param clock the time in nanoseconds, for keeping the limit
   * @param milliseconds how long one question may take
   */
  public WitnessFinder(Replay replay, LongSupplier clock, long milliseconds) {
    this.replay = replay;
    this.clock = clock;
    this.limit = milliseconds * 1_000_000;
  }

  /** Which of the two ways is still open. */
  public enum Ways {
    /** Only what the old stance allows and the new one does not is in question. */
    FORBIDDEN,
    /** Only what the new stance allows and the old one does not is in question. */
    ALLOWED,
    BOTH
  }

  /** A world that the old stance allows and the new one does not, and one the other way round. */
  public Settlement between(Stance old, Stance now, Ways ways) {
    try {
      Alikeness.check(old, now);
      if (OrderWorlds.fit(new WorldQuestion(old, now))) {
        return inOrder(old, now, ways);
      }
      var searches = new ArrayList<Search>();
      if (ways != Ways.ALLOWED) {
        searches.add(search(new WorldQuestion(old, now), true));
      }
      if (ways != Ways.FORBIDDEN) {
        searches.add(search(new WorldQuestion(now, old), false));
      }
      return settled(searches);
    } catch (OutsideFragment outside) {
      return new Settlement.NotSettled("it rests on " + outside.words() + ".");
    }
  }

  private Settlement inOrder(Stance old, Stance now, Ways ways) {
    var found = new ArrayList<Witness>();
    if (ways != Ways.ALLOWED) {
      found.addAll(OrderWorlds.find(new WorldQuestion(old, now), true, replay));
    }
    if (ways != Ways.FORBIDDEN) {
      found.addAll(OrderWorlds.find(new WorldQuestion(now, old), false, replay));
    }
    return found.isEmpty()
        ? new Settlement.NotSettled("no two people that were tried tell the two apart.")
        : new Settlement.Shown(found);
  }

  /** A denial of what one of the two gives a right to and the other does not. */
  public Settlement denied(Stance old, Stance now) {
    return new Denied(replay).between(old, now);
  }

  /** A world in which both stances owe something, and not the same. */
  public Settlement owed(Stance old, Stance now) {
    var nothing = new Stance(now.agreement(), List.of());
    var applies = new Stance(old.agreement(), old.norms().stream().map(Owed::whenever).toList());
    try {
      var search = new Search(new WorldQuestion(nothing, applies), clock.getAsLong() + limit);
      var owed = new Owed(old, now, replay);
      search.run(owed::isShown);
      return owed.settlement();
    } catch (OutsideFragment outside) {
      return new Settlement.NotSettled("it rests on " + outside.words() + ".");
    }
  }

  private static Settlement settled(List<Search> searches) {
    List<Witness> found = searches.stream().flatMap(one -> one.found.stream()).toList();
    if (!found.isEmpty()) {
      return new Settlement.Shown(found);
    }
    Search first = searches.getFirst();
    if (searches.stream().allMatch(one -> one.complete && (one.exact || one.question.isAlike()))) {
      return new Settlement.NoneFound(1, first.weeks, first.minutes);
    }
    return new Settlement.NotSettled(
        searches.stream().anyMatch(one -> one.late)
            ? "the time limit was reached."
            : "no world that was tried tells the two apart.");
  }

  /** A world for one question, if there is one. */
  public List<Witness> find(WorldQuestion question) {
    try {
      return search(question, true).found;
    } catch (OutsideFragment _) {
      return List.of();
    }
  }

  private Search search(WorldQuestion question, boolean oldAllows) {
    var search = new Search(question, clock.getAsLong() + limit);
    search.run(world -> search.replayed(world, oldAllows));
    return search;
  }

  /** One question on its way through larger and larger worlds. */
  private final class Search {
    private final WorldQuestion question;
    private final long deadline;
    private final List<Witness> found = new ArrayList<>();

    /** Worlds that another clause of the version that allows them forbids. */
    private final List<Witness> second = new ArrayList<>();

    private boolean complete = true;
    private boolean done;
    private boolean exact = true;
    private boolean late;
    private int weeks = 1;
    private int minutes = 1;

    Search(WorldQuestion question, long deadline) {
      this.question = question;
      this.deadline = deadline;
    }

    /**
     * @param shows whether a world that the solver found is what is looked for
     */
    void run(Predicate<WorldSheets> shows) {
      if (question.broken().norms().isEmpty()) {
        return;
      }
      List<DayFrame> frames = question.frames();
      weeks = frames.stream().mapToInt(DayFrame::weeks).max().orElse(1);
      List<RowType> types = question.rowTypes();
      List<RowType> focuses = question.focuses();
      int most = question.mostRows();
      Steps steps = Steps.of(question.norms());
      minutes = steps.minutes();
      for (int count = 0; count <= most && !done && !late; count++) {
        for (DayFrame frame : frames) {
          if (!done && !late) {
            size(types, focuses, steps, frame, count, shows);
          }
        }
      }
    }

    private void size(
        List<RowType> types,
        List<RowType> focuses,
        Steps steps,
        DayFrame frame,
        int count,
        Predicate<WorldSheets> shows) {
      for (RowType focus : focuses) {
        for (boolean everyDay : question.everyDay()) {
          if (clock.getAsLong() > deadline) {
            late = true;
            complete = false;
            return;
          }
          var world = new WorldAttempt(question, types, focus, steps, frame, count, everyDay);
          if (attempt(world, shows)) {
            done = true;
            return;
          }
        }
      }
    }

    private boolean attempt(WorldAttempt world, Predicate<WorldSheets> shows) {
      Solver solver = world.solver();
      exact &= world.rows.isExact;
      for (int tried = 0; tried < TRIES; tried++) {
        solver.limitTime(Math.max(1, (deadline - clock.getAsLong()) / 1_000_000));
        if (!solver.solve()) {
          if (solver.isStopCriterionMet()) {
            late = true;
            complete = false;
          }
          break;
        }
        complete = false;
        if (confirmed(world, shows)) {
          second.clear();
          return true;
        }
        if (world.rows.count() == 0) {
          break;
        }
        world.lookElsewhere();
      }
      found.addAll(second);
      return !found.isEmpty();
    }

    private boolean confirmed(WorldAttempt world, Predicate<WorldSheets> shows) {
      boolean events = question.hasTimed();
      boolean asked = question.isAskedByThem();
      for (boolean anchorTo : events ? new boolean[] {!asked, asked} : new boolean[] {true}) {
        for (boolean answerTo : events ? new boolean[] {asked, !asked} : new boolean[] {true}) {
          var sheets =
              new WorldSheets(world, question.isOfOneDay(), isByDays(), anchorTo, answerTo);
          if (shows.test(sheets)) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean isByDays() {
      return question.norms().stream()
          .flatMap(
              norm -> org.proviso.norm.NormParts.of(norm, org.proviso.norm.Deadline.class).stream())
          .anyMatch(one -> one.quantity().unit() instanceof org.proviso.time.Unit.Days);
    }

    private boolean replayed(WorldSheets world, boolean oldAllows) {
      List<WitnessSheet> sheets = world.sheets();
      Replay.Came breaks = replay.of(question.broken(), question.broken().norms(), sheets);
      if (!breaks.broken()) {
        return false;
      }
      Replay.Came keeps = replay.of(question.kept(), question.kept().norms(), sheets);
      if (!keeps.allowed()) {
        return false;
      }
      if (!replay.wholly(question.broken(), sheets).broken()) {
        return false;
      }
      List<String> beside = replay.wholly(question.kept(), sheets).beside();
      var witness = new Witness(oldAllows, world.words(), breaks.words(), sheets, beside);
      if (beside.isEmpty()) {
        found.add(witness);
      } else if (second.isEmpty()) {
        second.add(witness);
      }
      return beside.isEmpty();
    }
  }
}
