package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "Disinfected before another student uses it", "before it is used by the next student": between
 * uses by different students.
 */
final class NextUser {
  private static final String NEXT =
      "(?:another|the next|a different) (?<user>student|cohort|group)";

  private static final Pattern BEFORE =
      Pattern.compile(
          "before (?:"
              + NEXT
              + " (?:uses|may use|can use) (?:it|them)|(?:it is|they are|being) used by "
              + NEXT.replace("<user>", "<other>")
              + ")|between (?:uses by )?different (?<both>students|cohorts|groups)");

  private NextUser() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    for (int i = modal + 3; modal > 0 && run.being(modal + 1) && i < run.size(); i++) {
      if (run.preposition(i, "before", "between") || run.span(i).flat().equals("before")) {
        reword(run, i);
        return;
      }
    }
  }

  private static void reword(BitRun run, int from) {
    List<String> words =
        run.bits().subList(from, run.size()).stream().map(bit -> bit.span().flat()).toList();
    Matcher next = BEFORE.matcher(String.join(" ", words).toLowerCase(Locale.ROOT));
    if (!next.matches()) {
      return;
    }
    String user = next.group("user") == null ? next.group("other") : next.group("user");
    String users = next.group("both") == null ? user + "s" : next.group("both");
    var bits = new ArrayList<Bit>();
    bits.add(Coined.preposition(run.span(from), "between"));
    bits.add(Coined.word(run.span(from), "uses"));
    bits.add(Coined.preposition(run.span(from), "by"));
    bits.add(Coined.word(run.span(from), "different"));
    bits.add(Coined.word(run.span(run.size() - 1), users));
    run.replace(from, run.size(), bits);
  }
}
