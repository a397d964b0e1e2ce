package org.proviso.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Plurals;

/**
 * A table that crosses two things, kept as text until all sheets are read, and then written as rows
 * of the schedule: one for each cell with something in it (S25).
 *
 * @param tab what the file or the tab is called
 * @param plain the sheet it is if it turns out to be no grid
 * @param cells its columns, called by their place
 */
record GridTable(
    String tab,
    String plain,
    String file,
    GridHeader header,
    SheetIntake cells,
    List<Place> places) {

  static List<String> kept(GridHeader header) {
    return IntStream.range(0, header.written().size())
        .mapToObj(i -> i > 0 && header.written().get(i).isEmpty() ? "" : "c" + i)
        .toList();
  }

  /** Opens a sheet for rows under a header. */
  interface Opening {
    SheetIntake.Rows open(String sheet, List<String> header);
  }

  String text(int column, int row) {
    return cells.column("c" + column).map(texts -> texts.text(row)).orElse("");
  }

  /** The different texts of a column that are not empty. */
  Set<String> texts(int column) {
    var texts = new LinkedHashSet<String>();
    for (int row = 0; row < cells.rows(); row++) {
      String text = text(column, row);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Writes what it comes to, and says how many rows that is. */
  void write(GridFacts facts, Opening opening, List<Diagnostic> diagnostics) {
    Place place = cells.rows() == 0 ? new Place.InFile(file) : cells.place(0, "");
    switch (new GridReader(this, facts).read()) {
      case GridReading.Plain _ -> plainly(opening.open(plain, header.written()));
      case GridReading.Unclear(String one, String other) -> {
        diagnostics.add(Diagnostic.of(Code.GRID_UNCLEAR, place, one, other));
        SheetIntake.Rows rows = opening.open("schedule", List.of("person", "activity", "date"));
        IntStream.range(0, cells.rows()).forEach(row -> rows.giveUp(""));
      }
      case GridReading.Read read -> {
        int made = rows(read, facts, opening);
        diagnostics.add(
            Diagnostic.of(
                Code.GRID_EXPANDED,
                place,
                Plurals.plural(read.side()) + " down and " + Plurals.plural(read.top()) + " across",
                made == 1 ? "1 row" : made + " rows",
                isDaily(read) ? "; it names no days, so every school day is meant" : ""));
      }
    }
  }

  private void plainly(SheetIntake.Rows rows) {
    for (int row = 0; row < cells.rows(); row++) {
      for (int column = 0; column < header.written().size(); column++) {
        rows.cell(text(column, row));
      }
      rows.end(cells.origins().sourceRow(row));
    }
  }

  /** One field of the rows that the grid comes to: what it says for a row and a column here. */
  private record Field(String name, BiFunction<Integer, Integer, String> text) {}

  private int rows(GridReading.Read read, GridFacts facts, Opening opening) {
    List<Field> fields = fields(read, facts);
    SheetIntake.Rows rows = opening.open("schedule", fields.stream().map(Field::name).toList());
    int made = 0;
    for (int row = 0; row < cells.rows(); row++) {
      for (int column : read.across()) {
        if (GridReader.isSaid(text(column, row), read.inside())) {
          for (Field field : fields) {
            rows.cell(field.text.apply(row, column));
          }
          rows.end(cells.origins().sourceRow(row));
          made++;
        }
      }
    }
    return made;
  }

  /** Who and what first, as a person would say it. */
  private List<Field> fields(GridReading.Read read, GridFacts facts) {
    var fields = new ArrayList<Field>();
    for (int i = 0; i < header.written().size(); i++) {
      int place = i;
      boolean kept = !read.across().contains(i) && (i == 0 || !header.written().get(i).isEmpty());
      String own = header.field(i).isEmpty() ? header.written().get(i) : header.field(i);
      if (kept) {
        fields.add(new Field(i == 0 ? read.side() : own, (row, column) -> text(place, row)));
      }
    }
    fields.add(new Field(read.top(), (row, column) -> top(read, column, facts)));
    if (!read.inside().isEmpty()) {
      fields.add(new Field(read.inside(), (row, column) -> text(column, row)));
    }
    Optional<String> whose = hasPerson(read) ? Optional.empty() : facts.whose(tab);
    whose.ifPresent(person -> fields.add(new Field("person", (row, column) -> person)));
    if (isDaily(read)) {
      fields.add(new Field("day", (row, column) -> "every school day"));
    }
    fields.sort(Comparator.comparingInt(field -> rank(field.name)));
    return fields;
  }

  private boolean hasPerson(GridReading.Read read) {
    return header.has("person") || read.side().equals("person") || read.inside().equals("person");
  }

  /** Whether nothing in it says on which days. */
  private boolean isDaily(GridReading.Read read) {
    return !read.top().equals("day")
        && !read.side().equals("day")
        && List.of("day", "date", "from").stream().noneMatch(header::has);
  }

  private static int rank(String field) {
    int rank = List.of("person", "activity").indexOf(field);
    return rank < 0 ? 2 : rank;
  }

  /** "F" above a column is the letter day where the columns are letters. */
  private String top(GridReading.Read read, int column, GridFacts facts) {
    String written = header.written().get(column);
    boolean letter =
        read.top().equals("day") && facts.isLetter(written) && !DayLetter.saysDay(written);
    return letter ? written + " day" : written;
  }
}
