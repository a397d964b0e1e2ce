package org.proviso.roundtrip;

import java.util.ArrayList;
import java.util.List;
import org.proviso.binding.AgreementReader;
import org.proviso.norm.Agreement;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Clause;
import org.proviso.norm.Norm;
import org.proviso.source.SourceText;

/** Reads sentences as the clauses of one agreement, and says what became of each. */
final class ReadBack {
  private ReadBack() {}

  /** The norms of each sentence, in order; what else became of it in words. */
  static List<Became> of(List<String> sentences) {
    return of("", sentences);
  }

  /** The same after definitions that the sentences rest on. */
  static List<Became> of(String definitions, List<String> sentences) {
    var text = new StringBuilder("Round trip\n\n" + definitions + "\n\n");
    for (int i = 0; i < sentences.size(); i++) {
      text.append("1.").append(i + 1).append("  ").append(sentences.get(i)).append("\n\n");
    }
    var agreement = AgreementReader.read(new SourceText("round trip", text.toString()));
    var became = new ArrayList<Became>();
    for (int i = 0; i < sentences.size(); i++) {
      became.add(became(agreement, "1." + (i + 1)));
    }
    return became;
  }

  private static Became became(Agreement agreement, String number) {
    for (Clause clause : agreement.clauses()) {
      if (clause.id().number().equals(number) && clause.sentences().size() == 1) {
        var sentence = clause.sentences().getFirst();
        return new Became(sentence.norms(), sentence.became().words() + " " + sentence.note());
      }
    }
    return new Became(List.of(), "no sentence under its number");
  }

  /** What became of one sentence. */
  record Became(List<Norm> norms, String otherwise) {
    /** Empty if it is just this norm, else what it is instead. */
    String unlike(Norm norm) {
      if (norms.size() != 1) {
        return norms.isEmpty() ? otherwise : norms.size() + " norms";
      }
      return CanonicalNorm.sameMeaning(norms.getFirst(), norm)
          ? ""
          : CanonicalNorm.key(norms.getFirst()) + "\nand not\n" + CanonicalNorm.key(norm);
    }
  }
}
