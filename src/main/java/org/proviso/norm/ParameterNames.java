package org.proviso.norm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names for blanks, as short as tells them apart: "request days", "request approved days", "request
 * to return approved days", and numbers only for blanks of one list, "other papers 2".
 */
final class ParameterNames {
  private static final Pattern MODAL =
      Pattern.compile(
          "\\b(?:shall|must|may|will|should|is|are)\\b(?:\\s+(?:not|be|have|also))*\\s*([\\p{L}-]*)",
          Pattern.CASE_INSENSITIVE);

  private ParameterNames() {}

  /** The blanks with names that no two of them share. */
  static List<Parameter> apart(List<Parameter> blanks) {
    List<List<String>> names = blanks.stream().map(ParameterNames::names).toList();
    var named = new ArrayList<Parameter>();
    Map<String, Integer> counted = new HashMap<>();
    for (int at = 0; at < blanks.size(); at++) {
      String name = shortest(names, at);
      boolean listed = isShared(names, at, names.get(at).size() - 1);
      String number = listed ? " " + counted.merge(name, 1, Integer::sum) : "";
      named.add(blanks.get(at).named((name + number).strip()));
    }
    return List.copyOf(named);
  }

  private static String shortest(List<List<String>> names, int at) {
    List<String> own = names.get(at);
    for (int length = 0; length < own.size(); length++) {
      if (!isShared(names, at, length)) {
        return own.get(length);
      }
    }
    return own.getLast();
  }

  private static boolean isShared(List<List<String>> names, int at, int length) {
    String name = names.get(at).get(length);
    for (int other = 0; other < names.size(); other++) {
      if (other != at && names.get(other).get(length).equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** From the shortest: the noun, the noun and the verb, all of the subject and the verb. */
  private static List<String> names(Parameter blank) {
    String sentence = blank.sentence().flat();
    Matcher modal = MODAL.matcher(sentence);
    boolean found = modal.find();
    String before = found ? sentence.substring(0, modal.start()) : listed(sentence);
    String verb = found ? modal.group(1) : "";
    String subject = before.replaceFirst("(?i)^\\s*(?:an?|the|each|any|every|all)\\s+", "").strip();
    String noun =
        subject
            .replaceFirst("(?i)\\s+(?:for|of|to|on|by|that|who|which|whose|from|in|at)\\b.*", "")
            .strip();
    String head = noun.substring(noun.lastIndexOf(' ') + 1);
    String unit = blank.unit();
    return List.of(
        joined(found ? head : noun, unit),
        joined(found ? head : noun, verb, unit),
        joined(subject, verb, unit));
  }

  /** What stands before the list of blanks: "Other papers asked for: ____, ____." */
  private static String listed(String sentence) {
    return sentence
        .replaceFirst("_{2,}.*", "")
        .replaceFirst("(?i)(?:\\s+asked)?(?:\\s+for)?\\s*:\\s*$", "");
  }

  private static String joined(String... words) {
    return String.join(" ", words).replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
