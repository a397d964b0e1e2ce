package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.norm.Bound;
import org.proviso.norm.Declaration;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Relation;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Table;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Finds what gives a figure that a clause names: "the maximum class size" is a column of a table,
 * or the limit of a clause on the size of classes, in this agreement or another one.
 */
final class Figures {
  private static final Set<String> MOST = Set.of("maximum", "max");
  private static final Set<String> LEAST = Set.of("minimum", "min");

  private final World world;
  private final Norm asking;
  private final boolean onRecord;

  Figures(World world, Norm asking, boolean onRecord) {
    this.world = world;
    this.asking = asking;
    this.onRecord = onRecord;
  }

  BoundNode node(Name figure) {
    var sources = new ArrayList<FigureNode.Source>();
    for (Agreement agreement : world.together()) {
      for (Table table : agreement.tables()) {
        table(figure, table, agreement, sources);
      }
      var rates = new StatedRates(agreement, world.agreement, asking.clause().number());
      rates.of(figure).forEach(rate -> sources.add(rate(rate, rates, agreement)));
      for (Norm norm : agreement.norms()) {
        norm(figure, norm, agreement, sources);
      }
    }
    return sources.isEmpty()
        ? new BoundNode.Named(figure, onRecord)
        : new FigureNode(figure, onRecord, sources);
  }

  /** A table with a column of this name, looked up by the column beside it. */
  private void table(
      Name figure, Table table, Agreement agreement, List<FigureNode.Source> sources) {
    List<Name> header = table.header().stream().map(Name::of).toList();
    if (header.size() != 2 || !header.contains(figure)) {
      return;
    }
    Name key = header.get(header.indexOf(figure) == 0 ? 1 : 0);
    sources.add(
        new FigureNode.Source(
            "Table " + table.number() + of(agreement),
            new InTerm(agreement.inForce()),
            new BoundNode.InTable(Optional.of(table), figure, key, onRecord)));
  }

  /** "The curriculum rate is $44 per hour." */
  private FigureNode.Source rate(Declaration.Rate rate, StatedRates rates, Agreement agreement) {
    FactNode goes =
        new LogicFacts.Constant(
            rates.goes(rate),
            "whether the " + rate.name() + " that " + rate.clause() + " states goes here",
            "add an item " + rate.name() + " to the sheet about");
    return new FigureNode.Source(
        rate.clause() + of(agreement),
        new LogicFacts.All(List.of(new InTerm(agreement.inForce()), goes)),
        new BoundNode.Fixed(rate.hourly()));
  }

  private void norm(Name figure, Norm norm, Agreement agreement, List<FigureNode.Source> sources) {
    boolean binds = norm.modality() == Modality.DUTY || norm.modality() == Modality.BAN;
    if (isAsking(norm, agreement)
        || !binds
        || norm.each().kind() != asking.each().kind()
        || norm.each().kind() == SubjectKind.RECORD
        || !(norm.must()
            instanceof Fact.Compare(Measure.Field(Name field), var relation, var bound))
        || !isCalled(figure, norm, field, relation)
        || !isGiven(bound)) {
      return;
    }
    World other = world.as(agreement);
    var selections = new Selections(other, other.naming(), world.roster(norm.each().kind()), true);
    var facts = new FactCompiler(other, selections, norm, onRecord);
    var applies = new LogicFacts.All(applies(norm, agreement, other, facts));
    sources.add(new FigureNode.Source(norm.clause() + of(agreement), applies, facts.bound(bound)));
  }

  private static List<FactNode> applies(
      Norm norm, Agreement agreement, World other, FactCompiler facts) {
    var all = new ArrayList<FactNode>();
    all.add(new InTerm(agreement.inForce()));
    all.add(new BearerCompiler(other, facts).compile(norm.each()));
    boolean plain =
        norm.when() instanceof Fact.Always
            && norm.exemptions().isEmpty()
            && norm.clouds().isEmpty();
    if (!plain) {
      all.add(new LogicFacts.Constant(Truth.UNKNOWN, "whether " + norm.clause() + " applies", ""));
    }
    for (Filter filter : norm.headed()) {
      all.add(new OrUnknown(facts.subject(filter)));
    }
    return all;
  }

  private boolean isAsking(Norm norm, Agreement agreement) {
    return agreement.isSame(world.agreement)
        && norm.clause().equals(asking.clause())
        && norm.ordinal() == asking.ordinal();
  }

  private String of(Agreement agreement) {
    return agreement.isSame(world.agreement) ? "" : " of " + agreement.label();
  }

  /** A figure that this clause in turn only names gives nothing. */
  private static boolean isGiven(Bound bound) {
    return bound instanceof Bound.Fixed || bound instanceof Bound.InTable;
  }

  /** "Maximum class size" is the most that the size of a class may be. */
  private static boolean isCalled(Name figure, Norm norm, Name field, Relation relation) {
    if (figure.stems().size() < 2) {
      return false;
    }
    String first = figure.stems().getFirst();
    boolean bounds =
        relation.isUpper()
            ? MOST.contains(first) && relation == Relation.AT_MOST
            : LEAST.contains(first) && relation == Relation.AT_LEAST;
    List<String> rest = figure.stems().subList(1, figure.stems().size());
    var whole = new ArrayList<>(norm.each().term().stems());
    whole.addAll(field.stems());
    return bounds && (rest.equals(whole) || rest.equals(field.stems()));
  }
}
