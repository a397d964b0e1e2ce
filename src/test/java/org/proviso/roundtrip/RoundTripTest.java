package org.proviso.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.proviso.report.Paraphrase;

/**
 * Norms made at random read back from sentences of their own, and from their paraphrases (S23).
 * {@code -Droundtrip.norms=100000} makes a longer run; failures name the seed.
 */
final class RoundTripTest {
  private static final int NORMS = Integer.getInteger("roundtrip.norms", 5_000);
  private static final int AT_ONCE = 100;

  @Test
  void wordedNormsReadBack() {
    assertEquals(List.of(), failures(Worded::sentence));
  }

  @Test
  void paraphrasesReadBack() {
    assertEquals(List.of(), failures(worded -> Paraphrase.of(worded.norm()).sentence()));
  }

  private static List<String> failures(Function<Worded, String> say) {
    var failures = new ArrayList<String>();
    for (int first = 1; first <= NORMS; first += AT_ONCE) {
      var norms = new ArrayList<Worded>();
      for (int seed = first; seed < first + AT_ONCE; seed++) {
        norms.add(new RandomNorms(seed).next());
      }
      var read = ReadBack.of(norms.stream().map(say).toList());
      for (int i = 0; i < norms.size(); i++) {
        var unlike = read.get(i).unlike(norms.get(i).norm());
        if (!unlike.isEmpty()) {
          failures.add("seed %d: %s\n%s".formatted(first + i, say.apply(norms.get(i)), unlike));
        }
      }
    }
    return failures.subList(0, Math.min(5, failures.size()));
  }
}
