package org.proviso.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.proviso.syntax.Phrase;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "Employees shall be laid off in reverse order of seniority": layoffs shall be made so. Of those
 * of one kind ("nurses") it is not said here: whose layoffs they are would be lost.
 */
final class SeniorityWording {
  private static final Set<String> ANYBODY =
      Set.of("employees", "members", "unit members", "staff", "workers", "persons");

  private static final Map<String, String> DONE =
      Map.of(
          "laid off", "layoffs",
          "recalled", "recalls",
          "transferred", "transfers",
          "reassigned", "reassignments",
          "promoted", "promotions",
          "furloughed", "furloughs");

  private SeniorityWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      basis(run, i);
    }
    first(run);
    int modal = run.modal();
    boolean plain =
        modal > 0
            && run.modal(modal).filter(Phrase.Modal::isPlainMust).isPresent()
            && run.being(modal + 1);
    var subject = new StringBuilder();
    for (int i = 0; plain && i < modal; i++) {
      subject.append(i == 0 ? "" : " ").append(run.word(i).isEmpty() ? "?" : run.word(i));
    }
    boolean laidOff = subject.toString().equals("employees ? layoff") && run.preposition(1, "on");
    laidOff |= subject.toString().equals("laid-off employees");
    laidOff &= run.word(modal + 2, "recalled");
    if (!plain || !(laidOff || ANYBODY.contains(subject.toString()))) {
      return;
    }
    boolean off = run.word(modal + 2, "laid");
    int order = off ? modal + 4 : modal + 2 + 1;
    String done = off ? "laid " + text(run, modal + 3) : run.word(modal + 2);
    String noun = DONE.getOrDefault(done, "");
    var rest = new StringBuilder();
    for (int i = order; i < run.size(); i++) {
      rest.append(i == order ? "" : " ").append(text(run, i));
    }
    boolean ranked = rest.toString().matches("in ((reverse|inverse) )?order of seniority.*");
    if (!noun.isEmpty() && ranked) {
      run.replace(modal + 2, order, Coined.word(run.span(modal + 2), "made"));
      run.replace(0, modal, Coined.word(run.span(0), noun));
    }
  }

  /** "Must first be offered to volunteers": offered first to them. */
  private static void first(BitRun run) {
    int first = run.modal() + 1;
    boolean offered =
        first > 1
            && run.word(first, "first")
            && run.being(first + 1)
            && run.word(first + 2, "offered", "filled", "assigned", "given")
            && run.preposition(first + 3, "to", "by");
    if (offered) {
      run.replace(first, first + 3, run.at(first + 1), run.at(first + 2), run.at(first));
    }
  }

  /** "On the basis of seniority", "according to seniority": in order of it. */
  private static void basis(BitRun run, int at) {
    boolean basis =
        run.preposition(at, "on")
            && run.article(at + 1, Phrase.Determiner.THE)
            && run.word(at + 2, "basis")
            && run.preposition(at + 3, "of");
    boolean according = run.preposition(at, "according to", "based on");
    int end = basis ? at + 4 : at + 1;
    if ((basis || according) && run.word(end, "seniority") && end + 1 == run.size()) {
      run.replace(at, end, Coined.preposition(run.span(at), "in order of"));
    }
  }

  private static String text(BitRun run, int at) {
    return run.isInside(at) ? run.span(at).flat().toLowerCase(Locale.ROOT) : "";
  }
}
