package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.norm.Each;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.proposal.Sheet;

/** Makes a norm's tree of nodes for one proposal. */
final class NormCompiler {
  private final World world;
  private final Naming naming;
  private final ProvisoSource source;
  private final Superseding superseding;

  NormCompiler(World world, Naming naming, ProvisoSource source, Superseding superseding) {
    this.superseding = superseding;
    this.world = world;
    this.naming = naming;
    this.source = source;
  }

  World world() {
    return world;
  }

  NormPlan compile(Norm norm) {
    Roster roster = roster(norm.each());
    Selections selections = selections(norm, roster);
    Optional<SelectionNode> records = Optional.empty();
    if (norm.each().kind() == SubjectKind.RECORD) {
      Selection listed = norm.each().records();
      records = Optional.of(selections.compileListed(listed, SetBy.of(norm, world), norm.must()));
      selections.setRecords(records.get());
    }
    FactCompiler facts = new FactCompiler(world, selections, norm, records.isPresent());
    Fact requirement = requirement(norm);
    NormNode node = node(norm, facts, requirement, roster, records);
    return new NormPlan(
        norm,
        new NormRootNode(source, norm, node).getCallTarget(),
        roster,
        records,
        new RecordOwner(world, new BearerCompiler(world, facts).roles(norm.each().term())),
        standing(selections, records, requirement),
        Reach.of(requirement, selections, world.view("schedule")),
        sheets(norm, selections));
  }

  private Selections selections(Norm norm, Roster roster) {
    boolean takesRequired = norm.modality() != Modality.EXEMPTION;
    Selections selections = new Selections(world, naming, roster, takesRequired);
    if (norm.must() instanceof Fact.Owed) {
      selections.owes();
    }
    if (!NormParts.within(norm.must(), Fact.Timed.class).isEmpty()) {
      selections.timed();
    }
    return selections;
  }

  private NormNode node(
      Norm norm,
      FactCompiler facts,
      Fact requirement,
      Roster roster,
      Optional<SelectionNode> records) {
    List<FactNode> headed = norm.headed().stream().map(facts::subject).toList();
    FactNode bearer = new BearerCompiler(world, facts).compile(norm.each());
    FactNode when = facts.compile(norm.when(), false);
    FactNode must = facts.compile(requirement, true);
    List<Excuse> excuses = excuses(norm, facts);
    excuses.addAll(superseding.of(norm, roster, records));
    List<Rival> rivals = superseding.rivals(norm, roster, records);
    return new NormNode(norm, bearer, when, must, headed, excuses, rivals);
  }

  /** What the norm's own words except from it. */
  private static List<Excuse> excuses(Norm norm, FactCompiler facts) {
    List<Excuse> excuses = new ArrayList<>();
    for (Exemption exemption : norm.exemptions()) {
      excuses.add(
          new Excuse(
              facts.excuse(exemption.unless()),
              exemption.words().flat(),
              List.of(exemption.words())));
    }
    return excuses;
  }

  /** Fields of subjects may stand in any sheet. */
  private Set<String> sheets(Norm norm, Selections selections) {
    return NormParts.of(norm, Measure.Field.class).isEmpty()
        ? selections.sheets()
        : world.proposal.sheets().stream().map(Sheet::name).collect(Collectors.toSet());
  }

  private Roster roster(Each each) {
    return switch (each.kind()) {
      case RECORD -> world.roster(SubjectKind.PERSON);
      case THING -> world.things(each.term());
      case PERSON, CLASS, STUDENT, SITE, WHOLE -> world.roster(each.kind());
    };
  }

  /** Nobody can be required to: what counts against it are records that are not voluntary. */
  private static Fact requirement(Norm norm) {
    if (norm.modality() != Modality.EXEMPTION || speaksOfWill(norm)) {
      return norm.must();
    }
    if (norm.each().kind() == SubjectKind.RECORD) {
      return norm.must() instanceof Fact.Never ? new Fact.Is(new Filter.Voluntary()) : norm.must();
    }
    return unwilling(norm.must());
  }

  private static boolean speaksOfWill(Norm norm) {
    return !NormParts.within(norm.must(), Filter.Voluntary.class).isEmpty()
        || !NormParts.within(norm.must(), Filter.Required.class).isEmpty();
  }

  private static Fact unwilling(Fact fact) {
    return switch (fact) {
      case Fact.Exists(var of) -> new Fact.Exists(of.where(new Filter.Not(new Filter.Voluntary())));
      case Fact.Not(var inner) -> new Fact.Not(unwilling(inner));
      case Fact.AllOf(var all) ->
          new Fact.AllOf(all.stream().map(NormCompiler::unwilling).toList());
      case Fact.AnyOf(var any) ->
          new Fact.AnyOf(any.stream().map(NormCompiler::unwilling).toList());
      case Fact.Always _,
          Fact.Never _,
          Fact.Compare _,
          Fact.Is _,
          Fact.Timed _,
          Fact.Owed _,
          Fact.InOrder _,
          Fact.Ahead _,
          Fact.Between _,
          Fact.Stated _,
          Fact.Judged _ ->
          fact;
    };
  }

  /** How well the records that the requirement speaks of are known in the proposal (S2, S5). */
  private SelectionNode.Standing standing(
      Selections selections, Optional<SelectionNode> records, Fact requirement) {
    List<SelectionNode.Standing> found = new ArrayList<>();
    for (Selection selection : required(requirement)) {
      if (selections.standings().containsKey(selection)) {
        found.add(selections.standings().get(selection));
      }
    }
    SelectionNode.Standing best =
        found.stream().min(Comparator.naturalOrder()).orElse(SelectionNode.Standing.MATCHED);
    SelectionNode.Standing own =
        records.map(node -> node.standing).orElse(SelectionNode.Standing.MATCHED);
    return own.compareTo(best) > 0 ? own : best;
  }

  /**
   * The records that are measured or must exist; not those that filters compare them with, nor
   * events that a deadline or an undated duty waits for, which nobody may have listed yet.
   */
  private List<Selection> required(Fact requirement) {
    List<Class<?>> apart = List.of(Filter.class, Fact.Timed.class);
    List<Selection> beside = beside(requirement);
    return NormParts.outside(requirement, Selection.class, apart).stream()
        .filter(selection -> !selection.kinds().isEmpty() || isSheet(selection))
        .filter(selection -> !isAwaited(selection))
        .filter(selection -> !beside.contains(selection))
        .toList();
  }

  /** What is there only to measure others by: what relieves of them, the whole that they are of. */
  private static List<Selection> beside(Fact requirement) {
    List<Selection> found = new ArrayList<>();
    for (Measure.Unrelieved one : NormParts.within(requirement, Measure.Unrelieved.class)) {
      found.add(one.relief());
    }
    for (Measure.Share share : NormParts.within(requirement, Measure.Share.class)) {
      found.addAll(NormParts.within(share.whole(), Selection.class));
      found.removeAll(NormParts.within(share.part(), Selection.class));
    }
    return found;
  }

  /** Whatever a sheet holds: of one that is not there, nothing is kept. */
  private static boolean isSheet(Selection selection) {
    return !selection.sheet().isEmpty() && !selection.isThis() && !selection.isNone();
  }

  /** An event of an undated duty, in a proposal that lists events. */
  private boolean isAwaited(Selection selection) {
    return selection.sheet().equals("events") && world.view("events").sheet.size() > 0;
  }
}
