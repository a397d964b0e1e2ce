package org.proviso.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.proviso.check.StandardPasses;
import org.proviso.norm.Agreement;
import org.proviso.norm.Norm;
import org.proviso.proposal.ProposalReader;
import org.proviso.proposal.RawSheet;
import org.proviso.proposal.ReadOptions;
import org.proviso.source.SourceText;
import org.proviso.time.DateSpan;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Verdict;

/** What nothing can break or keep is proved up to the last minute, and not a minute beyond. */
final class LimitProofTest {
  /** The sentence, and what is proved of it. */
  private static final String[][] SENTENCES = {
    // A day has 24 hours, and a minute less can be had.
    {"Each teacher's staff meetings shall take no more than 24 hours per day.", "never broken"},
    {"Each teacher's staff meetings shall take no more than 1,439 minutes per day.", ""},
    {"Each teacher shall have at least 25 hours of lunch per day.", "never kept"},
    {"Each teacher shall have at least 24 hours of lunch per day.", ""},
    // Five Fridays of 24 hours, and 24 hours past midnight of each, which the proof leaves room for
    // though they lie on Saturdays (S16): 5 x 48 = 240.
    {
      "On Fridays, each teacher's staff meetings shall take no more than 240 hours per month.",
      "never broken"
    },
    {"On Fridays, each teacher's staff meetings shall take no more than 239 hours per month.", ""},
    // Monday to Thursday, and 24 hours of Friday: 4 x 24 + 24 = 120.
    {
      "Monday through Thursday, each teacher's staff meetings shall take no more than 120 hours"
          + " per week.",
      "never broken"
    },
    {
      "Monday through Thursday, each teacher's staff meetings shall take no more than 119 hours"
          + " per week.",
      ""
    },
    {"Each teacher shall hold office hours on at least seven days per week.", ""},
    {"Each teacher shall hold office hours on at least eight days per week.", "never kept"},
    {"Each teacher shall hold office hours on at least two Fridays per week.", "never kept"},
    {
      "Each meeting that lasts more than 60 minutes shall last no more than 45 minutes.",
      "never kept"
    },
    {"Each meeting that lasts more than 60 minutes shall last no more than 61 minutes.", ""},
    {
      "Each meeting that lasts more than 60 minutes shall last at least 45 minutes.", "never broken"
    },
    {"Each staff meeting shall start no later than 11:59 pm.", "never broken"},
    {"Each staff meeting shall start no later than 11:58 pm.", ""},
    {"In March, no staff meeting shall be held, except in April.", "dead"},
    {"In March, no staff meeting shall be held, except on Mondays.", ""},
    {
      "After June 1, 2021, no staff meeting shall be held, except on or before May 1, 2021.", "dead"
    },
    {"After May 1, 2021, no staff meeting shall be held, except on or before June 1, 2021.", ""},
    {"Each class shall have no more than 30 students.", ""},
  };

  @TestFactory
  Stream<DynamicTest> sentencesAreProvedOrNot() {
    return Stream.of(SENTENCES)
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one[0] + " " + one[1], () -> assertEquals(one[1], proved(one[0]))));
  }

  private static String proved(String sentence) {
    List<String> found = new ArrayList<>();
    List<Norm> norms = agreement(sentence).norms();
    assertEquals(1, norms.size(), sentence + " is not read");
    LimitProof proof = LimitProof.of(norms.getFirst(), DateSpan.ALWAYS);
    proof.neverBroken().forEach(why -> found.add("never broken"));
    proof.neverKept().forEach(why -> found.add("never kept"));
    if (proof.idle() || !proof.dead().isEmpty()) {
      found.add("dead");
    }
    return String.join(", ", found);
  }

  /**
   * Fridays of January 2021, each from midnight to the midnight after next: 5 x 24 = 120 hours lie
   * on Fridays, which 119 hours do not allow and 120 do.
   */
  @Test
  void whatLiesOnSaturdaysIsNotOfFridays() {
    List<List<String>> rows = new ArrayList<>();
    for (LocalDate friday = LocalDate.of(2021, 1, 1);
        friday.getMonthValue() == 1;
        friday = friday.plusWeeks(1)) {
      rows.add(List.of("Rivera", "staff meeting", friday.toString(), "00:00", "24:00 next day"));
    }
    assertEquals(5, rows.size());
    String most =
        "On Fridays, each teacher's staff meetings shall take no more than %d hours per month.";
    assertEquals(Verdict.BROKEN, verdict(most.formatted(119), rows));
    assertEquals(Verdict.KEPT, verdict(most.formatted(120), rows));
  }

  private static Verdict verdict(String sentence, List<List<String>> rows) {
    var sheets =
        List.of(
            RawSheet.of("schedule", List.of("person", "activity", "date", "start", "end"), rows),
            RawSheet.of("people", List.of("person", "role"), List.of(List.of("Rivera", "teacher"))),
            RawSheet.of(
                "about",
                List.of("item", "value"),
                List.of(
                    List.of("clock", "24 hours"),
                    List.of("complete sheets", "all"),
                    List.of("covers from", "2021-01-01"),
                    List.of("covers to", "2021-01-31"))));
    List<Finding> findings =
        new StandardPasses()
            .evaluate(
                List.of(agreement(sentence)), ProposalReader.readSheets(sheets, ReadOptions.PLAIN))
            .findings();
    return findings.getFirst().verdict();
  }

  private static Agreement agreement(String sentence) {
    return new StandardPasses()
        .read(new SourceText("by hand", "Agreement\n\n1.1  " + sentence + "\n"), Map.of());
  }
}
