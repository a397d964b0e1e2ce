package org.proviso.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Consent;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Judgement;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.norm.Terms;
import org.proviso.source.Name;
import org.proviso.source.SourceText;

/** What an explanation of a clause says, on an agreement put together by hand. */
final class ExplanationTest {
  private static final String WORDS =
      "A livestream may be recorded only with the unit member's written permission.";

  @Test
  void saysHowAClauseWasRead() {
    assertEquals(
        """
        5.08
          A livestream may be recorded only with the unit member's written permission.
          Read
            No livestream shall be recorded without the unit member's written permission.
          Words:
            livestream: instruction whose mode is livestream (5.0)
            instruction: an activity called "class" or "lesson" (school vocabulary)
          Left open:
            the principal decides: how long it is kept
          A proposal must contain:
            schedule: activity ("class" or "lesson"), mode (livestream), date (a date, or a \
        weekday with from and to), recorded (yes or no), permission (written, verbal or no; or an event)\
        """,
        String.join("\n", Explanation.of(agreement(), "5.08").getFirst().lines()));
  }

  @Test
  void findsTheClausesUnderANumber() {
    assertEquals(1, Explanation.of(agreement(), "5").size());
    assertEquals(0, Explanation.of(agreement(), "5.0").size());
  }

  private static Agreement agreement() {
    var source = new SourceText("by hand", WORDS);
    var span = source.span(0, WORDS.length());
    var id = new ClauseId("5.08");
    var norm = recorded();
    var sentence = new Clause.Sentence(span, Clause.SentenceClass.NORM, List.of(norm), "");
    return new Agreement(
        "by hand",
        "",
        source,
        List.of(new Clause(id, "5", 1, "", span, List.of(sentence))),
        List.of(),
        terms(),
        List.of(norm),
        List.of(new Judgement(id, "the principal", "how long it is kept", span)),
        List.of(),
        List.of(),
        List.of());
  }

  private static Norm recorded() {
    var records = Selection.of(Name.of("a livestream")).where(new Filter.Flag(Name.of("recorded")));
    var must =
        new Fact.Is(
            new Filter.Consented(
                new Consent(Name.of("unit member"), Name.of("livestream"), true, "permission")));
    return ByHand.norm(
        "5.08",
        Modality.BAN,
        Each.record(records),
        new Period.Occurrence(),
        Fact.ALWAYS,
        must,
        List.of());
  }

  private static Terms terms() {
    var instruction = Name.of("instruction");
    var livestream =
        Selection.of(instruction)
            .where(new Filter.FieldIs(Name.of("mode"), List.of(Name.of("livestream"))));
    return new Terms(
        List.of(
            new Term(Name.of("livestream"), List.of(new Term.Meaning.Selected(livestream)), "5.0")),
        List.of(
            new Term(
                instruction,
                List.of(
                    new Term.Meaning.Called(
                        "schedule", Name.of(""), List.of(Name.of("class"), Name.of("lesson")))),
                "school vocabulary")));
  }
}
