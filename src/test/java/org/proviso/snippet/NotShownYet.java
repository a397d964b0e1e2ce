package org.proviso.snippet;

import java.util.EnumSet;
import java.util.Set;
import org.proviso.source.Code;

/** Codes that no bad snippet shows yet; this list may only shrink. */
final class NotShownYet {
  static final Set<Code> CODES =
      EnumSet.of(
          Code.FILE_NOT_READABLE,
          Code.COMMAND_LINE,
          Code.SENTENCE_TOO_LONG,
          Code.NESTING_TOO_DEEP,
          Code.LEAD_IN_NOT_READ,
          Code.TIME_DOES_NOT_EXIST,
          Code.BLANK_UNFILLED,
          Code.TERM_CIRCULAR,
          Code.TERM_DEFINED_TWICE,
          Code.LIMIT_WITHOUT_PERIOD,
          Code.EXAMPLE_MALFORMED,
          Code.TABLE_MALFORMED,
          Code.MAY_NOT_AMBIGUOUS,
          Code.ACTIVITY_UNCLASSIFIED,
          Code.NOTHING_CHECKED);

  private NotShownYet() {}
}
