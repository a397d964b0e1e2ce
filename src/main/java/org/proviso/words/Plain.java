package org.proviso.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Name;

/**
 * Words that a name must not hold, because dropping or misplacing them would change a norm (S5).
 */
public final class Plain {
  private static final Set<String> LOADED =
      Set.copyOf(
          List.of(
              ("nobody nothing it its they them their this these that those such he she him her his"
                   + " same following other others another remaining rest different first second"
                   + " third last next previous additional extra more most least less fewer half"
                   + " double maximum minimum average total combined together number length amount"
                   + " percentage share ratio not no never none nor neither without only solely"
                   + " exclusively except unless if when where while until before after during"
                   + " between within outside each every any all both either some several many few"
                   + " much enough again once twice thrice per daily weekly monthly yearly annually"
                   + " hourly back-to-back alone unaccompanied unattended consecutive consecutively"
                   + " successive contiguous unbroken continuous continuously uninterrupted up"
                   + " exactly approximately about around nearly shall must may will should can"
                   + " cannot might would could one two three four five six seven eight nine ten"
                   + " whichever whether exceed exceeding beyond above below under over than longer"
                   + " shorter later earlier sooner equal equally simultaneously and or but so then"
                   + " also however otherwise thereof herein day days hour hours minute minutes"
                   + " week weeks month months today tomorrow yesterday now inclusive exclusive"
                   + " excluding including there who whose whom which knew knows learned learns"
                   + " became becomes occurs occurred happens happened afterward afterwards"
                   + " beforehand thereafter hereafter meanwhile just merely barely simply roughly")
                  .split(" ")));

  /** What ends like an adverb and names a thing, or says what kind of thing. */
  private static final Set<String> NOUNS_IN_LY =
      Set.of(
          "assembly",
          "family",
          "supply",
          "reply",
          "rally",
          "early",
          "elderly",
          "bully",
          "belly",
          "fly",
          "jelly",
          "italy",
          "anomaly",
          "monopoly",
          "friendly",
          "orderly",
          "only",
          "daily",
          "weekly");

  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** What opens a phrase ends no name. */
  private static final Set<String> OPENS =
      Set.of(
          "of", "in", "at", "to", "from", "with", "for", "on", "about", "into", "by", "as", "per");

  /** What says when, after one of these: "in the morning", "at the end of the year". */
  private static final Set<String> WHEN =
      Set.of(
          "morning",
          "mornings",
          "afternoon",
          "afternoons",
          "evening",
          "evenings",
          "night",
          "nights",
          "midday",
          "noon",
          "midnight",
          "fall",
          "autumn",
          "winter",
          "spring",
          "summer",
          "semester",
          "semesters",
          "trimester",
          "trimesters",
          "quarter",
          "quarters",
          "year",
          "years",
          "term",
          "terms",
          "fortnight",
          "season",
          "succession",
          "advance",
          "row",
          "turn",
          "writing");

  /** What was done to the thing before it: "instruction provided" is no name of its own. */
  private static final Set<String> DONE =
      Set.of(
          "held",
          "conducted",
          "scheduled",
          "provided",
          "offered",
          "given",
          "called",
          "taught",
          "performed",
          "required",
          "assigned");

  /** What says something of the words before it, and is no part of their name. */
  private static final Set<String> SAYING =
      Set.of(
          "free",
          "exempt",
          "devoted",
          "dedicated",
          "utilized",
          "used",
          "reserved",
          "spent",
          "equal",
          "equivalent",
          "separate");

  /** "A duty beginning": what follows says when, and the name ends before. */
  private static final Set<String> ENDS =
      Set.of(
          "beginning",
          "starting",
          "commencing",
          "ending",
          "concluding",
          "finishing",
          "lasting",
          "occurring",
          "continuing");

  private Plain() {}

  /** "Free of", "devoted to": where a name would hold what is said of it. */
  static Optional<Bit.Word> bound(List<Bit.Word> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (SAYING.contains(words.get(i).lower())
          && OPENS.contains(words.get(i + 1).lower())
          && !words.get(i).quoted()) {
        return Optional.of(words.get(i));
      }
    }
    return Optional.empty();
  }

  /** "June" says when; "march" in lower case does not. */
  private static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  /** Whether a name may end so: in a noun, and in no phrase of time. */
  static boolean endsName(List<Bit.Word> words) {
    Bit.Word last = words.getLast();
    boolean opening =
        OPENS.contains(last.lower()) || (words.size() > 1 && ENDS.contains(last.lower()));
    boolean when =
        WHEN.contains(last.lower())
            && words.size() > 1
            && words.stream().limit(words.size() - 1L).anyMatch(w -> OPENS.contains(w.lower()));
    return last.quoted() || !(opening || when);
  }

  /** "Instruction provided": a name that a participle ends, which would drop what comes with it. */
  public static boolean endsDone(Name name) {
    String written = name.written();
    return DONE.contains(written.substring(written.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** "Excused from yard duty": what is done to somebody, and no thing. */
  public static boolean isDone(Name name) {
    return name.written()
            .matches(
                "(?i)(?!(bed|need|seed|speed)s?\\b)[a-z-]+(ed|wn|ten|ven|ght|oken|osen|pt|eld|elled)("
                    + " .*)?")
        || DONE.contains(name.written().toLowerCase(Locale.ROOT));
  }

  /** "25 minutes scheduled for lunch": what is done with the time, and no name. */
  static boolean startsDone(List<Bit.Word> words) {
    return words.size() > 2
        && DONE.contains(words.getFirst().lower())
        && OPENS.contains(words.get(1).lower());
  }

  /** "Asked to supervise recess": somebody else's deed, and no name of what was done. */
  public static boolean isPutting(Name name) {
    return name.written()
        .matches(
            "(?i)(asked|told|forced|made|compelled|directed|ordered|invited|encouraged|urged"
                + "|pressured|instructed) to .*");
  }

  /** "Extra duty" is a name, where "extra" alone says how much more. */
  public static boolean isCompound(String word, String next) {
    if (word.equals("rest") && next.matches("period|periods|break|breaks")) {
      return true;
    }
    return (word.equals("extra")
            && next.matches("duty|duties|curricular|board|shifts?|trips?|runs?"))
        || (word.equals("just") && next.equals("cause"))
        || (word.equals("day") && next.matches("class|classes|shifts?|trips?|camps?"))
        || (word.equals("double") && next.matches("shift|shifts"));
  }

  /**
   * Whether the word says nothing that a norm would have to say: a quoted word never does, a month
   * does.
   */
  public static boolean isPlain(Bit.Word word) {
    return word.quoted()
        || word.text().matches("\\d{3}")
        || (isPlain(word.lower()) && !isMonth(word.text()));
  }

  /** "A sixth class" counts; "sixth grade" is a name. */
  static boolean isOrdinal(Bit.Word word) {
    return !word.quoted()
        && word.lower()
            .matches(
                "fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[0-9]+(st|nd|rd|th)");
  }

  /** Whether the word, in lower case, says nothing that a norm would have to say. */
  public static boolean isPlain(String word) {
    return !LOADED.contains(word)
        && !hasDigitOnly(word)
        && !isAdverb(word)
        && !word.matches("[0-9].*\\.[0-9].*");
  }

  /** Whether each of these words, in lower case, is plain. */
  public static boolean areAllPlain(String words) {
    return List.of(words.split(" ")).stream().allMatch(Plain::isPlain);
  }

  /** "Biweekly", "voluntarily": how often or how, never what. */
  private static boolean isAdverb(String word) {
    return word.endsWith("ly") && word.length() > 3 && !NOUNS_IN_LY.contains(word);
  }

  private static boolean hasDigitOnly(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }
}
