package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import org.proviso.change.Aspect;
import org.proviso.change.Difference;
import org.proviso.norm.Clause;
import org.proviso.norm.Declaration;
import org.proviso.norm.Judgement;
import org.proviso.norm.Term;

/** Compares what sentences that bind nobody set up: terms, precedence, scope, definitions. */
record Declarations(Version before, Version after) {
  /** What a declaration, definition, statement or judgement of the one version became. */
  List<Difference> of(List<Clause.Sentence> old, List<Clause.Sentence> now) {
    List<Declaration> was = declared(before, old);
    List<Declaration> is = declared(after, now);
    var found = new ArrayList<Difference>();
    for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
      List<Declaration> a = i < was.size() ? List.of(was.get(i)) : List.of();
      List<Declaration> b = i < is.size() ? List.of(is.get(i)) : List.of();
      String from = a.isEmpty() ? "" : said(a.getFirst());
      String to = b.isEmpty() ? "" : said(b.getFirst());
      if (!from.equals(to)) {
        found.add(new Difference(aspect(a.isEmpty() ? b.getFirst() : a.getFirst()), from, to));
      }
    }
    return found;
  }

  private static List<Declaration> declared(Version version, List<Clause.Sentence> sentence) {
    return version.agreement().declarations().stream()
        .filter(
            one ->
                sentence.stream()
                    .anyMatch(
                        words ->
                            one.words().start() >= words.words().start()
                                && one.words().end() <= words.words().end()))
        .toList();
  }

  private static Aspect aspect(Declaration declaration) {
    return switch (declaration) {
      case Declaration.InForce _ -> Aspect.TERM;
      case Declaration.Precedence _, Declaration.Incorporates _ -> Aspect.PRECEDENCE;
      case Declaration.Preserved _ -> Aspect.PRECEDENCE;
      case Declaration.Scope _ -> Aspect.SCOPE;
      case Declaration _ -> Aspect.DECLARATION;
    };
  }

  private static String said(Declaration declaration) {
    return switch (declaration) {
      case Declaration.InForce(var span, boolean extended, _) ->
          "in force " + PartWords.span(span).strip() + (extended ? " unless extended" : "");
      case Declaration.Precedence(var prevailing, var yielding, boolean conflicts, _) ->
          prevailing.words()
              + " prevails over "
              + yielding.words()
              + (conflicts ? " where they conflict" : "");
      case Declaration.Incorporates(String document, _) -> "the terms of " + document + " apply";
      case Declaration.EachRule(var kind, var term, _) ->
          "limits are per " + (term.isEmpty() ? kind.words() : term.written());
      case Declaration.DayRule(_, _, var counted, var kind, _) ->
          counted.words() + "s are counted as " + kind.words() + "s";
      case Declaration other -> WordBag.normal(other.words().flat()).replaceFirst("\\.$", "");
    };
  }

  /** Terms that the clause's definitions define otherwise, no longer, or for the first time. */
  List<Difference> definitions(String oldClause, String newClause) {
    var found = new ArrayList<Difference>();
    for (Term term : before.agreement().terms().own()) {
      if (term.from().equals(oldClause)) {
        List<Term> now = named(after, term);
        if (now.isEmpty()) {
          found.add(new Difference(Aspect.DEFINITION, quoted(term), ""));
        } else if (!Version.meanings(term).equals(Version.meanings(now.getFirst()))) {
          found.add(new Difference(Aspect.DEFINITION, "", "", "\u201c" + term.name() + "\u201d"));
        }
      }
    }
    for (Term term : after.agreement().terms().own()) {
      if (term.from().equals(newClause) && named(before, term).isEmpty()) {
        found.add(new Difference(Aspect.DEFINITION, "", quoted(term)));
      }
    }
    return found;
  }

  private static List<Term> named(Version version, Term term) {
    return version.agreement().terms().own().stream()
        .filter(other -> other.name().equals(term.name()))
        .toList();
  }

  private static String quoted(Term term) {
    return "\u201c" + term.name().written() + "\u201d";
  }

  /** Who decides about what. */
  List<Difference> judgements(String oldClause, String newClause) {
    List<String> was = judged(before, oldClause);
    List<String> is = judged(after, newClause);
    if (was.equals(is)) {
      return List.of();
    }
    return List.of(new Difference(Aspect.JUDGEMENT, String.join("; ", was), String.join("; ", is)));
  }

  private static List<String> judged(Version version, String clause) {
    return version.agreement().judgements().stream()
        .filter(judgement -> judgement.clause().number().equals(clause))
        .map(Declarations::said)
        .toList();
  }

  private static String said(Judgement judgement) {
    return judgement.words().flat();
  }
}
