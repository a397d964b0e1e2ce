package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Consent;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Plain;

/** Reads consent: "the written permission of the unit member", "the teacher agrees in writing". */
public final class ConsentReader {
  private static final String WORD =
      "permission|consent|agreement|approval|authorization|concurrence|request";
  private static final String ADJECTIVES =
      "((?:(?:prior|written|express|advance|mutual|voluntary|signed) )*)";
  private static final String WHOSE = "(?:the |a |an |each |any |that |their |his or her |both )?";

  /** "(the) (prior written) permission of the unit member (in writing)". */
  private static final Pattern OF =
      Pattern.compile(
          "(?:the |a |an |any )?"
              + ADJECTIVES
              + "("
              + WORD
              + ") (?:of|from|by) "
              + WHOSE
              + "([\\p{L}/ -]+?)(?: concerned| involved| affected)?( in writing)?");

  /** "the unit member's (prior written) permission (in writing)"; "their consent". */
  private static final Pattern OWNED =
      Pattern.compile(
          WHOSE + "(?:([\\p{L}/ -]+?)(?:'s|s') )?" + ADJECTIVES + "(" + WORD + ")( in writing)?");

  /** "Approved in advance (in writing) by the supervisor (in writing)", behind "without being". */
  private static final Pattern DONE =
      Pattern.compile(
          "(approved|authorized)(?=.* in advance)(?: in advance)?( in writing)?(?: in advance)? by "
              + WHOSE
              + "([\\p{L}/ -]+?)(?: in advance)?( in writing)?(?: in advance)?");

  /** Whom the one who is asked may send: anybody. */
  private static final String DESIGNEE =
      " or (?:(?:his or her|his/her|his|her|their|its|the|a) )?designee$";

  private static final String NOBODY =
      "has|have|had|is|are|was|were|be|been|do|does|did|doubt|refusal|lack|absence|request"
          + "|withdrawal|notice|knowledge|denial|previously|already";

  private ConsentReader() {}

  /** What follows "without", "with" or "by", up to the end or a comma. */
  public static Optional<Consent> after(Cursor cursor) {
    int start = cursor.mark();
    var bits = new ArrayList<Bit>();
    while (!cursor.atEnd() && !stops(cursor)) {
      bits.add(cursor.next());
    }
    Optional<Consent> read = phrase(BetweenReader.text(bits));
    if (read.isEmpty()) {
      cursor.reset(start);
    }
    return read;
  }

  private static boolean stops(Cursor cursor) {
    return cursor.nextIsJoint(Phrase.JointKind.COMMA, Phrase.JointKind.SEMICOLON)
        || cursor.peek(Phrase.Opener.class).isPresent();
  }

  private static Optional<Consent> phrase(String text) {
    Matcher of = OF.matcher(text);
    if (of.matches()) {
      return consent(of.group(3), of.group(1), of.group(4), of.group(2));
    }
    Matcher owned = OWNED.matcher(text);
    if (owned.matches()) {
      return consent(owned.group(1), owned.group(2), owned.group(4), owned.group(3));
    }
    Matcher done = DONE.matcher(text);
    if (done.matches()) {
      String how = done.group(2) == null ? done.group(4) : done.group(2);
      return consent(done.group(3), "", how, noun(done.group(1)));
    }
    return Optional.empty();
  }

  private static final Pattern CLAUSE =
      Pattern.compile(
          WHOSE
              + "([\\p{L}/ -]+?) (?:(?:has |have |first"
              + " )*)(?:(agrees?|agreed|consents?|consented|approves?|approved|requests?"
              + "|requested)|(?:gives?|given|gave|grants?|granted)"
              + " "
              + ADJECTIVES
              + "("
              + WORD
              + "))(?: it| to it| to this| otherwise| upon)?( in writing)?(?: to do so| otherwise|"
              + " by the parties| by both parties)?");

  /** "The unit member agrees in writing", after unless or if. */
  static Optional<Consent> clause(String text) {
    String plain =
        text.replaceFirst("^(?:otherwise mutually|mutually|otherwise) (?=agreed)", "both parties ");
    Matcher clause =
        CLAUSE.matcher(plain.replaceFirst("^((?:both |the )?parties) mutually ", "$1 "));
    Matcher given = GIVEN.matcher(text);
    if (given.matches()) {
      String how = given.group(2) == null ? given.group(4) : given.group(2);
      return consent(given.group(3), "", how, noun(given.group(1)));
    }
    if (!clause.matches()) {
      return Optional.empty();
    }
    String word = clause.group(4) != null ? clause.group(4) : noun(clause.group(2));
    if (clause.group(1).matches(".*\\b(mutually|otherwise|not|never|only)\\b.*")) {
      return Optional.empty();
    }
    return consent(clause.group(1), orEmpty(clause.group(3)), clause.group(5), word);
  }

  /** "Otherwise agreed (to) (in writing) by the teacher". */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:otherwise |mutually )?(agreed|consented|approved|requested)(?: to| upon)?( in"
              + " writing)? by "
              + WHOSE
              + "([\\p{L}/ -]+?)( in writing)?");

  private static String noun(String verb) {
    if (verb.startsWith("request")) {
      return "request";
    }
    if (verb.startsWith("authorize")) {
      return "authorization";
    }
    return verb.startsWith("agree")
        ? "agreement"
        : verb.startsWith("consent") ? "consent" : "approval";
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }

  private static Optional<Consent> consent(
      String by, String adjectives, String inWriting, String word) {
    boolean mutual = adjectives != null && adjectives.contains("mutual");
    if (mutual && by == null) {
      return Optional.of(
          new Consent(Name.of("both parties"), Name.of(""), written(adjectives, inWriting), word));
    }
    String whose = by == null || List.of("they", "he", "she", "he or she").contains(by) ? "" : by;
    String giver = whose.replaceFirst(DESIGNEE, "");
    if (mutual || giver.contains(" and ") || giver.contains(" or ") || !isSomebody(giver)) {
      return Optional.empty();
    }
    Name name = Name.of(giver.equals(whose) ? whose : giver + Consent.OR_DESIGNEE);
    return Optional.of(new Consent(name, Name.of(""), written(adjectives, inWriting), word));
  }

  /** Words for a person or a party, none of which says that, when or how it is given. */
  private static boolean isSomebody(String whose) {
    return whose.isEmpty()
        || whose.equals("both parties")
        || (Plain.areAllPlain(whose) && !whose.matches(".*\\b(" + NOBODY + ")\\b.*"));
  }

  private static boolean written(String adjectives, String inWriting) {
    return inWriting != null
        || (adjectives != null
            && (adjectives.contains("written") || adjectives.contains("signed")));
  }
}
