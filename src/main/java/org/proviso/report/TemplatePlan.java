package org.proviso.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.source.Name;

/** The sheets and fields that a workbook must have for the clauses of some agreements (S25). */
public final class TemplatePlan {
  private static final List<String> ORDER =
      List.of("about", "schedule", "people", "classes", "students", "assignments", "events");
  private static final List<String> FIRST =
      List.of("person", "class", "student", "activity", "event", "date", "start", "end");
  private static final List<String> DAYS =
      List.of("school day", "work day", "minimum day", "staff development day", "holiday");

  private final Map<String, Map<Name, Field>> sheets = new LinkedHashMap<>();

  /**
   * A column, or an item of {@code about}.
   *
   * @param choices what it may say; others may stand there too
   * @param what what it says, in a few words
   * @param clauses the numbers of the clauses that need it
   */
  public record Field(String name, Set<String> choices, Set<String> what, Set<String> clauses) {}

  /** A sheet with its fields, or with its items. */
  public record Sheet(String name, List<Field> fields) {}

  /** All that the norms of the agreements need of a proposal. */
  public static TemplatePlan of(List<Agreement> agreements) {
    var plan = new TemplatePlan();
    for (Agreement agreement : agreements) {
      for (Norm norm : agreement.norms()) {
        Needs.of(norm, agreement.terms()).forEach(need -> plan.add(need, norm.clause().number()));
        if (!NormParts.of(norm, Measure.Run.class).isEmpty()) {
          plan.add("about", "passing time", "minutes between periods", norm.clause().number());
        }
      }
    }
    plan.common();
    return plan;
  }

  private void add(Need need, String clause) {
    add(need.sheet(), need.field(), need.what(), clause).choices().addAll(need.choices());
  }

  private Field add(String sheet, String name, String what, String clause) {
    Field field =
        sheets
            .computeIfAbsent(sheet, _ -> new LinkedHashMap<>())
            .computeIfAbsent(
                Name.of(name),
                any ->
                    new Field(
                        name, new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
    field.what().add(what);
    if (!clause.isEmpty()) {
      field.clauses().add(clause);
    }
    return field;
  }

  /** What any proposal with such fields should say of itself. */
  private void common() {
    boolean dated = has("date");
    boolean timed = has("start") || has("time");
    add("about", "covers from", "the first day that the sheets cover", "");
    add("about", "covers to", "the last day that the sheets cover", "");
    add("about", "complete sheets", "sheets that leave nothing out, such as schedule; or all", "");
    if (timed) {
      add("about", "clock", "how 1:30 is meant", "")
          .choices()
          .addAll(List.of("school day", "24 hours"));
    }
    if (dated) {
      add("about", "date order", "how 1/8/2021 is meant", "")
          .choices()
          .addAll(List.of("month first", "day first"));
    }
    if (has("voluntary")) {
      add("about", "blank voluntary", "what an empty cell there means", "")
          .choices()
          .addAll(List.of("yes", "no"));
    }
    if (sheets.containsKey("schedule")) {
      add("schedule", "from", "the first day of a weekly pattern", "");
      add("schedule", "to", "the last day of a weekly pattern", "");
    }
    if (sheets.containsKey("schedule") || sheets.containsKey("calendar")) {
      add("calendar", "date", "a day, a span of days, or \"other weekdays\"", "");
      add("calendar", "kind", "what the day is", "").choices().addAll(DAYS);
    }
  }

  private boolean has(String field) {
    return sheets.values().stream().anyMatch(fields -> fields.containsKey(Name.of(field)));
  }

  /** The sheets, {@code about} first and the calendar last; a person, a date first in each. */
  public List<Sheet> sheets() {
    var all = new ArrayList<Sheet>();
    sheets.forEach(
        (name, fields) -> {
          var sorted = new ArrayList<>(fields.values());
          sorted.sort(Comparator.comparingInt(field -> rank(FIRST, field.name())));
          all.add(new Sheet(name, sorted));
        });
    all.sort(Comparator.comparingInt(sheet -> rank(ORDER, sheet.name())));
    return all;
  }

  private static int rank(List<String> order, String name) {
    int rank = order.indexOf(name);
    return rank < 0 ? order.size() : rank;
  }
}
