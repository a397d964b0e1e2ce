package org.proviso.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.Place;

/** One sheet while it is read, as text, from one file or several with the same kind of record. */
final class SheetIntake {

  private final String name;
  private final Map<String, TextColumn> columns = new LinkedHashMap<>();
  private final List<String> headers = new ArrayList<>();
  private final Origins origins = new Origins();
  private final UnreadRows unread = new UnreadRows();
  private int rows;

  SheetIntake(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  int rows() {
    return rows;
  }

  /** All that stands in a row. */
  String text(int row) {
    return columns().stream().map(column -> column.text(row)).collect(Collectors.joining(","));
  }

  UnreadRows unread() {
    return unread;
  }

  Origins origins() {
    return origins;
  }

  List<String> headers() {
    return headers;
  }

  Collection<TextColumn> columns() {
    return columns.values();
  }

  Optional<TextColumn> column(String field) {
    return Optional.ofNullable(columns.get(Name.of(field).key()));
  }

  Place place(int row, String column) {
    return origins.place(row, name, column);
  }

  /** Starts to take in the rows of a file under its header. */
  Rows open(
      String file,
      List<String> header,
      List<Place> places,
      ReadOptions options,
      List<Diagnostic> diagnostics) {
    var targets = new ArrayList<Optional<TextColumn>>();
    var seen = new LinkedHashMap<String, String>();
    for (String cell : header) {
      String written = CellWords.plain(cell);
      String key = FieldNames.key(name, written, header);
      boolean doubled = !key.isEmpty() && seen.containsKey(key);
      if (doubled) {
        diagnostics.add(
            Diagnostic.of(Code.COLUMN_DOUBLED, headerPlace(file, places, written), written));
        columns.remove(key);
      }
      seen.put(key, written);
      headers.add(written);
      boolean kept = !doubled && wanted(key, options);
      targets.add(
          kept ? Optional.of(target(key, FieldNames.word(key, written))) : Optional.empty());
    }
    tellOfNearMisses(seen, column -> headerPlace(file, places, column), diagnostics);
    // Of a doubled column neither is trusted.
    List<Optional<TextColumn>> kept =
        targets.stream().map(t -> t.filter(columns.values()::contains)).toList();
    return new Rows(
        file, places, kept, FieldNames.named(header), new IdleRows(header), diagnostics);
  }

  private void tellOfNearMisses(
      Map<String, String> seen, Function<String, Place> place, List<Diagnostic> diagnostics) {
    FieldNames.nearMisses(name, seen)
        .forEach(
            (written, near) ->
                diagnostics.add(
                    FieldNames.nearMiss(Code.FIELD_UNKNOWN, place.apply(written), written, near)));
  }

  private Place headerPlace(String file, List<Place> places, String column) {
    return places.isEmpty() ? new Place.InRow(file, name, 1, column) : places.getFirst();
  }

  private static boolean wanted(String key, ReadOptions options) {
    return !key.isEmpty()
        && (options.fields().isEmpty()
            || options.fields().stream().anyMatch(field -> field.key().equals(key)));
  }

  private TextColumn target(String key, String written) {
    return columns.computeIfAbsent(key, _ -> new TextColumn(written, rows));
  }

  /** The rows of one file, cell by cell. */
  final class Rows {
    private final String file;
    private final List<Place> places;
    private final TextColumn[] targets;
    private final boolean[] kept;
    private final boolean[] named;
    private final IdleRows idle;
    private final int width;
    private final List<Diagnostic> diagnostics;
    private final TextColumn[] all;
    private final int[] slot;
    private final int[] pending;
    private final StringBuilder beyond = new StringBuilder();
    private int cells;
    private boolean extra;
    private boolean anything;
    private int unnamed = -1;
    private boolean unnamedTold;

    private Rows(
        String file,
        List<Place> places,
        List<Optional<TextColumn>> targets,
        boolean[] named,
        IdleRows idle,
        List<Diagnostic> diagnostics) {
      this.idle = idle;
      this.file = file;
      this.places = places;
      this.width = named.length;
      this.diagnostics = diagnostics;
      this.all = columns.values().toArray(TextColumn[]::new);
      this.targets = new TextColumn[width];
      this.kept = new boolean[width];
      this.named = named;
      this.slot = new int[width];
      this.pending = new int[all.length];
      for (int i = 0; i < width; i++) {
        kept[i] = targets.get(i).isPresent();
        if (kept[i]) {
          this.targets[i] = targets.get(i).orElseThrow();
          slot[i] = List.of(all).indexOf(this.targets[i]);
        }
      }
    }

    /** The next cell of the row. */
    void cell(char[] buffer, int offset, int length) {
      if (idle.takes(buffer, offset, length, cells)) {
        return;
      }
      int index = cells++;
      if (index < width && kept[index]) {
        int code = targets[index].texts().code(buffer, offset, length);
        pending[slot[index]] = code;
        anything |= code != 0;
      } else if (!CellTexts.isBlank(buffer, offset, length)) {
        anything = true;
        if (index >= width) {
          extra = true;
          beyond.append(',').append(buffer, offset, length);
        }
        unnamed = index < width && named[index] ? unnamed : index;
      }
    }

    void cell(String text) {
      cell(text.toCharArray(), 0, text.length());
    }

    /** A cell stands to the right of all columns, where a workbook may have one. */
    void stray(int column) {
      anything = true;
      unnamed = column;
    }

    /** Ends the row, which stands in the file as row {@code sourceRow}. */
    void end(int sourceRow) {
      if (isIdle(sourceRow)) {
        forget();
        return;
      }
      if (anything && (cells < width || extra)) {
        diagnostics.add(
            Diagnostic.of(
                Code.ROW_WIDTH,
                place(sourceRow),
                Integer.toString(cells),
                Integer.toString(width)));
        unread.add(text());
      } else if (anything) {
        tellOfUnnamed(sourceRow);
        origins.add(rows, file, sourceRow, places);
        for (int i = 0; i < all.length; i++) {
          all[i].codes().add(pending[i]);
        }
        rows++;
      }
      forget();
    }

    /** A row that is no record after all gives its cells back, none of which is a name then. */
    private boolean isIdle(int sourceRow) {
      Optional<Code> code = idle.ended();
      code.ifPresentOrElse(
          of -> diagnostics.add(Diagnostic.of(of, place(sourceRow))), () -> idle.held(this::cell));
      return code.isPresent();
    }

    /** Which columns are kept. */
    boolean[] kept() {
      return kept.clone();
    }

    /** Takes rows that were read as a block; the first line of the block is this one. */
    void take(PlainBlock block, int firstLine) {
      boolean[] taken = new boolean[all.length];
      for (int i = 0; i < width; i++) {
        if (kept[i]) {
          CellTexts texts = targets[i].texts();
          int[] numbers = block.numbers(i, texts);
          targets[i].codes().addAll(block.codes(i), block.rows(), numbers, texts.size());
          taken[slot[i]] = true;
        }
      }
      for (int i = 0; i < all.length; i++) {
        for (int row = 0; !taken[i] && row < block.rows(); row++) {
          all[i].codes().add(0);
        }
      }
      for (int jump = 0; jump < block.jumps(); jump++) {
        origins.add(rows + block.rowOfJump(jump), file, firstLine + block.lineOfJump(jump), places);
      }
      rows += block.rows();
    }

    /** Ends a row that cannot be used; the caller has said why, and what stands in it if known. */
    void giveUp(String text) {
      unread.add(text);
      forget();
    }

    private String text() {
      var text = new StringBuilder();
      for (int i = 0; i < width; i++) {
        text.append(kept[i] ? targets[i].texts().text(pending[slot[i]]) : "").append(',');
      }
      return text.append(beyond).toString();
    }

    Place place(int sourceRow) {
      return sourceRow - 2 < places.size() && sourceRow >= 2
          ? places.get(sourceRow - 2)
          : new Place.InRow(file, name, sourceRow, "");
    }

    private void tellOfUnnamed(int sourceRow) {
      if (unnamed >= 0 && !unnamedTold) {
        unnamedTold = true;
        diagnostics.add(
            Diagnostic.of(Code.COLUMN_UNNAMED, place(sourceRow), Integer.toString(unnamed + 1)));
      }
    }

    private void forget() {
      idle.forget();
      Arrays.fill(pending, 0);
      beyond.setLength(0);
      cells = 0;
      extra = false;
      anything = false;
      unnamed = -1;
    }
  }
}
