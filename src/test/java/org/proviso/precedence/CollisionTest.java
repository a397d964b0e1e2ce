package org.proviso.precedence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.check.StandardPasses;
import org.proviso.norm.Agreement;
import org.proviso.source.SourceText;

/** Bounds that exclude each other stand in each other's way where one record must keep both. */
final class CollisionTest {
  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // 4 h at least and 1 h at most: no shift keeps both, but a meeting is no shift.
        "A shift shall be no shorter than four hours. | No shift shall exceed one hour. | true",
        "A shift shall be no shorter than four hours. | No meeting shall exceed one hour. | false",
        // No name says that a night shift of this agreement is a shift, or that all shifts are.
        "A shift shall be no shorter than four hours. | No night shift shall exceed one hour. |"
            + " false",
        // All on Mondays are among all.
        "Each lesson shall take at least one hour. | On Mondays, no lesson shall exceed 45 minutes."
            + " | true",
        "On Fridays, each lesson shall take at least one hour. | On Mondays, no lesson shall exceed"
            + " 45 minutes. | false",
      })
  void certainOnlyOfTheSameRecords(String one, String other, boolean certain) {
    var text = new SourceText("test.agreement", "1.1 " + one + "\n\n1.2 " + other + "\n");
    Agreement agreement = new StandardPasses().read(text, Map.of());
    List<NormAt> norms =
        agreement.norms().stream().map(norm -> new NormAt(agreement, norm)).toList();
    assertEquals(2, norms.size());
    Optional<Clash> found = Collision.of(norms.getFirst(), norms.getLast(), false);
    assertEquals(certain, found.filter(clash -> clash == Clash.CERTAIN).isPresent());
  }
}
