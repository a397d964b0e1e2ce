package org.proviso.report;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Rank;
import org.proviso.source.Name;
import org.proviso.source.Plurals;

/** Says in what order people come. */
record OrderWords(Norm norm, Voice voice) {
  String of(Fact.InOrder order) {
    var must = norm.modality() == Modality.ADVISORY ? "should" : "must";
    String what = voice.records().one(voice.each().records());
    if (order.asked().equals(Fact.InOrder.EMPLOYED)) {
      boolean least = order.ranks().contains(new Rank.Seniority(true));
      return English.spaced(
          "each", what, must, "be made in", least ? "inverse" : "", "order of seniority");
    }
    var each =
        English.spaced(
            Plurals.isUncounted(what) ? "" : "each", what, must, "be given", among(order));
    return order.ranks().equals(List.of(new Rank.Seniority(false)))
        ? each + " in order of seniority"
        : each + " in the following order: " + String.join("; ", items(order.ranks()));
  }

  /** Those who come into question at all, where not all who asked do. */
  private static String among(Fact.InOrder order) {
    return order.asked().filters().contains(new Filter.Flag(Name.of("qualified")))
        ? "to qualified applicants"
        : "";
  }

  private List<String> items(List<Rank> ranks) {
    var items = new ArrayList<String>();
    for (Rank rank : ranks) {
      switch (rank) {
        case Rank.Seniority(boolean leastFirst) ->
            items.add(leastFirst ? "the least senior" : "the most senior");
        case Rank.Asking() -> items.add("the first to ask");
        case Rank.Groups(List<Filter> groups) -> groups.forEach(group -> items.add(group(group)));
      }
    }
    if (ranks.getLast() instanceof Rank.Groups) {
      items.add("all others");
    }
    return items;
  }

  private String group(Filter filter) {
    return switch (filter) {
      case Filter.Voluntary _ -> "volunteers";
      case Filter.Flag(var field) -> "those with " + Voice.noun(field);
      case Filter other -> "those " + voice.filters().afterPerson(other);
    };
  }
}
