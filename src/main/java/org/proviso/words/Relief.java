package org.proviso.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;

/**
 * What may not be missing within an amount: "without a break of at least 15 minutes", "without a
 * preparation period or lunch", "without a day off".
 */
public final class Relief {
  /** Words that are no time in between. */
  private static final Set<String> CONSENTS =
      Stream.of(
              "consent",
              "approval",
              "permission",
              "agreement",
              "notice",
              "pay",
              "compensation",
              "cause",
              "reason",
              "day",
              "supervision",
              "assistance",
              "help",
              "substitute")
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  private final SubjectKinds kinds;

  public Relief(SubjectKinds kinds) {
    this.kinds = kinds;
  }

  /** "Without a break", with nothing behind it: what nothing interrupts is consecutive. */
  public static boolean none(Cursor cursor) {
    int mark = cursor.mark();
    boolean without = cursor.acceptPreposition("without");
    cursor.acceptArticle();
    boolean run =
        without
            && (cursor.acceptWords("break")
                || cursor.acceptWords("interruption")
                || cursor.acceptWords("rest"))
            && cursor.atEnd();
    if (!run) {
      cursor.reset(mark);
    }
    return run;
  }

  /** "Without a day off": so many days one after the other. */
  public static boolean dayOff(Cursor cursor) {
    int mark = cursor.mark();
    boolean without = cursor.acceptPreposition("without");
    boolean one =
        cursor
            .accept(Phrase.Limit.class)
            .filter(limit -> limit.amount().value().equals("1"))
            .filter(limit -> limit.word() == LimitWord.BARE || limit.word() == LimitWord.AT_LEAST)
            .filter(limit -> limit.amount().unit().equals("day"))
            .filter(limit -> limit.amount().adjectives().isEmpty())
            .isPresent();
    boolean a =
        !one
            && cursor.acceptArticle().filter(article -> article == Determiner.A).isPresent()
            && cursor.acceptWords("day");
    boolean off = without && (one || a) && off(cursor);
    if (!off) {
      cursor.reset(mark);
    }
    return off;
  }

  /** Hands out "off", and says whether it stood there. */
  public static boolean off(Cursor cursor) {
    return cursor.acceptWords("off") || cursor.acceptPreposition("off");
  }

  /** What relieves, if the cursor stands before it. */
  public Optional<Selection> read(Cursor cursor) {
    int mark = cursor.mark();
    if (!cursor.acceptPreposition("without")) {
      return Optional.empty();
    }
    Optional<Phrase.Limit> before = cursor.peek(Phrase.Limit.class).filter(Relief::isLength);
    before.ifPresent(_ -> cursor.next());
    List<Bit> rest = cursor.rest();
    int cut = length(rest);
    var inner = new Cursor(List.copyOf(rest.subList(0, cut)));
    Noun noun = new NounReader(kinds).list(inner, true);
    inner.expectEnd("a plain name of what comes in between");
    boolean plain =
        noun.owner().isEmpty()
            && noun.filters().isEmpty()
            && noun.listed() != Noun.Listed.AND
            && noun.determiner() != Determiner.NO
            && noun.names().stream().noneMatch(name -> CONSENTS.contains(name.head()))
            && noun.names().stream().allMatch(name -> kinds.of(name).isEmpty());
    boolean length = before.isPresent() || cut < rest.size();
    boolean twice = (before.isPresent() && cut < rest.size()) || (length && noun.isList());
    if (!plain || twice) {
      throw Unplaced.at(rest, "what comes in between, such as \"without a lunch\"");
    }
    Optional<Phrase.Limit> time =
        cut < rest.size() ? Optional.of(limit(rest.get(cut + 1))) : before;
    cursor.reset(mark + 1 + (before.isPresent() ? 1 : 0) + cut + (cut < rest.size() ? 2 : 0));
    return Optional.of(
        time.map(limit -> noun.selection().where(least(limit))).orElse(noun.selection()));
  }

  private static Filter least(Phrase.Limit limit) {
    if (limit.word() != LimitWord.BARE && limit.word() != LimitWord.AT_LEAST) {
      throw Unplaced.at(limit.span(), "the least length of what comes in between");
    }
    return new Filter.Lasting(Relation.AT_LEAST, new Bound.Fixed(Amounts.minutes(limit.amount())));
  }

  /** Where "of at least 15 minutes" begins; the end if nowhere. */
  private static int length(List<Bit> rest) {
    var run = new BitRun(rest);
    for (int i = 0; i < rest.size(); i++) {
      boolean opens = run.preposition(i, "of") || run.word(i, "lasting");
      if (opens && run.limit(i + 1).filter(Relief::isLength).isPresent()) {
        return i;
      }
    }
    return rest.size();
  }

  private static Phrase.Limit limit(Bit bit) {
    return (Phrase.Limit) ((Bit.Piece) bit).phrase();
  }

  private static boolean isLength(Phrase.Limit limit) {
    return Amounts.isTime(limit.amount()) && limit.amount().adjectives().isEmpty();
  }
}
