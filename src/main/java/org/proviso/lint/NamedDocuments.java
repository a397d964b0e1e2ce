package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Agreement;
import org.proviso.norm.Declaration;
import org.proviso.norm.Norm;
import org.proviso.norm.Priority;
import org.proviso.norm.Provision;
import org.proviso.precedence.Documents;
import org.proviso.precedence.Numbers;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.Place;
import org.proviso.source.Span;

/** Other agreements that one names: whether they are at hand, and hold the clauses named. */
final class NamedDocuments {
  private final List<Agreement> all;
  private final Documents documents;
  private final List<Diagnostic> found = new ArrayList<>();

  private NamedDocuments(List<Agreement> all) {
    this.all = all;
    this.documents = new Documents(all);
  }

  static List<Diagnostic> of(List<Agreement> agreements) {
    var named = new NamedDocuments(agreements);
    agreements.forEach(named::agreement);
    return named.found;
  }

  private void agreement(Agreement agreement) {
    for (Declaration declaration : agreement.declarations()) {
      switch (declaration) {
        case Declaration.Incorporates(String document, Span words) ->
            missing(Name.of(document), agreement, words);
        case Declaration.Precedence(var wins, var yields, _, Span words) -> {
          provision(wins, agreement, words);
          provision(yields, agreement, words);
        }
        case Declaration.Preserved(var kept, _, Span words) -> provision(kept, agreement, words);
        case Declaration.Party _,
            Declaration.Recognition _,
            Declaration.InForce _,
            Declaration.Called _,
            Declaration.Scope _,
            Declaration.DateOrder _,
            Declaration.EachRule _,
            Declaration.DayRule _,
            Declaration.Rate _,
            Declaration.Other _ -> {}
      }
    }
    for (Norm norm : agreement.norms()) {
      for (Priority rank : norm.priorities()) {
        provision(rank.provision(), agreement, norm.words());
      }
    }
  }

  private boolean missing(Name document, Agreement agreement, Span words) {
    boolean here = documents.called(document, agreement).isPresent();
    if (!here) {
      remark(Code.DOCUMENT_NOT_LOADED, agreement, words, document.written());
    }
    return !here;
  }

  /** Clauses of this agreement are looked for where references are. */
  private void provision(Provision provision, Agreement agreement, Span words) {
    if (provision.isHere() || all.size() < 2 && provision.isWhole()) {
      return;
    }
    Optional<Agreement> other = documents.called(provision.document(), agreement);
    if (other.isEmpty()) {
      missing(provision.document(), agreement, words);
      return;
    }
    for (String clause : provision.clauses()) {
      Provision one = new Provision(provision.document(), List.of(clause));
      boolean exists =
          other.get().clauses().stream()
              .anyMatch(candidate -> one.takesIn(Numbers.of(candidate.id().number(), other.get())));
      if (!exists) {
        remark(Code.REFERENCE_DANGLING, agreement, words, one.words());
      }
    }
  }

  private void remark(Code code, Agreement agreement, Span words, String what) {
    String clause =
        agreement.clauses().stream()
            .filter(
                one ->
                    one.sentences().stream().anyMatch(sentence -> sentence.words().equals(words)))
            .findFirst()
            .map(one -> one.id().number())
            .orElse("");
    found.add(Diagnostic.of(code, new Place.InText(words, clause), what));
  }
}
