package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/** Duties to do something that name nobody who must do it. */
final class Bearers implements Lint.Pass {
  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Norm norm : agreement.norms()) {
      if (bindsNobody(norm)) {
        found.add(Remark.on(Code.DUTY_WITHOUT_BEARER, norm, Remark.brief(norm.words())));
      }
    }
    for (Clause clause : agreement.clauses()) {
      clause.sentences().stream()
          .filter(Bearers::isUnreadForIt)
          .map(Clause.Sentence::words)
          .map(words -> Remark.on(Code.DUTY_WITHOUT_BEARER, clause, words, Remark.brief(words)))
          .forEach(found::add);
    }
    return found;
  }

  /** Reading itself asked who shall do it. */
  private static boolean isUnreadForIt(Clause.Sentence sentence) {
    return sentence.became() == SentenceClass.NOT_READ
        && (sentence.note().contains("write who shall do it")
            || sentence.note().contains("write what holds of each of them, without a rate"));
  }

  /** A limit holds of things whoever keeps it; a deed is somebody's. */
  private static boolean bindsNobody(Norm norm) {
    return norm.modality() == Modality.DUTY
        && norm.bearer().isEmpty()
        && norm.each().kind() != SubjectKind.PERSON
        && (norm.must() instanceof Fact.Exists || norm.must() instanceof Fact.Timed);
  }
}
