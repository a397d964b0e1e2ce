package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Adjectives;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "A planning period of at least one teaching period" is no shorter than the teaching period, whose
 * length is a figure; so is "at least as long as", "at least equal in length to".
 */
public final class PeriodLengthWording {
  private PeriodLengthWording() {}

  static void apply(BitRun run) {
    for (int i = 1; i < run.size(); i++) {
      joined(run, i);
      plain(run, i);
      lasting(run, i);
      full(run, i);
      equal(run, i);
      one(run, i);
    }
  }

  /** "Equal to a class period" is equal in length to it. */
  private static void plain(BitRun run, int at) {
    boolean equal =
        run.phrase(at, Phrase.Comparator.class)
            .filter(comparator -> comparator.word() == LimitWord.EXACTLY)
            .filter(comparator -> comparator.span().flat().equalsIgnoreCase("equal to"))
            .isPresent();
    int from = run.article(at + 1, Determiner.A, Determiner.THE) ? at + 2 : at + 1;
    int end = run.wordsEnd(from);
    if (equal && end > from && run.word(end - 1, "period")) {
      var said = new Phrase.Comparator(run.span(at).to(run.span(end - 1)), LimitWord.EXACTLY);
      run.replace(at, at + 1, said);
    }
  }

  /** "A lunch period of a full teaching period" lasts no shorter than that. */
  private static void full(BitRun run, int at) {
    int noun = run.phrase(at - 1, Phrase.Rate.class).isPresent() ? at - 2 : at - 1;
    boolean one = run.limit(noun).filter(PeriodLengthWording::isOne).isPresent();
    boolean period =
        run.preposition(at, "of")
            && run.article(at + 1, Determiner.A)
            && run.word(at + 2, "full")
            && run.word(run.wordsEnd(at + 2) - 1, "period");
    if (period && run.isAffirmed() && (one || isOne(run, noun))) {
      Span span = run.span(at).to(run.span(run.wordsEnd(at + 2) - 1));
      run.replace(at, at + 3, new Phrase.Comparator(span, LimitWord.AT_LEAST));
    }
  }

  /** "One preparation period per day equal in length to" is one thing of that length. */
  private static void one(BitRun run, int at) {
    boolean length =
        run.phrase(at, Phrase.Comparator.class).filter(PeriodLengthWording::isOfLength).isPresent();
    int noun = run.phrase(at - 1, Phrase.Rate.class).isPresent() ? at - 2 : at - 1;
    boolean one = run.limit(noun).filter(PeriodLengthWording::isOne).isPresent();
    if (length && one && run.isAffirmed()) {
      named(run, noun);
    }
  }

  private static void named(BitRun run, int noun) {
    Phrase.Limit limit = run.limit(noun).orElseThrow();
    var named = new ArrayList<Bit>();
    named.add(Coined.article(limit.span(), Determiner.A));
    named.addAll(words(limit));
    run.replace(noun, noun + 1, named);
  }

  /** "At least as long as", "at least equal in length to", "exactly equal in length to". */
  private static void joined(BitRun run, int at) {
    Optional<LimitWord> word =
        run.phrase(at, Phrase.Comparator.class)
            .map(Phrase.Comparator::word)
            .filter(w -> w == LimitWord.AT_LEAST || w == LimitWord.EXACTLY);
    boolean equal =
        run.phrase(at + 1, Phrase.Comparator.class)
            .filter(comparator -> comparator.word() == LimitWord.EXACTLY)
            .filter(PeriodLengthWording::isOfLength)
            .isPresent();
    boolean asLong = run.opens(at + 1, OpenerWord.AS_LONG_AS);
    if (word.isPresent() && (equal || asLong)) {
      run.replace(at, at + 2, new Phrase.Comparator(run.span(at).to(run.span(at + 1)), word.get()));
    }
  }

  /** "One uninterrupted planning period daily of no less than one teaching period". */
  private static void lasting(BitRun run, int at) {
    boolean of = run.preposition(at, "of", "for") || run.word(at, "lasting");
    Optional<Phrase.Limit> period = run.limit(at + 1).filter(PeriodLengthWording::isPeriod);
    boolean least =
        period
            .filter(l -> l.word() == LimitWord.AT_LEAST || l.word() == LimitWord.BARE)
            .isPresent();
    int noun = run.phrase(at - 1, Phrase.Rate.class).isPresent() ? at - 2 : at - 1;
    boolean one = run.limit(noun).filter(PeriodLengthWording::isOne).isPresent();
    boolean a = !one && isOne(run, noun);
    if (!of || !least || !(one || a) || !run.isAffirmed()) {
      return;
    }
    var bits = new ArrayList<Bit>();
    bits.add(
        new Bit.Piece(
            new Phrase.Comparator(run.span(at).to(run.span(at + 1)), LimitWord.AT_LEAST)));
    bits.addAll(words(period.orElseThrow()));
    run.replace(at, at + 2, bits);
    if (one) {
      named(run, noun);
    }
  }

  /** "Equal in length to one (full) class period", "50 minutes or one class period". */
  private static void equal(BitRun run, int at) {
    boolean equal =
        run.phrase(at, Phrase.Comparator.class).filter(PeriodLengthWording::isOfLength).isPresent();
    Optional<Phrase.Limit> period =
        run.limit(at + 1).filter(PeriodLengthWording::isPeriod).filter(l -> isBare(l));
    boolean exactly =
        run.limit(at).filter(PeriodLengthWording::isPeriod).filter(l -> isEqual(l)).isPresent();
    if (exactly) {
      var bits = new ArrayList<Bit>();
      bits.add(new Bit.Piece(new Phrase.Comparator(run.span(at), LimitWord.EXACTLY)));
      bits.addAll(words(run.limit(at).orElseThrow()));
      run.replace(at, at + 1, bits);
    }
    int whichever = run.joint(at + 2, JointKind.COMMA) ? at + 3 : at + 2;
    boolean or =
        run.joint(at, JointKind.OR) && run.phrase(whichever, Phrase.Whichever.class).isPresent();
    if ((equal || or) && period.isPresent()) {
      run.replace(at + 1, at + 2, words(period.get()));
    }
    int full = run.article(at + 1, Determiner.A, Determiner.THE) ? at + 2 : at + 1;
    if (equal && run.word(full, "full") && !run.word(full + 1).isEmpty()) {
      run.remove(full, full + 1);
    }
  }

  private static boolean isEqual(Phrase.Limit limit) {
    return limit.word() == LimitWord.EXACTLY;
  }

  private static boolean isBare(Phrase.Limit limit) {
    return limit.word() == LimitWord.BARE;
  }

  /** One lesson's time: "one full teaching period", "one class period". */
  private static boolean isPeriod(Phrase.Limit limit) {
    Phrase.Amount amount = limit.amount();
    String named = String.join(" ", amount.adjectives()) + " " + amount.unit();
    return amount.value().equals("1")
        && amount.determiner() == Determiner.NONE
        && named
            .strip()
            .matches("(?i)(full )?((teaching|class|instructional|instruction|academic) )?period");
  }

  /** "One uninterrupted planning period": one thing, counted. */
  private static boolean isOne(Phrase.Limit limit) {
    return limit.amount().value().equals("1")
        && (limit.word() == LimitWord.BARE || limit.word() == LimitWord.AT_LEAST)
        && !limit.amount().unit().isEmpty()
        && Amounts.span(limit.amount()).isEmpty();
  }

  /** "A planning period". */
  private static boolean isOne(BitRun run, int last) {
    int at = run.beforeWords(last);
    return at < last && run.article(at, Determiner.A);
  }

  /** The words without what a figure or a single stretch goes without saying. */
  private static List<Bit> words(Phrase.Limit limit) {
    var words = new ArrayList<Bit>();
    var all = new ArrayList<>(limit.amount().adjectives());
    all.addAll(List.of(limit.amount().unit().split(" ")));
    all.removeIf(word -> Adjectives.isUnbroken(word) || word.equalsIgnoreCase("full"));
    all.forEach(word -> words.add(Coined.word(limit.span(), word)));
    return words;
  }

  /** "Equal in length to", "no shorter than": the bound is how long another thing is. */
  public static boolean isOfLength(Phrase.Comparator comparator) {
    String pattern =
        switch (comparator.word()) {
          case EXACTLY -> ".*in (length|duration).*|the same length as|equal to .* period";
          case AT_LEAST ->
              ".*(in (length|duration)|shorter than|as long as).*|(of|for|lasting) .* period";
          case AT_MOST -> ".*longer than";
          case BARE, LESS_THAN, MORE_THAN, UP_TO, WITHIN -> "";
        };
    return comparator.span().flat().matches("(?i)" + pattern);
  }
}
