package org.proviso.interpreter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.proposal.Column;
import org.proviso.proposal.Dictionary;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Rows of a schedule that a clause names by where they are: "work" whose place is the reference
 * desk is what "no clerk shall be assigned to the reference desk" speaks of. Of another activity at
 * that place, lunch or a meeting, it is asked.
 */
final class PlacedKind {
  private static final Name PLACE = Name.of("place");

  /** What says no more than that somebody is there. */
  private static final Set<Name> PRESENT =
      Set.of(Name.of("work"), Name.of("duty"), Name.of("shift"), Name.of("assignment"));

  private PlacedKind() {}

  static Optional<FilterNode> of(View view, Name kind) {
    Optional<Column> place = view.isSchedule() ? view.sheet.column(PLACE) : Optional.empty();
    return place
        .filter(column -> column.kind() == Column.Kind.WORD)
        .filter(column -> has(column.dictionary(), kind))
        .map(column -> new LogicFilter.All(List.of(at(column, kind), present(view, kind))));
  }

  private static boolean has(Dictionary words, Name kind) {
    for (int code = 0; code < words.size(); code++) {
      if (words.name(code).equals(kind)) {
        return true;
      }
    }
    return false;
  }

  private static FilterNode at(Column place, Name kind) {
    var byCode = new byte[place.dictionary().size()];
    for (int code = 0; code < byCode.length; code++) {
      boolean there = place.dictionary().name(code).equals(kind);
      byCode[code] = (byte) (there ? FilterNode.TRUE : FilterNode.FALSE);
    }
    return new CodeFilter(place, byCode, FilterNode.FALSE, (item, cell, evidence) -> {});
  }

  private static FilterNode present(View view, Name kind) {
    Optional<Column> naming = view.naming();
    if (naming.isEmpty()) {
      return new ConstantFilter(Truth.TRUE, "", "");
    }
    Column activity = naming.get();
    var byCode = new byte[activity.dictionary().size()];
    for (int code = 0; code < byCode.length; code++) {
      boolean plain = PRESENT.contains(activity.dictionary().name(code));
      byCode[code] = (byte) (plain ? FilterNode.TRUE : FilterNode.UNKNOWN);
    }
    return new CodeFilter(
        activity, byCode, FilterNode.TRUE, (item, cell, evidence) -> ask(kind, cell, evidence));
  }

  private static void ask(Name kind, String activity, Evidence evidence) {
    evidence.missing(
        "whether *" + activity + "* at that place is " + kind.written(),
        "call the activity " + kind.written() + " where it is, or leave its place out",
        false);
  }
}
