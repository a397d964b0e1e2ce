package org.proviso.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.proviso.check.SolverProver;
import org.proviso.check.StandardPasses;
import org.proviso.cli.WorkClock;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.SourceText;

/** Every rule about an agreement's wording has a page, and its clauses show what it says. */
final class RulePagesTest {
  private static final Pattern CLAUSES =
      Pattern.compile("(?s)\n## Bad\n\n(.*?)\n## Good\n\n(.*?)\n## What to do\n");

  /** Rules that need more than an agreement's text to be found. */
  private static final List<Code> WITH_A_PROPOSAL = List.of(Code.WORD_UNMATCHED);

  @TestFactory
  Stream<DynamicTest> badClausesShowTheRuleAndGoodOnesDoNot() {
    return Arrays.stream(Code.values())
        .filter(code -> RulePage.of(code).isPresent())
        .map(code -> DynamicTest.dynamicTest(code.name(), () -> shows(code)));
  }

  private static void shows(Code code) {
    String page = RulePage.of(code).orElseThrow();
    assertTrue(page.startsWith("# " + code + "\n"), page);
    Matcher clauses = CLAUSES.matcher(page);
    assertTrue(clauses.find(), "The page of " + code + " has no bad and good clause.");
    if (!clauses.group(1).contains("…")) {
      assertTrue(found(clauses.group(1)).contains(code), "The bad clause does not show " + code);
    }
    assertEquals(
        List.of(), found(clauses.group(2)).stream().filter(code::equals).toList(), "good clause");
  }

  /** What lint says of an indented block. */
  private static List<Code> found(String block) {
    String text = "A page\n\n" + block.replaceAll("(?m)^ {4}", "");
    var agreement = new StandardPasses().read(new SourceText("page", text), Map.of());
    return Stream.concat(
            Lint.of(agreement, new SolverProver(new StandardPasses(), WorkClock::nanos)).stream(),
            Lint.between(List.of(agreement)).stream())
        .map(Diagnostic::code)
        .toList();
  }

  @Test
  void everyRuleHasAPage() {
    // Diagnostics of lint are those that stand between NOT_READ and the first of a proposal.
    List<Code> rules =
        Arrays.stream(Code.values())
            .filter(code -> code.compareTo(Code.NOT_READ) >= 0)
            .filter(code -> code.compareTo(Code.LINT_SETTING_UNKNOWN) < 0)
            .filter(code -> !WITH_A_PROPOSAL.contains(code))
            .toList();
    assertEquals(List.of(), rules.stream().filter(code -> RulePage.of(code).isEmpty()).toList());
  }
}
