package org.proviso.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.source.Code;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;
import org.proviso.time.Truth;

/** Spans and weekly patterns, laid out (S4, S17, S27). The term is 2 Dec 2020 to 4 June 2021. */
final class PatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Fridays in April 2021: 2, 9, 16, 23, 30.
        "every Friday, April 2021                  | 5  | 2021-04-02 | 2021-04-30",
        "Fridays in April 2021                     | 5  | 2021-04-02 | 2021-04-30",
        "Fridays, April 2021                       | 5  | 2021-04-02 | 2021-04-30",
        "Friday April 2021                         | 5  | 2021-04-02 | 2021-04-30",
        "every Friday, February 2021               | 4  | 2021-02-05 | 2021-02-26",
        "every Friday from Jan 8, 2021 to Feb 5, 2021 | 5 | 2021-01-08 | 2021-02-05",
        "Fridays, 8 January 2021 - 5 February 2021 | 5  | 2021-01-08 | 2021-02-05",
        // Mon 4 to Thu 7 January.
        "Mon-Thu, 4-8 Jan 2021                     | 4  | 2021-01-04 | 2021-01-07",
        "Monday through Thursday, Jan 4-8, 2021    | 4  | 2021-01-04 | 2021-01-07",
        "Mon, Wed and Fri, Jan 4-8, 2021           | 3  | 2021-01-04 | 2021-01-08",
        "M/W/F, Jan 4-8, 2021                      | 3  | 2021-01-04 | 2021-01-08",
        "weekdays, January 2021                    | 21 | 2021-01-01 | 2021-01-29",
        "2-6 Nov 2020                              | 5  | 2020-11-02 | 2020-11-06",
        "Nov 2-6, 2020                             | 5  | 2020-11-02 | 2020-11-06",
        "Mon 4 Jan - Fri 8 Jan 2021                | 5  | 2021-01-04 | 2021-01-08",
        "2021-01-04 to 2021-01-08                  | 5  | 2021-01-04 | 2021-01-08",
        "1/25/2021-1/29/2021                       | 5  | 2021-01-25 | 2021-01-29",
        "Dec 28, 2020 - Jan 1, 2021                | 5  | 2020-12-28 | 2021-01-01",
        "Dec 28 - Jan 1, 2021                      | 5  | 2020-12-28 | 2021-01-01",
        "December 2020                             | 31 | 2020-12-01 | 2020-12-31",
        "first Friday, January 2021 to March 2021  | 3  | 2021-01-01 | 2021-03-05",
        "every other Friday, April 2021            | 3  | 2021-04-02 | 2021-04-30",
        "last Monday of the month, April 2021      | 1  | 2021-04-26 | 2021-04-26",
        // Fridays of the term: 4 Dec to 4 June are 182 days, 26 weeks and one.
        "Fridays                                   | 27 | 2020-12-04 | 2021-06-04",
        "every Friday                              | 27 | 2020-12-04 | 2021-06-04",
        "Friday                                    | 27 | 2020-12-04 | 2021-06-04",
      })
  void daysOf(String pattern, int count, String first, String last) {
    List<String> days = days(pattern);
    assertEquals(count, days.size());
    assertEquals(first, days.getFirst());
    assertEquals(last, days.getLast());
  }

  private static List<String> days(String pattern) {
    var proposal = Proposals.read(Proposals.sheet("schedule", "activity|date\nmeeting|" + pattern));
    assertEquals(List.of(), Proposals.complaints(proposal));
    return Proposals.cells(proposal, "schedule", "date");
  }

  @Test
  void dayWithFromAndTo() {
    var proposal =
        Proposals.read(
            Proposals.sheet(
                "schedule",
                """
                activity|day|from|to|weeks
                a|Fri|2021-01-04|2021-01-29|
                b|Fri|2021-01-04|2021-01-29|every other
                c|Fri|2021-01-04||2
                """));
    // a: 8, 15, 22, 29. b: weeks of 4 and 18 January, so 8 and 22. c: two weeks from 4 January.
    assertEquals(
        List.of(
            "2021-01-08",
            "2021-01-15",
            "2021-01-22",
            "2021-01-29",
            "2021-01-08",
            "2021-01-22",
            "2021-01-08",
            "2021-01-15"),
        Proposals.cells(proposal, "schedule", "date"));
    assertEquals(6, proposal.sheet("schedule").columns().size()); // and date
    assertEquals(2, proposal.sheet("schedule").sourceRow(3));
    assertEquals(4, proposal.sheet("schedule").sourceRow(7));
  }

  @Test
  void withoutCalendarPatternsAreProvisionalAndDatesAreNot() {
    var sheet =
        Proposals.read(
                Proposals.sheet(
                    "schedule", "activity|date\na|every Friday, April 2021\na|2021-04-09"))
            .sheet("schedule");
    assertTrue(sheet.isProvisional(0));
    assertFalse(sheet.isProvisional(5));
  }

  @Test
  void coverageIsThePatternsOwnDatesElseTheTerm() {
    assertEquals(
        span("2021-04-01", "2021-04-30"),
        Proposals.read(Proposals.sheet("schedule", "date\nevery Friday, April 2021")).coverage());
    assertEquals(
        Optional.of(Proposals.TERM),
        Proposals.read(Proposals.sheet("schedule", "date\nevery Friday")).coverage());
    assertEquals(
        span("2021-01-04", "2021-02-01"),
        Proposals.read(Proposals.sheet("schedule", "date\nFridays\n2021-01-04\n2021-02-01"))
            .coverage());
    var stated =
        Proposals.read(
            Proposals.sheet("schedule", "date\nFridays"),
            Proposals.sheet("about", "item|value\ncovers from|1/4/2021\ncovers to|1/31/2021"));
    assertEquals(span("2021-01-04", "2021-01-31"), stated.coverage());
    assertTrue(stated.coverageStated());
    assertEquals(4, stated.sheet("schedule").size());
  }

  @Test
  void aPatternWithNoDatesAnywhereIsAnError() {
    var proposal =
        ProposalReader.readSheets(
            List.of(Proposals.sheet("schedule", "activity|date\nmeeting|Fridays")),
            ReadOptions.PLAIN);
    assertEquals(List.of(Code.PATTERN_WITHOUT_DATES), Proposals.complaints(proposal));
  }

  @Test
  void daysOffDropOutAndAreCounted() {
    var proposal =
        Proposals.read(
            Proposals.sheet("schedule", "activity|date\nmeeting|every Friday, January 2021"),
            Proposals.sheet(
                "calendar",
                "date|kind|note\n2021-01-01|holiday|\n2021-01-15|staff development day|\n"
                    + "other weekdays|work day|assumed: all the rest are work days"));
    // Fridays 1, 8, 15, 22, 29; the first is New Year's Day.
    assertEquals(
        List.of("2021-01-08", "2021-01-15", "2021-01-22", "2021-01-29"),
        Proposals.cells(proposal, "schedule", "date"));
    assertFalse(proposal.sheet("schedule").isProvisional(0));
    assertEquals(
        "1 row with a span or weekly pattern became 4 rows of one day each. 1 more fell on days"
            + " that the calendar calls non-working (2021-01-01) and dropped out.",
        Proposals.messages(proposal).getLast());
    assertEquals(List.of("assumed: all the rest are work days"), proposal.calendar().assumptions());
  }

  @Test
  void aPatternOfHolidaysAloneLeavesNoRow() {
    var sheet =
        Proposals.read(
                Proposals.sheet("schedule", "activity|date\nmeeting|Fri, 1-2 Jan 2021"),
                Proposals.sheet("calendar", "date|kind\n2021-01-01|holiday"))
            .sheet("schedule");
    assertEquals(0, sheet.size());
    assertEquals(0, sheet.column("activity").orElseThrow().size());
  }

  @Test
  void whatACalendarKnows() {
    var calendar =
        Proposals.read(
                Proposals.sheet(
                    "calendar",
                    "date|from|to|kind|term|bell schedule\n"
                        + "|2021-01-04|2021-03-26|school day|trimester 2|regular\n"
                        + "2021-01-18||||holiday|\n".replace("||||holiday|", "|||holiday||")
                        + "2021-01-22|||minimum day||short\n"
                        + "2021-01-25|||teacher work day||"))
            .calendar();
    assertEquals(Truth.TRUE, calendar.is(DayKind.SCHOOL, day("2021-01-04")));
    assertEquals(Truth.TRUE, calendar.is(DayKind.WORK, day("2021-01-04")));
    assertEquals(Truth.FALSE, calendar.is(DayKind.WORK, day("2021-01-09"))); // a Saturday
    assertEquals(Truth.FALSE, calendar.is(DayKind.WORK, day("2021-01-18")));
    assertEquals(Truth.TRUE, calendar.is(DayKind.SCHOOL, day("2021-01-22")));
    assertEquals(Truth.FALSE, calendar.is(DayKind.SCHOOL, day("2021-01-25")));
    assertEquals(Truth.TRUE, calendar.is(DayKind.WORK, day("2021-01-25")));
    assertEquals(Truth.UNKNOWN, calendar.is(DayKind.WORK, day("2021-04-05")));
    assertEquals(Truth.TRUE, calendar.isCalled(Name.of("minimum day").key(), day("2021-01-22")));
    assertEquals(Truth.FALSE, calendar.isCalled(Name.of("minimum day").key(), day("2021-01-21")));
    assertEquals(Truth.UNKNOWN, calendar.isCalled(Name.of("rally day").key(), day("2021-01-21")));
    assertEquals(
        Optional.of("short"), calendar.field(Name.of("bell schedule").key(), day("2021-01-22")));
    assertEquals(
        span("2021-01-04", "2021-03-26"), calendar.stretch(Stretch.TRIMESTER, day("2021-02-01")));
    assertEquals(Optional.empty(), calendar.stretch(Stretch.SEMESTER, day("2021-02-01")));
  }

  @Test
  void aCalendarOfHolidaysAloneLeavesOtherWeekdaysUnknown() {
    var calendar =
        Proposals.read(
                Proposals.sheet("calendar", "date|kind\n2020-12-25|holiday\n2021-05-31|holiday"))
            .calendar();
    assertEquals(Truth.UNKNOWN, calendar.is(DayKind.WORK, day("2021-01-08")));
    assertEquals(Truth.FALSE, calendar.is(DayKind.WORK, day("2021-01-09")));
    assertEquals(Truth.FALSE, calendar.is(DayKind.WORK, day("2020-12-25")));
  }

  @Test
  void aWorkDayIsNoSchoolDayUnlessTheCalendarSaysSo() {
    var calendar =
        Proposals.read(Proposals.sheet("about", "item|value\nother weekdays|work day (assumed)"))
            .calendar();
    assertEquals(Truth.TRUE, calendar.is(DayKind.WORK, day("2021-01-08")));
    assertEquals(Truth.UNKNOWN, calendar.is(DayKind.SCHOOL, day("2021-01-08")));
    assertEquals(Truth.FALSE, calendar.is(DayKind.SCHOOL, day("2021-01-09")));
    assertEquals(List.of("assumed: every other weekday is a work day"), calendar.assumptions());
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static Optional<DateSpan> span(String first, String last) {
    return Optional.of(new DateSpan(day(first), day(last)));
  }
}
