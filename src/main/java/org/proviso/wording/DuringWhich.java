package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "Teachers shall have a planning period each day, during which no meetings shall be held (they
 * shall not be assigned duties)": and no teacher shall have meetings during a planning period.
 */
public final class DuringWhich {
  private final BitRun run;
  private final int main;
  private final int during;

  private DuringWhich(BitRun run, int main, int during) {
    this.run = run;
    this.main = main;
    this.during = during;
  }

  /** The bits with such a clause put behind "and"; as they are where there is none. */
  public static List<Bit> of(List<Bit> bits) {
    var run = new BitRun(bits);
    int main = run.modal();
    for (int i = main + 2; main > 0 && i < run.size(); i++) {
      if (run.preposition(i, "during") && run.opens(i + 1, OpenerWord.WHICH)) {
        return new DuringWhich(run, main, i).apart().orElse(bits);
      }
    }
    return bits;
  }

  private Optional<List<Bit>> apart() {
    int end = run.joint(during - 1, JointKind.COMMA) ? during - 1 : during;
    int from = run.word(during + 2, "time", "period") ? during + 3 : during + 2;
    int modal = modal(from);
    List<Bit> noun = noun(end);
    boolean must =
        run.modal(modal).filter(m -> m.word() == Phrase.ModalWord.MUST).isPresent()
            && run.modal(main).filter(Phrase.Modal::isPlainMust).isPresent();
    if (!must || noun.isEmpty() || !isPlain(0, main) || !isPlain(main + 1, end, modal)) {
      return Optional.empty();
    }
    Optional<List<Bit>> said = denied(from, modal).or(() -> same(from, modal));
    return said.map(
        clause -> {
          var bits = new ArrayList<>(run.bits().subList(0, end));
          bits.add(Coined.and(run.span(during)));
          bits.addAll(clause);
          bits.add(run.at(during));
          bits.addAll(noun);
          return bits;
        });
  }

  private int modal(int from) {
    int at = from;
    while (at < run.size() && run.modal(at).isEmpty()) {
      at++;
    }
    return at;
  }

  /** No further clause, list or modal verb in the subject. */
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      if (run.phrase(i, Phrase.Joint.class).isPresent()
          || run.phrase(i, Phrase.Opener.class).isPresent()) {
        return false;
      }
    }
    return !run.article(0, Determiner.NO);
  }

  private boolean isPlain(int from, int to, int modal) {
    boolean plain = isPlain(from, to) && isPlain(modal + 1, run.size());
    for (int i = from; i < run.size(); i++) {
      plain &= i == modal || run.modal(i).isEmpty();
    }
    return plain;
  }

  /** The one thing that somebody has: "a planning period", "daily planning time". */
  private List<Bit> noun(int end) {
    int last = run.phrase(end - 1, Phrase.Rate.class).isPresent() ? end - 1 : end;
    boolean length = run.limit(last - 1).isPresent() && run.preposition(last - 2, "of");
    int to = length ? last - 2 : last;
    int from = run.beforeWords(to - 1) + 1;
    boolean rate = run.phrase(from - 1, Phrase.Rate.class).isPresent();
    boolean had = run.word(main + 1, "have", "receive") && from == main + (rate ? 3 : 1);
    int first = had && !rate ? from + 1 : from;
    boolean one = had || run.article(from - 1, Determiner.A) || isOneOfLength(from - 1);
    return one && first < to ? run.bits().subList(first, to) : List.of();
  }

  /** "A 30-minute lunch". */
  private boolean isOneOfLength(int at) {
    return run.bareTime(at)
        .map(limit -> limit.amount().determiner())
        .filter(of -> of == Determiner.A || run.article(at - 1, Determiner.A))
        .isPresent();
  }

  /** "No meetings shall be held": none of those people shall have them. */
  private Optional<List<Bit>> denied(int from, int modal) {
    boolean held =
        run.being(modal + 1)
            && run.word(modal + 2, "held", "scheduled", "assigned", "called", "conducted")
            && modal + 3 == run.size();
    boolean no = run.article(from, Determiner.NO) && run.wordsEnd(from + 1) == modal;
    if (!held || !no || run.modal(modal).filter(Phrase.Modal::isPlainMust).isEmpty()) {
      return Optional.empty();
    }
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(from), Determiner.NO));
    bits.addAll(people());
    bits.add(run.at(modal));
    bits.add(Coined.word(run.span(modal + 2), "have"));
    bits.addAll(run.bits().subList(from + 1, modal));
    return Optional.of(bits);
  }

  /** "They shall not be assigned duties", "the teacher shall be free of duties". */
  private Optional<List<Bit>> same(int from, int modal) {
    boolean they = run.word(from, "they", "he", "she") && from + 1 == modal;
    boolean the =
        run.article(from, Determiner.THE) && names(from + 1, modal).equals(names(0, main));
    if (!they && !the) {
      return Optional.empty();
    }
    Phrase.Modal said = run.modal(modal).orElseThrow();
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(from), said.negated() ? Determiner.NO : Determiner.EACH));
    bits.addAll(people());
    bits.add(
        new Bit.Piece(
            new Phrase.Modal(said.span(), said.word(), /* negated= */ false, said.sense())));
    bits.addAll(run.bits().subList(modal + 1, run.size()));
    return Optional.of(bits);
  }

  private List<String> names(int from, int to) {
    var names = new ArrayList<String>();
    for (int i = from; i < to; i++) {
      if (!run.word(i).isEmpty()) {
        names.add(run.word(i));
      }
    }
    return names;
  }

  private List<Bit> people() {
    return run.bits().subList(run.word(0).isEmpty() ? 1 : 0, main);
  }
}
