package org.proviso.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.source.Name;
import org.proviso.source.Span;

/**
 * A blank ({@code ____}) of an agreement. It goes by its clause's number, the second one of a
 * clause by the number with {@code #2}, and by the words near it.
 *
 * @param nth its place among the blanks of its clause, from 1
 * @param several whether the clause has more than one
 * @param unit the unit behind it, as written; empty if none
 * @param name what the sentence speaks of, and the unit: "request days"; with more of the sentence
 *     where another blank would have the same
 * @param sentence the words of its sentence
 * @param blank where it stands
 */
public record Parameter(
    ClauseId clause,
    int nth,
    boolean several,
    String unit,
    String name,
    Span sentence,
    Span blank) {
  private static final Pattern BLANK = Pattern.compile("_{2,}");
  private static final Pattern UNIT =
      Pattern.compile(
          "\\s*((?:(?:working|work|school|calendar|business|duty|instructional|consecutive)\\s+)?"
              + "(?:days?|hours?|minutes?|weeks?|months?|years?|dollars?|students?|percent|%|meetings?))\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** All blanks of the agreement, in the order they stand. */
  public static List<Parameter> of(Agreement agreement) {
    var all = new ArrayList<Parameter>();
    agreement.clauses().forEach(clause -> all.addAll(of(clause)));
    return ParameterNames.apart(all);
  }

  Parameter named(String other) {
    return new Parameter(clause, nth, several, unit, other, sentence, blank);
  }

  private static List<Parameter> of(Clause clause) {
    var found = new ArrayList<Parameter>();
    for (Clause.Sentence sentence : clause.sentences()) {
      Span words = sentence.words();
      Matcher blank = BLANK.matcher(words.text());
      while (blank.find()) {
        var at =
            new Span(words.source(), words.start() + blank.start(), words.start() + blank.end());
        boolean known = found.stream().anyMatch(one -> one.blank().equals(at));
        String unit = unit(words.text().substring(blank.end()));
        if (!known) {
          found.add(new Parameter(clause.id(), found.size() + 1, false, unit, "", words, at));
        }
      }
    }
    boolean several = found.size() > 1;
    return found.stream()
        .map(
            one ->
                new Parameter(
                    one.clause, one.nth, several, one.unit, one.name, one.sentence, one.blank))
        .toList();
  }

  private static String unit(String behind) {
    Matcher unit = UNIT.matcher(behind);
    return unit.matches() ? unit.group(1).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) : "";
  }

  /** "1.1", or "1.1#2" where the clause has several. */
  public String number() {
    return several ? clause.number() + "#" + nth : clause.number();
  }

  /** Whether a person who writes this means the blank by its number. */
  public boolean isNumbered(String key) {
    String asked = key.strip();
    return asked.equals(number())
        || (nth == 1 && asked.equals(clause.number()))
        || asked.equals(clause.number() + "#" + nth);
  }

  /** Whether the key names it, in any number or case. */
  public boolean isNamed(String key) {
    return Name.of(name).matches(Name.of(key));
  }

  /** Whether every word of the key stands in its sentence, and the unit where the key has one. */
  public boolean isNear(String key) {
    Name asked = Name.of(key);
    Name words = Name.of(sentence.flat());
    String last = Name.of(unit).head();
    boolean units = unit(" " + asked.written().substring(lastWord(asked.written()))).isEmpty();
    return !asked.isEmpty()
        && words.stems().containsAll(asked.stems())
        && (units || asked.head().equals(last));
  }

  private static int lastWord(String words) {
    return Math.max(0, words.strip().lastIndexOf(' ') + 1);
  }
}
