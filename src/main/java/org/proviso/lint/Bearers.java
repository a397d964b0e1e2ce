package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Span;

/**
 * Duties to do something that name nobody who must do it: of what is read by its norm, of what is
 * not by its words ("the room shall be cleaned" without "by").
 */
final class Bearers implements Lint.Pass {
  /** What is done to something; "be limited" and the like say how things are, and are no deeds. */
  private static final Pattern DEED =
      Pattern.compile(
          "(?i)\\b(?:shall|must|will|is to|are to)(?: also)? be (?:\\w+ly )?"
              + "(?!required|limited|considered|deemed|based|defined|entitled|allowed|permitted|expected|obligated|obliged|excused|assigned"
              + " to|bound|governed|covered|subjected"
              + "|interpreted|construed|included|exempted|needed|spent|guaranteed|ranked|used|utilized|capped|owed|earned|counted|adjusted|attached|added|designated|set"
              + " aside)"
              + "(?:\\w{2,}ed|made|held|given|kept|paid|sent|done|taken|written|shown|told|built|set"
              + "|met|put|read|sought|found|cut|drawn|chosen|brought)\\b");

  /** "Every effort will be made" is nobody's duty, and "no pay shall be taken" a ban. */
  private static final String NO_DEED = "(?is).*\\b(?:efforts?|no \\w+)\\s*(?:\\w+\\s+){0,3}";

  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?i)\\b(?:teachers?|members?|employees?|staff|personnel|districts?|association|union|boards?"
              + "|principals?|administrat(?:ors?|ion)|superintendents?|nurses?|counselors?|librarians?"
              + "|psychologists?|specialists?|part(?:y|ies)|committees?|supervisors?|department|schools?"
              + "|substitutes?|students?|parents?|person|individuals?|educators?|council|designee|who"
              + "|management|managers?|directors?|employers?|agency|state|officers?|they|he|she|it)\\b(?!['\u2019])");

  /** "By" before whoever does it, and not before a day, a way or a measure. */
  private static final Pattern AGENT =
      Pattern.compile(
          "(?i)\\bby (?:and between )?(?:(?:the|an?|each|any|its|his|her|their|either|both|such) )?"
              + "(?:\\w+[- ]){0,3}?"
              + SOMEBODY.pattern());

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
          .filter(Clause.Sentence::isOpen)
          .map(Clause.Sentence::words)
          .filter(Bearers::isNobodysDeed)
          .map(words -> Remark.on(Code.DUTY_WITHOUT_BEARER, clause, words, Remark.brief(words)))
          .forEach(found::add);
    }
    return found;
  }

  /** A deed in the passive, of a thing, and nobody is named before or after it who does it. */
  private static boolean isNobodysDeed(Span words) {
    String text = words.flat();
    Matcher deed = DEED.matcher(text);
    // A blank is told of by itself.
    if (text.contains("__") || !deed.find()) {
      return false;
    }
    String before = text.substring(0, deed.start());
    int from = Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'));
    return !before.matches(NO_DEED)
        && !SOMEBODY.matcher(before.substring(from + 1)).find()
        && !AGENT.matcher(text.substring(deed.end())).find();
  }

  /** A limit holds of things whoever keeps it; a deed is somebody's. */
  private static boolean bindsNobody(Norm norm) {
    return norm.modality() == Modality.DUTY
        && norm.bearer().isEmpty()
        && norm.each().kind() != SubjectKind.PERSON
        && (norm.must() instanceof Fact.Exists || norm.must() instanceof Fact.Timed);
  }
}
