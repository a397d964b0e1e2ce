package org.proviso.binding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.norm.Clause;
import org.proviso.norm.Declaration;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
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
              + " of|supersedes?|prevails?|waives?|waived|waiving|forgo\\w*|forfeit\\w*|relinquish\\w*|skip|emergenc(y|ies)|nothing"
              + " in|limits?"
              + "|maximums?|minimums?|caps?|instead|increased?|reduced?|extended?|exempt\\w*"
              + "|excused?|counts?|counted|toward)\\b");
  private static final Pattern REFERRING =
      Pattern.compile(
          "(?i)^\\W*(this|such|these|those|it|they|however|that|the (same|foregoing|above))\\b");

  /** What points back at clauses beside its own. */
  private static final Pattern BACK =
      Pattern.compile(
          "(?i)^\\W*however\\b|\\b(the|any of the) (foregoing|above|preceding)\\b"
              + "|\\b(above|preceding|previous) (clauses?|sections?|paragraphs?|limits?"
              + "|provisions?|rules?|sentences?)\\b");

  private static final Pattern DEFINED = Pattern.compile("[\"\u201c]([^\"\u201d]{1,60})[\"\u201d]");
  private static final Pattern SCOPING =
      Pattern.compile(
          "(?i)\\b(this|the) (article|agreement|section|chapter|contract)\\b.*"
              + "\\b(appl(y|ies)|governs?|covers?|concerns?|extends?)\\b");

  /** Any clause number: "5", "1.14.2", "6.A", "Article 5" (which is a number with its word). */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.])\\d+(?:\\.\\d+)*(?:\\.?[A-Za-z]\\b)?(?:\\([a-z0-9]+\\))*"
              + "|\\b(?:Article|Section) [\\dIVXLC]+(?:\\.\\d+)*");

  private final Outline outline;
  private final List<Declaration> declarations;
  private final Map<String, String> articles;

  /** By number; where two have the same, the first. */
  private final Map<String, Outline.Section> sections = new HashMap<>();

  Aftermath(Outline outline, List<Declaration> declarations, Map<String, String> articles) {
    this.outline = outline;
    this.declarations = declarations;
    this.articles = articles;
    outline.sections().forEach(section -> sections.putIfAbsent(section.number(), section));
  }

  /** Whether a sentence, were it not read, could limit, except or depend. */
  static boolean isLimiting(String text) {
    return LIMITING.matcher(text).find() || REFERRING.matcher(text).find();
  }

  List<Norm> apply(List<Clause> clauses, List<Norm> norms) {
    List<Unread> unread = unread(clauses);
    var all = new ArrayList<Norm>();
    for (Norm norm : norms) {
      all.add(Additions.clouded(settled(norm, unread), norms));
    }
    return List.copyOf(all);
  }

  private Norm settled(Norm norm, List<Unread> unread) {
    Norm scoped = scoped(norm);
    Norm headed = isScoped(norm) ? scoped : headed(norm);
    return Norms.clouded(headed, clouds(headed, unread));
  }

  /** The clauses with the norms as they came out, those of two readings among them. */
  List<Clause> settled(List<Clause> clauses, List<Norm> norms) {
    List<Unread> unread = unread(clauses);
    return rejoined(clauses, norms).stream()
        .map(
            clause ->
                new Clause(
                    clause.id(),
                    clause.parent(),
                    clause.depth(),
                    clause.heading(),
                    clause.words(),
                    clause.sentences().stream().map(s -> candidates(s, unread)).toList()))
        .toList();
  }

  /** A sentence of two readings does not cloud itself. */
  private Clause.Sentence candidates(Clause.Sentence sentence, List<Unread> unread) {
    if (sentence.candidates().isEmpty()) {
      return sentence;
    }
    List<Unread> others =
        unread.stream().filter(one -> !one.words().equals(sentence.words())).toList();
    return new Clause.Sentence(
        sentence.words(),
        sentence.became(),
        sentence.norms(),
        sentence.note(),
        sentence.candidates().stream()
            .map(reading -> reading.stream().map(norm -> settled(norm, others)).toList())
            .toList());
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
      if (named.isEmpty() && depth == 0) {
        named = HeadingScope.days(section.heading(), norm.words().flat());
      }
      if (named.isPresent()) {
        return Norms.headed(norm, List.of(named.get()));
      }
      number = section.parent();
    }
    return norm;
  }

  private Outline.Section section(String number) {
    return sections.computeIfAbsent(
        number,
        none -> new Outline.Section(none, true, "", 0, "", outline.source().span(0, 0), List.of()));
  }

  /** An unread sentence, with what of it bears on other clauses; looked at once. */
  private record Unread(
      Span words,
      Clause clause,
      boolean limiting,
      boolean scoping,
      boolean back,
      Set<String> named,
      Set<Name> defined,
      List<String> stems) {}

  private static List<Unread> unread(List<Clause> clauses) {
    var unread = new ArrayList<Unread>();
    for (Clause clause : clauses) {
      for (Clause.Sentence sentence : clause.sentences()) {
        if (sentence.isOpen()) {
          String text = sentence.words().flat();
          boolean limiting = isLimiting(text);
          boolean scoping = SCOPING.matcher(text).find();
          boolean back = BACK.matcher(text).find();
          unread.add(
              new Unread(
                  sentence.words(),
                  clause,
                  limiting,
                  scoping,
                  back,
                  named(text),
                  defined(text),
                  Name.of(text).stems()));
        }
      }
    }
    return unread;
  }

  /** The clause numbers that a sentence names. */
  private static Set<String> named(String text) {
    var numbers = new HashSet<String>();
    NUMBER
        .matcher(text)
        .results()
        .map(found -> found.group())
        .forEach(found -> Collections.addAll(numbers, found, found.replaceFirst("^\\D+ ", "")));
    return numbers;
  }

  /** The words in quotation marks: an unread definition may be one of a word the norm uses. */
  private static Set<Name> defined(String text) {
    var defined = new HashSet<Name>();
    DEFINED.matcher(text).results().forEach(found -> defined.add(Name.of(found.group(1))));
    return defined;
  }

  private List<Span> clouds(Norm norm, List<Unread> unread) {
    return unread.stream().filter(one -> mayLimit(one, norm)).map(Unread::words).toList();
  }

  /**
   * Whether the norm stands in the same article as the sentence, or the sentence before them all.
   */
  private boolean isUnder(Norm norm, Clause clause) {
    String number = clause.id().number();
    String article = articles.getOrDefault(number, number);
    boolean ofNoArticle = clause.parent().isEmpty() && article.equals(number);
    return ofNoArticle || article.equals(article(norm));
  }

  private boolean mayLimit(Unread unread, Norm norm) {
    String number = norm.clause().number();
    String own = unread.clause().id().number();
    boolean near = own.equals(number) || unread.clause().parent().equals(number);
    boolean scopes = unread.scoping() && isUnder(norm, unread.clause());
    boolean names = unread.named().contains(number) && !own.equals(number);
    boolean defines =
        !unread.defined().isEmpty()
            && !Collections.disjoint(unread.defined(), NormParts.names(norm));
    boolean beside = unread.back() && unread.clause().parent().equals(parent(number));
    boolean speaks = unread.limiting() && speaksOf(unread, norm);
    return (near && unread.limiting()) || scopes || names || defines || beside || speaks;
  }

  private String parent(String number) {
    return section(number).parent();
  }

  /** Whether it names what the norm is about: "staff meetings called in an emergency". */
  private static boolean speaksOf(Unread unread, Norm norm) {
    return NormParts.of(norm, Selection.class).stream()
        .flatMap(selection -> selection.kinds().stream())
        .filter(kind -> !kind.isEmpty())
        .anyMatch(kind -> Collections.indexOfSubList(unread.stems(), kind.stems()) >= 0);
  }

  /** Clauses whose sentences hold the norms as they came out. */
  private static List<Clause> rejoined(List<Clause> clauses, List<Norm> norms) {
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
    return sentence.with(
        sentence.norms().stream().map(norm -> byKey.getOrDefault(key(norm), norm)).toList());
  }

  private static String key(Norm norm) {
    return norm.clause().number() + "#" + norm.ordinal() + "@" + norm.words().start();
  }
}
