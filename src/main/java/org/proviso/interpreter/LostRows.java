package org.proviso.interpreter;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.proviso.proposal.Proposal;

/**
 * Whose the rows may be that could not be read: those whom a row names, and anybody's where it
 * names nobody who is known. A row of the people can only be of those whom it names.
 */
final class LostRows {
  private final List<Row> rows;
  private final Map<Looked, Owners> owners = new HashMap<>();

  private record Row(String text, String sheet) {}

  private record Looked(Roster roster, Set<String> sheets) {}

  /** Of the first so many subjects those who may have such a row. */
  private record Owners(boolean any, int known, BitSet subjects) {}

  private LostRows(List<Row> rows) {
    this.rows = rows;
  }

  static LostRows of(Proposal proposal) {
    return new LostRows(
        proposal.sheets().stream()
            .flatMap(
                sheet ->
                    sheet.unreadTexts().stream()
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .map(text -> new Row(text, sheet.name())))
            .toList());
  }

  boolean mayBeOf(Roster roster, int subject, Set<String> sheets) {
    if (rows.isEmpty()) {
      return false;
    }
    Owners found = owners.computeIfAbsent(new Looked(roster, sheets), this::owners);
    return found.any()
        && (subject < 0 || subject >= found.known() || found.subjects().get(subject));
  }

  private Owners owners(Looked looked) {
    Roster roster = looked.roster();
    var all = new BitSet();
    List<Row> own = rows.stream().filter(row -> looked.sheets().contains(row.sheet())).toList();
    for (Row row : own) {
      var here = new BitSet();
      for (int subject = 0; subject < roster.size(); subject++) {
        here.set(subject, names(row.text(), roster.name(subject).toLowerCase(Locale.ROOT)));
      }
      boolean anybody = here.isEmpty() && !(row.sheet().equals("people") && !row.text().isBlank());
      here.set(0, anybody ? roster.size() : 0);
      all.or(here);
    }
    return new Owners(!own.isEmpty(), roster.size(), all);
  }

  private static boolean names(String text, String name) {
    int at = name.isBlank() ? -1 : text.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return true;
      }
      at = text.indexOf(name, at + 1);
    }
    return false;
  }
}
