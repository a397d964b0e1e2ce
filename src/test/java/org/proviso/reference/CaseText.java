package org.proviso.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.proviso.norm.Norm;
import org.proviso.norm.Table;
import org.proviso.norm.Term;
import org.proviso.time.DateSpan;

/**
 * A case as a text that can be saved and replayed: its sheets as they look, its norms one a line.
 */
final class CaseText {
  private static final String BAR = " | ";

  private CaseText() {}

  static String write(Case held) {
    List<String> lines = new ArrayList<>();
    boolean always = held.inForce().equals(DateSpan.ALWAYS);
    lines.add(
        "in force " + (always ? "always" : held.inForce().first() + " " + held.inForce().last()));
    for (PlainWorld.Sheet sheet : held.world().sheets()) {
      lines.add("sheet " + sheet.name());
      lines.add("  " + String.join(BAR, sheet.header()));
      sheet.rows().forEach(row -> lines.add("  " + String.join(BAR, row)));
    }
    held.definitions().forEach(term -> lines.add("term " + RecordText.write(term)));
    held.tables().forEach(table -> lines.add("table " + RecordText.write(table)));
    held.norms().forEach(norm -> lines.add("norm " + RecordText.write(norm)));
    return String.join("\n", lines) + "\n";
  }

  static Case read(String text) {
    List<PlainWorld.Sheet> sheets = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    List<Norm> norms = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    DateSpan inForce = DateSpan.ALWAYS;
    List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
    for (int i = 0; i < lines.size(); i++) {
      String rest = lines.get(i).substring(lines.get(i).indexOf(' ') + 1);
      if (lines.get(i).startsWith("sheet ")) {
        sheets.add(sheet(rest, lines.subList(i + 1, lines.size())));
      } else if (lines.get(i).startsWith("term ")) {
        terms.add(RecordText.read(Term.class, rest));
      } else if (lines.get(i).startsWith("table ")) {
        tables.add(RecordText.read(Table.class, rest));
      } else if (lines.get(i).startsWith("norm ")) {
        norms.add(RecordText.read(Norm.class, rest));
      } else if (lines.get(i).startsWith("in force ") && !rest.endsWith("always")) {
        String[] days = rest.split(" ");
        inForce = new DateSpan(LocalDate.parse(days[1]), LocalDate.parse(days[2]));
      }
    }
    return new Case(new PlainWorld(sheets), terms, tables, norms, inForce);
  }

  private static PlainWorld.Sheet sheet(String name, List<String> after) {
    List<List<String>> rows =
        after.stream()
            .takeWhile(line -> line.startsWith("  "))
            .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
            .collect(Collectors.toList());
    return new PlainWorld.Sheet(name, rows.getFirst(), rows.subList(1, rows.size()));
  }
}
