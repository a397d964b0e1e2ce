package org.proviso.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.proviso.binding.AgreementReader;
import org.proviso.norm.Clause;
import org.proviso.norm.Norm;
import org.proviso.report.Paraphrase;
import org.proviso.source.SourceText;

/**
 * Every number, unit, weekday, clock time, bound, exception and condition of a sentence stands in
 * its paraphrase, and no number, weekday or time besides (S23).
 */
final class NothingDroppedTest {
  private static final Path READ = Path.of("src/test/resources/org/proviso/binding/read.txt");

  /** Other words for a turn that a paraphrase may say it with. */
  private static final String[][] SAME = {
    {
      "if",
      " if |unless| who | whose | that |each day, |on days|during|must have no|on the same day|no"
          + " shorter than|Subject to| after (each|a) | for each death "
    },
    {
      "except",
      "except|unless|other than|excluding| not |without|outside| no |Each .* may "
          + "|Subject to|subject to"
    },
    {"without", "without|unless|consecutive|only if|with |must have .*before each"},
    {"outside", "outside|except| not "},
    {"only", "only|must be|must start|must end|No |must not|no more than"},
    {"vague", "should"},
  };

  /** Shares that are said in words. */
  private static final Map<String, String> FRACTIONS =
      Map.of("50 %", "half", "100/3 %", "one[- ]third", "200/3 %", "two[- ]thirds");

  @Test
  void ofTheSentencesThatAreRead() throws IOException {
    var sentences =
        Files.readAllLines(READ).stream()
            .filter(line -> !line.isBlank() && !line.startsWith(" ") && !line.startsWith("#"))
            .toList();
    var failures = new ArrayList<String>();
    for (int first = 0; first < sentences.size(); first += 100) {
      failures.addAll(failures(sentences.subList(first, Math.min(first + 100, sentences.size()))));
    }
    assertEquals("", String.join("\n", failures));
  }

  @Test
  void ofTheShippedAgreements() throws IOException {
    try (var files = Files.walk(Path.of("agreements"))) {
      var failures = new ArrayList<String>();
      for (Path file : files.filter(f -> f.toString().endsWith(".agreement")).sorted().toList()) {
        var source = new SourceText(file.toString(), Files.readString(file));
        AgreementReader.read(source).clauses().forEach(clause -> failures.addAll(failures(clause)));
      }
      assertEquals("", String.join("\n", failures));
    }
  }

  private static List<String> failures(List<String> sentences) {
    var text = new StringBuilder("Words\n\n");
    for (int i = 0; i < sentences.size(); i++) {
      text.append("1.").append(i + 1).append("  ").append(sentences.get(i)).append("\n\n");
    }
    return AgreementReader.read(new SourceText("words", text.toString())).clauses().stream()
        .flatMap(clause -> failures(clause).stream())
        .toList();
  }

  private static List<String> failures(Clause clause) {
    var failures = new ArrayList<String>();
    for (Clause.Sentence sentence : clause.sentences()) {
      if (!sentence.norms().isEmpty()) {
        var said = said(sentence);
        var missing = unlike(words(sentence), said, taken(sentence.norms()));
        if (!missing.isEmpty()) {
          failures.add(words(sentence) + "\n  " + said + "\n  " + missing);
        }
      }
    }
    return failures;
  }

  /** What was read: the words themselves, or the Reading that stands for them. */
  private static String words(Clause.Sentence sentence) {
    String reading = sentence.norms().getFirst().reading();
    return reading.isEmpty() ? sentence.words().flat() : reading;
  }

  private static String said(Clause.Sentence sentence) {
    return sentence.norms().stream()
        .map(norm -> Paraphrase.of(norm).sentence())
        .collect(Collectors.joining(" "));
  }

  private static String taken(List<Norm> norms) {
    return norms.stream().flatMap(norm -> norm.taken().stream()).collect(Collectors.joining(" "));
  }

  private static Set<String> unlike(String sentence, String said, String taken) {
    var own = LoadedWords.of(sentence);
    var other = LoadedWords.of(said);
    var unlike = new TreeSet<String>();
    own.facts().stream()
        .filter(f -> !says(other, said, f) && !isPair(f, sentence, said))
        .forEach(f -> unlike.add("-" + f));
    boolean free = !taken.isEmpty() || sentence.matches(".*\\bown\\b.*");
    other.facts().stream()
        .filter(f -> !free && !says(own, sentence, f))
        .forEach(f -> unlike.add("+" + f));
    own.bounds().stream()
        .filter(b -> !other.bounds().contains(b))
        .filter(b -> !edged(said))
        .forEach(b -> unlike.add("-" + b));
    for (String[] same : SAME) {
      boolean lost =
          own.turns().contains(same[0]) && !(" " + said).matches("(?i).*(" + same[1] + ").*");
      if (lost) {
        unlike.add("-" + same[0]);
      }
    }
    return unlike;
  }

  /** As a fact, or as a number that is a name ("grade 3") or has its unit later ("30 but no …"). */
  private static boolean says(LoadedWords words, String sentence, String fact) {
    String number = fact.replace(" minutes", "");
    return words.facts().contains(fact)
        || words.facts().contains(number)
        || words.facts().contains(number + " minutes")
        || words.facts().contains(inPercent(fact))
        || words.facts().contains(inTimes(fact))
        || (fact.equals("2") && sentence.contains("every other"))
        || sentence.matches(".*\\b" + FRACTIONS.getOrDefault(fact, "(?!)") + "\\b.*")
        || (number.equals(fact) && sentence.matches(".*\\b" + Pattern.quote(fact) + "\\b.*"))
        || (number.matches("[1-9]|10") && sentence.matches(".*\\b" + ordinal(number) + "\\b.*"));
  }

  /** "Between two shifts" is between one and the next. */
  private static boolean isPair(String fact, String sentence, String said) {
    return fact.equals("2")
        && sentence.matches("(?i).*\\bbetween (any )?two\\b.*")
        && said.matches("(?i).*\\bbetween\\b.*");
  }

  /** "Twice the rate" is 200 % of it; empty for what is no bare number. */
  private static String inPercent(String fact) {
    return fact.matches("\\d+(\\.\\d+)?")
        ? new BigDecimal(fact).movePointRight(2).stripTrailingZeros().toPlainString() + " %"
        : "";
  }

  private static String inTimes(String fact) {
    return fact.matches("\\d+ %")
        ? new BigDecimal(fact.replace(" %", ""))
            .movePointLeft(2)
            .stripTrailingZeros()
            .toPlainString()
        : "";
  }

  /** "The fifth working day after" is five days. */
  private static String ordinal(String number) {
    var ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
    return ordinals[Integer.parseInt(number) - 1];
  }

  /** Bounds on a clock time or in days before something are said with its own words. */
  private static boolean edged(String said) {
    return said.matches(".*(no earlier than|no later than|within|before|after).*");
  }
}
