package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Selection;

/** Which sheets of a proposal may hold the records of a selection. */
record SheetsOf(World world, KindCompiler kinds) {
  private static final Set<String> NEVER =
      Set.of("calendar", "about", "terms", "bells", "waivers", "none", "this");

  private static final Set<String> BY_NAME_ONLY =
      Set.of("people", "classes", "students", "assignments", "sites");

  /** The sheets that may hold such records: the one named; else those whose names fit. */
  List<View> of(Selection selection) {
    if (selection.isNone()) {
      return List.of();
    }
    if (!selection.sheet().isEmpty()) {
      return List.of(world.view(selection.sheet()));
    }
    if (selection.kinds().isEmpty()) {
      return List.of(world.view("schedule"));
    }
    List<View> found = fitting(selection, false);
    return found.isEmpty() ? fitting(selection, true) : found;
  }

  private List<View> fitting(Selection selection, boolean byName) {
    List<View> found = new ArrayList<>();
    for (View view : world.views()) {
      String name = view.sheet.name();
      if (!NEVER.contains(name)
          && BY_NAME_ONLY.contains(name) == byName
          && kinds.compile(view, selection.kinds()).isPresent()) {
        found.add(view);
      }
    }
    return found;
  }
}
