package org.proviso.binding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.proviso.clouds.Clouds;
import org.proviso.norm.Clause;
import org.proviso.norm.Norm;

/** What other sentences do to the norms once all are read: scope (S9), days (S6), clouds (S6). */
record Aftermath(StatedScope scope, Clouds clouds, DayRules days) {
  List<Norm> norms(List<Norm> norms) {
    return norms.stream()
        .map(norm -> Additions.clouded(settled(norm, clouds::clouded), norms))
        .toList();
  }

  private Norm settled(Norm norm, UnaryOperator<Norm> clouded) {
    return days.applied(clouded.apply(scope.applied(norm)));
  }

  /** The clauses with the norms as they came out, those of two readings among them. */
  List<Clause> clauses(List<Clause> clauses, List<Norm> norms) {
    return rejoined(clauses, norms).stream()
        .map(clause -> clause.with(clause.sentences().stream().map(this::candidates).toList()))
        .toList();
  }

  private Clause.Sentence candidates(Clause.Sentence sentence) {
    return sentence.candidates().isEmpty()
        ? sentence
        : new Clause.Sentence(
            sentence.words(),
            sentence.became(),
            sentence.norms(),
            sentence.note(),
            sentence.candidates().stream().map(reading -> candidates(sentence, reading)).toList());
  }

  private List<Norm> candidates(Clause.Sentence sentence, List<Norm> reading) {
    return reading.stream()
        .map(norm -> settled(norm, one -> clouds.clouded(one, sentence.words())))
        .toList();
  }

  /** Clauses whose sentences hold the norms as they came out. */
  private static List<Clause> rejoined(List<Clause> clauses, List<Norm> norms) {
    var byKey = new LinkedHashMap<String, Norm>();
    norms.forEach(norm -> byKey.put(key(norm), norm));
    return clauses.stream()
        .map(
            clause ->
                clause.with(clause.sentences().stream().map(s -> rejoined(s, byKey)).toList()))
        .toList();
  }

  private static Clause.Sentence rejoined(Clause.Sentence sentence, Map<String, Norm> byKey) {
    return sentence.with(
        sentence.norms().stream().map(norm -> byKey.getOrDefault(key(norm), norm)).toList());
  }

  private static String key(Norm norm) {
    return norm.clause().number() + "#" + norm.ordinal() + "@" + norm.words().start();
  }
}
