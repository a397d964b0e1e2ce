package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.norm.UnitNames;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.LengthClause;

/** "If a meeting lasts longer than an hour, it shall …": each meeting lasting that long shall. */
final class LongerWording {
  /** What is done to things that take time, and not to people. */
  private static final Set<String> HELD =
      Set.of("held", "scheduled", "taken", "called", "planned", "conducted", "arranged");

  /** What is given so long before something. */
  private static final Set<String> TOLD =
      Set.of("notice", "notification", "warning", "advance", "delay", "deadline");

  private LongerWording() {}

  static void apply(BitRun run) {
    condition(run);
    subject(run);
    counted(run);
  }

  /** "No more than two meetings longer than (of more than) an hour": lasting more than an hour. */
  private static void counted(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      boolean things = run.limit(i).filter(LongerWording::isOfThings).isPresent();
      int noun = things ? run.wordsEnd(i + 1) : run.size();
      boolean named = things && (noun > i + 1 || !isNumber(run.limit(i).orElseThrow()));
      int limit = named ? over(run, run.preposition(noun, "of", "over") ? noun + 1 : noun) : noun;
      boolean length =
          run.limit(limit)
              .filter(LengthClause::isLength)
              .filter(l -> l.word() == LimitWord.MORE_THAN || l.word() == LimitWord.LESS_THAN)
              .isPresent();
      if (named && length) {
        run.replace(noun, limit, Coined.word(run.span(limit), "lasting"));
      }
    }
  }

  private static boolean isNumber(Phrase.Limit limit) {
    return limit.amount().unit().isEmpty();
  }

  /** Two meetings, and neither two hours nor two weeks. */
  private static boolean isOfThings(Phrase.Limit limit) {
    return !Amounts.isTime(limit.amount())
        && Amounts.span(limit.amount()).isEmpty()
        && UnitNames.days(Amounts.unit(limit.amount())).isEmpty();
  }

  /** "Each meeting lasting more than an hour shall": that lasts more than an hour. */
  private static void subject(BitRun run) {
    int modal = run.modal();
    for (int i = 1; i < modal && run.limit(i).isEmpty(); i++) {
      boolean length = run.limit(i + 1).filter(LengthClause::isLength).isPresent();
      if (run.word(i, "lasting") && length && !run.word(i - 1).isEmpty()) {
        run.replace(i, i + 1, that(run.span(i)), Coined.word(run.span(i), "lasts"));
        return;
      }
    }
    bounded(run, modal);
  }

  /** "No break of less than 15 minutes shall", "a meeting longer than (over) an hour shall". */
  private static void bounded(BitRun run, int modal) {
    int limit = over(run, modal - 1);
    boolean of = run.preposition(limit - 1, "of");
    int noun = of ? limit - 2 : limit - 1;
    boolean strict =
        run.limit(limit)
            .filter(LengthClause::isLength)
            .filter(l -> l.word() == LimitWord.MORE_THAN || l.word() == LimitWord.LESS_THAN)
            .isPresent();
    boolean held = run.being(modal + 1) && HELD.contains(run.word(modal + 2));
    if (((strict && held) || isEachSoLong(run, noun, limit))
        && noun >= 0
        && !run.word(noun).isEmpty()) {
      Span span = run.span(limit);
      run.replace(noun + 1, limit, that(span), Coined.word(span, "lasts"));
    }
  }

  /** "Each meeting of two hours or more": one of a notice so long is given so long before. */
  private static boolean isEachSoLong(BitRun run, int noun, int limit) {
    return run.article(0, Determiner.EACH, Determiner.EVERY, Determiner.ANY)
        && run.wordsEnd(1) == noun + 1
        && run.limit(limit).filter(LengthClause::isLength).isPresent()
        && !TOLD.contains(run.word(noun));
  }

  /** Where the amount stands after "over an hour" has become "more than an hour". */
  private static int over(BitRun run, int limit) {
    var bare = run.limit(limit).filter(amount -> amount.word() == LimitWord.BARE);
    if (bare.isEmpty() || !run.preposition(limit - 1, "over")) {
      return limit;
    }
    run.replace(limit - 1, limit + 1, new Bit.Piece(bare.get().with(LimitWord.MORE_THAN)));
    return limit - 1;
  }

  private static Bit that(Span span) {
    return Coined.opener(span, OpenerWord.THAT);
  }

  private static void condition(BitRun run) {
    boolean opens = run.opens(0, OpenerWord.IF, OpenerWord.WHEN, OpenerWord.WHERE);
    if (!opens || !run.article(1, Determiner.A, Determiner.ANY)) {
      return;
    }
    int end = run.wordsEnd(2);
    boolean own = LengthClause.VERBS.contains(run.word(end - 1));
    end = own ? end - 1 : end;
    boolean verb = own || run.being(end);
    int limit = verb ? end + 1 : end;
    var length = run.limit(limit).filter(LengthClause::isLength);
    if (end == 2 || length.isEmpty() || !run.joint(limit + 1, JointKind.COMMA)) {
      return;
    }
    int subject = subject(run, limit + 2, end);
    if (subject > 0 && run.modal(subject).isPresent()) {
      reword(run, end, subject, length.get());
    }
  }

  /** Where "it", "the meeting" ends; -1 if another subject follows. */
  private static int subject(BitRun run, int at, int end) {
    if (run.word(at, "it")) {
      return at + 1;
    }
    if (!run.article(at, Determiner.THE, Determiner.SUCH, Determiner.THIS)) {
      return -1;
    }
    int last = run.wordsEnd(at + 1);
    int length = last - at - 1;
    boolean same = length > 0 && length <= end - 2;
    for (int i = 1; i <= length && same; i++) {
      same = run.word(last - i).equals(run.word(end - i));
    }
    return same ? last : -1;
  }

  private static void reword(BitRun run, int end, int subject, Phrase.Limit length) {
    List<Bit> each = new ArrayList<>();
    each.add(Coined.article(run.span(1), Determiner.EACH));
    for (int i = 2; i < end; i++) {
      each.add(run.at(i));
    }
    each.add(that(length.span()));
    each.add(Coined.word(length.span(), "lasts"));
    each.add(new Bit.Piece(length));
    run.replace(0, subject, each);
  }
}
