package org.proviso.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.source.Code;

/** Clock times as people type them, and the clock of a column (S19, S29). */
final class ClockTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8:15       | 10:03     | 8:15  | 10:03",
        "8:15 AM    | 10:03 AM  | 8:15  | 10:03",
        "8:15am     | 1:03 p.m. | 8:15  | 13:03",
        "815        | 1003      | 8:15  | 10:03",
        "8.15       | 10.03     | 8:15  | 10:03",
        "8:15:00    | 10:03:00  | 8:15  | 10:03",
        "8          | 9         | 8:00  | 9:00",
        "8 am       | noon      | 8:00  | 12:00",
        "8:15-10:03 |           | 8:15  | 10:03",
        "8:15 - 10:03am  |      | 8:15  | 10:03",
        "1:15 to 2:00 pm |      | 13:15 | 14:00",
        "11:30 AM   | 1:00      | 11:30 | 13:00",
        "8:15       | 10:03 AM  | 8:15  | 10:03",
        "13:00      | 15:00     | 13:00 | 15:00",
        "0.34375    | 0.41875   | 8:15  | 10:03",
        // 22:00 to 2:00 is four hours over midnight.
        "22:00      | 2:00 AM   | 22:00 | 26:00",
        "10:00 PM   | 12:00 AM  | 22:00 | 24:00",
        "22:00      | 24:00     | 22:00 | 24:00",
        // Said to be of the next day: 24 hours more.
        "7:00 am    | 7:00 am next day | 7:00 | 31:00",
        "17:00      | 11:00 the next day | 17:00 | 35:00",
        "22:00      | 7:00 +1   | 22:00 | 31:00",
        "8:00-8:00 next day |   | 8:00  | 32:00",
        // The shorter of 20 and 32 hours; of 12 and 12 there is but one.
        "8:00 am    | 4:00 next day | 8:00 | 28:00",
        "7:00 pm    | 7:00 next day | 19:00 | 31:00",
        // Ends by 24 hours; 18:30 would end before it starts, by more than 16 hours.
        "6:30       | 15:00     | 6:30  | 15:00",
      })
  void startAndEnd(String start, String end, String from, String to) {
    var proposal = proposal(start, end == null ? "" : end);
    assertEquals(List.of(), Proposals.complaints(proposal));
    assertEquals(List.of(from), Proposals.cells(proposal, "schedule", "start"));
    assertEquals(List.of(to), Proposals.cells(proposal, "schedule", "end"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25:00  | 26:00   | TIME_UNREADABLE",
        "8:75   | 9:00    | TIME_UNREADABLE",
        "soon   | 9:00    | TIME_UNREADABLE",
        "8:15:30| 9:00    | TIME_UNREADABLE",
        "#N/A   | 9:00    | CELL_ERROR",
        "1:00   | 1:45    | CLOCK_UNKNOWN",
        "1:00   | 13:45   | CLOCK_UNKNOWN",
        "1:15-2:00 |      | CLOCK_UNKNOWN",
        // 17 hours over midnight.
        "15:00  | 8:00 AM | END_BEFORE_START",
        "7:00 next day | 9:00 | TIME_UNREADABLE",
        // Firefighters come at 7:00 and go at 7:00; whether of that day, the cells do not say.
        "7:00   | 7:00    | END_AT_START",
        // 12 hours or 24.
        "6:00   | 6:00 am next day | CLOCK_UNKNOWN",
        "7:00   | 7:00 am next day | CLOCK_UNKNOWN",
      })
  void notTold(String start, String end, Code code) {
    var proposal = proposal(start, end == null ? "" : end);
    assertEquals(code, Proposals.complaints(proposal).getFirst());
    assertEquals(List.of(""), Proposals.cells(proposal, "schedule", "start").subList(0, 1));
  }

  @Test
  void aSchoolDayHasItsAfternoonFromOneToSeven() {
    var proposal =
        Proposals.read(
            Proposals.sheet(
                "schedule",
                "activity|start|end\na|8:15|12:30\nb|12:30|1:15\nc|6:00|6:59\nd|7:00|8:00"),
            Proposals.sheet("about", "item|value\nclock|school day"));
    assertEquals(
        List.of("8:15", "12:30", "18:00", "7:00"), Proposals.cells(proposal, "schedule", "start"));
    assertEquals(
        List.of("12:30", "13:15", "18:59", "8:00"), Proposals.cells(proposal, "schedule", "end"));
  }

  @Test
  void startsBeforeNoonStandThoughTheirEndsWait() {
    assertEquals(List.of("9:00"), Proposals.cells(proposal("9:00", "1:00"), "schedule", "start"));
    assertEquals(List.of(""), Proposals.cells(proposal("9:00", "1:00"), "schedule", "end"));
  }

  @Test
  void theMessageOffersTheStatement() {
    assertEquals(
        true,
        proposal("1:00", "1:45").diagnostics().getFirst().help().contains("value \"school day\""));
  }

  private static Proposal proposal(String start, String end) {
    return Proposals.read(
        Proposals.sheet(
            "schedule", "activity|date|start|end\nmeeting|2021-03-01|" + start + "|" + end));
  }
}
