package org.proviso.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.proviso.interpreter.SmallWorld.MONTH;
import static org.proviso.interpreter.SmallWorld.atMost;
import static org.proviso.interpreter.SmallWorld.records;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.norm.Bound;
import org.proviso.norm.Consent;
import org.proviso.norm.Deadline;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;
import org.proviso.verdict.Finding;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.Result;

/** What is not known is asked for, and nobody is accused or cleared by it. */
final class UnknownsTest {
  private static final String ABOUT =
      "item | value\ncovers from | 2021-04-01\ncovers to | 2021-04-30";

  private static String fridays(String activity) {
    StringBuilder rows = new StringBuilder("person | activity | date | start | end\n");
    for (String day : List.of("02", "09", "16", "23", "30")) {
      rows.append("Rivera | " + activity + " | 2021-04-" + day + " | 9:45 | 10:30\n");
    }
    return rows.toString();
  }

  private static final Fact THREE_HOURS =
      atMost(new Measure.TotalTime(records("staff meeting")), 180);

  /** 5 x 45 = 225 of 180 if "staff mtg" is a staff meeting, none if not. */
  @Test
  void nearMissIsAskedAbout() {
    SmallWorld world = SmallWorld.of(fridays("Staff mtg")).sheet("about", ABOUT).in(MONTH);
    assertEquals(List.of("Rivera 2021-04 undecided 0 min to 3 h 45"), world.verdicts(THREE_HOURS));
    Finding finding = world.check(THREE_HOURS).findings().getFirst();
    assertEquals("is *Staff mtg* a staff meeting?", finding.missing().getFirst().fact());
    SmallWorld answered =
        SmallWorld.of(fridays("Staff mtg"))
            .sheet("about", ABOUT)
            .sheet("terms", "word | means\nStaff mtg | staff meeting")
            .in(MONTH);
    assertEquals(List.of("Rivera 2021-04 broken 3 h 45"), answered.verdicts(THREE_HOURS));
  }

  /** Another name altogether: no breach, but not a silent keeping either. */
  @Test
  void renamedIsListedAndNotKept() {
    Result result =
        SmallWorld.of(fridays("gathering")).sheet("about", ABOUT).in(MONTH).check(THREE_HOURS);
    assertEquals(List.of(), result.findings());
    assertEquals(NotChecked.Why.NOT_CHECKABLE, result.notChecked().getFirst().why());
    assertEquals("gathering", result.unclassified().getFirst().name());
    assertEquals(5, result.unclassified().getFirst().rows());
  }

  /** Every Friday without a calendar: 225 of 180, but any one holiday brings it to 180. */
  @Test
  void patternsAreProvisional() {
    String pattern =
        """
        person | activity | day | from | to | start | end
        Rivera | staff meeting | Friday | 2021-04-01 | 2021-04-30 | 9:45 | 10:30
        """;
    SmallWorld world = SmallWorld.of(pattern).sheet("about", ABOUT).in(MONTH);
    Finding finding = world.check(THREE_HOURS).findings().getFirst();
    assertTrue(finding.unless());
    assertEquals(
        "whether at least one of 2, 9, 16, 23 and 30 April is not a work day",
        finding.missing().getFirst().fact());
  }

  /** "No" and "verbal" are not written permission, a date before the act is, blank is unknown. */
  @Test
  void consentHasThreeValues() {
    String rows =
        """
        person | activity | date | start | end | written permission
        Adams | livestream | 2021-04-02 | 9:00 | 10:00 | yes
        Baker | livestream | 2021-04-02 | 9:00 | 10:00 | verbal
        Chen | livestream | 2021-04-02 | 9:00 | 10:00 | 2021-04-03
        Diaz | livestream | 2021-04-02 | 9:00 | 10:00 |
        """;
    Consent consent =
        new Consent(Name.of("unit member"), Name.of("livestream"), true, "permission");
    SmallWorld world =
        SmallWorld.of(rows).as(Modality.BAN).each(Each.record(records("livestream")));
    assertEquals(
        List.of(
            "Adams 2021-04-02 kept",
            "Baker 2021-04-02 broken",
            "Chen 2021-04-02 broken",
            "Diaz 2021-04-02 undecided unless"),
        world.verdicts(new Fact.Is(new Filter.Consented(consent))));
  }

  /** Nobody can be required to: voluntary is fine, and not saying so is asked about. */
  @Test
  void exemptionsAskWhetherItWasVoluntary() {
    String rows =
        """
        person | activity | date | start | end | voluntary
        Adams | livestream | 2021-04-02 | 9:00 | 10:00 | yes
        Baker | livestream | 2021-04-02 | 9:00 | 10:00 | no
        Chen | livestream | 2021-04-02 | 9:00 | 10:00 |
        """;
    assertEquals(
        List.of(
            "Adams 2021-04-02 kept", "Baker 2021-04-02 broken", "Chen 2021-04-02 undecided unless"),
        SmallWorld.of(rows)
            .as(Modality.EXEMPTION)
            .each(Each.record(records("livestream")))
            .verdicts(Fact.NEVER));
  }

  /** 60 of 30: broken, excused for counselors, broken unless for who knows. */
  @Test
  void exceptionsNeedEvidence() {
    String rows =
        """
        person | activity | date | start | end
        Adams | duty | 2021-04-02 | 9:00 | 10:00
        Baker | duty | 2021-04-02 | 9:00 | 10:00
        Chen | duty | 2021-04-02 | 9:00 | 10:00
        """;
    Fact counselor =
        new Fact.Is(new Filter.FieldIs(Name.of("role"), List.of(Name.of("counselor"))));
    SmallWorld world =
        SmallWorld.of(rows)
            .sheet("people", "person | role\nAdams | counselor\nBaker | teacher\nChen |")
            .unless(counselor);
    assertEquals(
        List.of(
            "Adams 2021-04-02 excused 1 h",
            "Baker 2021-04-02 broken 1 h",
            "Chen 2021-04-02 undecided unless 1 h"),
        world.verdicts(atMost(new Measure.TotalTime(records("duty")), 30)));
  }

  @Test
  void cloudsCoverTheVerdict() {
    assertEquals(
        List.of("Rivera 2021-04 undecided 3 h 45"),
        SmallWorld.of(fridays("staff meeting"))
            .sheet("about", ABOUT)
            .in(MONTH)
            .clouded()
            .verdicts(THREE_HOURS));
  }

  /** 8, 7, 6, 5, 4 January before Monday the 11th: the 4th is in time, the 5th is not. */
  @Test
  void fiveWorkingDaysBefore() {
    String rows =
        """
        person | activity | date | start | end
        Adams | livestream | 2021-01-11 | 9:00 | 10:00
        Baker | livestream | 2021-01-11 | 9:00 | 10:00
        """;
    String events =
        """
        date | event | to
        2021-01-04 | training offer | Adams
        2021-01-05 | training offer | Baker
        """;
    SmallWorld world =
        SmallWorld.of(rows)
            .sheet("events", events)
            .sheet("calendar", "from | to | kind\n2021-01-01 | 2021-01-31 | work day")
            .sheet("about", "item | value\ncomplete sheets | events")
            .each(Each.record(records("livestream")));
    Deadline deadline =
        new Deadline(
            Relation.AT_LEAST, new Quantity(Ratio.of(5), new Unit.Days(DayKind.WORK)), true, false);
    Selection offer = new Selection("events", List.of(Name.of("training offer")), List.of());
    assertEquals("Adams 2021-01-11 kept", world.verdicts(new Fact.Timed(offer, deadline)).get(0));
  }

  /** A class of 16 of at most half of 30; the next one does not say how many. */
  @Test
  void figuresComeFromTheSheets() {
    Fact half =
        new Fact.Compare(
            new Measure.Field(Name.of("size")),
            Relation.AT_MOST,
            new Bound.PercentOf(Ratio.of(50), new Bound.Named(Name.of("maximum class size"))));
    SmallWorld world =
        new SmallWorld()
            .sheet(
                "classes", "class | size | maximum class size\nA | 16 | 30\nB | 15 | 30\nC | | 30")
            .each(Each.of(SubjectKind.CLASS, Name.of("class")))
            .in(new Period.WholeTerm());
    assertEquals(
        List.of("A  broken 16", "B  kept 15", "C  undecided not known"), world.verdicts(half));
  }
}
