package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "Teachers shall attend two evening events each year; additional events are voluntary": and no
 * teacher shall be required to attend more than two.
 */
public final class AdditionalWording {
  private final BitRun run;
  private final int modal;
  private final int joint;

  private AdditionalWording(BitRun run, int joint) {
    this.run = run;
    this.modal = run.modal();
    this.joint = joint;
  }

  /** The bits with what it comes to put behind "and"; as they are where it is not said. */
  public static List<Bit> of(List<Bit> bits) {
    var run = new BitRun(bits);
    for (int i = run.modal() + 2; run.modal() > 0 && i < run.size(); i++) {
      if (run.joint(i, JointKind.SEMICOLON, JointKind.AND, JointKind.BUT)) {
        Optional<List<Bit>> said = new AdditionalWording(run, i).said();
        if (said.isPresent()) {
          return said.get();
        }
      }
    }
    return bits;
  }

  private Optional<List<Bit>> said() {
    int more = run.article(joint + 1, Determiner.ANY, Determiner.ALL) ? joint + 2 : joint + 1;
    int noun = more + 1;
    int end = run.wordsEnd(noun);
    boolean additional = run.word(more, "additional", "further", "extra") && end > noun;
    int cut = run.joint(joint - 1, JointKind.COMMA) ? joint - 1 : joint;
    int limit = limit(cut);
    boolean plain =
        run.isAffirmed() && run.modal(modal).filter(AdditionalWording::isAsked).isPresent();
    if (!additional || !plain || limit < 0 || !isFree(end) || !isSame(limit, noun, end)) {
      return Optional.empty();
    }
    return isPlainSubject() ? Optional.of(both(limit, cut)) : Optional.empty();
  }

  private static boolean isAsked(Phrase.Modal modal) {
    return modal.isPlainMust()
        || (modal.word() == Phrase.ModalWord.MUST && modal.sense() == Sense.REQUIRED);
  }

  /** "Are voluntary", "shall be optional", and nothing more. */
  private boolean isFree(int at) {
    int be = run.modal(at).filter(m -> m.isPlainMust() && !m.negated()).isPresent() ? at + 1 : at;
    return run.being(be) && run.word(be + 1, "voluntary", "optional") && be + 2 == run.size();
  }

  /** The one number of things before the joint; -1 where there is none, or several. */
  private int limit(int cut) {
    int found = -1;
    for (int i = modal + 1; i < cut; i++) {
      boolean things = run.limit(i).filter(AdditionalWording::isLeast).isPresent();
      if (run.limit(i).isPresent() && (!things || found >= 0)) {
        return -1;
      }
      found = things ? i : found;
    }
    return found;
  }

  private static boolean isLeast(Phrase.Limit limit) {
    boolean least = limit.word() == LimitWord.BARE || limit.word() == LimitWord.AT_LEAST;
    return least
        && limit.amount().determiner() == Determiner.NONE
        && !limit.amount().unit().isEmpty()
        && Amounts.span(limit.amount()).isEmpty();
  }

  /** "Additional events" of "two evening events". */
  private boolean isSame(int limit, int noun, int end) {
    Phrase.Amount amount = run.limit(limit).orElseThrow().amount();
    List<String> counted =
        Stream.concat(amount.adjectives().stream(), Stream.of(amount.unit()))
            .map(word -> Plurals.singular(word.toLowerCase(Locale.ROOT)))
            .toList();
    List<String> said =
        run.words(noun).stream().limit(end - noun).map(w -> Plurals.singular(w.lower())).toList();
    int from = counted.size() - said.size();
    return from >= 0 && counted.subList(from, counted.size()).equals(said);
  }

  private boolean isPlainSubject() {
    int noun = run.isOfEach() ? 1 : 0;
    return run.wordsEnd(noun) == modal && modal > noun;
  }

  private List<Bit> both(int limit, int cut) {
    Phrase.Modal said = run.modal(modal).orElseThrow();
    var bits = new ArrayList<Bit>(run.bits().subList(0, cut));
    bits.add(Coined.and(run.span(joint)));
    bits.add(Coined.article(run.span(0), Determiner.NO));
    bits.addAll(run.bits().subList(run.isOfEach() ? 1 : 0, modal));
    bits.add(
        new Bit.Piece(
            new Phrase.Modal(said.span(), said.word(), /* negated= */ false, Sense.REQUIRED)));
    bits.addAll(run.bits().subList(modal + 1, limit));
    bits.add(new Bit.Piece(run.limit(limit).orElseThrow().with(LimitWord.MORE_THAN)));
    bits.addAll(run.bits().subList(limit + 1, cut));
    return bits;
  }
}
