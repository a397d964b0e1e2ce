package org.proviso.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.management.ExecutionListener;
import org.junit.jupiter.api.Test;

/** The language as Java and JavaScript see it (S24). */
final class PolyglotTest {
  private static final String AGREEMENT =
      """
      Fridays

      This agreement is in force from January 4, 2021 to June 4, 2021.

      1.1  On Fridays each unit member's staff meetings shall take no more than one hour per month.
      """;

  /** Two Fridays of 45 minutes in April 2021: 90 minutes of 60. */
  private static final String SCHEDULE =
      """
      person,activity,date,start,end
      Rivera,staff meeting,2021-04-02,9:45,10:30
      Rivera,staff meeting,2021-04-09,9:45,10:30
      """;

  @Test
  void javaChecksText() {
    try (Context context = Context.newBuilder().allowAllAccess(true).build()) {
      Value agreement = context.eval("proviso", AGREEMENT);
      Value result = agreement.invokeMember("check", SCHEDULE);
      assertEquals(List.of("broken"), verdicts(result));
      Value finding = result.getMember("findings").getArrayElement(0);
      assertEquals("1.1", finding.getMember("norm").getMember("clause").asString());
      assertEquals("1 h 30", finding.getMember("measured").asString());
      Value span = finding.getMember("when").getMember("span");
      assertEquals(LocalDate.of(2021, 4, 1), span.getMember("first").asDate());
    }
  }

  @Test
  void javaScriptChecksRows() {
    try (Context context = Context.newBuilder().allowAllAccess(true).build()) {
      context.getBindings("js").putMember("agreement", context.eval("proviso", AGREEMENT));
      Value result =
          context.eval(
              "js",
              """
              agreement.check([2, 9].map(day => ({
                person: 'Rivera', activity: 'staff meeting',
                date: '2021-04-0' + day, start: '9:45', end: '10:30'})))
              """);
      assertEquals(List.of("broken"), verdicts(result));
      Value clauses = context.eval("js", "agreement.clauses.map(clause => clause.id)");
      assertTrue(clauses.getArraySize() > 0);
      Value became =
          context.eval("js", "agreement.explain('1.1').map(sentence => sentence.became)[0]");
      assertEquals("norm", became.asString());
      assertEquals(1L, context.eval("js", "agreement.check('').counts['not-tested']").asLong());
    }
  }

  @Test
  void agreementsCombine() {
    try (Context context = Context.newBuilder().allowAllAccess(true).build()) {
      Value one = context.eval("proviso", AGREEMENT);
      Value both = one.invokeMember("with", context.eval("proviso", AGREEMENT + " "));
      assertEquals(List.of("broken", "broken"), verdicts(both.invokeMember("check", SCHEDULE)));
    }
  }

  /** The statement is the norm, at the words of its clause; its measure is an expression. */
  @Test
  void toolsSeeTheNorm() {
    List<String> statements = new ArrayList<>();
    List<String> expressions = new ArrayList<>();
    try (Context context = Context.newBuilder().allowAllAccess(true).build()) {
      Value agreement = context.eval("proviso", AGREEMENT);
      try (var _ =
              ExecutionListener.newBuilder()
                  .statements(true)
                  .onEnter(event -> statements.add(event.getLocation().getCharacters().toString()))
                  .attach(context.getEngine());
          var _ =
              ExecutionListener.newBuilder()
                  .expressions(true)
                  .onEnter(event -> expressions.add(event.getRootName()))
                  .attach(context.getEngine())) {
        agreement.invokeMember("check", SCHEDULE);
      }
    }
    assertEquals(1, Set.copyOf(statements).size(), statements.toString());
    assertTrue(statements.getFirst().startsWith("On Fridays each unit member's staff meetings"));
    assertTrue(expressions.contains("1.1 (1)"), expressions.toString());
  }

  private static List<String> verdicts(Value result) {
    List<String> verdicts = new ArrayList<>();
    Value findings = result.getMember("findings");
    for (long i = 0; i < findings.getArraySize(); i++) {
      verdicts.add(findings.getArrayElement(i).getMember("verdict").asString());
    }
    return verdicts;
  }
}
