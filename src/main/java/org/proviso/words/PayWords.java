package org.proviso.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.source.Name;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;

/** The words by which a sentence speaks of pay. */
public final class PayWords {
  private static final Set<String> MORE = Set.of("additional", "extra", "further");
  private static final Set<String> PAY =
      Set.of("pay", "paid", "compensation", "salary", "rate", "wage", "stipend");

  private static final Set<String> STRETCHES =
      Stream.of("period", "class", "lesson", "section", "session", "block", "shift", "course")
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  private PayWords() {}

  /** "Be paid", "be compensated for", "earn". */
  public static boolean acceptPaid(Cursor cursor) {
    int mark = cursor.mark();
    cursor.acceptWords("to");
    boolean be = cursor.accept(Phrase.Being.class).isPresent() || cursor.acceptWords("be");
    if (be
        && (cursor.acceptWords("paid")
            || cursor.acceptWords("compensated")
            || cursor.acceptWords("reimbursed"))) {
      int verb = cursor.mark();
      if (cursor.acceptPreposition("for") && cursor.peek(Phrase.Limit.class).isEmpty()) {
        cursor.reset(verb);
      }
      return true;
    }
    cursor.reset(mark);
    return cursor.acceptWords("earn");
  }

  /** "Receive", "be granted"; what follows must speak of pay. */
  public static boolean acceptReceived(Cursor cursor) {
    int mark = cursor.mark();
    cursor.acceptWords("to");
    boolean be = cursor.accept(Phrase.Being.class).isPresent();
    if (be
        && (cursor.acceptWords("granted")
            || cursor.acceptWords("given")
            || cursor.acceptWords("guaranteed")
            || cursor.acceptWords("credited with"))) {
      return true;
    }
    cursor.reset(mark);
    return cursor.acceptWords("receive");
  }

  /** Dollars, full pay, or an amount of hours with a word of pay behind it. */
  public static boolean speaksOfPay(List<Bit> rest) {
    var cursor = new Cursor(rest);
    acceptMore(cursor);
    if (acceptFullPay(cursor)) {
      return true;
    }
    var limit = cursor.accept(Phrase.Limit.class);
    if (limit.isEmpty()) {
      return false;
    }
    if (Amounts.unit(limit.get().amount()).equals("dollar")) {
      return true;
    }
    return Amounts.isTime(limit.get().amount())
        && cursor.rest().stream()
            .anyMatch(bit -> bit instanceof Bit.Word word && PAY.contains(word.lower()));
  }

  /** Hands out "full pay" or its like, with its article, and says whether it stood there. */
  public static boolean acceptFullPay(Cursor cursor) {
    int mark = cursor.mark();
    cursor.acceptArticle();
    boolean full =
        cursor.acceptWords("full pay")
            || cursor.acceptWords("full salary")
            || cursor.acceptWords("regular pay")
            || cursor.acceptWords("regular salary")
            || cursor.acceptWords("full regular pay");
    if (!full) {
      cursor.reset(mark);
    }
    return full;
  }

  /** "In addition to their regular pay": what is paid comes on top. */
  public static boolean isPay(Name name) {
    return name.written()
        .matches(
            "(?i)((regular|base|basic|usual|normal|annual) )?(pay|salary|wages?|compensation)");
  }

  /** "In addition to the overtime rate": money too, of which nobody here knows how much it is. */
  public static boolean isOtherPay(Name name) {
    return !isPay(name)
        && name.written().matches("(?i).*\\b(pay|salary|wages?|compensation|rates?)");
  }

  /** "An additional". */
  public static void acceptMore(Cursor cursor) {
    int mark = cursor.mark();
    boolean plain = cursor.acceptArticle().filter(article -> article != Determiner.A).isEmpty();
    if (plain && MORE.contains(cursor.word())) {
      cursor.next();
    } else {
      cursor.reset(mark);
    }
  }

  /** Whether the adjectives say only that it is on top. */
  public static boolean onlyMore(List<String> adjectives) {
    return adjectives.stream().allMatch(word -> MORE.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** "Of extra pay", "of compensation". */
  public static void acceptOfPay(Cursor cursor) {
    int mark = cursor.mark();
    if (cursor.acceptPreposition("of")) {
      if (MORE.contains(cursor.word())) {
        cursor.next();
      }
      if (cursor.acceptWords("pay") || cursor.acceptWords("compensation")) {
        return;
      }
    }
    cursor.reset(mark);
  }

  /** Whether the rate is for one hour. */
  public static boolean isHour(Phrase.Rate rate) {
    return rate.count() == 1 && rate.unit().equals("hour");
  }

  /** It is people who are paid: "department chairs". */
  public static boolean isNamed(Noun noun) {
    return noun.owner().isEmpty()
        && noun.filters().isEmpty()
        && noun.listed() == Noun.Listed.SINGLE
        && (noun.determiner() == Determiner.EACH || noun.isPlural());
  }

  /** Whether the bit is "who". */
  public static boolean isWho(Bit bit) {
    return bit instanceof Bit.Piece(Phrase.Opener opener) && opener.word() == OpenerWord.WHO;
  }

  /** What people are away for: their pay goes on, or does not. */
  public static boolean isAway(String word) {
    return Set.of("leave", "duty", "quarantine", "isolation", "furlough").contains(word);
  }

  /** What anybody at school has all day: of those who do something more, which are paid? */
  public static boolean isStretch(Name name) {
    return STRETCHES.contains(name.head());
  }
}
