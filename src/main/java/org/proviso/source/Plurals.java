package org.proviso.source;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One and several of a noun, by its last word: "bus duty", "bus duties". */
public final class Plurals {
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "person", "people",
          "child", "children",
          "man", "men",
          "woman", "women",
          "foot", "feet",
          "quiz", "quizzes",
          "half", "halves");

  private static final Map<String, String> BACK =
      IRREGULAR.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  /** One and several alike, or nothing that is counted. */
  private static final Set<String> SAME =
      Set.of("staff", "personnel", "series", "equipment", "homework", "faculty");

  /** Words that end in s and are one: "bus", "status", "class", "analysis". */
  private static final Pattern ONE_IN_S = Pattern.compile("(?:.*(?:ss|us|is|series)|gas|plus)");

  private static final Pattern SEVERAL_IN_ES =
      Pattern.compile(".*(?:ss|sh|ch|x|zz|bus|campus|status|bonus|virus|census)es");

  /** What is not counted: "overtime", and not "each overtime". */
  private static final Pattern UNCOUNTED =
      Pattern.compile("(?i)(?:.* )?(?:overtime|work|coverage|supervision|equipment|leave|time)");

  /** People who are one man or several men: a foreman, journeymen. */
  private static final Pattern MEN =
      Pattern.compile(
          "((?:fore|journey|patrol|line|ground|repair|trades|crafts|crew|longshore|warehouse|flag"
              + "|signal|watch|fire|police|sea|fisher|sales|drafts|door|chair)m)[ae]n");

  private Plurals() {}

  /** Whether a thing of this name is not counted, so that nobody says "each" of it. */
  public static boolean isUncounted(String noun) {
    return UNCOUNTED.matcher(noun).matches();
  }

  /** The noun with its last word in the singular; unchanged if it is that already. */
  public static String singular(String noun) {
    int at = noun.lastIndexOf(' ') + 1;
    return noun.substring(0, at) + one(noun.substring(at));
  }

  /** The noun with its last word in the plural; unchanged if it is that already. */
  public static String plural(String noun) {
    int at = noun.lastIndexOf(' ') + 1;
    return noun.substring(0, at) + several(noun.substring(at));
  }

  /** "1 student", "24 students". */
  public static String counted(String number, String noun) {
    return number + " " + (number.equals("1") ? singular(noun) : plural(noun));
  }

  private static String one(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    int length = word.length();
    Matcher men = MEN.matcher(low);
    if (men.matches()) {
      return like(word, men.group(1) + "an");
    }
    if (SAME.contains(low) || length < 4 || ONE_IN_S.matcher(low).matches()) {
      return BACK.containsKey(low) ? like(word, BACK.get(low)) : word;
    }
    if (BACK.containsKey(low)) {
      return like(word, BACK.get(low));
    }
    if (low.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (SEVERAL_IN_ES.matcher(low).matches()) {
      return word.substring(0, length - 2);
    }
    return low.endsWith("s") ? word.substring(0, length - 1) : word;
  }

  private static String several(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    if (word.isEmpty() || SAME.contains(low) || BACK.containsKey(low)) {
      return word;
    }
    if (IRREGULAR.containsKey(low)) {
      return like(word, IRREGULAR.get(low));
    }
    Matcher men = MEN.matcher(low);
    if (men.matches()) {
      return like(word, men.group(1) + "en");
    }
    if (low.matches(".*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    if (low.matches(".*(sh|ch|x|z)") || ONE_IN_S.matcher(low).matches()) {
      return word + "es";
    }
    return low.endsWith("s") ? word : word + "s";
  }

  private static String like(String word, String other) {
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
        : other;
  }
}
