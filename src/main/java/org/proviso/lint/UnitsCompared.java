package org.proviso.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Bound;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.NormParts;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Span;
import org.proviso.time.Unit;

/**
 * Limits whose unit does not fit what they limit: "meetings of no more than three students". What
 * is read fits, but for limits of several kinds ("three hours or two meetings, whichever is less");
 * of what is not read the words are looked at: lengths need time, sizes a number, starts a clock
 * time.
 */
final class UnitsCompared implements Lint.Pass {
  private static final String LIMIT =
      " (?:no (?:more|less|fewer|longer) than|at least|at most|up to|a (?:maximum|minimum) of|not"
          + " more than|not to exceed|exactly|less than|more than|fewer than) ";

  private static final String NUMBER =
      "(?:\\d[\\d,.]*|an?|one-half|[a-z]+(?:-[a-z]+)?)(?: ?\\(\\d+\\))?";

  private static final String TIME = "(?:minutes?|hours?|hrs|mins)\\b";

  private static final String PEOPLE =
      "(?:students?|pupils?|teachers?|classes|employees?|unit members?|people|persons?)";

  /** Each a length held against a number of people, a size against time, a start against length. */
  private static final List<Pattern> MISFITS =
      List.of(
          Pattern.compile(
              "(?i)\\b(?:take|takes|last|lasts|be in length|run)"
                  + LIMIT
                  + NUMBER
                  + "[- ]"
                  + PEOPLE
                  + "\\b"),
          Pattern.compile(
              "(?i)\\b(?:class(?:room)? sizes?|sizes? of (?:each|any|a|the) class(?:es)?|caseloads?"
                  + "|enrollments?|(?:number|numbers) of [a-z ]{2,40}?)(?: in [a-z0-9 -]{2,30}?)?"
                  + " (?:shall|must|will|may|should)(?: not)?"
                  + " (?:be|exceed|have|contain)(?:"
                  + LIMIT
                  + "| )"
                  + NUMBER
                  + "[- ]"
                  + TIME
                  + "(?! (?:per|of|a|each)\\b)"),
          Pattern.compile(
              "(?i)\\b(?:shall|must|will|may|should)(?: not)? (?:begin|start|end) (?:no"
                  + " (?:later|earlier|sooner) than|at|by) "
                  + NUMBER
                  + "[- ]"
                  + TIME
                  + "(?! (?:before|after|prior|following|past|beyond|of|from|earlier|later)\\b)"));

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Clause clause : agreement.clauses()) {
      for (Clause.Sentence sentence : clause.sentences()) {
        if (isMisfit(sentence)) {
          Span words = sentence.words();
          found.add(Remark.on(Code.UNITS_INCOMPARABLE, clause, words, Remark.brief(words)));
        }
      }
    }
    return found;
  }

  private static boolean isMisfit(Clause.Sentence sentence) {
    boolean open =
        sentence.became() == SentenceClass.NOT_READ
            || sentence.became() == SentenceClass.TWO_READINGS;
    return open
        ? MISFITS.stream()
            .map(misfit -> misfit.matcher(sentence.words().flat()))
            .anyMatch(Matcher::find)
        : sentence.norms().stream().anyMatch(norm -> isMixed(NormParts.of(norm, Bound.class)));
  }

  /** The greatest or least of amounts of several kinds. */
  private static boolean isMixed(List<Bound> bounds) {
    return bounds.stream()
        .anyMatch(
            bound ->
                switch (bound) {
                  case Bound.Greatest(List<Bound> of) -> kinds(of).size() > 1;
                  case Bound.Least(List<Bound> of) -> kinds(of).size() > 1;
                  case Bound.Fixed _, Bound.PercentOf _, Bound.Named _ -> false;
                  case Bound.InTable _, Bound.Measured _, Bound.Mark _ -> false;
                });
  }

  private static Set<Class<?>> kinds(List<Bound> of) {
    var kinds = new HashSet<Class<?>>();
    of.forEach(
        one -> {
          if (one instanceof Bound.Fixed fixed) {
            Unit unit = fixed.quantity().unit();
            kinds.add(unit.getClass());
          }
        });
    return kinds;
  }
}
