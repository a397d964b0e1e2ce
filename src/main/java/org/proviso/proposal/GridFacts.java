package org.proviso.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Name;

/** What the other sheets of a proposal say that helps to read a grid. */
final class GridFacts {
  private final Bells bells;
  private final Set<String> letters;
  private final Set<Name> people = new HashSet<>();
  private final Optional<String> about;

  GridFacts(Bells bells, Set<String> letters, Iterable<SheetIntake> sheets, AboutSheet about) {
    this.bells = bells;
    this.letters = letters;
    for (SheetIntake sheet : sheets) {
      for (String field : List.of("person", "teacher")) {
        sheet.column(field).ifPresent(this::gather);
      }
    }
    this.about =
        about
            .value("person")
            .or(() -> about.value("people"))
            .filter(name -> !name.matches(".*[,;&/].*|.* and .*"));
  }

  private void gather(TextColumn column) {
    for (int code = 1; code <= column.texts().size(); code++) {
      people.add(Name.of(CellWords.plain(column.texts().text(code))));
    }
  }

  boolean isPerson(String cell) {
    return people.contains(Name.of(cell));
  }

  boolean isLetter(String cell) {
    return letters.contains(DayLetter.key(cell));
  }

  boolean isPeriod(String cell) {
    return GridHeader.isPeriod(cell) || bells.hasPeriod(cell);
  }

  /** Whose grid it is if it does not say: the person that its tab or the sheet about names. */
  Optional<String> whose(String tab) {
    return isPerson(tab) ? Optional.of(tab) : about;
  }
}
