package org.proviso.binding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said to come about (S8), each with whatever it may hold and of whom it may be said. What
 * no line holds to its last word declares nothing; of what is counted, paid or scheduled none is.
 *
 * @param after what the effect hangs on, behind it, with its comma; empty where on nothing
 */
record EffectWords(String after) {
  /** A word that names something, and is no amount, time, condition or exception. */
  private static final String PLAIN =
      "(?: (?!(?:unless|except|if|when|where|while|until|before|after|within|upon|only|other|not|no"
          + "|without|provided|for|than|more|less|least|most)\\b)(?![^ ]*\\d)[^ ;:]+)";

  private static final String STATE =
      "(?:denied|granted|approved|accepted|rejected|waived|settled|resolved|satisfied|withdrawn"
          + "|abandoned|forfeited|closed|dropped|dismissed|timely|untimely|terminated"
          + "|to have (?:resigned|quit|waived|abandoned|accepted|voluntarily)"
          + PLAIN
          + "{0,10}|an? (?:voluntary )?(?:quit|resignation|denial|acceptance|withdrawal"
          + "|waiver|abandonment|forfeiture|breach|violation))";

  private static final String OF =
      "(?: (?:of|from|by|at|in|on|with|to)" + PLAIN + "{1,14}| and" + PLAIN + "{1,6})?";

  private static final String LOSS =
      "(?: (?:all|any|the|his|her|their|his or her|his/her|its))* (?:accrued |accumulated )?"
          + "(?:seniority|recall|bumping|reemployment|grievance|appeal)(?: rights?)?"
          + "(?: and (?:employment|recall) rights?)?";

  private static final String AGREED =
      "(?: at any time)?(?: (?:only )?by (?:the )?(?:mutual|written|mutual written|written"
          + " mutual|joint) (?:agreement|consent)(?: in writing)?(?: (?:of|between|by) (?:the |both"
          + " )?(?:parties|Union and the [A-Z][a-z]+|[A-Z][a-z]+ and the"
          + " (?:Union|Association)))?(?: in writing)?)";

  private static final String SPAN = "(?: [^ ;,]+){1,12}";

  private static final String ANYBODY = ".*";

  /** What runs through a procedure, or how somebody carries himself in it: no lunch, no hours. */
  private static final String PROCESS =
      ".*\\b(?:grievance|complaint|appeal|claim|dispute|charge|request|application|bid|offer|failure|silence|refusal|step|matter|issue|case)s?\\b.*|.*"
          + " who (?:fail|do|refuse|decline|accept|is absent|are absent|ha(?:s|ve)).*";

  private static final String ARBITER =
      ".*\\b(?:arbitrator|arbiter|mediator|arbitration board|board of arbitration|panel|hearing"
          + " officer|fact[- ]?finder|umpire)";
  private static final String RULING =
      ".*\\b(?:decision|award|determination|finding|ruling|disposition|settlement|judgment|answer)s?\\b.*";
  private static final String PROVISION =
      ".*\\b(?:provision|section|article|clause|remainder|balance|portion|part|term|agreement"
          + "|contract|memorandum|validity)s?\\b.*";
  private static final String COST = ".*\\b(?:cost|fee|expense|charge)s?\\b.*";
  private static final String PROBATION =
      ".*\\b(?:probationary|trial) period|the first .* of (?:employment|service)";
  private static final String STANDING = ".*\\b(?:seniority|(?:recall|reemployment) rights)";

  /** One way to say it, of those who match. */
  private record Shape(Pattern who, Pattern what) {
    Shape(String who, String what) {
      this(Pattern.compile("(?i)" + who), Pattern.compile("(?i)" + what));
    }

    boolean holds(String subject, String predicate) {
      return who.matcher(subject).matches() && what.matcher(predicate).matches();
    }
  }

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(
              PROCESS,
              "be (?:automatically )?(?:deemed|considered|treated as|regarded as|presumed|construed"
                  + " as)(?: to be| to have been)? "
                  + STATE
                  + OF),
          new Shape(PROVISION, "be (?:null and )?void" + OF),
          new Shape(
              RULING,
              "be (?:final|binding|conclusive|final and binding|binding and final|advisory)"
                  + "(?: (?:on|upon)"
                  + PLAIN
                  + "{1,14})?"),
          new Shape(
              PROCESS,
              "(?:constitutes?|result in|be) (?:an?|the) (?:waiver|abandonment|forfeiture|denial"
                  + "|acceptance|withdrawal|dismissal|resignation|breach|violation)"
                  + OF),
          new Shape(ANYBODY, "(?:lose|forfeit)" + LOSS),
          new Shape(STANDING, "be (?:lost|broken|terminated|forfeited)"),
          new Shape(
              ARBITER,
              "have (?:no|the) (?:power|authority|jurisdiction)(?: or (?:power|authority))? to"
                  + PLAIN
                  + "{1,24}"),
          new Shape(
              ARBITER,
              "(?:add to|subtract from|detract from|alter|modify|amend|change|ignore|nullify)"
                  + PLAIN
                  + "{1,24}"),
          new Shape(PROVISION, "(?:remain|continue) in (?:full )?(?:force|effect)(?: and effect)?"),
          new Shape(PROVISION, "be affected(?: thereby| by" + PLAIN + "{1,14})?"),
          new Shape(
              PROVISION,
              "(?:constitutes?|represents?|be|contains?) the (?:full|entire|complete|sole|whole)"
                  + "(?:,? (?:and )?(?:full|entire|complete|sole|final|whole))*"
                  + " (?:agreement|understanding)(?: (?:of|between|among)"
                  + PLAIN
                  + "{1,10})?"),
          new Shape(ANYBODY, "(?:set|establish|create|constitute|be) an?? ?precedent"),
          new Shape(
              ANYBODY,
              "be subject to (?:the )?(?:grievance|arbitration|grievance (?:and|or) arbitration)(?:"
                  + " (?:procedures?|process|provisions))?(?: of this"
                  + " (?:article|agreement|contract))?"),
          new Shape(
              COST,
              "be (?:shared|borne|paid|split|divided) (?:equally )?(?:by|between|among)"
                  + PLAIN
                  + "{1,10}"));

  /** What the parties may do with what they agreed, which nobody can break. */
  private static final List<Shape> ALLOWED =
      List.of(
          new Shape(
              ".*\\b(?:time ?limits?|time ?lines?|deadlines?|steps?|probationary period|trial"
                  + " period|agreement|contract|memorandum)(?: (?:in|of|under) this"
                  + " (?:article|section|agreement|procedure))?",
              "be (?:extended|waived|modified|amended|bypassed|altered|changed)" + AGREED),
          new Shape(
              ".*\\b(?:parties|party|union|association|employer|district|grievant)",
              "(?:extend|waive|modify|amend|bypass)(?: (?:the|any|these|such|this))?(?: [a-z]+)?"
                  + " (?:time ?limits?|time ?lines?|deadlines?|steps?|agreement|contract)(?: of the"
                  + " grievance procedure| in this article)?"
                  + AGREED));

  /** What lasts so long, with how long: of people on probation and on lists. */
  private static final List<Shape> LASTING =
      List.of(
          new Shape(ANYBODY, "(?:serve|be subject to) an? (?:probationary|trial) period of" + SPAN),
          new Shape(ANYBODY, "be (?:on probation|probationary) (?:for|during|until)" + SPAN),
          new Shape(
              ANYBODY,
              "(?:remain|be (?:kept|placed|retained|maintained|carried)) on (?:the|an?) (?:[a-z]+"
                  + " )?(?:recall|reemployment|layoff|rehire|eligibility|preferred hiring) list(?:"
                  + " (?:for|until)"
                  + SPAN
                  + ")?"),
          new Shape(
              PROBATION,
              "(?:be|last|run for|consist of)(?: (?!exceed)[a-z-]+)?(?: \\(\\d+\\))?(?: \\d+)?(?:"
                  + " (?:calendar|working|work|school|consecutive))?"
                  + " (?:days?|weeks?|months?|years?)(?: (?:from|of|after)"
                  + PLAIN
                  + "{1,8})?"),
          new Shape(
              PROBATION,
              "be (?:(?:considered|deemed) )?(?:an?|the) (?:probationary|trial) period"));

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)(?<effect>.*?)(?<after>,? (?:if|when|where|unless|until|upon|after|provided that|in"
              + " the event(?: that)?|for failure)\\b [^;]+)?");

  /** What may be done with time limits, and with the agreement itself. */
  static boolean isAllowed(String who, String what) {
    return isAny(ALLOWED, who, what);
  }

  /** The effect that the words behind the modal say of the subject. */
  static Optional<EffectWords> of(String who, String what) {
    if (isAny(SHAPES, who, what) || isAny(LASTING, who, what)) {
      return Optional.of(new EffectWords(""));
    }
    Matcher behind = BEHIND.matcher(what);
    boolean hangs = behind.matches() && behind.group("after") != null;
    return hangs && isAny(SHAPES, who, behind.group("effect"))
        ? Optional.of(new EffectWords(behind.group("after")))
        : Optional.empty();
  }

  private static boolean isAny(List<Shape> shapes, String who, String what) {
    return shapes.stream().anyMatch(shape -> shape.holds(who, what));
  }
}
