package org.proviso.report;

import java.util.List;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Rank;

/** Says in what order people come. */
record OrderWords(Norm norm, Voice voice) {
  String of(Fact.InOrder order) {
    var ranks = order.ranks().stream().map(this::rank).toList();
    return English.spaced(
        "each",
        voice.records().one(voice.each().records()),
        norm.modality() == Modality.ADVISORY ? "should" : "must",
        "be given in order of",
        String.join(" and then of ", ranks));
  }

  private String rank(Rank rank) {
    return switch (rank) {
      case Rank.Seniority(boolean leastFirst) ->
          leastFirst ? "seniority, the least senior first" : "seniority";
      case Rank.Asking() -> "request";
      case Rank.Groups(List<Filter> groups) ->
          "group: " + String.join("; ", groups.stream().map(this::group).toList());
    };
  }

  private String group(Filter filter) {
    return filter instanceof Filter.Voluntary
        ? "volunteers"
        : "those " + voice.filters().afterPerson(filter);
  }
}
