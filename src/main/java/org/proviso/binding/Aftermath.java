package org.proviso.binding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Bound;
import org.proviso.norm.Clause;
import org.proviso.norm.DeadlineDays;
import org.proviso.norm.Declaration;
import org.proviso.norm.DueDay;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Provision;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Terms;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.syntax.Outline;

/** What other sentences do to a norm once all are read: scope (S9) and clouds (S6). */
final class Aftermath {
  private final Outline outline;
  private final List<Declaration> declarations;
  private final Map<String, String> articles;

  /** By number; where two have the same, the first. */
  private final Map<String, Outline.Section> sections = new HashMap<>();

  private final AlsoCalled named;

  /** The articles that hold norms. */
  private final Set<String> binding = new HashSet<>();

  private List<UnreadUnit> units = List.of();
  private DayRules days = new DayRules(List.of(), Map.of(), article -> false);

  Aftermath(
      Outline outline, List<Declaration> declarations, Map<String, String> articles, Terms terms) {
    this.named = new AlsoCalled(terms);
    this.outline = outline;
    this.declarations = declarations;
    this.articles = articles;
    outline.sections().forEach(section -> sections.putIfAbsent(section.number(), section));
  }

  List<Norm> apply(List<Clause> clauses, List<Norm> norms) {
    List<Unread> unread = Unread.of(clauses);
    units = UnreadUnit.of(clauses);
    norms.forEach(norm -> binding.add(article(norm)));
    days = DayRules.of(declarations, articles, article -> isOfDefinitions(article, norms));
    var all = new ArrayList<Norm>();
    for (Norm norm : norms) {
      all.add(Additions.clouded(settled(norm, unread), norms));
    }
    return List.copyOf(all);
  }

  /** Whether it defines words for the others, having nothing of its own that counts in days. */
  private boolean isOfDefinitions(String article, List<Norm> norms) {
    return section(article)
            .heading()
            .matches("(?i).*\\b(definitions?|interpretation|glossary)\\b.*")
        || norms.stream()
            .noneMatch(norm -> article(norm).equals(article) && DeadlineDays.isIn(norm));
  }

  private Norm settled(Norm norm, List<Unread> unread) {
    Norm scoped = scoped(norm);
    Norm headed = isScoped(norm) ? scoped : headed(norm);
    return days.applied(headed.clouded(clouds(headed, unread, units)));
  }

  /** The clauses with the norms as they came out, those of two readings among them. */
  List<Clause> settled(List<Clause> clauses, List<Norm> norms) {
    List<Unread> unread = Unread.of(clauses);
    return rejoined(clauses, norms).stream()
        .map(
            clause ->
                clause.with(clause.sentences().stream().map(s -> candidates(s, unread)).toList()))
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
        scoped = narrows ? Norms.scoped(scoped, filter) : scoped.headed(List.of(filter));
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
        return norm.headed(List.of(named.get()));
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

  /** What the norm speaks of is worked out once for all sentences that may cloud it. */
  private List<Span> clouds(Norm norm, List<Unread> unread) {
    Set<Name> own = Unread.about(norm);
    Set<Name> about = named.also(own);
    Set<Name> names = NormParts.names(norm);
    return unread.stream()
        .filter(
            one ->
                one.permission()
                    ? !one.words().equals(norm.words()) && one.speaksOf(own)
                    : one.limiting() && one.speaksOf(about)
                        || !Collections.disjoint(one.defined(), names)
                        || mayLimit(one, norm))
        .map(Unread::words)
        .toList();
  }

  /** What says in words of its own how days, weeks or months are counted. */
  private List<Span> clouds(Norm norm, List<Unread> unread, List<UnreadUnit> units) {
    var clouds = new ArrayList<>(clouds(norm, unread));
    units.stream()
        .filter(unit -> !unit.words().equals(norm.words()))
        .filter(unit -> unit.isUsedIn(norm) && (!unit.here() || isUnder(norm, unit.clause())))
        .map(UnreadUnit::words)
        .filter(words -> !clouds.contains(words))
        .forEach(clouds::add);
    return clouds;
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

  /** Whether the sentence bears on the norm by where the two stand, or by its number. */
  private boolean mayLimit(Unread unread, Norm norm) {
    String number = norm.clause().number();
    String own = unread.clause().id().number();
    boolean near = own.equals(number) || unread.clause().parent().equals(number);
    boolean limits = unread.isOfTimeLimits() && setsTime(norm);
    boolean scopes = (limits || unread.scoping()) && isUnder(norm, unread.clause());
    boolean scopesAll =
        unread.isOfAll()
            || unread.isOfLimits()
                && setsLimit(norm)
                && (isUnder(norm, unread.clause()) || bindsNobody(unread.clause()));
    boolean names =
        !own.equals(number)
            && (unread.named().contains(number)
                || unread.clauses().takeIn(upwards(norm), isUnder(norm, unread.clause())));
    boolean beside = unread.back() && unread.clause().parent().equals(parent(number));
    return (near && unread.limiting()) || scopes || scopesAll || names || beside;
  }

  /** The norm's own number first, then those it stands under. */
  private List<String> upwards(Norm norm) {
    var numbers = new LinkedHashSet<String>();
    String number = norm.clause().number();
    while (!number.isEmpty() && numbers.add(number)) {
      number = section(number).parent();
    }
    numbers.add(article(norm));
    String own = Provision.bare(norm.clause().number());
    while (own.matches(".+[.(].+")) {
      own = own.replaceFirst("[.(][^.(]+$", "");
      numbers.add(own);
    }
    return List.copyOf(numbers);
  }

  /** Whether its article holds no norms, so that it speaks of those of others. */
  private boolean bindsNobody(Clause clause) {
    String number = clause.id().number();
    return !binding.contains(articles.getOrDefault(number, number));
  }

  private static boolean setsLimit(Norm norm) {
    return NormParts.within(norm.must(), Fact.Compare.class).stream()
        .anyMatch(compared -> compared.bound() instanceof Bound.Fixed);
  }

  private static boolean setsTime(Norm norm) {
    return !NormParts.within(norm.must(), Fact.Timed.class).isEmpty()
        || !NormParts.within(norm.must(), Fact.Ahead.class).isEmpty()
        || NormParts.of(norm, Selection.class).stream().anyMatch(of -> DueDay.of(of).isPresent());
  }

  private String parent(String number) {
    return section(number).parent();
  }

  /** Clauses whose sentences hold the norms as they came out. */
  private static List<Clause> rejoined(List<Clause> clauses, List<Norm> norms) {
    var byKey = new LinkedHashMap<String, Norm>();
    norms.forEach(norm -> byKey.put(key(norm), norm));
    return clauses.stream()
        .map(
            clause ->
                clause.with(clause.sentences().stream().map(s -> rejoined(s, byKey)).toList()))
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
