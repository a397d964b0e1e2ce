package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.norm.Consent;
import org.proviso.proposal.Column;
import org.proviso.proposal.DateCells;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** Whether a record has somebody's consent, from its own field or from an event (S3). */
final class ConsentFilter extends RowFilter {
  private static final Set<String> WORDS =
      Set.of("permission", "consent", "agreement", "approval", "authorization", "permit", "approv");

  /** "Agreed", "employee agreed", and not "agreed hours". */
  private static final Pattern AGREED = Pattern.compile("(?i)(.* )?agreed( in writing)?");

  /** Who does something of their own will may have consented, though no such event is listed. */
  private static final String VOLUNTARY = "voluntary";

  private final View view;
  private final Consent consent;
  private final List<Column> columns = new ArrayList<>();
  private final Map<String, Cell> cells = new HashMap<>();
  private final ConsentEvents events;

  ConsentFilter(View view, Consent consent, ConsentEvents events, ConsentGiver giver) {
    this.view = view;
    this.consent = consent;
    this.events = events;
    for (Column column : view.sheet.columns()) {
      Name header = Name.of(column.header());
      if (isConsent(header, consent) && !giver.isOfAnother(header)) {
        columns.add(column);
      }
    }
  }

  static boolean isConsent(Name name, Consent consent) {
    Set<String> word = Set.copyOf(Name.of(consent.word()).stems());
    return AGREED.matcher(name.written()).matches()
        || name.stems().stream().anyMatch(stem -> WORDS.contains(stem) || word.contains(stem));
  }

  @Override
  int truth(int row) {
    return of(both(row));
  }

  /** Field and event; where they disagree nothing is known. */
  private Truth both(int row) {
    Truth field = byField(row);
    Truth event = events.of(view, row, columns.isEmpty());
    if (field == Truth.UNKNOWN) {
      return event == Truth.FALSE && isWilling(row) ? Truth.UNKNOWN : event;
    }
    return event == Truth.UNKNOWN || event == field ? field : Truth.UNKNOWN;
  }

  private Truth byField(int row) {
    for (Column column : columns) {
      if (!column.isBlank(row)) {
        return column.kind() == Column.Kind.DAY
            ? Truth.of(view.day(row) == View.NO_DAY || column.at(row) <= view.day(row))
            : byCell(View.text(column, row), row);
      }
    }
    return Truth.UNKNOWN;
  }

  private boolean isWilling(int row) {
    return !consent.written() && YesNo.of(view.text(VOLUNTARY, row)).orElse(false);
  }

  /** What a cell may say: days, if it can be read as one, and what its words say. */
  private record Cell(Set<LocalDate> days, Truth words) {}

  private Truth byCell(String text, int row) {
    Cell cell =
        cells.computeIfAbsent(text, fresh -> new Cell(DateCells.days(fresh), says(fresh, consent)));
    return byDate(cell.days, row).orElse(cell.words);
  }

  /** A date covers acts from then on; read both ways, both must agree. */
  private Optional<Truth> byDate(Set<LocalDate> days, int row) {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    return days.stream()
        .map(
            day ->
                view.day(row) == View.NO_DAY
                    ? Truth.UNKNOWN
                    : Truth.of(day.toEpochDay() <= view.day(row)))
        .reduce((one, other) -> one == other ? one : Truth.UNKNOWN);
  }

  /** What a cell says of a consent, by its words and not by a date. */
  static Truth says(String cell, Consent consent) {
    String words = cell.strip().toLowerCase(Locale.ROOT);
    if (words.matches("verbal|verbally|oral|orally|spoken|by phone|phone")) {
      return Truth.of(!consent.written());
    }
    if (words.matches("written|in writing|signed|email|e-mail|by email|form|granted|given")) {
      return Truth.TRUE;
    }
    if (words.matches("refused|denied|declined|withdrawn|revoked|not given|not asked")) {
      return Truth.FALSE;
    }
    return YesNo.of(cell).map(Truth::of).orElse(Truth.UNKNOWN);
  }

  @Override
  void askOpen(Item item, Evidence evidence) {
    Truth field = byField(item.row);
    Truth event = events.of(view, item.row, columns.isEmpty());
    if (field != Truth.UNKNOWN && event != Truth.UNKNOWN) {
      evidence.why.add("The row and the sheet events disagree on the " + consent.kind() + ".");
      events.cite(view, item.row, evidence);
    }
    List<Integer> perhaps = field == Truth.UNKNOWN ? events.perhaps(view, item.row) : List.of();
    perhaps.forEach(one -> events.askGiver(one, evidence));
    if (!perhaps.isEmpty()) {
      return;
    }
    evidence.missing(
        "whether there was " + consent.words() + " for " + view.words(item.row),
        "fill in a column " + consent.kind() + ": yes, no, verbal or a date",
        true);
  }
}
