package org.proviso.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Term;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.Place;
import org.proviso.source.Span;

/** Words in capitals that nothing says what they stand for; each is pointed at once. */
final class Abbreviations implements Lint.Pass {
  private static final Pattern CAPITALS = Pattern.compile("(?<![\\w.@/-])[A-Z]{2,6}(?![\\w@])");
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

  /** What every reader in a school knows, and words that are shouted. */
  private static final Set<String> KNOWN =
      Set.of(
          "AM", "PM", "TK", "PE", "IEP", "US", "USA", "COVID", "ID", "IT", "TV", "OK", "PDF", "URL",
          "GPA", "MOU", "MOA", "AP", "NOT", "AND", "OR", "ALL", "ANY", "MAY", "SHALL", "MUST",
          "ONLY", "NO", "NOTE", "BUT", "NOW", "OTHER", "EXCEPT", "UNLESS", "BEFORE", "AFTER", "UP",
          "STEP");

  /**
   * Words of every sentence, written in capitals for emphasis; a sentence may hold each of them.
   */
  private static final Set<String> EMPHASIS =
      Set.of(
          ("NEVER ALWAYS EACH EVERY BOTH NONE WILL CAN CANNOT DO DOES IS ARE BE BEEN WAS HAS HAVE"
               + " THE A AN THIS THAT THESE THOSE SUCH SAME IF WHEN WHERE WHILE WHO WHOSE WITH FOR"
               + " FROM TO OF ON IN AT BY UNTIL SINCE DURING WITHIN UNDER OVER THAN THEN MORE LESS"
               + " MOST LEAST ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN FIRST SECOND THIRD"
               + " LAST NEXT EITHER ALSO EVEN NEED SHOULD COULD WOULD MIGHT MUCH MANY FEW SOME"
               + " EXACT FULL PRIOR YES DAY DAYS HOUR HOURS WEEK WEEKS MONTH YEAR")
              .split(" "));

  /** A line with more capitals than this, of a hundred letters, is shouted as a whole. */
  private static final int SHOUTED = 60;

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    Set<String> said = new HashSet<>();
    var found = new ArrayList<Diagnostic>();
    for (Span line : Lines.of(agreement)) {
      Matcher word = CAPITALS.matcher(line.text());
      while (!isShouted(line.text()) && word.find()) {
        if (!isKnown(word, line.text(), agreement) && said.add(word.group())) {
          found.add(remark(word, line, agreement));
        }
      }
    }
    return found;
  }

  private static Diagnostic remark(Matcher word, Span line, Agreement agreement) {
    String words = spelled(word.group(), agreement.source().text());
    return Diagnostic.of(
        Code.ABBREVIATION_UNDEFINED,
        new Place.InText(
            Remark.part(line, word.start(), word.end()), ClauseAt.number(agreement, line)),
        word.group(),
        words.isEmpty() ? "" : "; perhaps for \"" + words + "\"");
  }

  /** Whether every reader knows it, it is a word that is shouted, or the text defines it. */
  private static boolean isKnown(Matcher word, String line, Agreement agreement) {
    String letters = word.group();
    String all = agreement.source().text();
    return KNOWN.contains(letters)
        || EMPHASIS.contains(letters)
        || ROMAN.matcher(letters).matches()
        || isLoud(line, word.start(), word.end())
        || (isSaidSoftly(letters, all) && !isNamed(line, word.end()))
        || isDefined(letters, agreement, all);
  }

  /** A word beside another in capitals is shouted: "ANY MINOR VIOLATION", "COHORT A". */
  private static boolean isLoud(String line, int start, int end) {
    return line.substring(0, start).matches("(?s).*\\b[A-Z]{2,} ")
        || line.substring(end).matches("(?s) [A-Z]+\\b(?!-).*");
  }

  /**
   * "Their ACCESS period": the name of one, though the text may have the word for another thing.
   */
  private static boolean isNamed(String line, int end) {
    return line.substring(end)
        .matches("(?s) (periods?|time|class(es)?|blocks?|programs?|teams?|forms?|tests?)\\b.*");
  }

  /** A word that the text has in small letters too is shouted here: "NEVER", "Recess". */
  private static boolean isSaidSoftly(String word, String all) {
    String soft = word.substring(1).toLowerCase(Locale.ROOT);
    String first = "(?i:" + word.charAt(0) + ")";
    return word.length() > 2
        && Pattern.compile("(?<!\\w)" + first + soft + "(?!\\w)").matcher(all).find();
  }

  private static boolean isShouted(String line) {
    long letters = line.codePoints().filter(Character::isLetter).count();
    long capitals = line.codePoints().filter(Character::isUpperCase).count();
    return capitals * 100 > letters * SHOUTED;
  }

  /** "the Student Study Team (SST)", "(\"CBA\")", or a definition that says more than the word. */
  private static boolean isDefined(String word, Agreement agreement, String all) {
    var bracketed =
        Pattern.compile("\\w\\s*\\(\\s*(?:the\\s+)?[\"'\u201c]?" + word + "[\"'\u201d]?\\s*\\)");
    return bracketed.matcher(all).find()
        || agreement.terms().own().stream()
            .filter(term -> term.name().equals(Name.of(word)))
            .anyMatch(term -> saysMore(term, word));
  }

  /** "CPT" means an activity called "CPT" says nothing of what the letters stand for. */
  private static boolean saysMore(Term term, String word) {
    return term.meanings().stream()
        .anyMatch(
            meaning ->
                switch (meaning) {
                  case Term.Meaning.Called(_, _, List<Name> names) ->
                      names.stream().anyMatch(name -> !name.written().contains(word));
                  case Term.Meaning.Selected _, Term.Meaning.Subjects _ -> true;
                });
  }

  /** Words of the text whose first letters make it: "Benicia Unified School District". */
  private static String spelled(String word, String all) {
    var initials = new StringBuilder("\\b");
    for (int at = 0; at < word.length(); at++) {
      initials
          .append(at == 0 ? "" : "[\\s-]+(?:(?:of|and|the|for)\\s+)?")
          .append(word.charAt(at))
          .append("[a-z]+");
    }
    if (word.length() < 3) {
      return "";
    }
    Matcher spelled = Pattern.compile(initials + "\\b").matcher(all);
    return spelled.find() ? String.join(" ", Arrays.asList(spelled.group().split("\\s+"))) : "";
  }
}
