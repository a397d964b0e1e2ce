package org.proviso.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.source.Plurals;

/**
 * The small change of English that canonical sentences need: lists, plurals, dates, clock times.
 */
final class English {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  /** Nouns that are counted, and so stand in the plural where several are meant. */
  private static final Set<String> COUNTED =
      Set.of(
          ("activity assignment block call callback class classroom cohort conference course drill"
               + " event exam group interview lesson livestream meeting minute observation period"
               + " route run section session shift student test transfer trip visit workshop")
              .split(" "));

  /** What stands behind a noun: "of the evaluation", "called by the principal". */
  private static final Pattern BEHIND =
      Pattern.compile(" (of|in|at|to|from|with|for|on|about|\\w+(ed|en|ld|ght) by) ");

  private English() {}

  /** The plural of a noun that is known to be counted; any other stays as it was written. */
  static String several(String noun) {
    var head = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return COUNTED.contains(head) ? plural(noun) : noun;
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> items, String joint) {
    int last = items.size() - 1;
    return switch (items.size()) {
      case 0 -> "";
      case 1 -> items.getFirst();
      default -> String.join(", ", items.subList(0, last)) + " " + joint + " " + items.get(last);
    };
  }

  /** Joins what is not empty with single spaces. */
  static String spaced(String... parts) {
    var said = new ArrayList<String>();
    for (String part : parts) {
      if (!part.isBlank()) {
        said.add(part.strip());
      }
    }
    return String.join(" ", said);
  }

  static String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /** The words of a name without the article or quantifier it was written with. */
  static String bare(String written) {
    return written
        .replaceAll("\\s+", " ")
        .replaceFirst("(?i)^(a|an|the|any|each|every|all|their|its|his|her|such) ", "")
        .strip();
  }

  /** "Staff meetings" are several of a "staff meeting"; what stands behind the noun stays. */
  static String singular(String noun) {
    var behind = BEHIND.matcher(noun);
    return behind.find()
        ? Plurals.singular(noun.substring(0, behind.start())) + noun.substring(behind.start())
        : Plurals.singular(noun);
  }

  /** "An event", "a violation". */
  static String withArticle(String noun) {
    return (noun.matches("(?i)([aeio]|u(?!ni|se)).*") ? "an " : "a ") + noun;
  }

  static String plural(String noun) {
    return Plurals.plural(noun);
  }

  /** Whether something stands behind the noun, so that "of each teacher" could not follow. */
  static boolean hasTail(String noun) {
    return BEHIND.matcher(noun).find();
  }

  /** What one person does, from what several do: "travel" is "travels", "carry" is "carries". */
  static String third(String verb) {
    return switch (verb) {
      case "have" -> "has";
      case "are" -> "is";
      case "do", "go" -> verb + "es";
      case "can", "cannot", "could", "will" -> verb;
      default -> Plurals.plural(verb);
    };
  }

  /** The deed as a noun: "teach" is "teaching", "drive" is "driving". */
  static String gerund(String verb) {
    boolean mute = verb.matches(".*[^eoy]e");
    return (mute ? verb.substring(0, verb.length() - 1) : verb) + "ing";
  }

  static String counted(String number, String noun) {
    return Plurals.counted(number, noun);
  }

  static String clock(int minuteOfDay) {
    int hour = minuteOfDay / 60 % 24;
    int twelve = hour % 12 == 0 ? 12 : hour % 12;
    return "%d:%02d %s".formatted(twelve, minuteOfDay % 60, hour < 12 ? "am" : "pm");
  }

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.US);
  }

  /** "Fridays", "Mondays and Wednesdays", "Monday through Thursday". */
  static String weekdays(Set<DayOfWeek> days) {
    var sorted = days.stream().sorted().toList();
    boolean inARow =
        sorted.getLast().getValue() - sorted.getFirst().getValue() == sorted.size() - 1;
    if (sorted.size() > 2 && inARow) {
      return weekday(sorted.getFirst()) + " through " + weekday(sorted.getLast());
    }
    return list(sorted.stream().map(day -> weekday(day) + "s").toList(), "and");
  }
}
