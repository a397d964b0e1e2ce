package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.DoneToPeople;
import org.proviso.syntax.Phrase;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "Employees shall be laid off in reverse order of seniority": layoffs shall be made so. Of those
 * of one kind ("nurses") it is not said here: whose layoffs they are would be lost.
 */
final class SeniorityWording {
  private static final Set<String> ANYBODY =
      Set.of("employees", "members", "unit members", "staff", "workers", "persons");

  /** "The least senior employee", "the employee with the least seniority". */
  private static final Pattern EXTREME =
      Pattern.compile(
          "the (least|most) senior (employee|member|unit member|worker)"
              + "|the (employee|member|unit member|worker) with the (least|most) seniority");

  private SeniorityWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      basis(run, i);
    }
    first(run);
    extreme(run);
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
    int order = modal + 3;
    var rest = new StringBuilder();
    for (int i = order; i < run.size(); i++) {
      rest.append(i == order ? "" : " ").append(text(run, i));
    }
    boolean ranked = rest.toString().matches("in ((reverse|inverse) )?order of seniority.*");
    if (ranked) {
      done(run, modal)
          .ifPresent(
              noun -> {
                run.replace(modal + 2, order, Coined.word(run.span(modal + 2), "made"));
                run.replace(0, modal, Coined.word(run.span(0), noun));
              });
    }
  }

  /** What there is of who is laid off, recalled, transferred. */
  private static Optional<String> done(BitRun run, int modal) {
    String done = run.word(modal + 2);
    return done.equals("recalled") ? Optional.of("recalls") : DoneToPeople.nouns(done);
  }

  /**
   * "The least senior employee shall be laid off first", "the employee with the most seniority
   * shall be recalled first": in order of seniority, or in reverse order.
   */
  private static void extreme(BitRun run) {
    int modal = run.modal();
    boolean first = run.being(modal + 1) && run.word(modal + 3, "first") && run.size() == modal + 4;
    String subject = modal > 0 ? run.span(0).to(run.span(modal - 1)).flat() : "";
    Matcher who = EXTREME.matcher(subject.toLowerCase(Locale.ROOT));
    boolean plain = run.modal(modal).filter(Phrase.Modal::isPlainMust).isPresent();
    if (!plain || !first || !who.matches() || done(run, modal).isEmpty()) {
      return;
    }
    boolean least = subject.toLowerCase(Locale.ROOT).contains("least");
    var at = run.span(modal + 3);
    var bits = new ArrayList<Bit>(List.of(Coined.word(run.span(0), done(run, modal).get())));
    bits.addAll(run.bits().subList(modal, modal + 2));
    bits.add(Coined.word(run.span(modal + 2), "made"));
    bits.add(Coined.preposition(at, "in"));
    if (least) {
      bits.addAll(List.of(Coined.word(at, "reverse"), Coined.word(at, "order")));
      bits.addAll(List.of(Coined.preposition(at, "of"), Coined.word(at, "seniority")));
    } else {
      bits.removeLast();
      bits.addAll(List.of(Coined.preposition(at, "in order of"), Coined.word(at, "seniority")));
    }
    run.become(bits);
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
