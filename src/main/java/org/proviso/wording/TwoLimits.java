package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Bit;
import org.proviso.words.Unplaced;

/**
 * A core with two limits on one thing, as two cores: "between 30 and 45 minutes", "at least 30 but
 * no more than 45 minutes", "shall not be less than 30 minutes or more than 45 minutes".
 */
public final class TwoLimits {
  private TwoLimits() {}

  /** The sentence's core once for each of the two bounds; as it is where there is but one. */
  public static List<List<Bit>> expand(List<Bit> core, boolean negative) {
    for (int i = 0; i < core.size(); i++) {
      if (core.get(i) instanceof Bit.Piece(Phrase.LimitRange range) && !negative) {
        return two(core, i, i + 1, low(range), high(range));
      }
      Optional<Phrase.Limit> first = limit(core.get(i));
      if (first.isPresent()) {
        return pair(core, i, first.get(), negative);
      }
    }
    return List.of(core);
  }

  private static List<List<Bit>> pair(
      List<Bit> core, int at, Phrase.Limit first, boolean negative) {
    int second = at + 1;
    boolean comma = isJoint(core, second, JointKind.COMMA);
    second += comma ? 1 : 0;
    boolean joint =
        negative
            ? isJoint(core, second, JointKind.OR) || isJoint(core, second, JointKind.NOR)
            : isJoint(core, second, JointKind.AND)
                || isJoint(core, second, JointKind.BUT)
                || isJoint(core, second, JointKind.NOR);
    second += joint ? 1 : 0;
    Optional<Phrase.Limit> other =
        second < core.size() ? limit(core.get(second)) : Optional.empty();
    if (other.isEmpty() || !(comma || joint) || !opposite(first.word(), other.get().word())) {
      return List.of(core);
    }
    boolean nor = !negative && isJoint(core, second - 1, JointKind.NOR);
    Phrase.Limit last = nor ? denied(other.get()) : other.get();
    return two(core, at, second + 1, unit(first, last.amount()), last);
  }

  /** "Not less than one nor more than two": the second is denied too. */
  private static Phrase.Limit denied(Phrase.Limit limit) {
    LimitWord word =
        switch (limit.word()) {
          case MORE_THAN -> LimitWord.AT_MOST;
          case LESS_THAN -> LimitWord.AT_LEAST;
          case AT_MOST, AT_LEAST, UP_TO, WITHIN, EXACTLY, BARE ->
              throw Unplaced.at(limit.span(), "\"nor more than\" or \"nor less than\"");
        };
    return limit.with(word);
  }

  private static boolean isJoint(List<Bit> core, int at, JointKind kind) {
    return at < core.size()
        && core.get(at) instanceof Bit.Piece(Phrase.Joint joint)
        && joint.kind() == kind;
  }

  private static Optional<Phrase.Limit> limit(Bit bit) {
    return bit instanceof Bit.Piece(Phrase.Limit limit) ? Optional.of(limit) : Optional.empty();
  }

  private static boolean opposite(LimitWord first, LimitWord second) {
    return (isLower(first) && isUpper(second)) || (isUpper(first) && isLower(second));
  }

  private static boolean isLower(LimitWord word) {
    return word == LimitWord.AT_LEAST || word == LimitWord.LESS_THAN;
  }

  private static boolean isUpper(LimitWord word) {
    return word == LimitWord.AT_MOST || word == LimitWord.MORE_THAN;
  }

  private static Phrase.Limit unit(Phrase.Limit limit, Phrase.Amount other) {
    Phrase.Amount own = limit.amount();
    return own.unit().isEmpty() ? limit.with(own.of(other.adjectives(), other.unit())) : limit;
  }

  private static Phrase.Limit low(Phrase.LimitRange range) {
    Phrase.Amount from =
        range.from().unit().isEmpty()
            ? range.from().of(range.to().adjectives(), range.to().unit())
            : range.from();
    return new Phrase.Limit(range.span(), LimitWord.AT_LEAST, from);
  }

  private static Phrase.Limit high(Phrase.LimitRange range) {
    return new Phrase.Limit(range.span(), LimitWord.AT_MOST, range.to());
  }

  private static List<List<Bit>> two(
      List<Bit> core, int from, int to, Phrase.Limit first, Phrase.Limit second) {
    return List.of(with(core, from, to, first), with(core, from, to, second));
  }

  private static List<Bit> with(List<Bit> core, int from, int to, Phrase.Limit limit) {
    var all = new ArrayList<>(core.subList(0, from));
    all.add(new Bit.Piece(limit));
    all.addAll(core.subList(to, core.size()));
    return all;
  }
}
