package org.proviso.interpreter;

/** A further record exists for the same subject, the same day if so said. */
final class HasFilter extends FilterNode {
  @Child private SelectionNode other;
  private final boolean sameDay;

  HasFilter(SelectionNode other, boolean sameDay) {
    this.other = other;
    this.sameDay = sameDay;
  }

  @Override
  boolean isPerRow() {
    return false;
  }

  @Override
  int truth(Item item) {
    if (item.subject == Roster.NOBODY) {
      return UNKNOWN;
    }
    Slice slice = other.of(item.subject);
    int best = FALSE;
    for (int i = 0; i < slice.size; i++) {
      boolean dayFits = !sameDay || slice.view[i].isStanding() || slice.day[i] == item.day;
      boolean self =
          slice.view[i] == item.view
              && (slice.row[i] == item.row || item.view.same(slice.row[i], item.row).isTrue());
      if (dayFits && !self) {
        boolean sure = slice.runsWith(i, item);
        best = Math.max(best, sure ? slice.truth[i] : Math.min(UNKNOWN, slice.truth[i]));
      }
    }
    return best;
  }

  @Override
  void ask(Item item, Evidence evidence) {
    if (truth(item) == UNKNOWN) {
      Slice slice = other.of(item.subject);
      for (int i = 0; i < slice.size; i++) {
        if (!sameDay || slice.day[i] == item.day) {
          other.ask(slice.view[i], slice.row[i], item.subject, evidence);
        }
      }
    }
  }
}
