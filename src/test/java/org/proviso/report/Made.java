package org.proviso.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.proviso.norm.Agreement;
import org.proviso.norm.Bound;
import org.proviso.norm.Clause;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Declaration;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Terms;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.Place;
import org.proviso.source.SourceText;
import org.proviso.time.DateSpan;
import org.proviso.time.Quantity;
import org.proviso.time.Stretch;
import org.proviso.time.Truth;
import org.proviso.verdict.Basis;
import org.proviso.verdict.Considered;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Missing;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.Part;
import org.proviso.verdict.Result;
import org.proviso.verdict.RowRef;
import org.proviso.verdict.Subject;
import org.proviso.verdict.Unmatched;
import org.proviso.verdict.Verdict;
import org.proviso.verdict.When;

/** Findings made by hand, as a check of one small agreement might give them. */
final class Made {
  private static final String MEETINGS =
      "Staff meetings shall take no more than 3 hours per month.";
  private static final String RECORDED =
      "A livestream may be recorded only with written permission.";
  private static final SourceText TEXT =
      new SourceText(
          "small.agreement",
          "Small agreement\n\n1.1  "
              + MEETINGS
              + "\n\n1.2  "
              + RECORDED
              + "\n\n1.3  Be kind or so.\n");

  private Made() {}

  static Checked checked() {
    return new Checked(List.of(agreement()), result());
  }

  static final Norm HOURS =
      norm(
          "1.1",
          MEETINGS,
          new Fact.Compare(
              new Measure.TotalTime(Selection.of(Name.of("staff meeting"))),
              Relation.AT_MOST,
              new Bound.Fixed(Quantity.minutes(180))));

  static final Norm PERMISSION = norm("1.2", RECORDED, Fact.NEVER);

  static Agreement agreement() {
    int at = TEXT.text().indexOf("1.3");
    return new Agreement(
        "small",
        "Small agreement",
        TEXT,
        List.of(clause(HOURS), clause(PERMISSION), unread(at)),
        List.of(
            new Declaration.InForce(
                new DateSpan(LocalDate.of(2020, 12, 2), LocalDate.of(2021, 6, 4)),
                false,
                TEXT.span(0, 5))),
        new Terms(List.of(), List.of()),
        List.of(HOURS, PERMISSION),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Result result() {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    counts.put(Verdict.BROKEN, 1L);
    counts.put(Verdict.KEPT, 2L);
    counts.put(Verdict.UNDECIDED, 1L);
    return new Result(
        List.of(
            broken(), kept("2021-02", "February 2021"), kept("2021-03", "March 2021"), unless()),
        counts,
        List.of(new NotChecked("small", "1.3", 0, NotChecked.Why.NOT_READ, "Be kind or so.")),
        List.of(new Unmatched("activity", "Staff mtg", 3, List.of("staff meeting"))),
        List.of(Diagnostic.of(Code.FILE_EMPTY, new Place.InFile("events.csv"), "events.csv")));
  }

  /** Five Fridays of 45 minutes: 5 × 45 = 225 min = 3 h 45 min, 45 min over 3 h. */
  private static Finding broken() {
    List<RowRef> rows = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (int day : List.of(2, 9, 16, 23, 30)) {
      RowRef row = new RowRef("schedule.csv", 2, "Rivera, staff meeting, " + day + " Apr");
      rows.add(row);
      parts.add(new Part("Friday " + day + " April", "45 min", List.of(row)));
    }
    return new Finding(
        "small",
        HOURS,
        Verdict.BROKEN,
        false,
        new Subject(SubjectKind.PERSON, "Rivera"),
        month("2021-04", "April 2021"),
        new Basis(
            "3 h 45 min",
            "3 h",
            "45 min over",
            parts,
            rows,
            List.of(),
            List.of(new Considered("unless both agree", Truth.FALSE, "no event says so")),
            List.of("each unit member by itself"),
            List.of()),
        List.of(new ClauseId("2.1")),
        List.of(),
        List.of());
  }

  /** Four Fridays of 45 minutes make 180 min = 3 h. */
  private static Finding kept(String key, String words) {
    return new Finding(
        "small",
        HOURS,
        Verdict.KEPT,
        false,
        new Subject(SubjectKind.PERSON, "Rivera"),
        month(key, words),
        new Basis(
            "3 h",
            "3 h",
            "nothing left",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private static Finding unless() {
    return new Finding(
        "small",
        PERMISSION,
        Verdict.UNDECIDED,
        true,
        new Subject(SubjectKind.PERSON, "Okafor"),
        month("2021-04-09", "Friday 9 April 2021"),
        new Basis(
            "",
            "",
            "",
            List.of(),
            List.of(new RowRef("schedule.csv", 7, "Okafor, livestream, 9 Apr, 9:00-10:00")),
            List.of(
                new Missing("whether Okafor gave written permission", "a column permission", true)),
            List.of(),
            List.of(),
            List.of("The livestream was recorded.")));
  }

  private static When month(String key, String words) {
    LocalDate day = LocalDate.of(2021, 4, 1);
    return new When(key, words, new DateSpan(day, day));
  }

  private static Clause clause(Norm norm) {
    return new Clause(
        norm.clause(),
        "",
        1,
        "",
        norm.words(),
        List.of(new Clause.Sentence(norm.words(), Clause.SentenceClass.NORM, List.of(norm), "")));
  }

  private static Clause unread(int at) {
    var words = TEXT.span(at + 5, at + 19);
    return new Clause(
        new ClauseId("1.3"),
        "",
        1,
        "",
        words,
        List.of(new Clause.Sentence(words, Clause.SentenceClass.NOT_READ, List.of(), "")));
  }

  private static Norm norm(String clause, String words, Fact must) {
    int at = TEXT.text().indexOf(words);
    return new Norm(
        new ClauseId(clause),
        1,
        must.equals(Fact.NEVER) ? Modality.BAN : Modality.DUTY,
        Name.of("unit member"),
        Each.of(SubjectKind.PERSON, Name.of("unit member")),
        new Period.Calendar(Stretch.MONTH),
        Fact.ALWAYS,
        must,
        List.of(),
        List.of(),
        List.of(),
        TEXT.span(at, at + words.length()),
        "",
        List.of(),
        List.of(),
        List.of());
  }
}
