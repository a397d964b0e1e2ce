package org.proviso.cli;

import java.util.List;
import java.util.Optional;
import org.proviso.lint.RulePage;
import org.proviso.lint.Severities;

/** Prints the pages of lint rules that a person asks for. */
final class RulePages {
  private final Streams streams;

  RulePages(Streams streams) {
    this.streams = streams;
  }

  int print(List<String> rules) {
    int worst = ExitCode.FINE;
    for (String rule : rules) {
      Optional<String> page = Severities.code(rule).flatMap(RulePage::of);
      page.ifPresent(text -> streams.out().println(text.strip()));
      if (page.isEmpty()) {
        streams.err().println("There is no rule " + rule + Severities.nearly(rule) + ".");
        worst = ExitCode.BAD_INPUT;
      }
    }
    return worst;
  }
}
