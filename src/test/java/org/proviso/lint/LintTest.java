package org.proviso.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.check.SolverProver;
import org.proviso.check.StandardPasses;
import org.proviso.cli.WorkClock;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Declaration;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.Terms;
import org.proviso.report.ByHand;
import org.proviso.source.Name;
import org.proviso.source.SourceText;
import org.proviso.time.DateSpan;

/** Each lint on the smallest agreement that shows it; one clause a line, "NUMBER words". */
final class LintTest {
  @Test
  void numbersInSeriesAndOnce() {
    assertEquals(
        List.of("CLAUSE_NUMBER_MISSING [2.06, 2.07]"),
        lint("2.04 A.", "2.05 B.", "2.07 C.", "3.01 D."));
    assertEquals(List.of("CLAUSE_NUMBER_DUPLICATE [2.04]"), lint("2.04 A.", "2.04 B."));
    assertEquals(
        List.of("CLAUSE_NUMBER_MISSING [1.4.2 to 1.4.3, 1.4.4]"), lint("1.4.1 A.", "1.4.4 B."));
  }

  @Test
  void referencesLeadSomewhere() {
    assertEquals(
        List.of("REFERENCE_DANGLING [6.02]"),
        lint("1.1 Hours are paid as provided in 6.02.", "1.2 See 1.1 and article 1."));
    assertEquals(List.of("REFERENCE_TO_ITSELF [1.1]"), lint("1.1 This is subject to 1.1."));
    // Amounts are no references, nor are clauses of a named memorandum.
    assertEquals(
        List.of(), lint("1.1 Held in under 7.25 hours, per the Health & Safety MOU section 3.11."));
  }

  @Test
  void wordsAgreeWithDigits() {
    assertEquals(List.of("NUMBER_WORDS_DISAGREE [three, 4]"), lint("1.1 For three (4) hours."));
    assertEquals(List.of(), lint("1.1 For forty-eight (48) hours and at least five (5) days."));
  }

  @Test
  void weekdaysFallOnTheirDates() {
    // April 9, 2021 was a Friday.
    assertEquals(
        List.of("WEEKDAY_DISAGREES [April 10, 2021, Saturday, Friday]"),
        lint("1.1 By Friday, April 10, 2021.", "1.2 By Friday, April 9, 2021."));
    assertEquals(
        List.of("DATE_DOES_NOT_EXIST [April 31, 2021]"), lint("1.1 By Friday, April 31, 2021."));
  }

  @Test
  void datesLieInTheTerm() {
    var late = new DateSpan(LocalDate.of(2022, 1, 3), LocalDate.of(2022, 1, 7));
    var records = Selection.of(Name.of("assembly")).where(new Filter.InDates(late));
    assertEquals(
        List.of(
            "DATE_OUTSIDE_TERM [2020-12-02, 2021-06-04]",
            "TERM_UNKNOWN [assembly, ]",
            "EXAMPLE_MISSING [1.1]"),
        lint(List.of(ban(records)), "1.1 No assembly shall be held."));
  }

  private static Norm ban(Selection records) {
    return ByHand.norm(
        "1.1",
        Modality.BAN,
        Each.record(records),
        new Period.Occurrence(),
        Fact.ALWAYS,
        Fact.NEVER,
        List.of());
  }

  @Test
  void lettersThatAListSkips() {
    assertEquals(
        List.of("CLAUSE_NUMBER_MISSING [2.4(b), 2.4(c)]"),
        lint("2.4 A:", "2.4(a) B.", "2.4(c) C.", "2.4(d) D."));
    assertEquals(
        List.of("CLAUSE_NUMBER_MISSING [2.4(iii) to 2.4(iv), 2.4(v)]"),
        lint("2.4 A:", "2.4(i) B.", "2.4(ii) C.", "2.4(v) D."));
    // (i) comes after (h), and begins a list of its own after (c); "l" is left out on purpose.
    assertEquals(
        List.of(),
        lint(
            "2.4 A:",
            "2.4(g) B.",
            "2.4(h) C.",
            "2.4(i) D.",
            "2.4(j) E.",
            "2.4(k) F.",
            "2.4(m) G."));
    assertEquals(List.of(), lint("2.4 A:", "2.4(c) B.", "2.4(i) C.", "2.4(ii) D."));
  }

  private static List<String> lint(String... clauses) {
    return lint(List.of(), clauses);
  }

  private static List<String> lint(List<Norm> norms, String... lines) {
    var source = new SourceText("by hand", String.join("\n", lines));
    var clauses = new ArrayList<Clause>();
    int at = 0;
    for (String line : lines) {
      var words = source.span(at + line.indexOf(' ') + 1, at + line.length());
      var sentence = new Clause.Sentence(words, Clause.SentenceClass.STATEMENT, List.of(), "");
      var number = line.substring(0, line.indexOf(' '));
      clauses.add(new Clause(new ClauseId(number), "1", 1, "", words, List.of(sentence)));
      at += line.length() + 1;
    }
    var term = new DateSpan(LocalDate.of(2020, 12, 2), LocalDate.of(2021, 6, 4));
    return Lint.of(
            new Agreement(
                "by hand",
                "",
                source,
                clauses,
                List.of(new Declaration.InForce(term, false, source.span(0, 0))),
                new Terms(List.of(), List.of()),
                norms,
                List.of(),
                List.of(),
                List.of(),
                List.of()),
            new SolverProver(new StandardPasses(), WorkClock::nanos))
        .stream()
        .peek(diagnostic -> assertEquals(false, diagnostic.message().contains("{")))
        .map(diagnostic -> diagnostic.code() + " " + diagnostic.arguments())
        .toList();
  }
}
