package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.EventNouns;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;

/**
 * The deadline behind what is to be done: "upon request, the District shall provide a reason within
 * three days" is "… within three days of a request"; "within five days of a request, the District
 * shall give a decision" the other way round.
 */
final class AnchorWording {
  private AnchorWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    AnchorPronoun.apply(run, kinds);
    AnchorNoun.occurred(run);
    beginning(run);
    happened(run);
    done(run);
    AnchorNoun.apply(run);
    received(run);
    int comma = 1;
    while (comma < run.size() && !run.joint(comma, JointKind.COMMA)) {
      comma++;
    }
    boolean receipt = run.word(comma - 1, "receipt") && run.article(comma - 2, Determiner.THEIR);
    boolean plain = comma < run.size() - 1 && (receipt || isPlain(run, comma));
    if (!plain || !(receipt || isByParty(run, comma + 1, kinds))) {
      return;
    }
    int last = run.size() - 1;
    boolean open =
        run.phrase(last, Phrase.Deadline.class)
            .filter(d -> d.direction() == Direction.NONE)
            .isPresent();
    itself(run, comma);
    if (run.preposition(0, "upon") && open) {
      upon(run, comma);
    } else if (run.phrase(0, Phrase.Deadline.class).isPresent() && !hasDeadline(run, comma)) {
      var bits = new ArrayList<Bit>(run.bits().subList(comma + 1, run.size()));
      bits.addAll(run.bits().subList(0, comma));
      run.become(bits);
    }
  }

  /** "Within five days of a request, the supervisor shall answer it": nothing else is named. */
  private static void itself(BitRun run, int comma) {
    int it = run.modal() + 2;
    List<Bit.Word> meant = run.words(2);
    boolean one = run.article(1, Determiner.A, Determiner.THE) && comma == meant.size() + 2;
    boolean alone = one && run.modal() > comma && run.word(it, "it");
    if (alone && EventNouns.answers(run.word(it - 1))) {
      var the = new ArrayList<Bit>(List.of(Coined.article(run.span(it), Determiner.THE)));
      meant.forEach(word -> the.add(Coined.word(run.span(it), word.text())));
      run.replace(it, it + 1, the);
    }
  }

  /** "Ten days before the start of the schedule", "… the first day of vacation": before it. */
  private static void beginning(BitRun run) {
    for (int i = 1; i < run.size() - 3; i++) {
      boolean before =
          run.phrase(i - 1, Phrase.Deadline.class)
              .filter(deadline -> deadline.direction() == Direction.BEFORE)
              .map(deadline -> Amounts.unit(deadline.amount()))
              .filter(unit -> !unit.equals("minute") && !unit.equals("hour"))
              .isPresent();
      boolean the = before && run.article(i, Determiner.THE);
      boolean start = the && run.word(i + 1, "start", "beginning");
      boolean day = the && run.word(i + 1, "first") && run.word(i + 2, "day");
      int of = day ? i + 3 : i + 2;
      boolean article = run.isInside(of + 1) && run.at(of + 1) instanceof Bit.Article;
      int noun = article ? of + 2 : of + 1;
      boolean thing =
          !run.word(noun).isEmpty() && !run.word(noun, "school", "instruction", "classes");
      if ((start || day) && run.preposition(of, "of") && thing) {
        run.remove(article ? i : i + 1, of + 1);
        return;
      }
    }
  }

  /** "Within two days after the injury occurred": after the injury. */
  private static void happened(BitRun run) {
    int last = run.size() - 1;
    String verb = verb(run, last);
    boolean begins = verb.matches("begins|starts|commences|ends");
    boolean behind = !verb.isEmpty() && !run.word(last - 1).isEmpty();
    int at = last - 1;
    while (behind && at > 0 && (!run.word(at).isEmpty() || run.at(at) instanceof Bit.Article)) {
      at--;
    }
    var deadline = run.phrase(Math.max(0, at), Phrase.Deadline.class);
    if (behind && at > 0 && deadline.isPresent()) {
      // Before it begins is before it; after it begins is neither after it nor before.
      boolean before = deadline.get().direction() == Direction.BEFORE;
      boolean days = isDays(deadline.get().amount());
      if (begins && days && (!before || verb.equals("ends"))) {
        throw Unplaced.at(run.at(last), "before or after something, without its beginning or end");
      }
      if (begins && !days) {
        return;
      }
      run.replace(last, last + 1);
    }
  }

  /** What the thing before it does there, as of one: "begins", "occurs", "occurred". */
  private static String verb(BitRun run, int last) {
    String noun = run.word(last - 1);
    boolean several = !noun.isEmpty() && !Plurals.singular(noun).equals(noun);
    String verb = several ? run.word(last) + "s" : run.word(last);
    boolean known = verb.matches("(?:occur|happen|begin|start|commence|end)s");
    return known ? verb : run.word(last, "occurred", "happened") ? run.word(last) : "";
  }

  /** Days, or so many hours that they are no part of a day. */
  private static boolean isDays(Phrase.Amount amount) {
    String unit = Amounts.unit(amount);
    boolean many = unit.equals("hour") && amount.value().matches("2[4-9]|[3-9]\\d|\\d{3}");
    return many || !List.of("minute", "hour").contains(unit);
  }

  /** "Within five days after the grievance is filed": after the grievance. */
  private static void done(BitRun run) {
    int last = run.size() - 1;
    int at = last - 2;
    while (at > 0 && (!run.word(at).isEmpty() || run.at(at) instanceof Bit.Article)) {
      at--;
    }
    boolean thing = at > 0 && at < last - 2 && run.at(at + 1) instanceof Bit.Article;
    if (thing
        && EventNouns.isBroughtAbout(run.word(last))
        && run.being(last - 1)
        && run.phrase(at, Phrase.Deadline.class)
            .filter(one -> one.direction() == Direction.AFTER)
            .isPresent()) {
      run.remove(last - 1, last + 1);
    }
  }

  /** "Within five days of receiving the grievance", "after the filing of the appeal". */
  private static void received(BitRun run) {
    for (int i = 1; i < run.size() - 2; i++) {
      boolean from =
          run.phrase(i, Phrase.Deadline.class)
              .filter(one -> one.direction() == Direction.AFTER || one.direction() == Direction.OF)
              .isPresent();
      boolean article =
          run.article(i + 2, Determiner.THE, Determiner.A, Determiner.EACH, Determiner.ANY);
      if (from && article && run.word(i + 1, "receiving")) {
        run.remove(i + 1, i + 2);
        return;
      }
    }
  }

  /** Words and an article before the comma. */
  private static boolean isPlain(BitRun run, int comma) {
    for (int i = 1; i < comma; i++) {
      if (run.word(i).isEmpty() && !run.article(i, Determiner.A, Determiner.THE, Determiner.ANY)) {
        return false;
      }
    }
    return comma > 1;
  }

  private static boolean isByParty(BitRun run, int from, SubjectKinds kinds) {
    int at = run.article(from, Determiner.THE, Determiner.EACH) ? from + 1 : from;
    var words = new ArrayList<Bit.Word>();
    while (run.isInside(at) && run.at(at) instanceof Bit.Word word) {
      words.add(word);
      at++;
    }
    return !words.isEmpty() && run.modal(at).isPresent() && kinds.isParty(NounReader.name(words));
  }

  private static boolean hasDeadline(BitRun run, int from) {
    for (int i = from; i < run.size(); i++) {
      if (run.phrase(i, Phrase.Deadline.class).isPresent()
          || run.phrase(i, Phrase.Opener.class).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void upon(BitRun run, int comma) {
    Phrase.Deadline open = run.phrase(run.size() - 1, Phrase.Deadline.class).orElseThrow();
    List<Bit> anchor = run.bits().subList(1, comma);
    var bits = new ArrayList<Bit>(run.bits().subList(comma + 1, run.size() - 1));
    bits.add(
        new Bit.Piece(new Phrase.Deadline(open.span(), open.word(), open.amount(), Direction.OF)));
    if (!(anchor.getFirst() instanceof Bit.Article)) {
      bits.add(Coined.article(anchor.getFirst().span(), Determiner.A));
    }
    bits.addAll(anchor);
    run.become(bits);
  }
}
