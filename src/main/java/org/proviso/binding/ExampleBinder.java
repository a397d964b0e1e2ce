package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Example;
import org.proviso.norm.Example.Expectation;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.OneLine;
import org.proviso.source.Place;
import org.proviso.source.Span;
import org.proviso.syntax.Outline;

/** Reads an example's head line and rows (S22). */
final class ExampleBinder {
  private static final String NUMBER = "([\\p{L}\\p{N}.()\u00b6 -]+?)";
  private static final Pattern HEAD =
      Pattern.compile("(?:Example )?\"([^\"]*)\" (.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TOGETHER =
      Pattern.compile(",? together with (.+)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SIMPLE = Pattern.compile("(keeps|breaks|excuses|advises) " + NUMBER);
  private static final Pattern LEAVES =
      Pattern.compile("leaves (?:(undecided|open) " + NUMBER + "|" + NUMBER + " (undecided|open))");
  private static final Pattern UNTESTED = Pattern.compile("does not test " + NUMBER);
  private static final Pattern OWES =
      Pattern.compile("owes (.+?) ([$\\d][\\d.,:]*(?: [\\p{L}]+)?) under " + NUMBER);
  private static final Pattern JUDGED =
      Pattern.compile(
          "refers (?:" + NUMBER + " )?to judge?ment(?: (?:(?:under|in) )?" + NUMBER + ")?");

  private ExampleBinder() {}

  static Optional<Example> read(
      Outline.Part.Example part, String clause, List<Diagnostic> diagnostics) {
    String text = OneLine.bare(part.head().flat());
    Matcher head = HEAD.matcher(text);
    Optional<Example> example =
        head.matches()
            ? expecting(part, head.group(1), alone(head.group(2)), clause)
            : Optional.empty();
    if (example.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              Code.EXAMPLE_MALFORMED, new Place.InText(part.head(), clause), part.head().flat()));
    }
    return example;
  }

  /** What is expected, without the agreements it is held against besides. */
  private static String alone(String rest) {
    return TOGETHER.matcher(rest).replaceFirst("");
  }

  /** "Together with ../master-sample and ../side-letter.agreement". */
  private static List<String> together(Outline.Part.Example part) {
    Matcher together = TOGETHER.matcher(OneLine.bare(part.head().flat()));
    return together.find() ? List.of(together.group(1).split("(?:,? and |, )")) : List.of();
  }

  private static Optional<Example> expecting(
      Outline.Part.Example part, String name, String rest, String clause) {
    Matcher simple = SIMPLE.matcher(rest);
    if (simple.matches()) {
      Expectation expectation = Expectation.valueOf(simple.group(1).toUpperCase(Locale.ROOT));
      return Optional.of(of(part, name, clause, expectation, simple.group(2), "", ""));
    }
    Matcher leaves = LEAVES.matcher(rest);
    if (leaves.matches()) {
      String word = leaves.group(1) != null ? leaves.group(1) : leaves.group(4);
      String target = leaves.group(2) != null ? leaves.group(2) : leaves.group(3);
      Expectation expectation =
          word.equals("open") ? Expectation.LEAVES_OPEN : Expectation.LEAVES_UNDECIDED;
      return Optional.of(of(part, name, clause, expectation, target, "", ""));
    }
    Matcher untested = UNTESTED.matcher(rest);
    if (untested.matches()) {
      return Optional.of(
          of(part, name, clause, Expectation.DOES_NOT_TEST, untested.group(1), "", ""));
    }
    Matcher owes = OWES.matcher(rest);
    if (owes.matches()) {
      return Optional.of(
          of(part, name, clause, Expectation.OWES, owes.group(3), owes.group(1), owes.group(2)));
    }
    Matcher judged = JUDGED.matcher(rest);
    if (judged.matches()) {
      String target =
          judged.group(1) != null
              ? judged.group(1)
              : judged.group(2) != null ? judged.group(2) : clause;
      return Optional.of(of(part, name, clause, Expectation.REFERS_TO_JUDGEMENT, target, "", ""));
    }
    return Optional.empty();
  }

  private static Example of(
      Outline.Part.Example part,
      String name,
      String clause,
      Expectation expectation,
      String target,
      String subject,
      String amount) {
    return new Example(
        name,
        new ClauseId(clause),
        expectation,
        new ClauseId(target.strip()),
        subject,
        amount,
        sheets(part.rows()),
        together(part),
        part.span());
  }

  private static List<Example.Sheet> sheets(List<Outline.ExampleRow> rows) {
    var sheets = new ArrayList<Example.Sheet>();
    String name = "schedule";
    List<String> header = List.of();
    var cells = new ArrayList<List<String>>();
    var at = new ArrayList<Span>();
    for (Outline.ExampleRow row : rows) {
      if (row.header()) {
        if (!header.isEmpty()) {
          sheets.add(new Example.Sheet(name, header, cells, at));
          cells.clear();
          at.clear();
        }
        name = row.sheet().isEmpty() ? name : row.sheet();
        header = row.cells();
      } else {
        cells.add(row.cells());
        at.add(row.span());
      }
    }
    if (!header.isEmpty()) {
      sheets.add(new Example.Sheet(name, header, cells, at));
    }
    return sheets;
  }
}
