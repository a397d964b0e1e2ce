package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "No more than one staff meeting per week, not to exceed an hour", "two per month, not to exceed
 * an hour each": how many, and a sentence about the length of each. Of several without "each" the
 * hour may be of all together, and that is not read.
 */
final class EachNoLonger {
  private final BitRun run;

  private EachNoLonger(List<Bit> bits) {
    this.run = new BitRun(bits);
  }

  static List<List<Bit>> expand(List<Bit> bits) {
    return new EachNoLonger(bits).sentences().orElse(List.of(bits));
  }

  private Optional<List<List<Bit>>> sentences() {
    int last = run.size() - 1;
    boolean each = run.phrase(last, Phrase.Together.class).filter(t -> !t.together()).isPresent();
    int limit = each ? last - 1 : last;
    int modal = run.modal();
    boolean length =
        run.limit(limit)
            .filter(l -> l.word() == LimitWord.AT_MOST && Amounts.isTime(l.amount()))
            .filter(l -> l.span().flat().matches("(?i)not to exceed .*"))
            .isPresent();
    int counted = counted(limit - 1);
    if (!length || modal < 0 || counted < 0 || !run.joint(limit - 1, JointKind.COMMA)) {
      return Optional.empty();
    }
    int end = run.wordsEnd(counted + 1);
    boolean rated = run.phrase(end, Phrase.Rate.class).isPresent();
    int tail = rated ? end + 1 : end;
    boolean one = run.limit(counted).orElseThrow().amount().value().equals("1");
    Optional<List<Bit>> owner = owner(modal, tail, limit - 1);
    if (owner.isEmpty() || !(one || each)) {
      return Optional.empty();
    }
    var length2 = new ArrayList<Bit>(noun(counted, end));
    length2.addAll(owner.get());
    length2.add(Coined.must(run.span(modal)));
    length2.add(Coined.word(run.span(limit), "last"));
    length2.add(run.at(limit));
    return Optional.of(List.of(run.bits().subList(0, limit - 1), List.copyOf(length2)));
  }

  /** The only other amount, of things counted and no more of them than it says; else -1. */
  private int counted(int before) {
    int found = -1;
    for (int i = 0; i < before; i++) {
      boolean other =
          run.joint(i, JointKind.COMMA) || run.phrase(i, Phrase.Opener.class).isPresent();
      if (other || (run.limit(i).isPresent() && found >= 0)) {
        return -1;
      }
      found = run.limit(i).isPresent() ? i : found;
    }
    boolean things =
        run.limit(found)
            .filter(l -> !Amounts.isTime(l.amount()) && !l.amount().unit().isEmpty())
            .filter(l -> Amounts.span(l.amount()).isEmpty())
            .filter(l -> !Amounts.unit(l.amount()).matches("time|duty|day"))
            .isPresent();
    return things ? found : -1;
  }

  private List<Bit> noun(int counted, int end) {
    Phrase.Amount amount = run.limit(counted).orElseThrow().amount();
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(amount.span(), Determiner.EACH));
    amount.adjectives().forEach(word -> bits.add(Coined.word(amount.span(), word)));
    bits.add(Coined.word(amount.span(), amount.unit()));
    bits.addAll(run.bits().subList(counted + 1, end));
    return bits;
  }

  /** "Of any teacher", where a teacher has them; nothing where no one is named; else empty. */
  private Optional<List<Bit>> owner(int modal, int tail, int end) {
    if (run.preposition(tail, "for")
        && run.article(tail + 1, Determiner.EACH, Determiner.EVERY, Determiner.ANY)
        && run.wordsEnd(tail + 2) == end) {
      return Optional.of(of(run.bits().subList(tail + 2, end)));
    }
    boolean there = run.word(0, "there") && modal == 1;
    boolean set = run.word(modal + 1, "schedule", "hold", "call", "conduct");
    boolean has = run.word(modal + 1, "attend", "have") || run.word(modal + 2, "assigned");
    boolean held = run.being(modal + 1) && run.word(modal + 2, "held", "scheduled", "called");
    if (tail != end && !(held && modal >= tail)) {
      return Optional.empty();
    }
    if (there || set || held) {
      return Optional.of(List.of());
    }
    int from = run.at(0) instanceof Bit.Article ? 1 : 0;
    return has && run.wordsEnd(from) == modal
        ? Optional.of(of(run.bits().subList(from, modal)))
        : Optional.empty();
  }

  private List<Bit> of(List<Bit> people) {
    var bits = new ArrayList<Bit>();
    bits.add(Coined.preposition(people.getFirst().span(), "of"));
    bits.add(Coined.article(people.getFirst().span(), Determiner.ANY));
    bits.addAll(people);
    return bits;
  }
}
