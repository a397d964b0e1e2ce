package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Deadline;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "At least 24 hours' notice before a change" is notice at least 24 hours before it; "notice of a
 * change two days in advance" is two days before the change.
 */
final class AdvanceWording {
  private static final List<String> KINDS =
      List.of("work", "working", "school", "calendar", "business", "duty", "instructional");

  private AdvanceWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      notice(run, i);
    }
    for (int i = 0; i < run.size(); i++) {
      inAdvance(run, i);
    }
    beforeIt(run);
  }

  private static void notice(BitRun run, int at) {
    Optional<Phrase.Limit> limit =
        run.limit(at).filter(l -> l.word() == LimitWord.BARE || l.word() == LimitWord.AT_LEAST);
    if (limit.isEmpty()) {
      return;
    }
    Phrase.Amount amount = limit.get().amount();
    var said = new ArrayList<>(amount.adjectives());
    said.addAll(List.of(amount.unit().split(" ")));
    boolean apostrophe =
        run.phrase(at + 1, Phrase.Stray.class)
            .filter(stray -> stray.span().flat().equals("'"))
            .isPresent();
    int end = apostrophe ? at + 2 : at + 1;
    while (!run.word(end).isEmpty() && !said.getLast().equals("notice")) {
      said.add(run.word(end));
      end++;
    }
    boolean follows = run.preposition(end, "before", "of", "prior to", "in advance of", "ahead of");
    if (!said.removeLast().equals("notice") || !follows || end + 1 >= run.size()) {
      return;
    }
    var unit = new ArrayList<String>();
    while (!said.isEmpty() && unit.size() < 2 && isUnit(said.getFirst(), unit)) {
      unit.add(said.removeFirst().replace("'", "").toLowerCase(Locale.ROOT));
    }
    place(run, at, end, limit.get(), String.join(" ", unit), said);
  }

  private static boolean isUnit(String word, List<String> before) {
    return word.matches("(?i)(minute|hour|day|week|month)s?'?")
        || (before.isEmpty() && KINDS.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static void place(
      BitRun run, int at, int end, Phrase.Limit limit, String unit, List<String> adjectives) {
    Phrase.Amount written = limit.amount();
    var time =
        new Phrase.Amount(
            written.span(), Determiner.NONE, written.value(), List.of(), Plurals.singular(unit));
    boolean plain = adjectives.stream().allMatch(List.of("written", "advance", "prior")::contains);
    if (!plain || Amounts.span(time).isEmpty()) {
      return;
    }
    var bits = new ArrayList<Bit>();
    if (isGivenBefore(run, at)) {
      // Who is given it stands before the time: no "guard notice" is meant.
      bits.add(Coined.article(limit.span(), Determiner.A));
    }
    if (adjectives.contains("written")) {
      bits.add(Coined.word(limit.span(), "written"));
    }
    bits.add(Coined.word(limit.span(), "notice"));
    bits.add(new Bit.Piece(new Deadline(limit.span(), LimitWord.AT_LEAST, time, Direction.BEFORE)));
    run.replace(at, end + 1, bits);
  }

  /** "Give a guard (guards) at least 72 hours' notice". */
  private static boolean isGivenBefore(BitRun run, int at) {
    int first = at;
    while (!run.word(first - 1).isEmpty()) {
      first--;
    }
    boolean verb = first == run.modal() + 1 && run.word(first, "give", "provide", "send", "grant");
    return first < at && (verb ? first + 1 < at : run.at(first - 1) instanceof Bit.Article);
  }

  /** "Of a schedule change at least five days in advance": before the change. */
  private static void inAdvance(BitRun run, int at) {
    boolean ends = run.size() == at + 1;
    boolean before =
        run.phrase(at, Deadline.class).filter(d -> d.direction() == Direction.BEFORE).isPresent();
    int of = at - 1;
    while (!run.word(of).isEmpty()
        || run.article(of, Determiner.A, Determiner.ANY, Determiner.THE)) {
      of--;
    }
    boolean verb = run.modal() > 0 && run.word(run.modal() + 1, "notify", "inform");
    boolean told =
        run.preposition(of, "of")
            && (verb || run.word(of - 1, "notice", "notification", "notified"));
    if (!ends || !before || !told) {
      return;
    }
    var bits = new ArrayList<Bit>();
    bits.add(run.at(at));
    bits.add(Coined.article(run.span(at), Determiner.THE));
    for (int i = of + 1; i < at; i++) {
      if (!run.word(i).isEmpty()) {
        bits.add(run.at(i));
      }
    }
    if (bits.size() > 2) {
      run.replace(at, at + 1, bits);
    }
  }

  /** "Notice of any change in shift at least five days before the change": before any change. */
  private static void beforeIt(BitRun run) {
    int deadline = run.size() - 3;
    boolean before =
        deadline > run.modal()
            && run.modal() > 0
            && run.phrase(deadline, Deadline.class)
                .filter(d -> d.direction() == Direction.BEFORE)
                .isPresent()
            && run.article(deadline + 1, Determiner.THE, Determiner.SUCH, Determiner.THIS);
    int of = run.modal();
    while (of < deadline && !(run.preposition(of, "of") && run.word(of - 1, "notice"))) {
      of++;
    }
    int noun = run.article(of + 1, Determiner.A, Determiner.ANY) ? of + 2 : of + 1;
    int head = run.wordsEnd(noun) - 1;
    int rest = head + 1;
    rest += run.preposition(rest, "in", "of", "to") && run.wordsEnd(rest + 1) == deadline ? 1 : 0;
    boolean same = head >= noun && run.word(head).equals(run.word(deadline + 2));
    if (before && noun > of + 1 && same && rest == head + 2) {
      var bits = new ArrayList<Bit>(List.of(run.at(deadline), run.at(of + 1)));
      bits.addAll(run.bits().subList(noun, deadline));
      run.replace(of, run.size(), bits);
    }
  }
}
