package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Related;
import org.proviso.source.Span;

/**
 * A clause that says what a weekday is, asynchronous or in person, and a schedule of the same
 * article whose rows for that day say the contrary.
 */
final class WeekdayWords implements Lint.Pass {
  private static final Pattern SAYS =
      Pattern.compile(
          "(?i)\\b(monday|tuesday|wednesday|thursday|friday)s?\\b[^.;]{0,20}?\\b"
              + "(?:is|are|will be|shall be|must be)\\b(?:\\s+\\w+)??\\s+"
              + "(asynchronous|synchronous|in[- ]person|virtual|remote)\\b");

  /** Words that leave room for something else on that day. */
  private static final Pattern SOFT =
      Pattern.compile(
          "(?i)\\b(?:primarily|mostly|mainly|generally|normally|usually|as a rule|partly|unless"
              + "|except|other than|may|should|not)\\b");

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    List<Timetable> timetables = Timetable.in(agreement);
    if (timetables.isEmpty()) {
      return found;
    }
    for (Clause clause : agreement.clauses()) {
      for (Clause.Sentence sentence : clause.sentences()) {
        Matcher says = SAYS.matcher(sentence.words().flat());
        boolean firm = !SOFT.matcher(sentence.words().flat()).find();
        if (sentence.became() != SentenceClass.LABEL && firm && says.find()) {
          var said = new Said(clause, sentence.words(), says);
          timetables.forEach(timetable -> contrary(agreement, said, timetable, found));
        }
      }
    }
    return found;
  }

  /** What a sentence says that a weekday is: "monday", "asynchronous". */
  private record Said(Clause clause, Span sentence, String day, String kind) {
    Said(Clause clause, Span sentence, Matcher says) {
      this(clause, sentence, lower(says.group(1)), lower(says.group(2)));
    }
  }

  private static void contrary(
      Agreement agreement, Said said, Timetable timetable, List<Diagnostic> found) {
    Pattern other = contrary(said.kind());
    String article = ClauseAt.article(agreement, said.clause());
    for (Timetable.Row row : timetable.rows()) {
      boolean meant =
          article.equals(ClauseAt.article(agreement, row.line()))
              && isOn(timetable, row, said.day());
      if (meant && other.matcher(row.activity()).find()) {
        found.add(remark(agreement, said, row));
      }
    }
  }

  private static Diagnostic remark(Agreement agreement, Said said, Timetable.Row row) {
    return Remark.on(
            Code.TABLE_AGAINST_CLAUSE,
            said.clause(),
            said.sentence(),
            said.clause().id().number(),
            capital(said.day()) + "s",
            said.kind(),
            (row.time().written() + " " + row.activity()).strip())
        .with(
            new Related(
                new Place.InText(row.line(), ClauseAt.number(agreement, row.line())),
                "the row of the schedule"));
  }

  /** Whether the row is of this weekday: by the head of its column, else by the title alone. */
  private static boolean isOn(Timetable timetable, Timetable.Row row, String day) {
    int label = row.cells().indexOf(row.activity());
    List<String> header = timetable.header();
    List<String> heads = new ArrayList<>();
    for (int column : new int[] {label, row.column()}) {
      if (column >= 0 && column < header.size()) {
        heads.add(header.get(column));
      }
    }
    boolean headed = header.stream().anyMatch(head -> names(head) > 0);
    return headed ? heads.stream().anyMatch(head -> isOf(head, day)) : isOf(timetable.title(), day);
  }

  private static boolean isOf(String head, String day) {
    return names(head) == 1 && head.toLowerCase(Locale.ROOT).contains(day);
  }

  private static long names(String head) {
    return Pattern.compile("(?i)\\b(?:mon|tues?|wed|thu|fri)").matcher(head).results().count();
  }

  private static Pattern contrary(String said) {
    String word =
        switch (said) {
          case "asynchronous" -> "(?:synchronous|live)";
          case "synchronous" -> "asynchronous";
          case "virtual", "remote" -> "in[- ]person";
          default -> "(?:virtual|remote|online)";
        };
    return Pattern.compile("(?i)\\b" + word + "\\b");
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String capital(String day) {
    return day.substring(0, 1).toUpperCase(Locale.ROOT) + day.substring(1);
  }
}
