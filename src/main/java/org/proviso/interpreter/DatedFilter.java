package org.proviso.interpreter;

import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.Truth;

/** A field of the record, or of the person or class it is of, holds a day within a span. */
final class DatedFilter extends FilterNode {
  private final World world;
  private final View view;
  private final Name field;
  private final DateSpan span;

  DatedFilter(World world, View view, Name field, DateSpan span) {
    this.world = world;
    this.view = view;
    this.field = field;
    this.span = span;
  }

  @Override
  int truth(int row) {
    return truth(new Item(view, row, Roster.NOBODY));
  }

  @Override
  int truth(Item item) {
    return of(
        world
            .fields()
            .ofRecord(item, field)
            .map(cell -> SubjectDated.holds(span, cell))
            .orElse(Truth.UNKNOWN));
  }

  @Override
  void ask(Item item, Evidence evidence) {
    if (truth(item) == UNKNOWN) {
      evidence.missing(
          "the day " + field + " of " + view.words(item.row),
          "fill in a date in the column " + field,
          false);
    }
  }
}
