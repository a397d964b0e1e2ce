package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.source.Plurals;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.time.Ratio;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * So many breaks of a length that people shall have: "two 15-minute breaks", "a rest period of at
 * least ten minutes", "one lunch".
 *
 * @param verb "have", or nothing where people are entitled to them
 * @param length how long each of them must be, if anything is said of it
 * @param name what they are called
 */
record BreakPart(List<Bit> verb, int count, List<Phrase.Limit> length, List<String> name, Span at) {
  BreakPart {
    verb = List.copyOf(verb);
    length = List.copyOf(length);
    name = List.copyOf(name);
  }

  /** What stands between these places; empty where it is anything else, or more. */
  static Optional<BreakPart> read(BitRun run, int from, int to) {
    int at = had(run, from);
    Span span = run.span(from);
    List<Bit> verb = at == from ? List.of() : List.of(Coined.word(span, "have"));
    return single(run, at, to)
        .or(() -> counted(run, at, to))
        .filter(BreakPart::isBreak)
        .map(part -> new BreakPart(verb, part.count, part.length, part.name, span));
  }

  /** Where "have", "be given" ends; the same place where nothing of the kind stands there. */
  private static int had(BitRun run, int from) {
    if (run.being(from) && run.word(from + 1, "given", "granted", "allowed", "provided")) {
      return run.preposition(from + 2, "with") ? from + 3 : from + 2;
    }
    return run.word(from, "have", "receive", "take") ? from + 1 : from;
  }

  /** What a day is broken by: a day off, or a sick day, is saved up over many of them. */
  private boolean isBreak() {
    String called = String.join(" ", name).toLowerCase(Locale.ROOT);
    return called.matches("(.* )?(breaks?|lunch(es)?|(rest|meal|lunch|relief) (period|time)s?)");
  }

  /** "A (paid) 15-minute break", "a break of 15 minutes". */
  private static Optional<BreakPart> single(BitRun run, int at, int to) {
    if (run.article(at, Determiner.A)) {
      return lasting(run, at + 1, to);
    }
    return run.limit(at)
        .filter(limit -> isLeast(limit) && Amounts.isTime(limit.amount()))
        .flatMap(limit -> named(run, at + 1, to).map(name -> of(1, List.of(limit), name)));
  }

  /** The amount's number where it is a whole one that a day may hold, or 0. */
  static int whole(Phrase.Amount amount) {
    Ratio value = Amounts.value(amount.value());
    return IntStream.rangeClosed(1, 24)
        .filter(number -> value.compareTo(Ratio.of(number)) == 0)
        .sum();
  }

  private static boolean isLeast(Phrase.Limit limit) {
    boolean least = limit.word() == LimitWord.BARE || limit.word() == LimitWord.AT_LEAST;
    Determiner article = limit.amount().determiner();
    return least && (article == Determiner.NONE || article == Determiner.A);
  }

  /** "Two 15-minute breaks", "two rest periods (of ten minutes)". */
  private static Optional<BreakPart> counted(BitRun run, int at, int to) {
    Optional<Phrase.Limit> said =
        run.limit(at).filter(limit -> isLeast(limit) && whole(limit.amount()) > 0);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Phrase.Amount amount = said.get().amount();
    int count = whole(amount);
    if (!amount.unit().isEmpty()) {
      var name = Stream.concat(amount.adjectives().stream(), Stream.of(amount.unit())).toList();
      return tail(run, at + 1, to).map(length -> of(count, length, name));
    }
    return run.limit(at + 1)
        .filter(limit -> isLeast(limit) && Amounts.isTime(limit.amount()))
        .flatMap(limit -> named(run, at + 2, to).map(name -> of(count, List.of(limit), name)));
  }

  private static BreakPart of(int count, List<Phrase.Limit> length, List<String> name) {
    return new BreakPart(List.of(), count, length, name, Bit.NOWHERE);
  }

  /** "(A) rest period of at least ten minutes". */
  private static Optional<BreakPart> lasting(BitRun run, int at, int to) {
    int end = Math.min(to, run.wordsEnd(at));
    boolean lasts = run.word(end - 1, "lasting");
    Optional<List<String>> name = named(run, at, lasts ? end - 1 : end);
    return name.flatMap(
        words -> tail(run, lasts ? end - 1 : end, to).map(length -> of(1, length, words)));
  }

  /** "Of at least ten minutes (each)", "lasting ten minutes", or nothing. */
  private static Optional<List<Phrase.Limit>> tail(BitRun run, int at, int to) {
    if (at == to) {
      return Optional.of(List.of());
    }
    boolean of = run.preposition(at, "of") || run.word(at, "lasting");
    return run.limit(at + 1)
        .filter(l -> of && at + 2 == to && isLeast(l) && Amounts.isTime(l.amount()))
        .map(List::of);
  }

  private static Optional<List<String>> named(BitRun run, int from, int to) {
    boolean named = to > from && run.wordsEnd(from) >= to;
    return named
        ? Optional.of(run.words(from).subList(0, to - from).stream().map(Bit.Word::text).toList())
        : Optional.empty();
  }

  /** So many times as many: "at least four breaks lasting at least 15 minutes". */
  List<Bit> times(int times) {
    int all = count * times;
    var bits = new ArrayList<Bit>(verb);
    if (all == 1 && !length.isEmpty()) {
      Phrase.Limit one = length.getFirst();
      bits.add(new Bit.Piece(one.with(one.amount().with(Determiner.A))));
      name.forEach(word -> bits.add(Coined.word(at, word)));
      return bits;
    }
    List<String> before = name.subList(0, name.size() - 1);
    String unit = Plurals.plural(name.getLast());
    var amount = new Phrase.Amount(at, Determiner.NONE, Integer.toString(all), before, unit);
    bits.add(new Bit.Piece(new Phrase.Limit(at, LimitWord.AT_LEAST, amount)));
    length.forEach(
        each -> {
          bits.add(Coined.word(at, "lasting"));
          bits.add(
              new Bit.Piece(
                  each.with(LimitWord.AT_LEAST).with(each.amount().with(Determiner.NONE))));
        });
    return bits;
  }
}
