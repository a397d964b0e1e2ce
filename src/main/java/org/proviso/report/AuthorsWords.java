package org.proviso.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.norm.Norm;
import org.proviso.source.Participles;
import org.proviso.time.Ratio;

/**
 * The authors' own way of saying an amount or a day, kept where a norm could say it in two: 90
 * minutes or 1.5 hours, after January 4 or from January 5.
 */
record AuthorsWords(String text) {
  private static final List<String> SMALL =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

  /** What somebody did before, alike for one and for several. */
  private static final Pattern WAS =
      Pattern.compile(
          "(?i)\\w+ed|was|is|taught|held|had|did|went|took|gave|left|began|came|made|got|led|met|sat|ran"
              + "|sent|kept|won|wrote|chose|knew|became|drove|brought|bought|spent|told|lost|saw");

  /** Behind other words of a name, "a" may begin a rate: hours of "work a shift". */
  private static final Pattern PLACING = Pattern.compile("(?i)of|in|at|to|for|by|on|with|from");

  /** What people do by these verbs, and what no thing is called. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?i)(supervise|monitor|cover|teach|work|attend|perform|substitute|coach|assist|serve"
              + "|chaperone|escort|patrol|proctor|clean|drive|travel|tutor|train) .*");

  /** "Assign teachers to recess duty": what follows is no deed. */
  private static final String PLACED =
      "\\b(?:assign|schedule)(?:d|ed)?(?: (?!shall|must|will|may|be|required)[\\w'-]+){0,4} to ";

  static AuthorsWords of(Norm norm) {
    var text = norm.reading().isEmpty() ? norm.words().flat() : norm.reading();
    return new AuthorsWords(
        text.toLowerCase(Locale.ROOT).replaceFirst("^(a|an|the|each|every|all|no) ", ""));
  }

  /** Whether the amount stands there before this unit, in digits or in words. */
  boolean say(Ratio amount, String unit) {
    return text.matches(
        "(?s).*(?<![\\w.])(" + numbers(amount) + ")\\)?[\\s-]+(?:[\\w-]+\\s+){0,2}?" + unit + ".*");
  }

  /** Whether what is paid comes on top of other pay: "an additional $500". */
  boolean sayMore() {
    return text.matches(
        "(?s).*\\b(additional|extra(?! (duty|duties|curricular|board|shift|trip|run))|further"
            + "|premium|differential|in addition to ([a-z]+ ){0,2}(pay"
            + "|salary|wages?|compensation))\\b.*");
  }

  /** How the authors say that time is free: "ten hours off", "eleven hours off duty". */
  String sayOff() {
    if (text.matches("(?s).*\\bhours? off duty\\b.*")) {
      return "off duty";
    }
    return text.matches("(?s).*\\bhours? off\\b.*") ? "off" : "";
  }

  /** The ways to write an amount, as alternatives. */
  private static String numbers(Ratio amount) {
    var digits = amount.toString().replace(".", "\\.");
    long whole = amount.numerator() / amount.denominator();
    if (amount.isWhole()) {
      return digits + word(whole).map(word -> "|" + word).orElse("");
    }
    boolean half = amount.denominator() == 2;
    var before = word(whole).map(word -> "(?:" + whole + "|" + word + ")").orElse("" + whole);
    return half ? digits + "|" + before + " (?:and )?(?:one-half|a half|1/2|\u00bd)" : digits;
  }

  private static Optional<String> word(long number) {
    if (number < 0 || number > 99) {
      return Optional.empty();
    }
    if (number < 20) {
      return Optional.of(SMALL.get((int) number));
    }
    var tens = TENS.get((int) number / 10 - 2);
    return Optional.of(number % 10 == 0 ? tens : tens + "[- ]" + SMALL.get((int) number % 10));
  }

  /** Whether a deed of this name follows a modal: "to monitor the waiting room". */
  boolean sayDeed(String name) {
    var first = "\\Q" + first(name).toLowerCase(Locale.ROOT) + "\\E\\b.*";
    var joint = name.matches("\\S+ the .*") ? "|or|nor" : "";
    var to = text.matches("(?s).*" + PLACED + first) ? "" : "to|";
    return sayBy(first(name))
        || text.matches(
            "(?s).*\\b("
                + to
                + "shall|must|may|will|should|not|can|cannot|neither"
                + joint
                + ") "
                + first);
  }

  /** Whether it is said of what this is done to: "may be given only by a nurse". */
  private boolean sayBy(String verb) {
    return Participles.of(verb.toLowerCase(Locale.ROOT))
        .filter(done -> text.matches("(?s).*\\bbe " + done + "\\b.*\\bby\\b.*"))
        .isPresent();
  }

  /** Whether somebody is assigned to do it: "be assigned to supervise". */
  boolean sayAssigned(String name) {
    return text.matches(
        "(?s).*" + PLACED + "\\Q" + first(name).toLowerCase(Locale.ROOT) + "\\E\\b.*");
  }

  /** Whether this was done to somebody: "shall not be observed", "be photographed or observed". */
  boolean sayDone(String name) {
    return text.matches(
        "(?s).*\\b(to|shall|must|may|will|should|not|can|cannot|neither) be"
            + "(?: \\w+ed(?:,| or|, or))* \\Q"
            + first(name).toLowerCase(Locale.ROOT)
            + "\\E\\b.*");
  }

  /** A name with its authors' articles behind its prepositions: "copy of the evaluation". */
  String articled(String name) {
    return articled(name, /* everywhere= */ false);
  }

  /** A deed with all its authors' articles: "lose a preparation period". */
  String acted(String deed) {
    return articled(deed, /* everywhere= */ true);
  }

  private String articled(String name, boolean everywhere) {
    var words = name.split(" ");
    if (words.length == 1) {
      return name;
    }
    var quoted = Arrays.stream(words).map(word -> Pattern.quote(word.toLowerCase(Locale.ROOT)));
    var found =
        Pattern.compile("\\b" + quoted.collect(Collectors.joining("\\s+(an? |the )?")) + "\\b")
            .matcher(text);
    if (!found.find()) {
      return name;
    }
    var said = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      boolean placed =
          found.group(i) != null && (everywhere || PLACING.matcher(words[i - 1]).matches());
      said.append(' ').append(placed ? found.group(i) : "").append(words[i]);
    }
    return said.toString();
  }

  /** The same with the article before it: "without a break", "give each nurse a locker". */
  String withArticle(String name) {
    var said = articled(name);
    var before =
        "(?s).*\\b(an?) (?:[\\w-]+[- ](?:minute|hour) )?"
            + Pattern.quote(said.toLowerCase(Locale.ROOT))
            + "\\b.*";
    var article = Pattern.compile(before).matcher(text);
    return article.matches() ? article.group(1) + " " + said : said;
  }

  /**
   * What was done "teaches" or "travels" once the authors' "teachers who travel" is one of them.
   */
  String byOne(String fact) {
    var verb = first(fact);
    var several = "(?s).*s who \\Q" + verb.toLowerCase(Locale.ROOT) + "\\E\\b.*";
    return text.matches(several) && !WAS.matcher(verb).matches()
        ? English.third(verb) + fact.substring(verb.length())
        : fact;
  }

  /** The deed as what takes time: "three hours of teaching" where they "teach three hours". */
  String taking(String name) {
    boolean noun = name.equalsIgnoreCase("work") || acted(name).matches(".* an? .*");
    return VERB.matcher(name + " ").matches() && !noun && sayDeed(name)
        ? English.gerund(first(name)) + articled(name).substring(first(name).length())
        : name;
  }

  /**
   * The verb before a deed of this name, as its authors put it: nothing, "be" before what is done
   * to somebody, "be assigned to"; or no verb, where the name is of something that one has.
   */
  Optional<String> deed(String name) {
    if (sayDeed(name)) {
      return Optional.of("");
    }
    if (sayDone(name)) {
      return Optional.of("be");
    }
    return sayAssigned(name) && VERB.matcher(name).matches()
        ? Optional.of("be assigned to")
        : Optional.empty();
  }

  private static String first(String name) {
    return name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
  }

  /** A name as it stands within a sentence: its capital was the sentence's if it opens it. */
  String within(String name) {
    boolean opens = text.startsWith(first(name).toLowerCase(Locale.ROOT));
    boolean plain = name.matches("\\p{Lu}\\p{Ll}*(?:\\P{L}.*)?");
    boolean weekday = name.matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*");
    return opens && plain && !weekday
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  /** Whether the two days stand there as the weekend. */
  boolean sayWeekend(Set<DayOfWeek> days) {
    return days.equals(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)) && text.contains("weekend");
  }

  /** Whether the day's month and number stand there. */
  boolean say(LocalDate day) {
    var written = English.date(day).toLowerCase(Locale.ROOT);
    var monthAndDay = written.substring(0, written.indexOf(','));
    var short3 = written.substring(0, 3) + "[a-z.]*\\s+" + day.getDayOfMonth();
    return text.matches("(?s).*(" + monthAndDay + "|" + short3 + ")(?!\\d).*")
        || text.contains(day.getMonthValue() + "/" + day.getDayOfMonth() + "/");
  }
}
