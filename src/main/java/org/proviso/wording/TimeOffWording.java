package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.source.Plurals;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.RateWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "Be off two weekends a month", "have a weekend free of duty", "have every other weekend off":
 * have so many weekends off in so many weeks.
 */
final class TimeOffWording {
  private static final String WEEKEND = "weekend";
  private static final List<String> ORDINALS = List.of("other", "third", "fourth");

  private TimeOffWording() {}

  /** What it may mean: "one weekend in every three" is of each three, or of any. */
  static List<List<Bit>> readings(List<Bit> bits) {
    var run = new BitRun(bits);
    int modal = run.modal();
    if (modal < 1) {
      return List.of(bits);
    }
    worked(run, modal);
    if (run.modal(modal).filter(m -> !m.negated()).isEmpty()) {
      return List.of(run.bits());
    }
    free(run, modal);
    offFirst(run, modal);
    everyOther(run, modal);
    return ofSoMany(run, modal);
  }

  /** "Work more than every other weekend": more than one in any two weeks. */
  private static void worked(BitRun run, int modal) {
    for (int i = modal + 1; i < run.size(); i++) {
      Optional<LimitWord> bound =
          run.phrase(i, Phrase.Comparator.class)
              .map(Phrase.Comparator::word)
              .filter(word -> word == LimitWord.MORE_THAN || word == LimitWord.AT_MOST);
      int at = weekend(run, i + 1);
      if (bound.isPresent() && at > i && run.word(i - 1, "work") && run.word(at - 1, "other")) {
        Span span = run.span(at);
        var one = new Phrase.Amount(span, Determiner.NONE, "1", List.of(), WEEKEND);
        Bit limit = new Bit.Piece(new Phrase.Limit(span, bound.get(), one));
        run.replace(i, at + 1, limit, new Bit.Piece(any(span, 2)));
        return;
      }
    }
  }

  /** "One weekend (in each month) free of duty". */
  private static void free(BitRun run, int modal) {
    for (int i = modal + 1; i < run.size(); i++) {
      if (run.limit(i).filter(l -> l.amount().unit().equals("free")).isPresent()) {
        // "Free" was taken for what is counted.
        if (isOfDuty(run, i + 1)) {
          Phrase.Limit weekends = unnamed(run.limit(i).orElseThrow());
          run.replace(i, i + 3, new Bit.Piece(weekends), off(run, i + 1));
        }
      } else if (isTimeOff(run, i)) {
        int free = run.phrase(i + 1, Phrase.Rate.class).isPresent() ? i + 2 : i + 1;
        if (run.word(free, "free") && isOfDuty(run, free + 1)) {
          run.replace(free, free + 3, off(run, free));
        }
      }
    }
  }

  private static boolean isOfDuty(BitRun run, int at) {
    return run.preposition(at, "of", "from") && run.word(at + 1, "duty", "work");
  }

  private static Bit off(BitRun run, int at) {
    return Coined.preposition(run.span(at), "off");
  }

  private static Phrase.Limit unnamed(Phrase.Limit limit) {
    List<String> before = limit.amount().adjectives();
    return before.isEmpty()
        ? limit
        : limit.with(limit.amount().of(before.subList(0, before.size() - 1), before.getLast()));
  }

  private static boolean isTimeOff(BitRun run, int at) {
    return run.limit(at).filter(l -> isOf(l, WEEKEND) || isOf(l, "day")).isPresent();
  }

  private static boolean isOf(Phrase.Limit limit, String unit) {
    return Plurals.singular(limit.amount().unit()).equals(unit);
  }

  /** "Be (scheduled) off (duty) every other weekend": have it off. */
  private static void offFirst(BitRun run, int modal) {
    int off = run.word(modal + 2, "scheduled") ? modal + 3 : modal + 2;
    boolean be = run.being(modal + 1) && run.preposition(off, "off");
    int from = run.word(off + 1, "duty", "work") ? off + 2 : off + 1;
    int to = isTimeOff(run, from) ? from + 1 : weekend(run, from) + 1;
    if (be && to > from) {
      var bits = new ArrayList<Bit>();
      bits.add(Coined.word(run.span(modal + 1), "have"));
      bits.addAll(run.bits().subList(from, to));
      bits.add(run.at(off));
      run.replace(modal + 1, to, bits);
    }
  }

  /** The place of "weekend" in "at least every other weekend", or one far before. */
  private static int weekend(BitRun run, int from) {
    int every = isAtLeast(run, from) ? from + 1 : from;
    boolean other =
        run.article(every, Determiner.EVERY)
            && ORDINALS.contains(run.word(every + 1))
            && run.word(every + 2, WEEKEND);
    return other ? every + 2 : Integer.MIN_VALUE;
  }

  private static boolean isAtLeast(BitRun run, int at) {
    return run.phrase(at, Phrase.Comparator.class)
        .filter(c -> c.word() == LimitWord.AT_LEAST)
        .isPresent();
  }

  /** Who has every third weekend off has one off in any three. */
  private static void everyOther(BitRun run, int modal) {
    for (int i = modal + 1; i < run.size(); i++) {
      int at = weekend(run, i);
      if (at > i && run.preposition(at + 1, "off")) {
        Span span = run.span(at);
        int weeks = ORDINALS.indexOf(run.word(at - 1)) + 2;
        var one = new Phrase.Amount(span, Determiner.NONE, "1", List.of(), WEEKEND);
        run.replace(
            i,
            at + 2,
            new Bit.Piece(new Phrase.Limit(span, LimitWord.AT_LEAST, one)),
            run.at(at + 1),
            new Bit.Piece(any(span, weeks)));
        return;
      }
    }
  }

  private static Phrase any(Span span, int weeks) {
    return new Phrase.Window(span, weeks, "week", /* any= */ true, /* onAverage= */ false);
  }

  /** "One weekend off in every three", "two of every four weekends off". */
  private static List<List<Bit>> ofSoMany(BitRun run, int modal) {
    for (int i = modal + 1; i < run.size(); i++) {
      boolean in = run.preposition(i + 1, "off") && run.preposition(i + 2, "in");
      Optional<Phrase.Limit> some = run.limit(i);
      Optional<Phrase.Limit> all = every(run, in ? i + 3 : i + 2);
      if (some.isEmpty() || all.isEmpty()) {
        continue;
      }
      boolean first = in && isOf(some.get(), WEEKEND) && Set.of("", WEEKEND).contains(unit(all));
      boolean last =
          run.preposition(i + 1, "of")
              && Set.of("", "out").contains(some.get().amount().unit())
              && unit(all).equals(WEEKEND)
              && run.preposition(i + 3, "off");
      if (first || last) {
        return both(run, i, some.get(), Integer.parseInt(all.get().amount().value()));
      }
    }
    return List.of(run.bits());
  }

  private static String unit(Optional<Phrase.Limit> limit) {
    return limit.map(l -> Plurals.singular(l.amount().unit())).orElse("");
  }

  private static Optional<Phrase.Limit> every(BitRun run, int at) {
    return run.limit(at)
        .filter(l -> l.word() == LimitWord.BARE && l.amount().adjectives().isEmpty())
        .filter(l -> l.amount().determiner() == Determiner.EVERY)
        .filter(l -> l.amount().value().matches("[2-9]|1[0-2]"));
  }

  private static List<List<Bit>> both(BitRun run, int at, Phrase.Limit some, int weeks) {
    Span span = run.span(at);
    Phrase.Amount amount = some.amount();
    Bit limit = new Bit.Piece(some.with(amount.of(amount.adjectives(), WEEKEND)));
    Bit off = Coined.preposition(span, "off");
    return Stream.of(new Phrase.Rate(span, RateWord.EACH, weeks, "week"), any(span, weeks))
        .map(
            often -> {
              var meant = new ArrayList<>(run.bits());
              meant.subList(at, at + 4).clear();
              meant.addAll(at, List.of(limit, off, new Bit.Piece(often)));
              return List.<Bit>copyOf(meant);
            })
        .toList();
  }
}
