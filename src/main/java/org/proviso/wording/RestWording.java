package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proviso.source.Plurals;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "No shift shall begin less than ten hours after the end of the previous shift", "no nurse shall
 * start a shift sooner than …": at least ten hours between shifts.
 */
final class RestWording {
  private RestWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      until(run, i);
      NextShiftWording.apply(run, i);
    }
    int modal = run.modal();
    boolean plain =
        run.modal(modal)
            .filter(m -> m.sense() == Phrase.Sense.PLAIN)
            .filter(m -> m.word() == Phrase.ModalWord.MUST || !run.isAffirmed())
            .isPresent();
    Optional<Before> before = plain ? before(run, modal) : Optional.empty();
    before.filter(found -> isLeast(run, found)).ifPresent(found -> reword(run, modal, found));
  }

  static String called(List<Bit.Word> words) {
    return words.stream().map(RestWording::one).collect(Collectors.joining(" "));
  }

  /** "Until ten hours after": less than ten hours after. */
  private static void until(BitRun run, int at) {
    run.phrase(at + 1, Phrase.Deadline.class)
        .filter(d -> d.word() == LimitWord.BARE && d.direction() == Direction.AFTER)
        .filter(_ -> run.preposition(at, "until"))
        .ifPresent(after -> run.replace(at, at + 2, less(after)));
  }

  private static Phrase.Deadline less(Phrase.Deadline after) {
    return new Phrase.Deadline(after.span(), LimitWord.LESS_THAN, after.amount(), Direction.AFTER);
  }

  /**
   * What one comes after: "ten hours after the end of the nurse's previous shift", "after a night
   * shift".
   *
   * @param deadline where "ten hours after" stands
   * @param owner where "nurse's" stands, or -1
   * @param noun where "shift" begins; it goes on to the end
   * @param previous whether it is said to be the one before, and so of the same kind
   */
  private record Before(int deadline, int owner, int noun, boolean previous) {}

  private static Optional<Before> before(BitRun run, int modal) {
    int at = modal + 1;
    while (run.isInside(at) && run.phrase(at, Phrase.Deadline.class).isEmpty()) {
      at++;
    }
    int the = run.word(at + 2, "end") && run.preposition(at + 3, "of") ? at + 4 : at + 1;
    boolean ended = run.article(the, Determiner.THE, Determiner.THEIR);
    int owner = run.word(the + 1).endsWith("'s") ? the + 1 : -1;
    int last = owner < 0 ? the + 1 : the + 2;
    boolean previous = run.word(last, "previous", "last", "prior", "preceding");
    if (ended && previous && isToTheEnd(run, last + 1)) {
      return Optional.of(new Before(at, owner, last + 1, /* previous= */ true));
    }
    boolean any = ended || run.article(the, Determiner.A, Determiner.ANY, Determiner.EACH);
    return any && isToTheEnd(run, the + 1)
        ? Optional.of(new Before(at, -1, the + 1, /* previous= */ false))
        : Optional.empty();
  }

  private static boolean isToTheEnd(BitRun run, int noun) {
    return run.wordsEnd(noun) == run.size() && run.size() > noun;
  }

  /** Whether it forbids less than so long, or asks for so long at least. */
  private static boolean isLeast(BitRun run, Before before) {
    Phrase.Deadline time = run.phrase(before.deadline, Phrase.Deadline.class).orElseThrow();
    boolean least =
        run.isAffirmed()
            ? time.word() == LimitWord.AT_LEAST
            : time.word() == LimitWord.LESS_THAN || time.word() == LimitWord.WITHIN;
    return time.direction() == Direction.AFTER && least && Amounts.isTime(time.amount());
  }

  private static void reword(BitRun run, int modal, Before before) {
    String noun = called(run.words(before.noun));
    boolean denied = run.article(0, Determiner.NO);
    int subject = denied || run.article(0, Determiner.A, Determiner.EACH) ? 1 : 0;
    boolean bare = subject == run.wordsEnd(subject) || run.wordsEnd(subject) != modal;
    if (bare) {
      return;
    }
    String own = called(run.words(subject));
    if (own.equals(noun) == before.previous && isBegun(run, modal + 1, before.deadline)) {
      there(run, before, before.previous ? List.of() : run.words(subject));
    } else if (!own.equals(noun) && isOwned(run, subject, before)) {
      List<Bit.Word> begun = begun(run, modal + 1, before);
      if (!begun.isEmpty() && called(begun).equals(noun) == before.previous) {
        have(run, before, denied, before.previous ? List.of() : begun);
      }
    }
  }

  private static String one(Bit.Word word) {
    return Plurals.singular(word.lower());
  }

  /** "Begin", "be scheduled to begin". */
  private static boolean isBegun(BitRun run, int verb, int end) {
    boolean scheduled =
        run.being(verb)
            && run.word(verb + 1, "scheduled", "assigned")
            && run.preposition(verb + 2, "to");
    int begin = scheduled ? verb + 3 : verb;
    return begin + 1 == end && run.word(begin, "begin", "start", "commence");
  }

  /** "Begin a shift", "be scheduled for the next shift", "be assigned a morning shift". */
  private static List<Bit.Word> begun(BitRun run, int verb, Before before) {
    boolean scheduled = run.being(verb) && run.word(verb + 1, "scheduled", "assigned");
    int to = scheduled && run.preposition(verb + 2, "for", "to") ? verb + 3 : verb + 2;
    int article = scheduled ? to : verb + 1;
    boolean verbed = scheduled || run.word(verb, "begin", "start", "commence", "work", "have");
    boolean next = run.word(article + 1, "next", "new", "following");
    boolean any =
        run.article(article, Determiner.A, Determiner.ANY)
            || (next && run.article(article, Determiner.THE, Determiner.THEIR));
    int from = next ? article + 2 : article + 1;
    return verbed && any && run.wordsEnd(from) == before.deadline ? run.words(from) : List.of();
  }

  /** "The nurse's previous shift" of a nurse. */
  private static boolean isOwned(BitRun run, int subject, Before before) {
    return before.owner < 0
        || Plurals.singular(run.word(run.wordsEnd(subject) - 1)).equals(owner(run, before.owner));
  }

  static String owner(BitRun run, int at) {
    String word = run.word(at);
    return word.substring(0, word.length() - 2);
  }

  static List<Bit> forEach(BitRun run, int owner) {
    Span span = run.span(owner);
    return List.of(
        Coined.preposition(span, "for"),
        Coined.article(span, Determiner.EACH),
        Coined.word(span, owner(run, owner)));
  }

  /** There shall be at least ten hours between shifts (for each nurse). */
  private static void there(BitRun run, Before before, List<Bit.Word> next) {
    int modal = run.modal();
    var bits = new ArrayList<Bit>();
    bits.add(Coined.word(run.span(0), "there"));
    bits.add(Coined.must(run.span(modal)));
    bits.add(Coined.be(run.span(modal)));
    between(run, before, next, bits);
    if (before.owner >= 0) {
      bits.addAll(forEach(run, before.owner));
    }
    run.become(bits);
  }

  /** Each nurse shall have at least ten hours between shifts. */
  private static void have(BitRun run, Before before, boolean denied, List<Bit.Word> next) {
    int modal = run.modal();
    var bits = new ArrayList<Bit>();
    if (denied) {
      bits.add(Coined.article(run.span(0), Determiner.EACH));
    }
    bits.addAll(run.bits().subList(denied ? 1 : 0, modal));
    bits.add(Coined.must(run.span(modal)));
    bits.add(Coined.word(run.span(modal), "have"));
    between(run, before, next, bits);
    run.become(bits);
  }

  /**
   * @param next what comes after it, if that is of another kind
   */
  private static void between(BitRun run, Before before, List<Bit.Word> next, List<Bit> bits) {
    Phrase.Deadline time = run.phrase(before.deadline, Phrase.Deadline.class).orElseThrow();
    bits.add(new Bit.Piece(new Phrase.Limit(time.span(), LimitWord.AT_LEAST, time.amount())));
    bits.add(Coined.preposition(time.span(), "between"));
    if (next.isEmpty()) {
      several(run, before.noun, bits);
      return;
    }
    bits.add(Coined.article(time.span(), Determiner.A));
    bits.addAll(run.words(before.noun));
    bits.add(Coined.and(time.span()));
    bits.add(Coined.article(time.span(), Determiner.THE));
    bits.add(Coined.word(time.span(), "next"));
    bits.addAll(next);
  }

  static void several(BitRun run, int from, List<Bit> bits) {
    List<Bit.Word> noun = run.words(from);
    bits.addAll(noun.subList(0, noun.size() - 1));
    bits.add(Coined.word(noun.getLast().span(), Plurals.plural(one(noun.getLast()))));
  }
}
