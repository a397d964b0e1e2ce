package org.proviso.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.norm.NormParts;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;

/** The values that cells must be able to take for filters to be true or false. */
final class CellChoices {
  private static final int MOST = 96;

  private final Map<String, Set<String>> fields = new LinkedHashMap<>();
  private final String person;

  CellChoices(String person) {
    this.person = person;
  }

  void of(Object part) {
    NormParts.within(part, Filter.class).forEach(this::of);
  }

  private void of(Filter filter) {
    switch (filter) {
      case Filter.FieldIs(Name field, List<Name> values) -> {
        boolean other = values.stream().anyMatch(one -> one.key().matches("some(body|one) els"));
        add(field.written(), other ? List.of("principal", person) : single(field, values));
        if (!other) {
          add(field.written(), List.of(elsewhere(field, values)));
        }
      }
      case Filter.Dated(Name field, DateSpan span) -> add(field.written(), around(span));
      case Filter.Flag(Name field) -> add(field.written(), List.of("yes", "no"));
      case Filter.Given(Name field) -> add(field.written(), List.of("given", "no"));
      case Filter.Voluntary _, Filter.Required _ -> add("voluntary", List.of("no", "yes"));
      case Filter.Consented(var consent) -> add(consent.word(), List.of("no", "verbal", "written"));
      case Filter _ -> {}
    }
  }

  /** The days on both sides of where the span begins and ends. */
  private static List<String> around(DateSpan span) {
    var days = new ArrayList<String>();
    if (!span.first().equals(LocalDate.MIN)) {
      days.add(span.first().toString());
      days.add(span.first().minusDays(1).toString());
    }
    if (!span.last().equals(LocalDate.MAX)) {
      days.add(span.last().toString());
      days.add(span.last().plusDays(1).toString());
    }
    return days;
  }

  /** Of grades, the first and the last of each range, as a person or class has one grade. */
  private static List<String> single(Name field, List<Name> values) {
    return field.key().equals("grad")
        ? values.stream().flatMap(value -> OneGrade.ends(value).stream()).distinct().toList()
        : field.key().equals("rol")
            ? written(values).stream().map(RowType::small).toList()
            : written(values);
  }

  private static List<String> written(List<Name> values) {
    return values.stream().map(Name::written).toList();
  }

  /** A value that is none of those asked for. */
  private static String elsewhere(Name field, List<Name> values) {
    return switch (field.key()) {
      case "sit" ->
          written(values).toString().contains("igh")
              ? "Harbor Elementary School"
              : "Harbor High School";
      case "grad" -> OneGrade.outside(values);
      case "rol" -> "clerk";
      // Somebody who holds another office for sure.
      case DoneBy.BY ->
          written(values).toString().contains("uperintendent") ? "principal" : "superintendent";
      default -> "other";
    };
  }

  private void add(String field, List<String> values) {
    fields.computeIfAbsent(field, _ -> new LinkedHashSet<>()).addAll(values);
  }

  /** The row with every combination of the cells that it does not hold already. */
  List<RowType> spread(RowType row) {
    List<RowType> all = List.of(row);
    for (Map.Entry<String, Set<String>> field : fields.entrySet()) {
      if (row.cells().containsKey(field.getKey()) || all.size() > MOST) {
        continue;
      }
      var wider = new ArrayList<RowType>();
      for (RowType one : all) {
        field.getValue().forEach(value -> wider.add(one.with(field.getKey(), value)));
      }
      all = wider;
    }
    return all;
  }
}
