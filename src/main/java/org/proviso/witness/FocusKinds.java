package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.source.Name;

/** The people, classes or things that a world may be about, by what the norms ask of them. */
record FocusKinds(WorldQuestion question) {
  List<RowType> all() {
    var choices = new CellChoices(WorldQuestion.PERSON);
    var starts = new ArrayList<RowType>();
    for (Stance stance : question.stances()) {
      for (Norm norm : stance.norms()) {
        choices.of(norm.each().where());
        subjects(stance, norm.each()).forEach(choices::of);
        asked(norm).forEach(choices::of);
        starts.addAll(starts(norm));
      }
    }
    if (starts.isEmpty()) {
      starts.add(plain());
    }
    return starts.stream().distinct().flatMap(one -> choices.spread(one).stream()).toList();
  }

  private RowType plain() {
    return new RowType(question.subject().sheet(), Map.of());
  }

  /** What a norm asks of the subject itself, and not of its records. */
  private static List<Fact.Is> asked(Norm norm) {
    if (norm.each().kind() == SubjectKind.RECORD) {
      return List.of();
    }
    Stream<Fact> exempting = Consenting.told(norm).exemptions().stream().map(Exemption::unless);
    return Stream.concat(Stream.of(norm.must(), norm.when()), exempting)
        .flatMap(fact -> NormParts.within(fact, Fact.Is.class).stream())
        .toList();
  }

  /** Classes of a kind, and one subject for each row of a table that the norm looks up. */
  private List<RowType> starts(Norm norm) {
    var starts = new ArrayList<RowType>();
    Name term = norm.each().term();
    if (norm.each().kind() == SubjectKind.CLASS && !term.key().equals("class")) {
      starts.add(plain().with("kind", RowType.named(term.written()).name()));
    }
    for (Bound.InTable in : NormParts.of(norm, Bound.InTable.class)) {
      for (String key : question.lookups().keys(in)) {
        starts.add(plain().with(in.key().written(), key));
      }
    }
    return starts;
  }

  private static List<Filter> subjects(Stance stance, Each each) {
    boolean people = each.kind() == SubjectKind.PERSON || each.kind() == SubjectKind.RECORD;
    Optional<Term> term = stance.agreement().terms().find(each.term());
    if (term.isEmpty()) {
      return people && !each.term().equals(Each.ANYBODY)
          ? List.of(new Filter.FieldIs(Focus.ROLE, List.of(each.term())))
          : List.of();
    }
    return term.get().meanings().stream()
        .filter(Term.Meaning.Subjects.class::isInstance)
        .flatMap(meaning -> ((Term.Meaning.Subjects) meaning).where().stream())
        .toList();
  }
}
