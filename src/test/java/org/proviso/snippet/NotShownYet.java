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
          Code.NOT_READ,
          Code.TWO_READINGS,
          Code.SENTENCE_TOO_LONG,
          Code.NESTING_TOO_DEEP,
          Code.LEAD_IN_NOT_READ,
          Code.NUMBER_WORDS_DISAGREE,
          Code.WEEKDAY_DISAGREES,
          Code.DATE_DOES_NOT_EXIST,
          Code.TIME_DOES_NOT_EXIST,
          Code.BLANK_UNFILLED,
          Code.CLAUSE_NUMBER_MISSING,
          Code.CLAUSE_NUMBER_DUPLICATE,
          Code.REFERENCE_DANGLING,
          Code.REFERENCE_TO_ITSELF,
          Code.TERM_CIRCULAR,
          Code.TERM_DEFINED_TWICE,
          Code.TERM_UNKNOWN,
          Code.LIMIT_WITHOUT_PERIOD,
          Code.HEADING_SCOPE,
          Code.READING_DISAGREES,
          Code.EXAMPLE_MALFORMED,
          Code.TABLE_MALFORMED,
          Code.MAY_NOT_AMBIGUOUS,
          Code.DATE_OUTSIDE_TERM,
          Code.EXAMPLE_MISSING,
          Code.TERM_UNUSED,
          Code.WORD_UNMATCHED,
          Code.ACTIVITY_UNCLASSIFIED,
          Code.NOTHING_CHECKED);

  private NotShownYet() {}
}
