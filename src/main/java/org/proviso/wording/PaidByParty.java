package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/** "The District shall pay each teacher $45 for each training": each teacher shall be paid it. */
final class PaidByParty {
  private static final Map<String, String> PAYING =
      Map.of("pay", "paid", "reimburse", "reimbursed", "compensate", "compensated");

  private PaidByParty() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    String paid = PAYING.getOrDefault(run.word(modal + 1), "");
    int from = modal + 2;
    boolean plain =
        modal > 0
            && !paid.isEmpty()
            && run.modal(modal).filter(Phrase.Modal::isPlainMust).isPresent()
            && isParty(run, modal, kinds);
    boolean each =
        run.article(from, Determiner.EACH, Determiner.EVERY, Determiner.ANY, Determiner.ALL);
    int end = plain ? people(run, each ? from + 1 : from, kinds) : -1;
    if (end < 0 || run.word(end - 1).contains("'") || !(each || run.word(end - 1).endsWith("s"))) {
      return;
    }
    var bits = new ArrayList<Bit>(run.bits().subList(from, end));
    bits.add(run.at(modal));
    bits.add(Coined.be(run.span(modal + 1)));
    bits.add(Coined.word(run.span(modal + 1), paid));
    bits.addAll(run.bits().subList(end, run.size()));
    run.become(bits);
  }

  private static boolean isParty(BitRun run, int modal, SubjectKinds kinds) {
    int from = run.article(0, Determiner.THE) ? 1 : 0;
    List<Bit.Word> words = run.words(from);
    return !words.isEmpty()
        && from + words.size() == modal
        && kinds.isParty(NounReader.name(words))
        && kinds.of(NounReader.name(words)).isEmpty();
  }

  /** Where the people end that stand here, or -1. */
  private static int people(BitRun run, int from, SubjectKinds kinds) {
    List<Bit.Word> words = run.words(from);
    for (int n = words.size(); n > 0; n--) {
      if (kinds.isPerson(NounReader.name(words.subList(0, n)))) {
        return from + n;
      }
    }
    return -1;
  }
}
