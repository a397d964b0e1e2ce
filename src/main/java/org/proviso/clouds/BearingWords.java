package org.proviso.clouds;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.source.Name;

/**
 * The words by which a sentence may bear on what others are about.
 *
 * @param stems all of them, by which it speaks of a thing of several words
 * @param single those by which it speaks of a thing of one; "work week" does not speak of work
 * @param alike nouns that no other narrows: "meetings called by parents" may be any meetings
 */
record BearingWords(List<String> stems, List<String> single, Set<String> alike) {
  /** A work week is no work. */
  private static final Pattern OF_WORK =
      Pattern.compile(
          "(?i)\\bwork(?:ing)?[ -]?(?:weeks?|days?|years?|schedules?|force|loads?|places?|sites?"
              + "|stations?|areas?|assignments?|conditions?|locations?)\\b");

  /** Who may refuse something, on whatever condition, is allowed nothing beside it. */
  private static final Pattern REFUSING =
      Pattern.compile(
          "(?i)^(?:(?:if|when|where|should)\\b[^,;]*, )?[^,;]*?\\bmay (?=(?:refuse|decline|request"
              + "|apply for|appeal|grieve|(?:refer|advance|submit) (?:it|the \\w+) to)\\b)"
              + "(?!.*\\b(?:shall|must|may|will|can|unless|except|otherwise|instead)\\b)"
              + "(?<what>.*?)(?: (?:if|when|where|after|before|within)\\b.*)?$");

  /** "Within ten working days" says nothing of work. */
  private static final Pattern IN_DAYS =
      Pattern.compile(
          "(?i)\\b(?:within|at least|(?:no|not) (?:later|less|more|fewer|sooner) than)"
              + " [\\w() -]{1,30}?\\b(?:working|work|business|school|duty) (?:days?|hours?)\\b");

  /** What hours there are as a rule takes nothing from what others say of work or of a shift. */
  private static final Pattern AS_A_RULE =
      Pattern.compile(
          "(?i)^\\W*(?:(?:the|an?|each|all) )?(?<what>(?:[\\w-]+"
              + " ){0,4}?(?:(?:work)?(?:day|week|year)|schedule|shift|hours|cycle|period)s?(?: of"
              + " work)?(?: for [\\w -]{1,40}?)?) (?:shall |will )?(?:normally |generally"
              + " )?(?:consists? of|be|is|are|begins?|starts?|commences?|runs?)\\b"
              + "(?!.*\\b(?:except|unless|however|but|not|no|exclud\\w*|provided|notwithstanding|may"
              + "|only|instead|count\\w*|consider\\w*|deemed|waive\\w*|exempt|if|when|while|where)\\b).*$");

  /** Who must agree to a thing, and how, is not what the sentence is about. */
  private static final Pattern CONSENT =
      Pattern.compile(
          "(?i)\\b(?:with|upon|after|subject to|without) (?:the |an? )?(?:(?:prior|advance|written"
              + "|mutual|express) )*(?:approval|consent|permission|authorization|agreement)"
              + "(?: (?:of|from|by) (?:the |an? |his or her |their )?[\\w' -]{1,30})?(?=[,.;]|$)");

  /** A noun that no other narrows. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:^\\W*|\\b(?:of|an?|the|this|that|these|those|such|any|each|every|all|longer|shorter|later|earlier|additional|extra|another|more|further)"
              + " )([a-z]+)(?= *(?:[.,;:)]|$"
              + "|(?:may|can|to|by|for|on|in|at|if|when|where|until|unless|as|after|before|with"
              + "|beyond|past|and|or|is|are|be|that|which|who|do|does|shall|must|will|not|held|set"
              + "|taken|given|[a-z]+ed)\\b))");

  static BearingWords of(String text, Set<Sign> signs) {
    Matcher refusing = REFUSING.matcher(text);
    Matcher rule = AS_A_RULE.matcher(text);
    String bearing =
        refusing.find() ? refusing.group("what") : rule.find() ? rule.group("what") : text;
    String agreed = CONSENT.matcher(bearing).replaceAll(" ");
    String spoken = IN_DAYS.matcher(agreed).replaceAll(" ");
    String things = OF_WORK.matcher(spoken).replaceAll(" ");
    return new BearingWords(Name.of(spoken).stems(), Name.of(things).stems(), alike(text, signs));
  }

  private static Set<String> alike(String text, Set<Sign> signs) {
    var alike = new HashSet<String>();
    boolean departs = signs.contains(Sign.PERMITS) && signs.contains(Sign.DEPARTS);
    if (departs || signs.contains(Sign.EXCEPTS)) {
      BARE.matcher(text).results().forEach(found -> alike.add(Name.of(found.group(1)).head()));
    }
    return alike;
  }

  /** Whether it names any of these: "staff meetings called in an emergency". */
  boolean names(Set<Name> about) {
    return about.stream().anyMatch(this::names);
  }

  private boolean names(Name name) {
    boolean several = name.stems().size() > 1;
    return Collections.indexOfSubList(several ? stems : single, name.stems()) >= 0
        || (several && alike.contains(name.head()));
  }
}
