package org.proviso.interpreter;

import org.proviso.norm.Relation;
import org.proviso.source.Name;

/** A number field of the record stands so to a number. */
final class NumberFilter extends FilterNode {
  private final World world;
  private final View view;
  private final Name field;
  private final Relation relation;
  private final Reckoned bound;

  NumberFilter(World world, View view, Name field, Relation relation, Reckoned bound) {
    this.world = world;
    this.view = view;
    this.field = field;
    this.relation = relation;
    this.bound = bound;
  }

  @Override
  int truth(int row) {
    return truth(new Item(view, row, Roster.NOBODY));
  }

  @Override
  int truth(Item item) {
    Reckoned own = Numerals.of(view, field, item.row);
    Reckoned found =
        own.isExact()
            ? own
            : world.fields().ofRecord(item, field).map(Numerals::of).orElse(Reckoned.UNKNOWN);
    return of(found.stands(relation, bound));
  }

  @Override
  void ask(Item item, Evidence evidence) {
    if (truth(item) == UNKNOWN) {
      evidence.missing(
          "the " + field + " of " + view.words(item.row),
          "fill in a number in the column " + field,
          false);
    }
  }
}
