package org.proviso.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.Declaration;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.syntax.Outline;

/** What other sentences do to a norm once all are read: scope (S9) and clouds (S6). */
final class Aftermath {
  private static final Pattern LIMITING =
      Pattern.compile(
          "(?i)\\b(unless|except|excluding|other"
              + " than|notwithstanding|however|provided|if|when|where|while|subject"
              + " to|without|only|in lieu of|in place"
              + " of|supersedes?|prevails?|waived?|emergenc(y|ies)|nothing in)\\b");
  private static final Pattern REFERRING =
      Pattern.compile(
          "(?i)^\\W*(this|such|these|those|it|they|however|that|the (same|foregoing|above))\\b");
  private static final Pattern DEFINED = Pattern.compile("[\"\u201c]([^\"\u201d]{1,60})[\"\u201d]");
  private static final Pattern SCOPING =
      Pattern.compile(
          "(?i)\\b(this|the) (article|agreement|section|chapter|contract)\\b.*"
              + "\\b(appl(y|ies)|governs?|covers?|concerns?|extends?)\\b.*");

  private final Outline outline;
  private final List<Declaration> declarations;
  private final Map<String, String> articles;

  Aftermath(Outline outline, List<Declaration> declarations, Map<String, String> articles) {
    this.outline = outline;
    this.declarations = declarations;
    this.articles = articles;
  }

  List<Norm> apply(List<Clause> clauses, List<Norm> norms) {
    var all = new ArrayList<Norm>();
    for (Norm norm : norms) {
      Norm scoped = scoped(norm);
      Norm headed = scoped == norm && !isScoped(norm) ? headed(norm) : scoped;
      all.add(Norms.clouded(headed, clouds(headed, clauses)));
    }
    return List.copyOf(all);
  }

  private String article(Norm norm) {
    return articles.getOrDefault(norm.clause().number(), norm.clause().number());
  }

  private boolean isScoped(Norm norm) {
    return declarations.stream()
        .anyMatch(d -> d instanceof Declaration.Scope(String of, _, _) && reaches(of, norm));
  }

  private boolean reaches(String of, Norm norm) {
    return of.isEmpty() || of.equals(article(norm)) || of.equals(norm.clause().number());
  }

  private Norm scoped(Norm norm) {
    Norm scoped = norm;
    for (Declaration declaration : declarations) {
      if (declaration instanceof Declaration.Scope(String of, Filter filter, _)
          && reaches(of, norm)) {
        boolean narrows = norm.each().kind() != SubjectKind.WHOLE;
        // All together cannot be narrowed to some: beyond them it is undecided.
        scoped = narrows ? Norms.scoped(scoped, filter) : Norms.headed(scoped, List.of(filter));
      }
    }
    return scoped;
  }

  /** A heading that names a level its clause does not (S9). */
  private Norm headed(Norm norm) {
    String number = norm.clause().number();
    for (int depth = 0; depth < 20 && !number.isEmpty(); depth++) {
      Outline.Section section = section(number);
      Optional<Filter> named = HeadingScope.of(section.heading(), norm.words().flat());
      if (named.isPresent()) {
        return Norms.headed(norm, List.of(named.get()));
      }
      number = section.parent();
    }
    return norm;
  }

  private Outline.Section section(String number) {
    return outline.sections().stream()
        .filter(section -> section.number().equals(number))
        .findFirst()
        .orElseGet(
            () ->
                new Outline.Section(
                    number, true, "", 0, "", outline.source().span(0, 0), List.of()));
  }

  private List<Span> clouds(Norm norm, List<Clause> clauses) {
    var clouds = new ArrayList<Span>();
    for (Clause clause : clauses) {
      for (Clause.Sentence sentence : clause.sentences()) {
        boolean unread =
            sentence.became() == SentenceClass.NOT_READ
                || sentence.became() == SentenceClass.TWO_READINGS;
        if (unread && mayLimit(sentence.words().flat(), clause, norm)) {
          clouds.add(sentence.words());
        }
      }
    }
    return clouds;
  }

  /**
   * Whether the norm stands in the same article as the sentence, or the sentence before them all.
   */
  private boolean isUnder(Norm norm, Clause clause) {
    String article = articles.getOrDefault(clause.id().number(), clause.id().number());
    return clause.parent().isEmpty() || article.equals(article(norm));
  }

  /** A definition that is not read, of a word that the norm uses. */
  private static boolean defines(String text, Norm norm) {
    Matcher defined = DEFINED.matcher(text);
    while (defined.find()) {
      if (NormParts.names(norm).contains(Name.of(defined.group(1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayLimit(String text, Clause clause, Norm norm) {
    String number = norm.clause().number();
    boolean near = clause.id().number().equals(number) || clause.parent().equals(number);
    boolean limiting = LIMITING.matcher(text).find() || REFERRING.matcher(text).find();
    boolean named =
        number.matches(".*\\d.*")
            && Pattern.compile("(?<![\\d.])" + Pattern.quote(number) + "(?![\\d]|\\.\\d)")
                .matcher(text)
                .find();
    boolean scopes = SCOPING.matcher(text).matches() && isUnder(norm, clause);
    return near && limiting
        || scopes
        || defines(text, norm)
        || named && !clause.id().number().equals(number);
  }

  /** Clauses whose sentences hold the norms as they came out. */
  static List<Clause> rejoined(List<Clause> clauses, List<Norm> norms) {
    var byKey = new LinkedHashMap<String, Norm>();
    norms.forEach(norm -> byKey.put(key(norm), norm));
    return clauses.stream()
        .map(
            clause ->
                new Clause(
                    clause.id(),
                    clause.parent(),
                    clause.depth(),
                    clause.heading(),
                    clause.words(),
                    clause.sentences().stream().map(s -> rejoined(s, byKey)).toList()))
        .toList();
  }

  private static Clause.Sentence rejoined(Clause.Sentence sentence, Map<String, Norm> byKey) {
    return new Clause.Sentence(
        sentence.words(),
        sentence.became(),
        sentence.norms().stream().map(norm -> byKey.getOrDefault(key(norm), norm)).toList(),
        sentence.note());
  }

  private static String key(Norm norm) {
    return norm.clause().number() + "#" + norm.ordinal() + "@" + norm.words().start();
  }
}
