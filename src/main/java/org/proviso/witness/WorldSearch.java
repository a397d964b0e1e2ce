package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.chocosolver.solver.Solver;
import org.proviso.change.Witness;
import org.proviso.change.WitnessSheet;
import org.proviso.norm.Deadline;
import org.proviso.norm.NormParts;
import org.proviso.time.Unit;

/** One question on its way through larger and larger worlds. */
final class WorldSearch {
  private static final int TRIES = 6;

  /** No one attempt takes more than this part of what is left, so that others have their turn. */
  private static final int SHARE = 4;

  final WorldQuestion question;
  private final Replay replay;
  private final LongSupplier clock;
  private final long deadline;
  final List<Witness> found = new ArrayList<>();

  /** Worlds that another clause of the version that allows them forbids. */
  private final List<Witness> second = new ArrayList<>();

  /** The days and the subjects to look at; all that the question has where none are named. */
  private List<DayFrame> only = List.of();

  private List<RowType> about = List.of();

  /** How the rows are laid over the days; however they come where nothing is said. */
  private Optional<Spread> spread = Optional.empty();

  boolean complete = true;
  boolean done;
  boolean exact = true;
  boolean late;

  /** Whether some attempt was given up for want of time. */
  boolean cut;

  int weeks = 1;
  int minutes = 1;

  /** How many rows a world has at most. */
  private int most;

  WorldSearch(WorldQuestion question, Replay replay, LongSupplier clock, long deadline) {
    this.question = question;
    this.most = question.mostRows();
    this.replay = replay;
    this.clock = clock;
    this.deadline = deadline;
  }

  /** Looks only at these days and this subject. */
  WorldSearch on(DayFrame frame, RowType subject) {
    only = List.of(frame);
    about = List.of(subject);
    return this;
  }

  /** Looks only at these days, with just these rows. */
  WorldSearch laid(DayFrame frame, Spread so) {
    only = List.of(frame);
    spread = Optional.of(so);
    most = so.rows();
    return this;
  }

  /** Looks only at worlds whose rows are laid so. */
  WorldSearch laid(Optional<Spread> so) {
    spread = so;
    return this;
  }

  /** Looks only at these subjects. */
  WorldSearch about(List<RowType> subjects) {
    about = subjects;
    return this;
  }

  /**
   * @param shows whether a world that the solver found is what is looked for
   */
  void run(Predicate<WorldSheets> shows) {
    if (question.broken().norms().isEmpty()) {
      return;
    }
    List<DayFrame> frames = only.isEmpty() ? question.frames() : only;
    weeks = frames.stream().mapToInt(DayFrame::weeks).max().orElse(1);
    List<RowType> types = question.rowTypes();
    List<RowType> focuses = about.isEmpty() ? question.focuses() : about;
    complete = !question.isCut();
    Steps steps = question.steps().dividing(question.lookups().minutes());
    minutes = steps.minutes();
    int least = spread.map(Spread::rows).orElse(0);
    for (int count = least; count <= Math.max(least, most) && !done && !late; count++) {
      for (DayFrame frame : frames) {
        if (!done && !late) {
          size(types, focuses, steps, frame, count, shows);
        }
      }
      settle();
    }
  }

  /** Of worlds of one size, one that nothing else forbids is shown before one that is forbidden. */
  private void settle() {
    if (found.isEmpty() && !second.isEmpty()) {
      found.add(second.getFirst());
      done = true;
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
        var laid = spread.filter(one -> one.rows() == count);
        var world = new WorldAttempt(question, types, focus, steps, frame, count, everyDay, laid);
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
      long now = clock.getAsLong();
      long until = now + Math.max(1_000_000, (deadline - now) / SHARE);
      solver.removeAllStopCriteria();
      solver.addStopCriterion(() -> clock.getAsLong() > until);
      if (!solver.solve()) {
        if (solver.isStopCriterionMet()) {
          cut = true;
          complete = false;
        }
        break;
      }
      complete = false;
      if (confirmed(world, shows)) {
        return true;
      }
      if (world.rows.count() == 0) {
        break;
      }
      world.lookElsewhere();
    }
    return false;
  }

  private boolean confirmed(WorldAttempt world, Predicate<WorldSheets> shows) {
    boolean events = question.hasTimed();
    boolean asked = question.isAskedByThem();
    for (boolean anchorTo : events ? new boolean[] {!asked, asked} : new boolean[] {true}) {
      // Where it is asked who did it, it was not the person themselves.
      boolean other = DoneBy.differs(question.norms());
      boolean[] answers = other ? new boolean[] {asked} : new boolean[] {asked, !asked};
      for (boolean answerTo : events ? answers : new boolean[] {true}) {
        if (isShown(world, anchorTo, answerTo, shows)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where a name comes close to another, the world says that it means no more than itself. */
  private boolean isShown(
      WorldAttempt world, boolean anchorTo, boolean answerTo, Predicate<WorldSheets> shows) {
    for (boolean named : new boolean[] {false, true}) {
      boolean oneDay = question.isOfOneDay();
      if (shows.test(new WorldSheets(world, oneDay, isByDays(), anchorTo, answerTo, named))) {
        return true;
      }
    }
    return false;
  }

  /** Where hours count beside days, what comes needs its time. */
  private boolean isByDays() {
    List<Unit> units =
        question.norms().stream()
            .flatMap(norm -> NormParts.of(norm, Deadline.class).stream())
            .map(deadline -> deadline.quantity().unit())
            .toList();
    return units.stream().anyMatch(Unit.Days.class::isInstance)
        && units.stream().noneMatch(Unit.Minutes.class::isInstance);
  }

  /** Whether the world comes out so, the two norms taken by themselves. */
  boolean came(WorldSheets world, boolean oldAllows) {
    List<WitnessSheet> sheets = world.sheets();
    Replay.Came breaks = replay.of(question.broken(), question.broken().norms(), sheets);
    boolean shown =
        breaks.broken() && replay.of(question.kept(), question.kept().norms(), sheets).allowed();
    if (shown) {
      found.add(
          new Witness(oldAllows, world.words(), breaks.words(), sheets, List.of(), List.of()));
    }
    return shown;
  }

  /** Whether the world breaks what this stance says. */
  boolean came(WorldSheets world, Stance breaks, boolean oldAllows) {
    List<WitnessSheet> sheets = world.sheets();
    Replay.Came came = replay.of(breaks, breaks.norms(), sheets);
    if (came.broken()) {
      found.add(new Witness(oldAllows, world.words(), came.words(), sheets, List.of(), List.of()));
    }
    return came.broken();
  }

  boolean replayed(WorldSheets world, boolean oldAllows) {
    List<Witness> shown = new Trial(question, replay).of(oldAllows, world.sheets(), world::words);
    List<Witness> free = shown.stream().filter(one -> one.beside().isEmpty()).toList();
    found.addAll(free);
    if (free.isEmpty() && second.isEmpty()) {
      second.addAll(shown);
    }
    return !free.isEmpty();
  }
}
