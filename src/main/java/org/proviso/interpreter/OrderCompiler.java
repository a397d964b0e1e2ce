package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.Rank;
import org.proviso.norm.Selection;
import org.proviso.source.Name;

/** Makes the node of an order among people from its ranks (S32). */
final class OrderCompiler {
  private final World world;
  private final Selections selections;
  private final Norm norm;

  OrderCompiler(World world, Selections selections, Norm norm) {
    this.world = world;
    this.selections = selections;
    this.norm = norm;
  }

  FactNode compile(Fact.InOrder order) {
    List<RankRule> rankings = new ArrayList<>();
    for (Rank rank : order.ranks()) {
      rankings.add(
          switch (rank) {
            case Rank.Seniority(boolean leastFirst) -> new RankRule.Senior(world, leastFirst);
            case Rank.Asking() -> new RankRule.Asked();
            case Rank.Groups(List<Filter> groups) -> groups(order, groups);
          });
    }
    return new InOrderNode(contenders(order), rankings);
  }

  private Contenders contenders(Fact.InOrder order) {
    SelectionNode from = selections.compile(order.asked());
    SelectionNode given = selections.compile(norm.each().records());
    var owner = new RecordOwner(world, Set.of());
    if (Employed.isAskedBy(norm)) {
      SelectionNode recalls = selections.compile(Selection.of(Name.of("recall")));
      return new Employed(from, given, recalls, selections.compile(Employed.LEAVING), owner);
    }
    boolean laidOff = order.asked().equals(Fact.InOrder.LAID_OFF);
    boolean narrowed = !order.asked().filters().isEmpty();
    return new Requests(from, given, owner, laidOff ? "was laid off" : "asked", narrowed);
  }

  private RankRule groups(Fact.InOrder order, List<Filter> groups) {
    List<SelectionNode> asking = new ArrayList<>();
    List<SelectionNode> having = new ArrayList<>();
    for (Filter group : groups) {
      asking.add(selections.compile(order.asked().where(group)));
      having.add(selections.compile(norm.each().records().where(group)));
    }
    return new RankRule.Grouped(asking, having);
  }
}
