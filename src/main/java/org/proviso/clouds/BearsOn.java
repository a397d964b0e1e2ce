package org.proviso.clouds;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Bound;
import org.proviso.norm.Clause;
import org.proviso.norm.DueDay;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;

/**
 * Whether a sentence that is not read may bear on a norm: by what it speaks of, by what it defines,
 * by the numbers it names, or by where the two stand.
 *
 * @param binding the articles that hold norms
 * @param dated whether the agreement says from when to when it is in force, in words that are read
 */
record BearsOn(ClauseTree tree, AlsoCalled called, Set<String> binding, boolean dated) {
  private static final Set<Relation> UPWARDS =
      Set.of(Relation.AT_LEAST, Relation.MORE_THAN, Relation.EXACTLY);

  /** Those that bear on the norm; what it speaks of is worked out once for all of them. */
  Predicate<Unread> on(Norm norm) {
    Set<Name> own = about(norm);
    Set<Name> about = called.also(own);
    Set<Name> names = NormParts.names(norm);
    boolean least = asksForSoMuch(norm);
    Set<Name> asked = kinds(NormParts.within(norm.must(), Selection.class));
    return one ->
        !one.takesNothing()
            && !isYieldingTo(one, norm)
            && (!one.has(Sign.NO_GUARANTEE) || (least && one.bearing().names(asked)))
            && (one.permission()
                ? !one.words().equals(norm.words()) && one.bearing().names(own)
                : (one.isLimiting() && one.bearing().names(about))
                    || !Collections.disjoint(one.defined(), names)
                    || isOfSize(one, norm)
                    || isNear(one, norm)
                    || isOfAll(one, norm)
                    || isNaming(one, norm));
  }

  /** "Classes may have 35 students if …": of the size, without its name. */
  private static boolean isOfSize(Unread one, Norm norm) {
    return one.isLimiting()
        && one.has(Sign.OF_SIZE)
        && !norm.each().term().isEmpty()
        && !NormParts.of(norm, Measure.Field.class).isEmpty()
        && one.bearing().names(Set.of(norm.each().term()));
  }

  private static Set<Name> kinds(List<Selection> selections) {
    return selections.stream().flatMap(of -> of.kinds().stream()).collect(Collectors.toSet());
  }

  /** Whether it promises so much of something, or pay. */
  private static boolean asksForSoMuch(Norm norm) {
    return !NormParts.within(norm.must(), Fact.Owed.class).isEmpty()
        || NormParts.within(norm.must(), Fact.Compare.class).stream()
            .anyMatch(one -> UPWARDS.contains(one.relation()));
  }

  /** What a norm is about: the records that it speaks of, and the figures of its subject. */
  private static Set<Name> about(Norm norm) {
    Stream<Name> records =
        NormParts.of(norm, Selection.class).stream()
            .flatMap(selection -> selection.kinds().stream());
    Stream<Name> figures =
        NormParts.of(norm, Measure.Field.class).stream()
            .map(of -> Name.of(norm.each().term().written() + " " + of.field().written()));
    return Stream.concat(records, figures)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** It stands in the norm's clause or above it, or points back from beside it. */
  private boolean isNear(Unread unread, Norm norm) {
    String number = norm.clause().number();
    Clause of = unread.clause();
    boolean here = of.id().number().equals(number) || of.parent().equals(number);
    boolean beside = unread.has(Sign.POINTS_BACK) && of.parent().equals(tree.parent(number));
    return beside || (here && unread.isLimiting());
  }

  /** It is of an article, of the agreement, of limits or of time limits at large. */
  private boolean isOfAll(Unread unread, Norm norm) {
    boolean limiting = unread.isLimiting();
    boolean timeLimits = limiting && unread.has(Sign.OF_TIME_LIMITS) && setsTime(norm);
    boolean limits = limiting && unread.has(Sign.OF_LIMITS) && setsLimit(norm);
    return (unread.has(Sign.OF_ALL) && unread.has(Sign.NARROWS))
        || unread.has(Sign.OF_SOME)
        || (unread.has(Sign.OF_TERM) && !dated)
        || ((limits || timeLimits || unread.has(Sign.SCOPES)) && isUnder(norm, unread.clause()))
        || (limits && bindsNobody(unread.clause()));
  }

  /** "Subject to Section 5.2, the principal may …" leaves Section 5.2 as it is. */
  private boolean isYieldingTo(Unread unread, Norm norm) {
    YieldHead head = YieldHead.of(unread.words().flat());
    List<String> upwards = tree.upwards(norm.clause().number());
    return head.isHere() && head.clauses().takeIn(upwards, isUnder(norm, unread.clause()));
  }

  /** It names the norm's clause, or one that this stands under. */
  private boolean isNaming(Unread unread, Norm norm) {
    String number = norm.clause().number();
    return !unread.clause().id().number().equals(number)
        && (unread.numbers().contains(number)
            || unread.clauses().takeIn(tree.upwards(number), isUnder(norm, unread.clause())));
  }

  /** Whether the norm stands in the sentence's article, or the sentence before all articles. */
  boolean isUnder(Norm norm, Clause clause) {
    String article = tree.article(clause.id().number());
    boolean ofNoArticle = clause.parent().isEmpty() && article.equals(clause.id().number());
    return ofNoArticle || article.equals(tree.article(norm.clause().number()));
  }

  /** Whether its article holds no norms, so that it speaks of those of others. */
  private boolean bindsNobody(Clause clause) {
    return !binding.contains(tree.article(clause.id().number()));
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
}
