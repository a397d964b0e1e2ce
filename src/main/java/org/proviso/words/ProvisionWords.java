package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Provision;
import org.proviso.source.Name;

/** Reads what a declaration names, from its words: an agreement, articles, clauses. */
public final class ProvisionWords {
  private static final String NUMBER =
      "(?:(?:[Aa]rticles?|[Ss]ections?|[Cc]lauses?|[Pp]aragraphs?) )?"
          + "(?:\\d+(?:\\.\\d+)*(?:\\.?[A-Z])?(?:\\([a-z0-9]+\\))*|[IVXLC]+(?:\\.\\d+)*)";
  private static final Pattern NUMBERS =
      Pattern.compile("(" + NUMBER + "(?:(?:, (?:and )?| and | or )" + NUMBER + ")*)");
  private static final Pattern THIS =
      Pattern.compile("(?i)this (article|section|clause|paragraph)");
  private static final Pattern SELF =
      Pattern.compile(
          "(?i)it|this (?:agreement|memorandum of understanding|memorandum|mou|contract)");
  private static final Pattern CONTENT =
      Pattern.compile(
          "(?i)(?:the |any |all )?(?:other |contrary |conflicting )?(?:provisions?|terms?|language"
              + "|requirements?|limits?) (?:of|in) (.+)");
  private static final Pattern OF =
      Pattern.compile("(.+?) (?:of|in) (?:the )?(.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile("(.+?) between (?:the )?(?:parties|.+ and .+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ALIAS = Pattern.compile("(.+?) \\(\"[^\"]+\"\\)");

  /** "The grievance procedure of the CBA" is not all of it. */
  private static final Pattern TOPIC =
      Pattern.compile("(?<!(?i:memorandum|letter|memo)) (?:of|in|from|under) ");

  private ProvisionWords() {}

  /** The provision that the text names, if it names one and nothing else. */
  public static Optional<Provision> read(String text) {
    return plain(without(ALIAS, without(BETWEEN, text.strip())));
  }

  private static String without(Pattern more, String words) {
    Matcher found = more.matcher(words);
    return found.matches() ? found.group(1) : words;
  }

  private static Optional<Provision> plain(String words) {
    if (SELF.matcher(words).matches()) {
      return Optional.of(Provision.THIS_AGREEMENT);
    }
    if (THIS.matcher(words).matches()) {
      return Optional.of(Provision.clauses(List.of(words.toLowerCase(Locale.ROOT))));
    }
    if (NUMBERS.matcher(words).matches()) {
      return Optional.of(Provision.clauses(numbers(words)));
    }
    Matcher content = CONTENT.matcher(words);
    if (content.matches()) {
      return read(content.group(1));
    }
    return ofDocument(words).or(() -> document(words));
  }

  /** "Article 8 of the Collective Bargaining Agreement". */
  private static Optional<Provision> ofDocument(String words) {
    Matcher of = OF.matcher(words);
    if (!of.matches() || !NUMBERS.matcher(of.group(1)).matches()) {
      return Optional.empty();
    }
    return read(of.group(2))
        .filter(Provision::isWhole)
        .map(document -> new Provision(document.document(), numbers(of.group(1))));
  }

  private static Optional<Provision> document(String words) {
    String bare = words.replaceFirst("(?i)^(the|any|all) ", "");
    boolean plain = !bare.contains(",") && !TOPIC.matcher(bare).find();
    return plain && Documentary.isName(bare)
        ? Optional.of(Provision.document(Name.of(bare)))
        : Optional.empty();
  }

  private static List<String> numbers(String words) {
    var numbers = new ArrayList<String>();
    for (String one : words.split(",? and |, | or ")) {
      numbers.add(one.strip());
    }
    return numbers;
  }
}
