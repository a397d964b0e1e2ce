package org.proviso.wording;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.EventNouns;

/**
 * What brings an event about stands for the event that time runs from: "after the filing of a
 * grievance", "of the date of the decision", "after the close of the hearing".
 */
final class AnchorNoun {
  private static final Set<String> BRINGING =
      Set.of(
          "filing",
          "submission",
          "submitting",
          "issuance",
          "presentation",
          "delivery",
          "date",
          "occurrence");

  private static final Set<String> ENDING =
      Set.of("conclusion", "close", "completion", "end", "adjournment");

  /** What begins and ends on one day. */
  private static final Set<String> OF_A_DAY =
      Set.of("meeting", "hearing", "conference", "observation", "interview", "visit", "session");

  private AnchorNoun() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      boolean after =
          run.phrase(i, Phrase.Deadline.class)
              .filter(one -> one.direction() == Direction.AFTER || one.direction() == Direction.OF)
              .isPresent();
      if (after) {
        shorten(run, i + 1);
      }
      effective(run, i);
    }
    posted(run);
  }

  /** "Ten days before the effective date of the layoff": before the layoff. */
  private static void effective(BitRun run, int deadline) {
    boolean days =
        run.phrase(deadline, Phrase.Deadline.class)
            .map(one -> Amounts.unit(one.amount()))
            .filter(unit -> !unit.equals("minute") && !unit.equals("hour"))
            .isPresent();
    int from = deadline + 1;
    int date = run.word(from + 1, "effective") ? from + 2 : from + 1;
    boolean article =
        run.article(date + 2, Determiner.THE, Determiner.A, Determiner.ANY, Determiner.EACH);
    boolean of = run.word(date, "date") && run.preposition(date + 1, "of");
    int thing = article ? date + 3 : date + 2;
    if (days
        && run.article(from, Determiner.THE)
        && of
        && !run.word(thing).isEmpty()
        && !isSaid(run, run.word(run.wordsEnd(thing) - 1), deadline)) {
      run.remove(article ? from : from + 1, date + 2);
    }
  }

  /** A resignation comes before its own effective date, not before itself. */
  private static boolean isSaid(BitRun run, String word, int before) {
    return IntStream.range(0, before)
        .anyMatch(i -> run.word(i).startsWith(word) && run.word(i + 1).isEmpty());
  }

  /** "Each vacancy shall be posted within five days after it occurs": after the vacancy. */
  static void occurred(BitRun run) {
    int last = run.size() - 1;
    boolean done = EventNouns.isBroughtAbout(run.word(last)) && run.being(last - 1);
    int it = done ? last - 2 : last - 1;
    boolean occurs = done || run.word(last, "occurs", "occurred", "arises", "arose");
    int from =
        run.article(0, Determiner.EACH, Determiner.A, Determiner.ANY, Determiner.THE) ? 1 : 0;
    int modal = run.modal();
    boolean subject = from == 1 && run.wordsEnd(1) == modal && !run.word(modal - 1).endsWith("s");
    boolean after =
        run.phrase(it - 1, Phrase.Deadline.class)
            .filter(one -> one.direction() == Direction.AFTER)
            .isPresent();
    // "Be posted": nothing else that "it" could be stands between.
    boolean alone = run.being(modal + 1) && it - 1 == modal + 3 && !run.word(modal + 2).isEmpty();
    if (!occurs || !subject || !after || !alone || !run.word(it, "it")) {
      return;
    }
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(it), Determiner.THE));
    run.words(1).forEach(word -> bits.add(Coined.word(run.span(it), word.text())));
    run.replace(it, last + 1, bits);
  }

  /** "The filing of a grievance" behind the deadline is a grievance. */
  private static void shorten(BitRun run, int from) {
    int noun = run.article(from, Determiner.THE) ? from + 1 : from;
    int thing = noun + 2;
    boolean article =
        run.article(thing, Determiner.THE, Determiner.A, Determiner.ANY, Determiner.EACH);
    int first = article ? thing + 1 : thing;
    if (!run.preposition(noun + 1, "of") || run.word(first).isEmpty()) {
      return;
    }
    String head = run.word(run.wordsEnd(first) - 1);
    boolean day = OF_A_DAY.contains(head.replaceAll("s$", ""));
    if (BRINGING.contains(run.word(noun)) || (ENDING.contains(run.word(noun)) && day)) {
      run.remove(from, thing);
    }
  }

  /** "After the list is posted": after the posting of the list. */
  private static void posted(BitRun run) {
    int last = run.size() - 1;
    int at = run.beforeWords(last - 2);
    boolean after =
        run.article(at, Determiner.THE, Determiner.A, Determiner.EACH, Determiner.ANY)
            && run.phrase(at - 1, Phrase.Deadline.class)
                .filter(one -> one.direction() == Direction.AFTER)
                .isPresent();
    if (!after || at >= last - 2 || !run.being(last - 1)) {
      return;
    }
    Optional<String> event = leaving(run.word(last));
    if (event.isEmpty()) {
      return;
    }
    String noun = event.get();
    var span = run.span(last);
    run.remove(last - 1, last + 1);
    run.replace(
        at,
        at,
        Coined.article(span, Determiner.THE),
        Coined.word(span, noun),
        Coined.preposition(span, "of"));
  }

  /** What is there once that is done: a posting of what is posted, a report of what is reported. */
  private static Optional<String> leaving(String done) {
    return done.equals("reported")
        ? Optional.of("report")
        : Optional.of(done)
            .filter(Set.of("posted", "published", "announced", "approved", "denied")::contains)
            .flatMap(EventNouns::of)
            .map(Name::written);
  }
}
