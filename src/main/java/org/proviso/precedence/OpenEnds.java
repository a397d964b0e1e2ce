package org.proviso.precedence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Norm;
import org.proviso.norm.Priority;
import org.proviso.norm.Provision;

/**
 * What a norm yields to and nobody here can say: a document that is not loaded, a clause that does
 * not exist or is not read. Whether a breach of it stands is then not known.
 */
public final class OpenEnds {
  private final Documents documents;

  public OpenEnds(List<Agreement> agreements) {
    this.documents = new Documents(agreements);
  }

  /** "what 6.02 provides, which is not read". */
  public List<String> of(NormAt at) {
    var open = new ArrayList<String>();
    for (Priority rank : at.norm().priorities()) {
      if (rank.kind() == Priority.Kind.YIELDS) {
        open(rank.provision(), at).ifPresent(open::add);
      }
    }
    return open;
  }

  private Optional<String> open(Provision provision, NormAt at) {
    if (provision.isWhole() && provision.isHere()) {
      return Optional.empty();
    }
    Optional<Agreement> agreement =
        provision.isHere()
            ? Optional.of(at.agreement())
            : documents.called(provision.document(), at.agreement());
    if (agreement.isEmpty()) {
      return Optional.of("what the " + provision.document() + " provides, which is not loaded");
    }
    if (provision.isWhole()) {
      return Optional.empty();
    }
    List<Clause> clauses =
        agreement.get().clauses().stream()
            .filter(clause -> provision.takesIn(Numbers.of(clause.id().number(), agreement.get())))
            .toList();
    if (clauses.isEmpty()) {
      return Optional.of("what " + provision.words() + " provides, which does not exist");
    }
    return unread(clauses)
        .map(words -> "what this sentence provides, which is not read: " + words)
        .or(() -> silent(provision, clauses, at));
  }

  private static Optional<String> unread(List<Clause> clauses) {
    return clauses.stream()
        .flatMap(clause -> clause.sentences().stream())
        .filter(
            sentence -> sentence.isOpen() || sentence.became() == Clause.SentenceClass.JUDGEMENT)
        .map(sentence -> sentence.words().flat())
        .findFirst();
  }

  /** A clause that is named and holds no norm says something that only a person can weigh. */
  private static Optional<String> silent(Provision provision, List<Clause> clauses, NormAt at) {
    List<Norm> norms =
        clauses.stream()
            .flatMap(clause -> clause.sentences().stream())
            .flatMap(sentence -> sentence.norms().stream())
            .filter(norm -> !norm.words().equals(at.norm().words()))
            .toList();
    return norms.isEmpty()
        ? Optional.of("what " + provision.words() + " provides")
        : Optional.empty();
  }
}
