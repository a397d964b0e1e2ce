package org.proviso.clouds;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.source.NumberWords;

/** What shows on a sentence, by its mere words, of what it may do to others. */
enum Sign {
  /** It could limit, except or depend. */
  LIMITS(
      "(?i)\\b(unless|except|excluding|other"
          + " than|notwithstanding|however|provided|if|when|where|while|subject to|without|only|in"
          + " lieu of|in place"
          + " of|supersedes?|prevails?|waives?|waived|waiving|forgo\\w*|forfeit\\w*|relinquish\\w*|skip|emergenc(y|ies)|nothing"
          + " in|limits?|maximums?|minimums?|caps?|instead|increased?|reduced?|extended?|exempt\\w*"
          + "|excused?|counts?|counted|toward|releas\\w*|reliev\\w*|suspend\\w*|consider\\w*|deem\\w*|treat\\w*|regard(s|ed)"
          + "|constitut\\w*|includ\\w*|exclud\\w*|means?|defin\\w*|consists?)\\b"),

  /** It speaks of what stands before it. */
  REFERS("(?i)^\\W*(this|such|these|those|it|they|however|that|the (same|foregoing|above))\\b"),

  /** It points back at clauses beside its own. */
  POINTS_BACK(
      "(?i)^\\W*however\\b|\\b(the|any of the) (foregoing|above|preceding)\\b(?! (?:\\w+"
          + " )?(?:year|month"
          + "|week|day|quarter|semester|term|season|shift)s?\\b)|\\b(above|preceding|previous)"
          + " (clauses?|sections?|paragraphs?|limits?|provisions?|rules?|sentences?)\\b"),

  /** It says how things are. */
  SAYS_WHAT_IS("(?i)\\b(is|are|was|were|ha(s|ve))\\b"),

  /** It asks, forbids or permits; without, it says what words mean. */
  MODAL("(?i)\\b(shall|must|may|will|should|can|cannot|agrees?)\\b"),

  /** It permits, and so perhaps to depart from what others say. */
  PERMITS(
      "(?i)\\b(may|can|permit\\w*|allow\\w*|authoriz\\w*|flexib\\w*|discretion\\w*|agree\\w*)\\b"),

  /** It keeps a power to somebody. */
  RESERVES("(?i)\\b(reserves?|reserved|retains?|retained)\\b"),

  /** It names a number. */
  NUMBERED("(?i)\\d|\\b" + NumberWords.ANY + "\\b"),

  /** It speaks of how many there are of those whom a clause gives a size. */
  OF_SIZE(
      "(?i)\\b(size[sd]?|larger|smaller|bigger|enroll\\w*|students?|pupils?|children|exceed\\w*"
          + "|overload\\w*|caseloads?|ratios?|maximums?|caps?)\\b"),

  /** What a permission lets people do with what others have a right to, or are bound by. */
  DEPARTS(
      "(?i)\\b((extend|exceed|reduc|shorten|lengthen|increas|decreas|waiv|cancel|suspend|modif"
          + "|adjust|chang|alter|var(y|ied)|mov(e|ing)|reschedul|postpon|combin|split|divid"
          + "|interrupt|for(e)?go|skip|trad(e|ing)|exchang|swap|delay|defer|eliminat|omit"
          + "|depart|deviat)\\w*|miss(ed)?|(be )?(shifted|substituted|replaced?)"
          + "|longer|shorter|later|earlier|early)\\b"),

  /** It takes some of a kind out of what others say of it. */
  EXCEPTS(
      "(?i)\\b(not (be )?(count(ed)?|appl(y|ied)|include\\w*|consider\\w*|provided|required)"
          + "|exempt\\w*|except\\w*|exclud\\w*|excus\\w*|releas\\w*|reliev\\w*|suspend\\w*"
          + "|waiv\\w*|inapplicable|doubled|halved|shortened|lengthened|extended)\\b"),

  /** It says what an article, or the agreement, is of. */
  SCOPES(
      "(?i)\\b(this|the) (article|agreement|section|chapter|contract)\\b.*"
          + "\\b(appl(y|ies)|governs?|covers?|concerns?|extends?)\\b"),

  /** It says what the whole agreement is of. */
  OF_ALL(
      "(?i)\\bthis (agreement|contract|memorandum)\\b.*\\b(appl(y|ies)|covers?|governs?)\\b"
          + "|\\b(excluded|exempt(ed)?|excepted) from (the (provisions|terms) of )?this"
          + " (agreement|contract|memorandum)\\b"),

  /** "This agreement applies to teachers and to …": to nobody else. */
  OF_SOME(
      "(?i)\\bthis (agreement|contract|memorandum) (shall |will )?appl(y|ies) to "
          + "(?!all\\b|every|each\\b|any\\b|both\\b|the (parties|employer|district|union"
          + "|association)\\b)"),

  /** "This agreement shall continue through June 30, 2026 and from year to year thereafter". */
  OF_TERM(
      "(?i)^\\W*(?:it|(?:this|the) (?:agreement|contract|memorandum|mou|understanding)\\b[^.,;]*?)"
          + " (?:shall |will )?(?:(?:expires?|terminates?|ends?|runs?|continues?)\\b"
          + "|(?:is|be|becomes?|remains?|takes?|comes?)\\b(?=.*\\b(?:force|effect|effective)\\b))"
          + ".*\\b(?:19|20)\\d\\d\\b"),

  /** It says that something is not so, or only so. */
  NARROWS("(?i)\\b(not|no|only|except\\w*|exclud\\w*|exempt\\w*|unless)\\b"),

  /** It speaks of limits at large, wherever a clause sets one. */
  OF_LIMITS(
      "(?i)(?:^\\W*|\\b(?:the|these|those|this|all|any|such|no) (?:[a-z]+ )?)"
          + "(?:limits?|limitations?|maximums?|minimums?|caps?|amounts)\\b"),

  /**
   * It keeps a power that yields itself to what the agreement says, and so takes nothing from it.
   */
  YIELDS(YieldWords.PATTERN),

  /**
   * It says what follows where something does not come in time, which makes nothing of it longer.
   */
  FOLLOWS(
      "(?i)^(?!.*\\b(unless|except|extend\\w*|agree\\w*|waived"
          + " by|may)\\b)(?!"
          + YieldWords.A_LIMIT_IS
          + ").*\\b(not|fail\\w*|failure)\\b[^.]*\\b(time|time"
          + " ?(limits?|lines?|frames?|periods?)|deadlines?|days)\\b[^.]*\\b(deemed|considered|treated"
          + " as|regarded as)\\b[^.]*\\b(waived|settled|denied|withdrawn|resolved"
          + "|abandoned|forfeited|untimely|dropped|closed)\\b"),

  /** It says that nothing is promised: of what is asked for at least. */
  NO_GUARANTEE(
      "(?i)\\bnothing\\b.*\\b(guarantees?|guaranteed|guaranteeing)\\b(?!.*\\b(not|no|never)\\b)"),

  /** It speaks of time limits at large. */
  OF_TIME_LIMITS("(?i)\\b(time ?(limits?|lines?|frames?|periods?)|deadlines?)\\b");

  private final Pattern pattern;

  Sign(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  boolean isOn(String text) {
    return pattern.matcher(text).find();
  }

  /** All that show on the text. */
  static Set<Sign> on(String text) {
    Set<Sign> signs =
        Arrays.stream(values())
            .filter(sign -> sign.isOn(text))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.class)));
    return Collections.unmodifiableSet(signs);
  }
}
