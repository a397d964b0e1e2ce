package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.proviso.proposal.Column;
import org.proviso.proposal.DateCells;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * What an event says that it is about, beside a record of another sheet: a notice about the parent
 * meeting is no notice of the observation.
 */
record SaidAbout(String about, Item record, Moment moment) {
  static SaidAbout of(Moment moment, View view, int row, Item record) {
    return new SaidAbout(view.text("about", row).strip(), record, moment);
  }

  /** Whether it is this record; nobody knows where it is nothing that the proposal names. */
  Truth isThis(SaidMatter said) {
    Name theirs = Name.of(about);
    if (about.isEmpty() || said.says(theirs)) {
      return Truth.TRUE;
    }
    Set<LocalDate> days = DateCells.among(about);
    if (!days.isEmpty() && record.day != View.NO_DAY) {
      return Truth.of(days.contains(LocalDate.ofEpochDay(record.day)));
    }
    if (isCell(theirs) || isWho(theirs)) {
      return Truth.TRUE;
    }
    boolean another = isAnother(theirs);
    boolean named = name().filter(ours -> ours.endsWith(theirs) || holds(theirs, ours)).isPresent();
    if (named && !another) {
      return Truth.TRUE;
    }
    return another && !named ? Truth.FALSE : Truth.UNKNOWN;
  }

  private Optional<Name> name() {
    return record
        .view
        .naming()
        .filter(column -> !column.isBlank(record.row))
        .map(column -> column.dictionary().name(column.at(record.row)));
  }

  /** "Formal observation in room 5" of a formal observation. */
  private static boolean holds(Name longer, Name name) {
    return (" " + longer.key() + " ").contains(" " + name.key() + " ");
  }

  /** Its name, its class, its room. */
  private boolean isCell(Name theirs) {
    return record.view.sheet.columns().stream()
        .anyMatch(column -> Name.of(View.text(column, record.row)).equals(theirs));
  }

  private boolean isWho(Name theirs) {
    return moment.roster.isKnown(theirs) || Offices.isOne(about, moment.world.agreement);
  }

  /** Whether other records of the proposal go by that name. */
  private boolean isAnother(Name theirs) {
    return moment.world.views().stream()
        .flatMap(view -> view.naming().stream())
        .map(Column::dictionary)
        .anyMatch(words -> words.has(theirs));
  }
}
