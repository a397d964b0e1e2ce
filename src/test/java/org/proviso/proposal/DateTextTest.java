package org.proviso.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.source.Code;

/** Dates as people type them (S19). */
final class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-01-08               | 2021-01-08",
        "1/18/2021                | 2021-01-18",
        "18/1/2021                | 2021-01-18",
        "18.1.2021                | 2021-01-18",
        "18-1-21                  | 2021-01-18",
        "2021/1/8                 | 2021-01-08",
        "1/1/2021                 | 2021-01-01",
        "Jan 8, 2021              | 2021-01-08",
        "Jan. 8 2021              | 2021-01-08",
        "January 8th, 2021        | 2021-01-08",
        "8 January 2021           | 2021-01-08",
        "the 8th of January 2021  | 2021-01-08",
        "8-Jan-21                 | 2021-01-08",
        "Fri Jan 8 2021           | 2021-01-08",
        "Friday, January 8, 2021  | 2021-01-08",
        "Fri 8 Jan                | 2021-01-08",
        "2021-01-08T08:15:00      | 2021-01-08",
        "2021-01-08 8:15 AM       | 2021-01-08",
        "May 3, 2021              | 2021-05-03",
        "3 March 2021             | 2021-03-03",
      })
  void oneDay(String typed, String day) {
    var proposal = Proposals.read(Proposals.sheet("schedule", "activity|date\nmeeting|" + typed));
    assertEquals(List.of(), Proposals.messages(proposal));
    assertEquals(List.of(day), Proposals.cells(proposal, "schedule", "date"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1/8/2021         | DATE_ORDER_UNKNOWN",
        "30 February 2021 | CELL_NO_SUCH_DAY",
        "2021-02-30       | CELL_NO_SUCH_DAY",
        "2/30/2021        | CELL_NO_SUCH_DAY",
        "Mon Jan 8 2021   | CELL_WEEKDAY_DISAGREES",
        "8 July           | DATE_WITHOUT_YEAR",
        "44204            | DATE_UNREADABLE",
        "13/13/2021       | DATE_UNREADABLE",
        "Jan 2021 8       | DATE_UNREADABLE",
      })
  void noDay(String typed, Code code) {
    var proposal = Proposals.read(Proposals.sheet("schedule", "activity|date\nmeeting|" + typed));
    assertEquals(List.of(code), Proposals.complaints(proposal));
    assertEquals(List.of(""), Proposals.cells(proposal, "schedule", "date"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"soon | DATE_UNREADABLE", "#REF! | CELL_ERROR"})
  void perhapsSeveralDays(String typed, Code code) {
    var proposal = Proposals.read(Proposals.sheet("schedule", "activity|date\nmeeting|" + typed));
    assertEquals(List.of(code), Proposals.complaints(proposal));
    assertEquals(1, proposal.sheet("schedule").unreadRows());
  }

  @Test
  void oneCellSettlesTheOrderOfItsColumn() {
    var proposal =
        Proposals.read(
            Proposals.sheet("schedule", "activity|date\nmeeting|1/8/2021\nmeeting|1/15/2021"));
    assertEquals(
        List.of("2021-01-08", "2021-01-15"), Proposals.cells(proposal, "schedule", "date"));
  }

  @Test
  void aColumnThatSaysBothIsNotSettled() {
    var proposal =
        Proposals.read(
            Proposals.sheet("schedule", "activity|date\na|1/8/2021\nb|1/15/2021\nc|15/1/2021"));
    assertEquals(
        List.of("", "2021-01-15", "2021-01-15"), Proposals.cells(proposal, "schedule", "date"));
  }

  @Test
  void bothReadingsAreShown() {
    var proposal =
        Proposals.read(Proposals.sheet("schedule", "activity|date\na|1/8/2021\na|1/8/2021"));
    assertEquals(
        "\"1/8/2021\" may be 8 January 2021 or 1 August 2021 (and in 1 other row).",
        Proposals.messages(proposal).getFirst());
  }

  @ParameterizedTest
  @CsvSource({"month first,2021-01-08", "day first,2021-08-01", "d/m/y,2021-08-01"})
  void aboutSettlesIt(String stated, String day) {
    var proposal =
        Proposals.read(
            Proposals.sheet("schedule", "activity|date\nmeeting|1/8/2021"),
            Proposals.sheet("about", "item|value\ndate order|" + stated));
    assertEquals(List.of(day), Proposals.cells(proposal, "schedule", "date"));
  }
}
