package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.Rank;

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
    return new InOrderNode(
        selections.compile(order.asked()),
        selections.compile(norm.each().records()),
        rankings,
        new RecordOwner(world, Set.of()));
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
