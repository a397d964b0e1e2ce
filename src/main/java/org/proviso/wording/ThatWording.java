package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.norm.Relation;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Days;
import org.proviso.words.SubjectKinds;

/**
 * What a relative clause with a number says of records: "staff meetings that last more than an
 * hour", "meetings that begin after 3:30 p.m.", "meetings lasting more than an hour".
 */
final class ThatWording {
  private static final int LAST_MINUTE = 24 * 60 - 1;
  private static final int LAST_END = 2 * 24 * 60;

  private ThatWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    for (int i = 1; i < run.size(); i++) {
      boolean that = run.opens(i, OpenerWord.THAT, OpenerWord.WHICH);
      int verb = that ? i + 1 : i;
      if (that) {
        BeyondWording.ends(run, verb);
      }
      Optional<Filter> filter = filter(run, verb, that);
      if (filter.isPresent() && isOfRecords(run, i, kinds)) {
        var span = run.span(i).to(run.span(verb + 1));
        run.replace(i, verb + 2, new Bit.Narrow(span, filter.get()));
        either(run, i);
      }
    }
  }

  /** "That begin after 4:00 p.m. or (that) end after 5:00 p.m.": of which one is enough. */
  private static void either(BitRun run, int at) {
    var any = new ArrayList<Filter>();
    if (run.at(at) instanceof Bit.Narrow(_, Filter first)) {
      any.add(first);
    }
    int end = at + 1;
    boolean that = true;
    while (that && run.joint(end, JointKind.OR)) {
      int verb = run.opens(end + 1, OpenerWord.THAT, OpenerWord.WHICH) ? end + 2 : end + 1;
      boolean same = run.phrase(verb, Phrase.Clock.class).isPresent();
      Optional<Filter> next =
          same
              ? alike(any.getFirst(), run.phrase(verb, Phrase.Clock.class).get())
              : filter(run, verb, true).or(() -> filter(run, verb, false));
      next.ifPresent(any::add);
      that = next.isPresent();
      end = that ? verb + (same ? 1 : 2) : end;
    }
    if (!endsThere(run, end)) {
      // "Or end after 5:00 on Fridays": on Fridays the last, or both.
      return;
    }
    if (any.size() > 1) {
      boolean either = run.word(at - 1, "either");
      run.replace(
          either ? at - 1 : at,
          end,
          new Bit.Narrow(run.span(at).to(run.span(end - 1)), new Filter.AnyOf(any)));
    }
  }

  private static boolean endsThere(BitRun run, int end) {
    return !run.isInside(end)
        || run.modal(end).isPresent()
        || run.joint(end, JointKind.COMMA)
        || run.phrase(end, Phrase.Rate.class).isPresent();
  }

  /** "Begins before 8:00 or after 3:00": what is said of the first time. */
  private static Optional<Filter> alike(Filter first, Phrase.Clock clock) {
    return switch (first) {
      case Filter.StartsInClock _ -> starting(clock);
      case Filter.EndsInClock _ -> ending(clock);
      case Filter _ -> Optional.empty();
    };
  }

  /** In a condition other forms read it. */
  private static boolean isPlain(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      boolean condition =
          run.phrase(i, Phrase.Opener.class)
              .filter(o -> o.word() != OpenerWord.THAT && o.word() != OpenerWord.WHICH)
              .isPresent();
      if (condition) {
        return false;
      }
    }
    return true;
  }

  /** The words before it name things, and no people, parties or days. */
  private static boolean isOfRecords(BitRun run, int at, SubjectKinds kinds) {
    var words = new ArrayList<Bit.Word>();
    for (int i = at - 1; i >= 0 && run.at(i) instanceof Bit.Word word; i--) {
      words.addFirst(word);
    }
    String counted =
        run.limit(at - words.size() - 1)
            .filter(limit -> !Amounts.isTime(limit.amount()))
            .map(limit -> limit.amount().unit())
            .orElse("");
    boolean bounded = run.limit(at - words.size() - 1).isPresent();
    int before = at - words.size() - 1;
    int without = before >= 0 && run.at(before) instanceof Bit.Article ? before - 1 : before;
    boolean nameless = bounded ? counted.isEmpty() : words.isEmpty();
    if (nameless || run.preposition(without, "without")) {
      return false;
    }
    var name =
        Name.of(
            (counted + " " + String.join(" ", words.stream().map(Bit.Word::lower).toList()))
                .strip());
    return kinds.of(name).filter(kind -> kind != SubjectKind.CLASS).isEmpty()
        && !kinds.isParty(name)
        && !Days.isDay(name);
  }

  private static Optional<Filter> filter(BitRun run, int verb, boolean that) {
    boolean lasts =
        that
            ? run.word(verb, "last", "lasts", "take", "takes", "run", "runs", "exceed", "exceeds")
            : run.word(verb, "exceeding") || (isPlain(run) && run.word(verb, "lasting"));
    if (lasts) {
      return run.limit(verb + 1).flatMap(limit -> lasting(run.word(verb), limit));
    }
    boolean ends = that ? run.word(verb, "end", "ends") : isPlain(run) && run.word(verb, "ending");
    if (ends) {
      return run.phrase(verb + 1, Phrase.Clock.class).flatMap(ThatWording::ending);
    }
    boolean begins =
        that
            ? run.word(verb, "begin", "begins", "start", "starts")
            : run.word(verb, "beginning", "starting");
    return begins
        ? run.phrase(verb + 1, Phrase.Clock.class).flatMap(ThatWording::starting)
        : Optional.empty();
  }

  private static Optional<Filter> lasting(String verb, Phrase.Limit limit) {
    boolean exceeds = verb.startsWith("exceed");
    boolean bounded = exceeds == (limit.word() == LimitWord.BARE);
    if (!bounded || !Amounts.isTime(limit.amount()) || !limit.amount().adjectives().isEmpty()) {
      return Optional.empty();
    }
    Relation relation = exceeds ? Relation.MORE_THAN : Amounts.relation(limit.word());
    return Optional.of(
        new Filter.Lasting(relation, new Bound.Fixed(Amounts.minutes(limit.amount()))));
  }

  /** To the minute: "after 3:30" is from 3:31 on. */
  private static Optional<Filter> starting(Phrase.Clock clock) {
    return switch (clock.word()) {
      case BEFORE -> Optional.of(new Filter.StartsInClock(0, clock.from() - 1));
      case AFTER -> Optional.of(new Filter.StartsInClock(clock.from() + 1, LAST_MINUTE));
      case NO_EARLIER -> Optional.of(new Filter.StartsInClock(clock.from(), LAST_MINUTE));
      case NO_LATER, BY -> Optional.of(new Filter.StartsInClock(0, clock.from()));
      case AT -> Optional.of(new Filter.StartsInClock(clock.from(), clock.from()));
      case OUTSIDE ->
          Optional.of(
              new Filter.AnyOf(
                  List.of(
                      new Filter.StartsInClock(0, clock.from() - 1),
                      new Filter.StartsInClock(clock.to() + 1, LAST_MINUTE))));
      case ON, IN, FROM, UNTIL, BETWEEN -> Optional.empty();
    };
  }

  /** After midnight is after whatever hour of the evening is named. */
  private static Optional<Filter> ending(Phrase.Clock clock) {
    return switch (clock.word()) {
      case BEFORE -> Optional.of(new Filter.EndsInClock(0, clock.from() - 1));
      case AFTER -> Optional.of(new Filter.EndsInClock(clock.from() + 1, LAST_END));
      case NO_EARLIER -> Optional.of(new Filter.EndsInClock(clock.from(), LAST_END));
      case NO_LATER, BY -> Optional.of(new Filter.EndsInClock(0, clock.from()));
      case AT -> Optional.of(new Filter.EndsInClock(clock.from(), clock.from()));
      case OUTSIDE ->
          Optional.of(
              new Filter.AnyOf(
                  List.of(
                      new Filter.EndsInClock(0, clock.from() - 1),
                      new Filter.EndsInClock(clock.to() + 1, LAST_END))));
      case ON, IN, FROM, UNTIL, BETWEEN -> Optional.empty();
    };
  }
}
