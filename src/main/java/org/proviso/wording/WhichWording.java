package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * What a relative clause at the end asks of the thing before it: "a lunch each day, which shall be
 * at least 30 minutes" is a lunch of at least 30 minutes; "two meetings per month, none of which
 * shall exceed an hour" is a clause about those meetings.
 */
public final class WhichWording {
  private final BitRun run;

  private WhichWording(List<Bit> bits) {
    this.run = new BitRun(bits);
  }

  /** The bits with the first such clause after the modal put in its place. */
  public static List<Bit> of(List<Bit> bits) {
    var wording = new WhichWording(bits);
    wording.provided();
    int modal = wording.run.modal();
    for (int i = modal + 1; modal > 0 && i < wording.run.size(); i++) {
      if (wording.each(i) || wording.which(i)) {
        break;
      }
    }
    return wording.run.bits();
  }

  /** "Provided the teacher agrees, …": provided that. */
  private void provided() {
    for (int i = 0; i + 1 < run.size(); i++) {
      boolean opens = i == 0 || run.joint(i - 1, JointKind.COMMA);
      boolean noun = run.article(i + 1, Determiner.THE, Determiner.A, Determiner.EACH);
      if (opens && noun && run.word(i, "provided") && ends(i)) {
        run.replace(i, i + 1, new Phrase.Opener(run.span(i), OpenerWord.PROVIDED_THAT));
      }
    }
  }

  /** A clause up to a comma or the end, without a modal verb. */
  private boolean ends(int from) {
    int at = from;
    while (at < run.size() && !run.joint(at, JointKind.COMMA)) {
      if (run.modal(at).isPresent()) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** ", each of which shall", ", none of which may". */
  private boolean each(int at) {
    boolean article = run.article(at, Determiner.EACH, Determiner.NO, Determiner.ALL);
    boolean which = run.preposition(at + 1, "of") && run.opens(at + 2, OpenerWord.WHICH);
    int comma = at - 1;
    if (!article || !which || !run.joint(comma, JointKind.COMMA) || run.modal(at + 3).isEmpty()) {
      return false;
    }
    List<Bit> noun = noun(comma);
    if (noun.isEmpty() || !isAll(comma)) {
      return false;
    }
    var bits = new ArrayList<Bit>();
    bits.add(Coined.and(run.span(comma)));
    bits.add(run.at(at));
    bits.addAll(noun);
    run.replace(comma, at + 3, bits);
    return true;
  }

  /** "No more than two meetings": of two that there must be, a third would be none. */
  private boolean isAll(int to) {
    for (int i = 0; i < to; i++) {
      if (run.limit(i).filter(l -> l.word() != LimitWord.AT_MOST).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** The words of the thing before the comma, with a rate between them at most. */
  private List<Bit> noun(int comma) {
    int end = run.phrase(comma - 1, Phrase.Rate.class).isPresent() ? comma - 1 : comma;
    int from = end;
    while (!run.word(from - 1).isEmpty()) {
      from--;
    }
    var noun = new ArrayList<Bit>();
    run.limit(from - 1)
        .filter(limit -> !Amounts.isTime(limit.amount()))
        .ifPresent(
            limit -> {
              limit.amount().adjectives().forEach(a -> noun.add(Coined.word(limit.span(), a)));
              if (!limit.amount().unit().isEmpty()) {
                noun.add(Coined.word(limit.span(), limit.amount().unit()));
              }
            });
    boolean counted = !noun.isEmpty() || run.limit(from - 1).isPresent();
    boolean article = run.isInside(from - 1) && run.at(from - 1) instanceof Bit.Article;
    noun.addAll(run.bits().subList(from, end));
    return counted || article ? noun : List.of();
  }

  /** "A lunch each day, which shall be at least 30 minutes": the length stands with the lunch. */
  private boolean which(int at) {
    boolean must =
        run.modal(at + 1).filter(m -> m.word() == ModalWord.MUST && !m.negated()).isPresent();
    int being = run.being(at + 2) ? at + 3 : at + 2;
    boolean time =
        run.limit(being).filter(l -> Amounts.isTime(l.amount()) && isBound(l.word())).isPresent();
    int end = run.word(being + 1, "long") ? being + 2 : being + 1;
    int comma = run.joint(at - 1, JointKind.COMMA) ? at - 1 : at;
    int noun = run.phrase(comma - 1, Phrase.Rate.class).isPresent() ? comma - 1 : comma;
    boolean one = !run.word(noun - 1).isEmpty() && isOne(noun) && limits(comma) == 0;
    if (!run.opens(at, OpenerWord.WHICH, OpenerWord.THAT)
        || !must
        || !time
        || end != run.size()
        || !one) {
      return false;
    }
    Bit limit = run.at(being);
    Bit of = Coined.preposition(run.span(at), "of");
    run.remove(comma, end);
    run.replace(noun, noun, of, limit);
    return true;
  }

  private static boolean isBound(LimitWord word) {
    return switch (word) {
      case AT_LEAST, BARE -> true;
      case AT_MOST, LESS_THAN, MORE_THAN, EXACTLY, UP_TO, WITHIN -> false;
    };
  }

  /** "A lunch": one thing, so that the length is of it. */
  private boolean isOne(int end) {
    int from = run.beforeWords(end - 1);
    return run.article(from, Determiner.A);
  }

  private int limits(int to) {
    int found = 0;
    for (int i = 0; i < to; i++) {
      found += run.limit(i).isPresent() ? 1 : 0;
    }
    return found;
  }
}
