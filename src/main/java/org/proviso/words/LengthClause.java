package org.proviso.words;

import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.syntax.Phrase;

/** How long a record lasts, said of it: "that lasts more than an hour", "that is longer than". */
public final class LengthClause {
  public static final Set<String> VERBS = Set.of("lasts", "last", "takes", "take", "runs", "run");

  private LengthClause() {}

  /** What stands behind "that"; else the cursor is where it was. */
  static Optional<Filter> read(Cursor cursor) {
    int mark = cursor.mark();
    boolean verb = VERBS.contains(cursor.word()) || cursor.peek(Phrase.Being.class).isPresent();
    if (verb) {
      cursor.next();
    }
    Optional<Phrase.Limit> limit = cursor.accept(Phrase.Limit.class).filter(LengthClause::isLength);
    if (limit.isEmpty()) {
      cursor.reset(mark);
    }
    return limit.map(
        one ->
            new Filter.Lasting(
                Amounts.relation(one.word()), new Bound.Fixed(Amounts.minutes(one.amount()))));
  }

  /** A length that bounds from one side and is no other thing's. */
  public static boolean isLength(Phrase.Limit limit) {
    return Amounts.isTime(limit.amount())
        && limit.amount().adjectives().isEmpty()
        && switch (limit.word()) {
          case MORE_THAN, LESS_THAN, AT_LEAST, AT_MOST -> true;
          case EXACTLY, BARE, UP_TO, WITHIN -> false;
        };
  }
}
