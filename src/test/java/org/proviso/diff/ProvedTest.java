package org.proviso.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.proviso.change.ChangeKind;
import org.proviso.change.NormChange;
import org.proviso.change.SideBySide;
import org.proviso.check.StandardPasses;
import org.proviso.norm.Agreement;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.ProposalReader;
import org.proviso.proposal.RawSheet;
import org.proviso.proposal.ReadOptions;
import org.proviso.verdict.Verdict;

/**
 * What is called proved, held against the interpreter on random worlds: no world keeps the stricter
 * wording and breaks the looser one; and the other way round a world is always found, which
 * replays. {@code -Dproved.worlds} for more of them.
 */
final class ProvedTest {
  private static final int WORLDS = Integer.getInteger("proved.worlds", 60);
  private static final long SEED = 20_261_122L;

  /** The looser wording first. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of(
              "Each unit member's staff meetings shall take no more than 4 hours per month.",
              "Each unit member's staff meetings shall take no more than 3 hours per month."),
          List.of(
              "Each unit member shall attend no more than three staff meetings per week.",
              "Each unit member shall attend no more than two staff meetings per week."),
          List.of(
              "Each unit member shall have at least 30 minutes of preparation each day.",
              "Each unit member shall have at least 45 minutes of preparation each day."),
          List.of(
              "Each staff meeting shall be no longer than 90 minutes.",
              "Each staff meeting shall be no longer than 60 minutes."),
          List.of(
              "Between preparation and staff meetings, each unit member shall have at least 15"
                  + " minutes.",
              "Between preparation and staff meetings, each unit member shall have at least 30"
                  + " minutes."),
          List.of(
              "No staff meeting shall end after 4:30 pm.",
              "No staff meeting shall end after 4:00 pm."),
          List.of(
              "A unit member shall answer within 48 hours of each work message.",
              "A unit member shall answer within 24 hours of each work message."),
          List.of(
              "At least two working days before a training, the unit member shall be given notice.",
              "At least three working days before a training, the unit member shall be given"
                  + " notice."),
          List.of(
              "No unit member shall be required to attend a staff meeting, except in an emergency.",
              "No unit member shall be required to attend a staff meeting."));

  @Test
  void noWorldContradictsWhatIsProved() {
    var wrong = new ArrayList<String>();
    var random = new Random(SEED);
    for (List<String> pair : PAIRS) {
      SideBySide sides = DiffTest.compare(text(pair.getFirst()), text(pair.getLast()));
      NormChange change = sides.clauses().getFirst().norms().getFirst();
      assertEquals(ChangeKind.STRICTER, change.kind(), pair.toString());
      assertFalse(change.proof().isEmpty(), pair.toString());
      assertFalse(sides.clauses().getFirst().witnesses().isEmpty(), pair.toString());
      for (int i = 0; i < WORLDS; i++) {
        Proposal world = world(random);
        if (isKept(sides.now(), world) && isBroken(sides.old(), world)) {
          wrong.add(pair + " in world " + i);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void whatDiffersInMoreThanOnePartIsNotCalledProved() {
    String was = "Each unit member's staff meetings shall take no more than 3 hours per month.";
    String is =
        "Each unit member's staff meetings and trainings together shall take no more than 2 hours"
            + " per month.";
    NormChange change =
        DiffTest.compare(text(was), text(is)).clauses().getFirst().norms().getFirst();
    assertEquals(ChangeKind.STRICTER, change.kind());
    assertTrue(change.proof().isEmpty(), change.proof());
  }

  private static boolean isBroken(Agreement agreement, Proposal world) {
    return verdicts(agreement, world).contains(Verdict.BROKEN);
  }

  private static boolean isKept(Agreement agreement, Proposal world) {
    List<Verdict> all = verdicts(agreement, world);
    return !all.contains(Verdict.BROKEN)
        && !all.contains(Verdict.UNDECIDED)
        && !all.contains(Verdict.OPEN);
  }

  private static List<Verdict> verdicts(Agreement agreement, Proposal world) {
    return new StandardPasses()
        .evaluate(List.of(agreement), world).findings().stream().map(one -> one.verdict()).toList();
  }

  private static String text(String sentence) {
    return "Agreement\n\n1.1  " + sentence + "\n";
  }

  /** Two people over four weeks, everything known. */
  private static Proposal world(Random random) {
    var schedule = new ArrayList<List<String>>();
    var events = new ArrayList<List<String>>();
    for (int i = random.nextInt(9); i > 0; i--) {
      int start = 8 * 60 + 15 * random.nextInt(32);
      schedule.add(
          List.of(
              person(random),
              List.of("staff meeting", "preparation", "training").get(random.nextInt(3)),
              day(random),
              clock(start),
              clock(start + 15 * (1 + random.nextInt(8))),
              random.nextBoolean() ? "yes" : "no"));
    }
    for (int i = random.nextInt(5); i > 0; i--) {
      boolean message = random.nextBoolean();
      String who = person(random);
      events.add(
          List.of(
              day(random),
              clock(8 * 60 + 30 * random.nextInt(20)),
              message ? "work message" : List.of("answer", "notice").get(random.nextInt(2)),
              message ? "" : who,
              who));
    }
    var about =
        List.of(
            List.of("complete sheets", "all"),
            List.of("other weekdays", "work day"),
            List.of("clock", "24 hours"),
            List.of("covers from", "2021-02-01"),
            List.of("covers to", "2021-02-28"),
            List.of("an emergency", random.nextBoolean() ? "yes" : "no"));
    var sheets = new ArrayList<RawSheet>();
    sheets.add(RawSheet.of("about", List.of("item", "value"), about));
    sheets.add(
        RawSheet.of(
            "schedule",
            List.of("person", "activity", "date", "start", "end", "voluntary"),
            schedule));
    sheets.add(RawSheet.of("events", List.of("date", "time", "event", "by", "to"), events));
    return ProposalReader.readSheets(sheets, ReadOptions.PLAIN);
  }

  private static String person(Random random) {
    return random.nextBoolean() ? "Rivera" : "Chen";
  }

  private static String day(Random random) {
    return "2021-02-%02d".formatted(1 + random.nextInt(28));
  }

  private static String clock(int minutes) {
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
  }
}
