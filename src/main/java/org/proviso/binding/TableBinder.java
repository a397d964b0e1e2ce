package org.proviso.binding;

import java.util.List;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Table;
import org.proviso.norm.TableFault;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Span;
import org.proviso.syntax.Outline;

/** A table of an agreement, and what is wrong with it: holes, odd units, a key twice. */
record TableBinder(List<Diagnostic> diagnostics) {
  Table table(Outline.Part.Table part, ClauseId id) {
    List<List<String>> rows =
        part.rows().stream().map(row -> row.stream().map(Span::flat).toList()).toList();
    List<String> header = rows.isEmpty() ? List.of() : rows.getFirst();
    List<List<String>> body = rows.isEmpty() ? List.of() : rows.subList(1, rows.size());
    var table = new Table(part.number(), part.title(), header, body, part.span());
    TableFault.of(table).forEach(fault -> tell(fault, table, part, id));
    return table;
  }

  private void tell(TableFault fault, Table table, Outline.Part.Table part, ClauseId id) {
    List<Span> row = part.rows().get(fault.row() + 1);
    if (fault.column() >= row.size() || fault.column() >= table.header().size()) {
      // A row of too few cells is said already.
      return;
    }
    Code code =
        switch (fault.kind()) {
          case HOLE -> Code.TABLE_HOLE;
          case UNIT -> Code.TABLE_UNIT;
          case TWICE -> Code.TABLE_ROW_TWICE;
          case OVERLAP -> Code.TABLE_ROWS_OVERLAP;
        };
    String cell = row.get(fault.column()).flat();
    diagnostics.add(
        Diagnostic.of(
            code,
            new Place.InText(row.getFirst().to(row.getLast()), id.number()),
            table.number(),
            row.getFirst().flat(),
            table.header().get(fault.column()),
            cell));
  }
}
