package org.proviso.report;

import org.proviso.verdict.Finding;

/** The parts of a report, in the order they stand. */
enum Section {
  BROKEN("broken", "Broken"),
  UNLESS("broken-unless", "Broken unless one fact saves it"),
  UNDECIDED("undecided", "Undecided: facts are missing"),
  OWED("owed", "Owed"),
  OPEN("open", "Open so far"),
  ADVISORY("advisory", "Advisory: best efforts, never a breach"),
  EXCUSED("excused", "Excused"),
  WAIVED("waived", "Waived"),
  KEPT("kept", "Kept"),
  NOT_TESTED("not-tested", "Not tested");

  private final String word;
  private final String heading;

  Section(String word, String heading) {
    this.word = word;
    this.heading = heading;
  }

  String word() {
    return word;
  }

  String heading() {
    return heading;
  }

  /** Whether each finding is told with its rows; otherwise those that are alike are told once. */
  boolean inFull() {
    return switch (this) {
      case BROKEN, UNLESS, OWED, WAIVED -> true;
      case UNDECIDED, OPEN, ADVISORY, EXCUSED, KEPT, NOT_TESTED -> false;
    };
  }

  static Section of(Finding finding) {
    return switch (finding.verdict()) {
      case BROKEN -> BROKEN;
      case UNDECIDED -> finding.unless() ? UNLESS : UNDECIDED;
      case OWED -> OWED;
      case OPEN -> OPEN;
      case ADVISORY -> ADVISORY;
      case EXCUSED -> EXCUSED;
      case WAIVED -> WAIVED;
      case KEPT -> KEPT;
      case NOT_TESTED -> NOT_TESTED;
    };
  }
}
