package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Fix;
import org.proviso.source.Span;

/** References to clauses that do not exist, and of clauses to themselves. */
final class References implements Lint.Pass {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\b((?i:clauses?|sections?|articles?|paragraphs?|provisions?|criteria in|provided"
              + " in|notwithstanding|subject to|set (?:out|forth) in|see|under|except as in|in"
              + " accordance with|pursuant to))"
              + " ((?:\\d+|[IVXLC]+)(?:\\.\\d+)*(?:\\.?[A-Z])?)(?![\\w%:]|\\.\\d)(?!"
              + " *(?:hours?|minutes?|days?|weeks?|feet|%|per cent|percent|of the))"
              + "|\\b(?i:(?:limit|maximum|minimum|requirement|procedure|condition|term|exception|right|rate|rule|list|schedule|period)s?)"
              + " (?:in|of|under) (?<bare>\\d+(?:\\.\\d+)+)(?= *[,.;)]|$|"
              + " (?:shall|may|must|will|do|does|is|are|apply|applies|and|or)\\b)");

  /** A clause of a named document is none of ours. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile("\\b(?:Code|MOU|CBA|Act|Law|Agreement|Contract|Policy|Regulations?) $");

  /** As far back as the name of a document reaches. */
  private static final int REACH = 20;

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Clause clause : agreement.clauses()) {
      clause.sentences().forEach(sentence -> sentence(agreement, clause, sentence.words(), found));
    }
    return found;
  }

  private static void sentence(
      Agreement agreement, Clause clause, Span words, List<Diagnostic> found) {
    String text = words.text();
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      if (isOfAnother(text, reference.start())) {
        continue;
      }
      boolean bare = reference.group("bare") != null;
      var target = bare ? reference.group("bare") : reference.group(2);
      var span = Remark.part(words, reference.start(), reference.end());
      boolean article = !bare && reference.group(1).toLowerCase(Locale.ROOT).startsWith("article");
      if (target.equals(clause.id().number())) {
        found.add(Remark.on(Code.REFERENCE_TO_ITSELF, clause, span, target));
      } else if (isOwn(target, article) && !exists(target, agreement)) {
        int from = bare ? reference.start("bare") : reference.start(2);
        var number = Remark.part(words, from, from + target.length());
        found.add(
            written(
                Remark.on(Code.REFERENCE_DANGLING, clause, span, target),
                number,
                clause,
                agreement));
      }
    }
  }

  private static boolean isOfAnother(String text, int at) {
    return OF_ANOTHER.matcher(text).region(Math.max(0, at - REACH), at).find();
  }

  /** "5.8" for a clause that stands as 5.08: the one number that differs in zeros only. */
  private static Diagnostic written(
      Diagnostic remark, Span number, Clause clause, Agreement agreement) {
    var same =
        agreement.clauses().stream()
            .map(one -> one.id().number())
            .filter(other -> bare(other).equals(bare(number.text())))
            .distinct()
            .toList();
    // Nobody means the clause that they are writing.
    return same.size() == 1 && !same.contains(clause.id().number())
        ? remark.with(new Fix(number, same.getFirst(), "Write it as it stands there", true))
        : remark;
  }

  private static String bare(String number) {
    return number.replaceAll("(^|\\.)0+(?=\\d)", "$1");
  }

  /** A bare number after another word than "article" may count anything. */
  private static boolean isOwn(String target, boolean article) {
    return target.contains(".") || article;
  }

  private static boolean exists(String target, Agreement agreement) {
    return agreement.clauses().stream().anyMatch(clause -> isUnder(clause, target));
  }

  private static boolean isUnder(Clause clause, String target) {
    return isAt(clause.id().number(), target) || isAt(clause.parent(), target);
  }

  private static boolean isAt(String number, String target) {
    var bare = number.replaceFirst("(?i)^(article|section|clause) ", "").replaceFirst("\\.0$", "");
    var sought = target.replaceFirst("\\.0$", "");
    return bare.equals(sought)
        || bare.startsWith(sought + ".")
        || bare.startsWith(sought + " ")
        || bare.startsWith(sought + "(");
  }
}
