package org.proviso.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Fix;
import org.proviso.source.Name;
import org.proviso.source.Place;

/** The agreement's own terms that nothing in it uses. */
final class TermsUsed implements Lint.Pass {
  private static final Pattern VERB =
      Pattern.compile("\\s+(?:(?:shall|will) )?(?:means?|is|are|includes?|refers? to)\\b");

  private static final Pattern QUOTED = Pattern.compile("[\"\u201c]([^\"\u201c\u201d]+)[\"\u201d]");
  private static final Pattern ARTICLE = Pattern.compile("^(?i:an?|the) ");

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var used = used(agreement);
    var found = new ArrayList<Diagnostic>();
    for (Term term : agreement.terms().own()) {
      if (!used.contains(term.name()) && !isSpokenOf(term.name(), agreement)) {
        found.add(remark(term, agreement));
      }
    }
    return found;
  }

  private static Set<Name> used(Agreement agreement) {
    var used = new HashSet<Name>();
    agreement.norms().forEach(norm -> used.addAll(NormParts.names(norm)));
    agreement.terms().all().stream()
        .flatMap(term -> NormParts.within(term.meanings(), Selection.class).stream())
        .forEach(selection -> used.addAll(selection.kinds()));
    return used;
  }

  /** Sentences that are not read, or declare, use a term too. */
  private static boolean isSpokenOf(Name term, Agreement agreement) {
    return agreement.clauses().stream()
        .flatMap(clause -> clause.sentences().stream())
        .filter(sentence -> sentence.became() != SentenceClass.DEFINITION)
        .anyMatch(
            sentence ->
                (" " + Name.of(sentence.words().flat()).key() + " ")
                    .contains(" " + term.key() + " "));
  }

  /** The words that a definition is of, and not those that it explains them by. */
  private static List<Name> defined(Clause.Sentence sentence) {
    if (sentence.became() != SentenceClass.DEFINITION) {
      return List.of();
    }
    String head = VERB.split(sentence.words().flat(), 2)[0];
    List<Name> quoted =
        QUOTED.matcher(head).results().map(found -> Name.of(found.group(1))).toList();
    return quoted.isEmpty() ? List.of(Name.of(ARTICLE.matcher(head).replaceFirst(""))) : quoted;
  }

  /** A clause that holds nothing else keeps its number. */
  private static Fix takenOut(Clause clause, Clause.Sentence sentence) {
    boolean alone = clause.sentences().size() == 1 && !clause.id().number().contains("¶");
    return new Fix(sentence.words(), alone ? "(reserved)" : "", "Take the definition out", false);
  }

  private static Diagnostic remark(Term term, Agreement agreement) {
    for (Clause clause : agreement.clauses()) {
      for (Clause.Sentence sentence : clause.sentences()) {
        List<Name> defined = defined(sentence);
        if (defined.contains(term.name())) {
          Diagnostic remark =
              Remark.on(Code.TERM_UNUSED, clause, sentence.words(), term.name().written());
          return defined.size() == 1 ? remark.with(takenOut(clause, sentence)) : remark;
        }
      }
    }
    return Diagnostic.of(
        Code.TERM_UNUSED, new Place.InFile(agreement.source().name()), term.name().written());
  }
}
