package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/** Limits on a total or a number that do not say over how long. */
final class LimitPeriods implements Lint.Pass {
  private static final Pattern RATE =
      Pattern.compile("(?i)\\b(?:per|(?:in|during|for) (?:an?|any|each|every|one)) \\p{L}");

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Norm norm : agreement.norms()) {
      if (isOpen(norm)) {
        found.add(Remark.on(Code.LIMIT_WITHOUT_PERIOD, norm, Remark.brief(norm.words())));
      }
    }
    for (Clause clause : agreement.clauses()) {
      for (Clause.Sentence sentence : clause.sentences()) {
        if (isUnreadForIt(sentence)) {
          found.add(
              Remark.on(
                  Code.LIMIT_WITHOUT_PERIOD,
                  clause,
                  sentence.words(),
                  Remark.brief(sentence.words())));
        }
      }
    }
    return found;
  }

  /** Reading itself asked for a rate; "per shift" says over how long, though it is not read. */
  private static boolean isUnreadForIt(Clause.Sentence sentence) {
    return sentence.became() == SentenceClass.NOT_READ
        && sentence.note().contains("write a rate such as")
        && !RATE.matcher(sentence.words().flat()).find();
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
