package org.proviso.lint;

import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/** Limits on a total or a number that do not say over how long. */
final class LimitPeriods implements Lint.Pass {
  @Override
  public List<Diagnostic> of(Agreement agreement) {
    return agreement.norms().stream()
        .filter(LimitPeriods::isOpen)
        .map(norm -> Remark.on(Code.LIMIT_WITHOUT_PERIOD, norm, Remark.brief(norm.words())))
        .toList();
  }

  private static boolean isOpen(Norm norm) {
    return norm.each().kind() != SubjectKind.RECORD
        && norm.must() instanceof Fact.Compare(Measure measure, _, _)
        && isSum(measure)
        && norm.period() instanceof Period.WholeTerm
        && !norm.words().text().matches("(?is).*\\b(term|in all|agreement|ever|altogether)\\b.*");
  }

  private static boolean isSum(Measure measure) {
    return measure instanceof Measure.TotalTime
        || measure instanceof Measure.Count
        || measure instanceof Measure.Sum;
  }
}
