package org.proviso.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.proviso.verdict.Verdict.BROKEN;
import static org.proviso.verdict.Verdict.EXCUSED;
import static org.proviso.verdict.Verdict.KEPT;
import static org.proviso.verdict.Verdict.NOT_TESTED;
import static org.proviso.verdict.Verdict.OPEN;
import static org.proviso.verdict.Verdict.UNDECIDED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.verdict.Verdict;

/** The second opinion on cases worked out by hand. */
final class ReferenceEvaluatorTest {
  private static final String EACH =
      "Each(PERSON, 'unit member', [], Selection('none', [], []), false), ";
  private static final String EACH_MEETING =
      "Each(RECORD, 'record', [], Selection('', ['meeting'], []), false), Occurrence(), Always(), ";
  private static final String MONTH = EACH + "Calendar(MONTH), Always(), ";
  private static final String DAY = EACH + "Day(PLAIN, []), Always(), ";
  private static final String FEBRUARY =
      "sheet about\n item | value\n covers from | 2021-02-01\n covers to | 2021-02-28\n";
  private static final String FOUR_FRIDAYS =
      """
      sheet schedule
        person | activity | date | start | end
        Rivera | meeting | 2021-02-05 | 9:45 | 10:30
        Rivera | meeting | 2021-02-12 | 9:45 | 10:30
        Rivera | meeting | 2021-02-19 | 9:45 | 10:30
        Rivera | meeting | 2021-02-26 | 9:45 | 10:30
      """;

  private static List<Verdict> verdicts(String sheets, String head, String must) {
    return verdicts(sheets, head, must, "[]");
  }

  private static List<Verdict> verdicts(String sheets, String head, String must, String excused) {
    String norm =
        "norm Norm(ClauseId('1'), 1, DUTY, '', "
            + head
            + must
            + ", "
            + excused
            + ", [], [], @, '', [], [])\n";
    String indented = sheets.replaceAll("(?m)^ (\\S)", "  $1");
    return new ReferenceEvaluator(CaseText.read("in force always\n" + indented + norm))
        .opinions().stream().map(Opinion::verdict).toList();
  }

  private static String atMost(int minutes, String filters) {
    return "Compare(TotalTime(Selection('', ['meeting'], ["
        + filters
        + "])), AT_MOST, Fixed(Quantity(Ratio("
        + minutes
        + ", 1), Minutes())))";
  }

  @Test
  void fourTimesThreeQuartersOfAnHourIsThreeHours() {
    // 4 x 45 = 180
    assertEquals(List.of(KEPT), verdicts(FEBRUARY + FOUR_FRIDAYS, MONTH, atMost(180, "")));
    assertEquals(List.of(BROKEN), verdicts(FEBRUARY + FOUR_FRIDAYS, MONTH, atMost(179, "")));
  }

  @Test
  void aMonthThatIsNotCoveredIsOpen() {
    // 5 to 26 February is not all of it; more than 179 is more, whatever else comes.
    assertEquals(List.of(OPEN), verdicts(FOUR_FRIDAYS, MONTH, atMost(180, "")));
    assertEquals(List.of(BROKEN), verdicts(FOUR_FRIDAYS, MONTH, atMost(179, "")));
  }

  @Test
  void timeDuringSomethingElseIsCutOut() {
    // 45 minutes, of which 10:00 to 10:30 are in CPT: 15; three others whole: 135; 150 in all.
    String cpt = FEBRUARY + FOUR_FRIDAYS + "  Rivera | CPT | 2021-02-05 | 10:00 | 11:00\n";
    String outside = "Not(During(Selection('', ['CPT'], [])))";
    assertEquals(List.of(KEPT), verdicts(cpt, MONTH, atMost(150, outside)));
    assertEquals(List.of(BROKEN), verdicts(cpt, MONTH, atMost(149, outside)));
  }

  @Test
  void aPatternWithoutCalendarIsProvisional() {
    // Four or fewer Fridays of 45 minutes: at most 180, perhaps less than 179.
    String pattern =
        FEBRUARY
            + """
            sheet schedule
              person | activity | day | start | end
              Rivera | meeting | Friday | 9:45 | 10:30
            """;
    assertEquals(List.of(KEPT), verdicts(pattern, MONTH, atMost(180, "")));
    assertEquals(List.of(UNDECIDED), verdicts(pattern, MONTH, atMost(179, "")));
  }

  @Test
  void aBlankCellIsEitherOfBoth() {
    String rows =
        """
        sheet schedule
          person | activity | date | start | end | voluntary
          Rivera | meeting | 2021-02-05 | 9:45 | 10:30 |
          Rivera | meeting | 2021-02-08 | 9:45 | 10:30 | yes
          Rivera | meeting | 2021-02-09 | 9:45 | 10:30 | no
        """;
    assertEquals(List.of(UNDECIDED, KEPT, BROKEN), verdicts(rows, EACH_MEETING, "Is(Voluntary())"));
  }

  @Test
  void anExceptionExcuses() {
    String rows = FOUR_FRIDAYS + "sheet about\n item | value\n smoke | yes\n";
    assertEquals(
        List.of(EXCUSED, EXCUSED, EXCUSED, EXCUSED),
        verdicts(rows, EACH_MEETING, "Never()", "[Exemption(Stated('smoke'), @)]"));
    assertEquals(
        List.of(UNDECIDED, UNDECIDED, UNDECIDED, UNDECIDED),
        verdicts(FOUR_FRIDAYS, EACH_MEETING, "Never()", "[Exemption(Stated('smoke'), @)]"));
  }

  @Test
  void fiveWorkingDaysBeforeMondayTheEleventhIsMondayTheFourth() {
    String days =
        """
        sheet schedule
          person | activity | date | start | end
          Rivera | meeting | 2021-01-11 | 9:45 | 10:30
        sheet about
          item | value
          other weekdays | work day
          complete sheets | events
        sheet events
          date | time | event | to
          2021-01-%s | 15:00 | offer | Rivera
        """;
    String fiveBefore =
        "Timed(Selection('events', ['offer'], []),"
            + " Deadline(AT_LEAST, Quantity(Ratio(5, 1), Days(WORK)), true, false))";
    assertEquals(List.of(KEPT), verdicts(days.formatted("04"), EACH_MEETING, fiveBefore));
    assertEquals(List.of(BROKEN), verdicts(days.formatted("05"), EACH_MEETING, fiveBefore));
  }

  @Test
  void whatNobodyDoesIsNotTested() {
    String chess = atMost(0, "").replace("meeting", "chess");
    assertEquals(List.of(NOT_TESTED), verdicts(FEBRUARY + FOUR_FRIDAYS, MONTH, chess));
  }

  @Test
  void daysWithoutRowsNeverAccuse() {
    // 45 minutes on each of four days; the other days of February may hold more.
    String atLeast = atMost(200, "").replace("AT_MOST", "AT_LEAST");
    assertEquals(List.of(UNDECIDED), verdicts(FEBRUARY + FOUR_FRIDAYS, MONTH, atLeast));
    assertEquals(
        List.of(BROKEN, BROKEN, BROKEN, BROKEN),
        verdicts(FEBRUARY + FOUR_FRIDAYS, DAY, atLeast).stream()
            .filter(v -> v != NOT_TESTED)
            .toList());
  }
}
