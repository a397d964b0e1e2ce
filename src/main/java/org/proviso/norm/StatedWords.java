package org.proviso.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.source.Name;

/**
 * How two facts that only their words describe stand to each other, as far as these words show it:
 * where the one may follow from the other, no world may hold them apart.
 */
public record StatedWords(List<String> core, boolean denied) {
  private static final Set<String> HOLLOW = stems("there a an is are be");
  private static final Set<String> DENYING = stems("not no never cannot none");
  private static final Set<String> JOINING = stems("or and nor both either");

  /** What turns round, or cuts down, what comes after it. */
  private static final Set<String> TURNING =
      stems("without unless except other than only neither nor but before until after between if");

  /** How the one stands to the other. */
  public enum Standing {
    SAME,
    CONTRARY,
    /** Wherever the one is so, so is the other: "by the Chief", "by the Chief or the Mayor". */
    WITHIN,
    AROUND,
    /** The one may be a kind of the other, and their words do not show it. */
    PERHAPS,
    APART
  }

  public StatedWords {
    core = List.copyOf(core);
  }

  private static Set<String> stems(String words) {
    return Set.copyOf(Name.of(words).stems());
  }

  /** The words of a fact without articles and forms of "be". */
  public static StatedWords of(Name fact) {
    var core = new ArrayList<String>();
    boolean denied = false;
    for (String stem : fact.stems()) {
      if (DENYING.contains(stem)) {
        denied = !denied;
      } else if (!HOLLOW.contains(stem)) {
        core.add(stem);
      }
    }
    return new StatedWords(core, denied);
  }

  /** How this fact stands to the other. */
  public Standing to(StatedWords other) {
    if (core.equals(other.core)) {
      return denied == other.denied ? Standing.SAME : Standing.CONTRARY;
    }
    if (core.stream().noneMatch(stem -> isOfSubstance(stem) && other.core.contains(stem))) {
      return Standing.APART;
    }
    if (denied != other.denied || turns() || other.turns()) {
      return mayFollow(other) ? Standing.PERHAPS : Standing.APART;
    }
    if (other.adds(core)) {
      return denied ? Standing.AROUND : Standing.WITHIN;
    }
    if (adds(other.core)) {
      return denied ? Standing.WITHIN : Standing.AROUND;
    }
    return mayFollow(other) ? Standing.PERHAPS : Standing.APART;
  }

  private static boolean isOfSubstance(String stem) {
    return !JOINING.contains(stem);
  }

  private boolean turns() {
    return core.stream().anyMatch(TURNING::contains);
  }

  /** All words of the one are among the other's, they are of one head, or some are joined. */
  private boolean mayFollow(StatedWords other) {
    boolean joined =
        core.stream().anyMatch(JOINING::contains)
            || other.core.stream().anyMatch(JOINING::contains);
    return joined
        || core.containsAll(other.core)
        || other.core.containsAll(core)
        || core.getLast().equals(other.core.getLast());
  }

  /** Whether these are the other's words with an "or" and something else put in. */
  private boolean adds(List<String> fewer) {
    int more = core.size() - fewer.size();
    for (int from = 0; more > 1 && from <= fewer.size(); from++) {
      List<String> put = core.subList(from, from + more);
      boolean rest =
          core.subList(0, from).equals(fewer.subList(0, from))
              && core.subList(from + more, core.size()).equals(fewer.subList(from, fewer.size()));
      boolean other = put.getFirst().equals("or") || put.getLast().equals("or");
      if (rest && other && put.stream().filter(JOINING::contains).count() == 1) {
        return true;
      }
    }
    return false;
  }
}
