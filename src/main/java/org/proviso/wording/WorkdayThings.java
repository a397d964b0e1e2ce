package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.RateWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;

/**
 * What a work day includes or leaves out: what is only counted goes to the length, what has an
 * amount is a sentence of its own.
 */
final class WorkdayThings {
  /** The length, and what it is counted with or without. */
  final List<Bit> length = new ArrayList<>();

  /** Days that all of it is said of. */
  final List<Bit> common = new ArrayList<>();

  /** The sentences beside the one of the length. */
  final List<List<Bit>> others = new ArrayList<>();

  /** Those that may be meant or not. */
  final List<List<Bit>> perhaps = new ArrayList<>();

  private final WorkdaySubject subject;
  private final SubjectKinds kinds;

  WorkdayThings(WorkdaySubject subject, SubjectKinds kinds) {
    this.subject = subject;
    this.kinds = kinds;
  }

  /** Takes what stands between these places; false where it is nothing of the kind. */
  boolean read(BitRun run, int from, int to, boolean out) {
    boolean days = run.phrase(to, Phrase.Weekdays.class).isPresent();
    if (days && !run.joint(to - 1, JointKind.COMMA)) {
      throw Unplaced.at(run.at(to), "the days first: \"on Fridays, the work day shall\"");
    }
    int end = to;
    while (run.joint(end - 1, JointKind.COMMA)) {
      end--;
    }
    int at = from;
    while (at < end) {
      int cut = at + 1;
      while (cut < end
          && !(run.joint(cut, JointKind.AND, JointKind.COMMA) && begins(run, cut + 1))) {
        cut++;
      }
      if (!thing(unbroken(run.bits().subList(at, cut)), out)) {
        return false;
      }
      at = cut;
      while (run.joint(at, JointKind.COMMA, JointKind.AND) && at < end) {
        at++;
      }
    }
    return end > from;
  }

  /** A further thing with an amount or an article of its own. */
  private static boolean begins(BitRun run, int at) {
    return run.joint(at, JointKind.AND)
        || run.limit(at).isPresent()
        || run.article(at, Determiner.A);
  }

  /** "A 30 minute, duty-free lunch": the comma joins two adjectives. */
  private static List<Bit> unbroken(List<Bit> bits) {
    var inner = new BitRun(bits);
    boolean comma =
        inner.bareTime(0).isPresent()
            && inner.joint(1, JointKind.COMMA)
            && inner.word(2).matches("duty-free|duty|uninterrupted");
    if (comma) {
      inner.remove(1, 2);
    }
    return inner.bits();
  }

  /** "A lunch for aides", "in elementary schools" would be of some people only. */
  private void ofEverybody(BitRun thing) {
    for (int i = 0; i < thing.size(); i++) {
      boolean amount =
          thing.limit(i - 1).isPresent() || thing.phrase(i - 1, Phrase.Rate.class).isPresent();
      boolean of = thing.preposition(i, "of", "for") && (amount || thing.limit(i + 1).isPresent());
      var words = new ArrayList<Bit.Word>();
      for (int j = i + 1; of && j < thing.size() && thing.at(j) instanceof Bit.Word word; j++) {
        words.add(word);
      }
      boolean people = !words.isEmpty() && kinds.of(NounReader.name(words)).isPresent();
      boolean other = thing.phrase(i, Phrase.Preposition.class).isPresent() && !of;
      if (other || people || thing.article(i, Determiner.NO)) {
        throw Unplaced.at(thing.at(i), "what everybody's day includes");
      }
    }
  }

  private boolean thing(List<Bit> bits, boolean out) {
    var inner = new BitRun(bits);
    ofEverybody(inner);
    boolean counted = false;
    boolean rated = false;
    boolean plain = true;
    for (int i = 0; i < inner.size(); i++) {
      counted |= inner.limit(i).isPresent();
      rated |= inner.phrase(i, Phrase.Rate.class).isPresent();
      plain &=
          !inner.word(i).isEmpty()
              || inner.at(i) instanceof Bit.Article
              || inner.joint(i, JointKind.AND);
    }
    if (!counted && !plain) {
      return false;
    }
    List<Bit> named = named(inner);
    if (out && named.isEmpty()) {
      return false;
    }
    if (!named.isEmpty()) {
      String word = out ? "excluding" : "including";
      length.add(new Bit.Piece(new Phrase.Preposition(bits.getFirst().span(), word)));
      length.addAll(named);
    }
    if (counted || (!out && inner.article(0, Determiner.A))) {
      var things = new ArrayList<>(bits);
      if (!rated) {
        var span = bits.getFirst().span();
        things.add(new Bit.Piece(new Phrase.Rate(span, RateWord.EACH, 1, "day")));
      }
      things.addAll(common);
      (counted ? others : perhaps).add(subject.having(things));
    }
    return true;
  }

  /** What the day is counted with or without, by its plain name. */
  private static List<Bit> named(BitRun thing) {
    var name = new ArrayList<Bit>();
    int from = thing.limit(0).isPresent() || thing.at(0) instanceof Bit.Article ? 1 : 0;
    int at = from;
    while (!thing.word(at).isEmpty() || (thing.joint(at, JointKind.AND) && at > from)) {
      boolean free =
          thing.word(at, "duty-free", "uninterrupted")
              || (thing.word(at, "duty") && thing.word(at + 1, "free"))
              || (thing.word(at, "free") && thing.word(at - 1, "duty"));
      if (!free) {
        name.add(thing.at(at));
      }
      at++;
    }
    boolean whole = at == thing.size() || thing.preposition(at, "of");
    return whole ? name : List.of();
  }
}
