package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.proviso.change.Settlement;
import org.proviso.change.Witness;
import org.proviso.norm.ClauseId;

/**
 * Looks for the smallest world that tells two stances apart, and shows none that does not replay.
 */
public final class WitnessFinder {
  private static final String UNDECIDED =
      " in one version only, and what has no row there is undecided.";

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
      if (ListedWorlds.fit(new WorldQuestion(old, now))) {
        return listed(old, now, ways);
      }
      String alone = rowsAlone(old, now);
      if (!alone.isEmpty()) {
        return new Settlement.NotSettled(alone);
      }
      List<Witness> plain = plain(old, now, ways);
      if (!plain.isEmpty()) {
        return new Settlement.Shown(plain);
      }
      var searches = new ArrayList<WorldSearch>();
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

  /** Where nothing but rows of a table has come or gone, no world of the rest tells them apart. */
  private static String rowsAlone(Stance old, Stance now) {
    var question = new WorldQuestion(old, now);
    Lookups lookups = question.lookups();
    boolean only = question.isSameWords() && !lookups.isShared() && lookups.isSameWhereShared();
    return only ? lookups.alone() + UNDECIDED : "";
  }

  private Settlement listed(Stance old, Stance now, Ways ways) {
    var found = new ArrayList<Witness>();
    if (ways != Ways.ALLOWED) {
      found.addAll(ListedWorlds.find(new WorldQuestion(old, now), true, replay));
    }
    if (ways != Ways.FORBIDDEN) {
      found.addAll(ListedWorlds.find(new WorldQuestion(now, old), false, replay));
    }
    return found.isEmpty()
        ? new Settlement.NotSettled("no record that the tables list tells the two apart.")
        : new Settlement.Shown(found);
  }

  private List<Witness> plain(Stance old, Stance now, Ways ways) {
    var found = new ArrayList<Witness>();
    var forbids = new PlainWorlds(new WorldQuestion(old, now));
    if (ways != Ways.ALLOWED && forbids.fit()) {
      found.addAll(forbids.find(true, replay));
    }
    var allows = new PlainWorlds(new WorldQuestion(now, old));
    if (ways != Ways.FORBIDDEN && allows.fit()) {
      found.addAll(allows.find(false, replay));
    }
    return found;
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
    try {
      return new Denied(replay).between(old, now);
    } catch (OutsideFragment outside) {
      return new Settlement.NotSettled("it rests on " + outside.words() + ".");
    }
  }

  /** A world in which both stances owe something, and not the same. */
  public Settlement owed(Stance old, Stance now) {
    var nothing = new Stance(now.agreement(), List.of());
    var applies = new Stance(old.agreement(), old.norms().stream().map(Owed::whenever).toList());
    try {
      var search =
          searching(new WorldQuestion(nothing, applies))
              .about(new WorldQuestion(old, now).focuses());
      var owed = new Owed(old, now, replay);
      search.run(owed::isShown);
      return owed.settlement();
    } catch (OutsideFragment outside) {
      return new Settlement.NotSettled("it rests on " + outside.words() + ".");
    }
  }

  private static Settlement settled(List<WorldSearch> searches) {
    List<Witness> found = searches.stream().flatMap(one -> one.found.stream()).toList();
    if (!found.isEmpty()) {
      return new Settlement.Shown(found);
    }
    WorldSearch first = searches.getFirst();
    if (searches.stream().allMatch(one -> one.complete && (one.exact || one.question.isAlike()))) {
      return new Settlement.NoneFound(1, first.weeks, first.minutes);
    }
    return new Settlement.NotSettled(why(searches));
  }

  private static String why(List<WorldSearch> searches) {
    if (searches.stream().anyMatch(one -> one.late || one.cut)) {
      return "the time limit was reached; --time-limit gives it longer.";
    }
    String alone = searches.getFirst().question.lookups().alone();
    return alone.isEmpty() ? "no world that was tried tells the two apart." : alone + UNDECIDED;
  }

  private WorldSearch searching(WorldQuestion question) {
    return new WorldSearch(question, replay, clock, clock.getAsLong() + limit);
  }

  private WorldSearch search(WorldQuestion question, boolean oldAllows) {
    for (AcrossWeeks across : AcrossWeeks.of(question)) {
      WorldSearch laid = searching(question).laid(across.frame(), across.rows());
      laid.run(world -> laid.replayed(world, oldAllows));
      if (laid.found.stream().anyMatch(world -> world.beside().isEmpty())) {
        return laid;
      }
    }
    WorldSearch search = searching(question);
    search.run(world -> search.replayed(world, oldAllows));
    if (search.found.stream().allMatch(world -> world.beside().isEmpty())) {
      return search;
    }
    // What breaks another sentence of the version is no good example, if there is one that does
    // not.
    Set<ClauseId> beside =
        search.found.stream()
            .flatMap(world -> world.beside().stream())
            .map(Witness.Beside::clause)
            .collect(Collectors.toSet());
    for (WorldQuestion other :
        List.of(question.keeping(beside), question.keepingClause(), question.keepingKin())) {
      WorldSearch better = keepingAll(other, oldAllows);
      if (better.found.stream().anyMatch(world -> world.beside().isEmpty())) {
        return better;
      }
    }
    return search;
  }

  private WorldSearch keepingAll(WorldQuestion question, boolean oldAllows) {
    WorldSearch search = searching(question);
    try {
      search.run(world -> search.replayed(world, oldAllows));
    } catch (OutsideFragment _) {
      search.found.clear();
    }
    return search;
  }
}
