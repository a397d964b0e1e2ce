package org.proviso.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;

/**
 * How each clause of an agreement was read when its parties looked: the paraphrases and the terms,
 * in a text that lies beside it. A later reading that differs has drifted (S13).
 *
 * @param clauses the lines of each clause, by its number
 */
public record LockedReading(Map<String, List<String>> clauses) {
  private static final String HEAD = "clause ";
  private static final int LONGEST = 240;
  private static final String INDENT = "  ";

  public LockedReading {
    clauses = new LinkedHashMap<>(clauses);
  }

  /** The agreement as it is read now. */
  public static LockedReading of(Agreement agreement) {
    var clauses = new LinkedHashMap<String, List<String>>();
    for (Explanation explained : Explanation.of(agreement)) {
      List<String> lines = lines(explained);
      if (!lines.isEmpty()) {
        clauses.computeIfAbsent(explained.clause(), _ -> new ArrayList<>()).addAll(lines);
      }
    }
    return new LockedReading(clauses);
  }

  private static List<String> lines(Explanation explained) {
    var lines = new ArrayList<String>();
    for (Explanation.Sentence sentence : explained.sentences()) {
      if (sentence.norms().isEmpty()) {
        lines.add(sentence.became() + ": " + sentence.words());
      }
      for (Paraphrase norm : sentence.norms()) {
        lines.add("reads: " + String.join(" ", norm.lines()));
      }
    }
    explained.terms().stream()
        .filter(term -> !term.meaning().isEmpty())
        .map(term -> "term " + term.name() + ": " + term.meaning() + " (" + term.from() + ")")
        .forEach(lines::add);
    return lines;
  }

  /**
   * As a file.
   *
   * @param readWith "Read with Proviso 1, school vocabulary 2026-11"
   */
  public String text(String readWith) {
    var text = new StringBuilder(readWith).append("\n");
    clauses.forEach(
        (number, lines) -> {
          text.append("\n").append(HEAD).append(number).append("\n");
          lines.forEach(line -> text.append(INDENT).append(line).append("\n"));
        });
    return text.toString();
  }

  /** As it was written. */
  public static LockedReading parse(String text) {
    var clauses = new LinkedHashMap<String, List<String>>();
    List<String> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(HEAD)) {
        lines = clauses.computeIfAbsent(line.substring(HEAD.length()), _ -> new ArrayList<>());
      } else if (line.startsWith(INDENT)) {
        lines.add(line.strip());
      }
    }
    return new LockedReading(clauses);
  }

  /** Where the agreement is read otherwise now. */
  public List<Diagnostic> drift(Agreement agreement) {
    LockedReading now = of(agreement);
    var found = new ArrayList<Diagnostic>();
    clauses.forEach(
        (number, before) -> {
          List<String> after = now.clauses.getOrDefault(number, List.of());
          if (!before.equals(after)) {
            found.add(drifted(agreement, number, before, after));
          }
        });
    now.clauses.forEach(
        (number, after) -> {
          if (!clauses.containsKey(number)) {
            found.add(drifted(agreement, number, List.of(), after));
          }
        });
    return found;
  }

  private static Diagnostic drifted(
      Agreement agreement, String number, List<String> before, List<String> after) {
    Function<List<String>, String> gone =
        lines -> lines.isEmpty() ? "nothing" : brief(String.join("; ", lines));
    List<String> was = before.stream().filter(line -> !after.contains(line)).toList();
    List<String> is = after.stream().filter(line -> !before.contains(line)).toList();
    return Diagnostic.of(
        Code.READING_DRIFTED, place(agreement, number), number, gone.apply(was), gone.apply(is));
  }

  private static String brief(String words) {
    String bare = words.replaceFirst("[.]$", "");
    return bare.length() > LONGEST ? bare.substring(0, LONGEST - 1).strip() + "\u2026" : bare;
  }

  private static Place place(Agreement agreement, String number) {
    return agreement.clauses().stream()
        .filter(clause -> clause.id().number().equals(number))
        .map(Clause::words)
        .<Place>map(words -> new Place.InText(words, number))
        .findFirst()
        .orElse(new Place.InFile(agreement.source().name()));
  }
}
