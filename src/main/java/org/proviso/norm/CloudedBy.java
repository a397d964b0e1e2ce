package org.proviso.norm;

import java.util.List;

/** Where the sentences stand that are not read and may limit a norm. */
public final class CloudedBy {
  private CloudedBy() {}

  /** The numbers of their clauses, in the order of the agreement, each once. */
  public static List<String> clauses(Agreement agreement, Norm norm) {
    return agreement.clauses().stream()
        .filter(
            clause ->
                clause.sentences().stream()
                    .anyMatch(sentence -> norm.clouds().contains(sentence.words())))
        .map(clause -> clause.id().number())
        .distinct()
        .toList();
  }
}
