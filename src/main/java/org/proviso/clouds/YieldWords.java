package org.proviso.clouds;

/**
 * How a sentence says that the power it keeps ends where the agreement says something: "except as
 * limited by this agreement", "all rights not restricted by this agreement". That a power "is not
 * restricted by this agreement" says the contrary.
 */
final class YieldWords {
  private static final String HERE = "[^.;]{0,40}\\bthis (?:agreement|contract)\\b";

  private static final String CURBED =
      "(?:limited|modified|abridged|restricted|relinquished|surrendered|delegated|granted)";

  private static final String KEPT =
      "\\b(?:rights|powers|prerogatives|functions|(?<!an )authority)\\b";

  /** "Except as provided in", "subject to the terms of". */
  private static final String EXCEPTING =
      "\\b(?:except|unless|save|subject|only)\\b[^.;]{0,40}\\b(?:"
          + CURBED
          + "|provided|set forth|stated|specified|stipulated|otherwise|terms|provisions)\\b"
          + HERE;

  /** "Rights (which are) not specifically limited by". */
  private static final String CURBED_NOT =
      KEPT
          + "(?:(?!\\b(?:is|are|was|were)\\b)[^.;,]){0,40}?(?: (?:which|that|as))?"
          + "(?: (?:are|is|have|has))? not (?:been )?(?:\\w+ly |otherwise )*"
          + CURBED
          + "\\b"
          + HERE;

  /** "Rules not inconsistent with", "so long as it is not in violation of". */
  private static final String AGREEING =
      "(?:\\b(?:so long as|as long as|provided|to the extent|manner|rules|regulations|policies)\\b"
          + "[^.;]{0,50}|"
          + KEPT
          + "(?: (?:which|that))?(?: are)?) ?\\bnot (?:be )?(?:inconsistent|in conflict|in"
          + " violation|contrary)\\b"
          + HERE;

  static final String PATTERN =
      "(?i)^(?!.*\\b(?:if|where|when)\\b)(?=.*\\b(?:retains?|retained|reserves?|reserved|rights?"
          + "|authority|prerogatives?)\\b).*(?:"
          + EXCEPTING
          + "|"
          + CURBED_NOT
          + "|"
          + AGREEING
          + ")";

  /** "… , the limit on shifts shall be deemed …": what follows is that a limit is none. */
  static final String A_LIMIT_IS =
      "(?:.*[,;] )?(?:then )?(?:(?:the|any|all|such|this|these|those) )?(?:[\\w-]+ ){0,3}?"
          + "(?:limits?|maximums?|minimums?|caps?|restrictions?|requirements?|provisions?)"
          + "(?: (?:on|of|for|to|in|under) [^,;.]{1,60})? (?:shall|will|is|are|must)(?: be)?"
          + " (?:deemed|considered|treated|regarded)\\b";

  private YieldWords() {}
}
