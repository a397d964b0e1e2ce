package org.proviso.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.change.Witness;
import org.proviso.change.WitnessSheet;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.Selection;
import org.proviso.norm.Table;
import org.proviso.source.Name;

/** Worlds of one record, for norms by which a table lists what it may hold: each cell is tried. */
final class ListedWorlds {
  /** "1-3 days of asynchronous learning", "2 weeks of virtual learning". */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)(?:up to )?(\\d{1,3})(?:\\s*(?:-|\\u2013|to)\\s*(\\d{1,3}))?[ -]+(day|week)s? (?:of"
              + " )?(.+)");

  private ListedWorlds() {}

  /** Whether all norms of both stances ask a table what single records of one kind may hold. */
  static boolean fit(WorldQuestion question) {
    return !question.kept().norms().isEmpty()
        && !question.broken().norms().isEmpty()
        && question.norms().stream()
            .allMatch(
                norm ->
                    norm.must() instanceof Fact.Is(Filter.Listed _)
                        && norm.when().equals(Fact.ALWAYS)
                        && norm.each().records().kinds().size() == 1);
  }

  /** The first record that the one stance allows and the other does not. */
  static List<Witness> find(WorldQuestion question, boolean oldAllows, Replay replay) {
    var trial = new Trial(question, replay);
    for (Map<String, String> cells : records(question)) {
      List<Witness> shown =
          trial.of(oldAllows, sheets(question, cells), () -> List.of(words(question, cells)));
      if (!shown.isEmpty()) {
        return shown;
      }
    }
    return List.of();
  }

  /** What the tables of both stances list, one response at a time, and days on both its sides. */
  private static Set<Map<String, String>> records(WorldQuestion question) {
    var records = new LinkedHashSet<Map<String, String>>();
    for (Stance stance : question.stances()) {
      for (Norm norm : stance.norms()) {
        if (norm.must() instanceof Fact.Is(Filter.Listed listed)) {
          stance.agreement().tables().stream()
              .filter(table -> table.number().equalsIgnoreCase(listed.table()))
              .forEach(table -> records(table, listed, records));
        }
      }
    }
    return records;
  }

  private static void records(Table table, Filter.Listed listed, Set<Map<String, String>> records) {
    for (List<String> row : table.rows()) {
      for (int i = 1; i < Math.min(row.size(), table.header().size()); i++) {
        for (String response : row.get(i).split(";")) {
          Map<String, String> cells = new LinkedHashMap<>();
          cells.put(listed.row().written(), row.getFirst());
          cells.put(listed.column().written(), table.header().get(i));
          records.addAll(with(cells, listed.value(), response.strip()));
        }
      }
    }
  }

  private static List<Map<String, String>> with(
      Map<String, String> cells, Name value, String response) {
    Matcher range = RANGE.matcher(response);
    var all = new ArrayList<Map<String, String>>();
    if (!range.matches()) {
      cells.put(value.written(), response);
      return List.of(cells);
    }
    int low = Integer.parseInt(range.group(1));
    int high = range.group(2) == null ? low : Integer.parseInt(range.group(2));
    for (int amount : new int[] {low, high, high + 1, Math.max(1, low - 1)}) {
      var more = new LinkedHashMap<>(cells);
      more.put(value.written(), range.group(4));
      more.put(range.group(3).toLowerCase(Locale.ROOT) + "s", String.valueOf(amount));
      all.add(more);
    }
    return all;
  }

  /** The first of the days that both agreements are in force on. */
  static LocalDate monday(WorldQuestion question) {
    return question.frames().getFirst().first();
  }

  private static RowType type(WorldQuestion question) {
    Selection records = question.norms().getFirst().each().records();
    return Leaves.of(question.kept().agreement()).of(records.kinds().getFirst()).getFirst();
  }

  private static List<WitnessSheet> sheets(WorldQuestion question, Map<String, String> cells) {
    RowType type = type(question);
    Map<String, String> row = new LinkedHashMap<>();
    String date = monday(question).toString();
    row.put("date", date);
    row.put("person", WorldQuestion.PERSON);
    type.cells().forEach(row::putIfAbsent);
    cells.forEach(row::putIfAbsent);
    return List.of(
        new WitnessSheet(
            type.sheet(), List.copyOf(row.keySet()), List.of(List.copyOf(row.values()))),
        WholeSpan.about(date, date));
  }

  private static String words(WorldQuestion question, Map<String, String> cells) {
    var line = new StringBuilder(WorldQuestion.PERSON);
    line.append(", ").append(type(question).name()).append(", ");
    line.append(FrameWords.DAY.format(monday(question)));
    cells.forEach((field, cell) -> line.append(", ").append(field).append(' ').append(cell));
    return line.toString();
  }
}
