package org.proviso.witness;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Exemption;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Terms;
import org.proviso.source.Name;

/** What the rows of a world can be, by what the norms of a question speak of. */
record RowKinds(WorldQuestion question) {
  /** What rows can be, the kinds that the norms speak of first, and last something else. */
  List<RowType> all() {
    var choices = new CellChoices(WorldQuestion.PERSON);
    for (Norm said : question.norms()) {
      Norm norm = question.told(said);
      choices.of(norm.each().records());
      boolean ofRows = norm.each().kind() == SubjectKind.RECORD;
      Stream.concat(
              Stream.of(norm.when(), norm.must()),
              norm.exemptions().stream().map(Exemption::unless))
          .forEach(
              fact -> {
                if (ofRows) {
                  choices.of(fact);
                } else {
                  NormParts.within(fact, Selection.class).forEach(choices::of);
                }
              });
    }
    Set<RowType> all = new LinkedHashSet<>();
    for (RowType type : named()) {
      if (DoneBy.differs(question.norms())) {
        // Of what starts a deadline nobody asks who did it.
        all.add(type);
      }
      all.addAll(choices.spread(type));
    }
    return List.copyOf(all);
  }

  private Set<RowType> named() {
    Set<RowType> all = new LinkedHashSet<>();
    for (Stance stance : question.stances()) {
      var leaves = Leaves.of(stance.agreement());
      for (Norm norm : stance.norms()) {
        for (Selection selection : NormParts.of(norm, Selection.class)) {
          if (selection.kinds().isEmpty() && RowType.NAMELESS.contains(selection.sheet())) {
            all.add(new RowType(selection.sheet(), Map.of()));
          }
          for (Name kind : selection.kinds()) {
            fewer(kind, leaves).forEach(type -> all.add(type.in(selection.sheet())));
          }
        }
        NormParts.of(norm, Filter.KindIs.class).stream()
            .flatMap(filter -> filter.kinds().stream())
            .forEach(kind -> all.addAll(fewer(kind, leaves)));
      }
    }
    Set<RowType> ordered = question.hasTimed() ? eventsFirst(all) : all;
    ordered.add(RowType.named(Trade.of(question.stances()).aside()));
    return ordered;
  }

  /** What no definition places is something that happens at a moment. */
  private Set<RowType> eventsFirst(Set<RowType> types) {
    Set<RowType> ordered = new LinkedHashSet<>();
    for (RowType type : types) {
      boolean plain = type.sheet().equals(RowType.SCHEDULE) && type.cells().size() == 1;
      if (plain) {
        ordered.add(type.asEvent());
      }
      if (!plain || isDefined(type)) {
        ordered.add(type);
      }
    }
    return ordered;
  }

  private boolean isDefined(RowType type) {
    return question.stances().stream()
        .anyMatch(stance -> Leaves.of(stance.agreement()).isDefined(Name.of(type.name())));
  }

  /** Where both versions define the word alike, one way to be of a kind stands for all. */
  private List<RowType> fewer(Name kind, Leaves leaves) {
    List<RowType> ways = leaves.of(kind);
    boolean alike =
        question.stances().stream()
            .allMatch(
                stance ->
                    Leaves.of(stance.agreement()).of(kind).equals(ways)
                        && defined(stance.agreement().terms(), kind)
                            .equals(defined(leaves.terms(), kind)));
    return alike ? ways.subList(0, 1) : ways;
  }

  private static String defined(Terms terms, Name kind) {
    return CanonicalNorm.text(terms.find(kind));
  }
}
