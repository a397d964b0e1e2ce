package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.EventNouns;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * A time that is reckoned from the occasion: "if a request is denied, the supervisor shall give
 * reasons within five days" is within five days of a denial of a request. "The request" is one of a
 * sentence before, and stays a condition.
 */
final class OccasionWording {
  private OccasionWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int last = run.size() - 1;
    int comma = comma(run);
    if (opens(run, 0) && comma > 0 && isOpen(run, last)) {
      event(run, 0, comma, kinds)
          .ifPresent(event -> reword(run, run.bits().subList(comma + 1, last), last, event));
      return;
    }
    for (int i = run.modal() + 1; i > 0 && i < last; i++) {
      int due = run.joint(i - 1, JointKind.COMMA) ? i - 2 : i - 1;
      if (opens(run, i) && isOpen(run, due)) {
        event(run, i, run.size(), kinds)
            .ifPresent(event -> reword(run, run.bits().subList(0, due), due, event));
        return;
      }
    }
  }

  private static boolean opens(BitRun run, int at) {
    return run.opens(at, OpenerWord.IF, OpenerWord.WHEN);
  }

  private static int comma(BitRun run) {
    for (int i = 1; i < run.modal(); i++) {
      if (run.joint(i, JointKind.COMMA)) {
        return i;
      }
    }
    return -1;
  }

  /** "Within five days", of nothing that is named. */
  private static boolean isOpen(BitRun run, int at) {
    return run.phrase(at, Phrase.Deadline.class)
        .filter(due -> due.direction() == Direction.NONE)
        .isPresent();
  }

  /** "A request is denied": a denial of a request; "a request is filed": a request. */
  private static Optional<List<Bit>> event(BitRun run, int opener, int end, SubjectKinds kinds) {
    boolean article =
        run.article(opener + 1, Determiner.A, Determiner.ANY, Determiner.EACH, Determiner.EVERY);
    int done = end - 1;
    boolean passive = run.being(done - 1);
    List<Bit.Word> subject = run.words(opener + 2);
    int verb = passive ? done - 1 : done;
    int length = verb - opener - 2;
    boolean whole = length > 0 && subject.size() == (passive ? length : length + 1);
    if (!article || !whole) {
      return Optional.empty();
    }
    List<Bit.Word> noun = subject.subList(0, length);
    Name name = NounReader.name(noun);
    if (!kinds.of(name).isEmpty() || kinds.isParty(name) || isSeveral(noun)) {
      return Optional.empty();
    }
    boolean there =
        passive
            ? EventNouns.isBroughtAbout(run.word(done)) || run.word(done, "received")
            : run.word(done, "occurs", "arises");
    return there ? Optional.of(a(noun)) : passive ? done(run, done, noun) : Optional.empty();
  }

  private static boolean isSeveral(List<Bit.Word> noun) {
    String last = noun.getLast().lower();
    return !Plurals.singular(last).equals(last);
  }

  private static Optional<List<Bit>> done(BitRun run, int done, List<Bit.Word> noun) {
    return EventNouns.of(run.word(done))
        .map(
            event -> {
              var bits = new ArrayList<Bit>();
              bits.add(Coined.article(run.span(done), Determiner.A));
              bits.add(Coined.word(run.span(done), event.written()));
              bits.add(Coined.preposition(run.span(done), "of"));
              bits.addAll(a(noun));
              return bits;
            });
  }

  private static List<Bit> a(List<Bit.Word> noun) {
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(noun.getFirst().span(), Determiner.A));
    bits.addAll(noun);
    return bits;
  }

  private static void reword(BitRun run, List<Bit> main, int due, List<Bit> event) {
    Phrase.Deadline open = run.phrase(due, Phrase.Deadline.class).orElseThrow();
    var bits = new ArrayList<Bit>(main);
    bits.add(
        new Bit.Piece(new Phrase.Deadline(open.span(), open.word(), open.amount(), Direction.OF)));
    bits.addAll(event);
    run.become(bits);
  }
}
