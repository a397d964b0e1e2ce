package org.proviso.diff;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.change.Gain;

/** What the words of the field say of sides by themselves, where an agreement does not. */
final class SideLists {
  private static final String MEMBERS =
      "(?:unit member|teacher|educator|counselor|nurse|librarian|psychologist|employee|staff"
          + " member|member|specialist|association|union|case manager|substitute"
          + "|custodian|paraprofessional|paraeducator|aide|coach|clerk|driver|worker|officer"
          + "|firefighter|operator|technician|mechanic|instructor|lecturer|professor|therapist"
          + "|dispatcher|steward|paramedic|janitor|cook|electrician|plumber|carpenter|groundskeeper"
          + "|lifeguard|trooper|attendant)s?";
  private static final String DISTRICT =
      "(?:district|board|employer|administration|administrator|principal|superintendent|school"
          + " site|site|human resources|management|manager|supervisor|company|hospital|university"
          + "|college|city|county|town|village|department|agency|authority|museum|library"
          + "|commission|corporation|chief|sheriff|dean)s?";

  /** People of neither side, though their last word is that of one. */
  private static final String NEITHER =
      "(?:(?:hearing|human resources|compliance|resource|executive|financial|operating|probation)"
          + " officer|(?:committee|panel|council|family|household|community) member)s?";

  private static final Pattern IS_NEITHER = Pattern.compile(".*\\b" + NEITHER);
  private static final Pattern IS_MEMBER = Pattern.compile("(?:.*\\b)?" + MEMBERS);
  private static final Pattern IS_DISTRICT = Pattern.compile("(?:.*\\b)?" + DISTRICT);
  private static final Pattern OF_NEITHER = Pattern.compile("\\b" + NEITHER + "\\b");
  private static final Pattern OF_MEMBERS = Pattern.compile("\\b" + MEMBERS + "\\b");
  private static final Pattern OF_DISTRICT =
      Pattern.compile("\\b(?:" + DISTRICT + ")\\b(?! (?:employee|nurse|clerk|worker|member)s?\\b)");

  /** Whoever it is, it is whose it is: the union's representative, the board's president. */
  private static final Pattern OF_A_SIDE =
      Pattern.compile(
          ".*\\b(?:representative|delegate|agent|designee|president|negotiator|team|committee|office"
              + "|member|spokesperson|chair|chairperson|counsel|attorney|leadership)s?");

  private static final Pattern NOUN =
      Pattern.compile(
          "(.+?)(?: (?:of|at|in|on|for|to|from|with|who|whose|that|which|assigned|employed|working"
              + "|designated|appointed|elected|chosen|selected|named)\\b.*)?");

  private SideLists() {}

  /** The names among which a name leaves open, or which it adds up. */
  static List<String> alternatives(String written) {
    return List.of(written.split(", and |, or |, | and | or "));
  }

  /** What it is, without what is told of it: "nurse" of "nurse assigned to the site". */
  static String noun(String written) {
    Matcher noun = NOUN.matcher(written);
    return noun.matches() ? noun.group(1) : written;
  }

  static boolean isOfASide(String noun) {
    return OF_A_SIDE.matcher(noun.toLowerCase(Locale.ROOT)).matches();
  }

  /** The side by the last word alone. */
  static Gain of(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    if (IS_NEITHER.matcher(lower).matches()) {
      return Gain.NOT_CLEAR;
    }
    return IS_MEMBER.matcher(lower).matches()
        ? Gain.MEMBERS
        : IS_DISTRICT.matcher(lower).matches() ? Gain.DISTRICT : Gain.NOT_CLEAR;
  }

  /** Whether a word of this side stands anywhere among these. */
  static boolean speaksOf(Gain side, String words) {
    String lower = OF_NEITHER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return (side == Gain.MEMBERS ? OF_MEMBERS : OF_DISTRICT).matcher(lower).find();
  }

  /** Whether the words from here on begin with one of the members. */
  static boolean beginsWithMembers(String lower, int from) {
    return OF_MEMBERS.matcher(lower).region(from, lower.length()).lookingAt();
  }
}
