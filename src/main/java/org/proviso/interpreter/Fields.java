package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.SubjectKind;
import org.proviso.proposal.Column;
import org.proviso.source.Name;

/** What the sheets say of subjects: a person's role, a class's size, a site's level. */
final class Fields {
  /** What may stand in every row of a schedule and yet is said of the person or the class. */
  private static final Set<Name> STANDING =
      Set.of(
          Name.of("site"), Name.of("school"), Name.of("grade"), Name.of("role"), Name.of("level"));

  /** What a class or a student has from the people it is with. */
  private static final Set<Name> PLACES =
      Set.of(Name.of("site"), Name.of("school"), Name.of("level"));

  private static final Name SIZE = Name.of("size");
  private static final Name ENROLLED = Name.of("enrolled");
  private static final Name CLASS_SIZE = Name.of("class size");

  private final World world;
  private final Map<OfKind, Table> tables = new HashMap<>();
  private final Map<OfRoster, Map<Integer, String>> borrowed = new HashMap<>();

  /** A field of subjects of one kind. */
  private record OfKind(SubjectKind kind, Name field) {}

  /** A field of those that one roster lists. */
  private record OfRoster(Roster roster, Name field) {}

  Fields(World world) {
    this.world = world;
  }

  /** One field by subject; where rows disagree nothing is known. */
  private static final class Table {
    final Map<Integer, String> values = new HashMap<>();
    final Map<Integer, View> views = new HashMap<>();
    final Map<Integer, Integer> rows = new HashMap<>();
    boolean exists;

    void see(int subject, String value, View view, int row) {
      String known = values.get(subject);
      if (known == null) {
        values.put(subject, value);
        views.put(subject, view);
        rows.put(subject, row);
      } else if (!Name.of(known).equals(Name.of(value))) {
        values.put(subject, "");
      }
    }
  }

  /** The sheets that speak of a kind of subject, the surest first. */
  private static List<String> homes(SubjectKind kind) {
    return switch (kind) {
      case PERSON -> List.of("people", "assignments");
      case CLASS -> List.of("classes");
      case STUDENT -> List.of("students");
      case SITE -> List.of("sites");
      case RECORD, THING, WHOLE -> List.of();
    };
  }

  private Table table(SubjectKind kind, Name field) {
    var key = new OfKind(kind, field);
    Table known = tables.get(key);
    if (known != null) {
      return known;
    }
    Table table = new Table();
    tables.put(key, table);
    for (String home : homes(kind)) {
      fill(table, kind, field, world.view(home));
    }
    if (STANDING.contains(field)) {
      fill(table, kind, field, world.view("schedule"));
    }
    if (isOfEnrolled(kind, field) && !table.exists) {
      fill(table, kind, ENROLLED, world.view("classes"));
    }
    if (kind == SubjectKind.PERSON && field.equals(CLASS_SIZE) && !table.exists) {
      sizes(table, world.view("classes"));
    }
    return table;
  }

  /**
   * A class is as large as the students enrolled in it, where nothing else says how large it is.
   */
  private static boolean isOfEnrolled(SubjectKind kind, Name field) {
    return kind == SubjectKind.CLASS && field.equals(SIZE);
  }

  /**
   * A teacher's class has the size that the sheet of classes gives, where all of theirs have it.
   */
  private void sizes(Table table, View view) {
    Optional<Column> column = view.sheet.column(SIZE);
    List<Roster.Key> keys = world.roster(SubjectKind.PERSON).keys(view);
    if (column.isEmpty() || keys.isEmpty()) {
      return;
    }
    table.exists = true;
    for (int row = 0; row < view.sheet.size(); row++) {
      int subject = keys.getFirst().at(row);
      if (subject != Roster.NOBODY) {
        table.see(subject, View.text(column.get(), row), view, row);
      }
    }
    for (int row = 0; row < view.sheet.size(); row++) {
      if (keys.getFirst().at(row) == Roster.NOBODY) {
        // A class of nobody may be anybody's.
        Name size = Name.of(View.text(column.get(), row));
        table.values.replaceAll((_, known) -> Name.of(known).equals(size) ? known : "");
      }
    }
  }

  private void fill(Table table, SubjectKind kind, Name field, View view) {
    Optional<Column> column = view.sheet.column(field);
    List<Roster.Key> keys = world.roster(kind).keys(view);
    if (column.isEmpty() || keys.isEmpty()) {
      return;
    }
    table.exists = true;
    Table here = new Table();
    for (int row = 0; row < view.sheet.size(); row++) {
      int subject = keys.getFirst().at(row);
      String value = View.text(column.get(), row);
      if (subject != Roster.NOBODY && !value.isEmpty()) {
        here.see(subject, value, view, row);
      }
    }
    here.rows.forEach(
        (subject, row) -> {
          if (!table.values.containsKey(subject)) {
            table.see(subject, here.values.getOrDefault(subject, ""), view, row);
          }
        });
  }

  /** Whether any sheet has the field for this kind at all. */
  boolean exists(SubjectKind kind, Name field) {
    return table(kind, field).exists;
  }

  /** What the sheets say of the subject; for a group named in place of a person, its name too. */
  Optional<String> stated(SubjectKind kind, int subject, Name field) {
    if (subject == Roster.NOBODY) {
      return Optional.empty();
    }
    String value = table(kind, field).values.getOrDefault(subject, "");
    if (!value.isEmpty()) {
      return Optional.of(value);
    }
    return kind == SubjectKind.PERSON
        ? GroupName.stated(world.roster(kind).name(subject), field)
        : Optional.empty();
  }

  /** What is said of a record: its own cell, else its person's or its class's. */
  Optional<String> ofRecord(Item item, Name field) {
    Optional<String> own =
        item.row == View.NO_ROW
            ? Optional.empty()
            : item.view
                .sheet
                .column(field)
                .map(column -> View.text(column, item.row))
                .filter(text -> !text.isEmpty());
    boolean blank = item.row != View.NO_ROW && item.view.sheet.column(field).isPresent();
    if (own.isPresent() || blank || item.row == View.NO_ROW) {
      return own;
    }
    for (SubjectKind kind : joins(item.view)) {
      Optional<String> joined = joined(kind, item, field);
      if (joined.isPresent()) {
        return joined;
      }
    }
    return Optional.empty();
  }

  private Optional<String> joined(SubjectKind kind, Item item, Name field) {
    for (Roster.Key key : world.roster(kind).keys(item.view)) {
      int subject = key.at(item.row);
      // What another row of the same sheet says is said of that row alone.
      boolean ofOtherRows = table(kind, field).views.get(subject) == item.view;
      Optional<String> found = ofOtherRows ? Optional.empty() : stated(kind, subject, field);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The kinds of subject through which a sheet's rows get further fields. */
  List<SubjectKind> joins(View view) {
    List<SubjectKind> kinds = new ArrayList<>();
    for (SubjectKind kind : List.of(SubjectKind.CLASS, SubjectKind.PERSON, SubjectKind.STUDENT)) {
      if (!world.roster(kind).keys(view).isEmpty()) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** The words in a field of the subject at hand, or of its record. */
  Optional<String> at(Moment moment, Name field, boolean onRecord) {
    if (onRecord) {
      return ofRecord(moment.record(), field);
    }
    Optional<String> own =
        moment.kind == SubjectKind.THING
            ? Optional.empty()
            : stated(moment.kind, moment.subject, field);
    boolean borrows = own.isEmpty() && moment.kind != SubjectKind.PERSON && PLACES.contains(field);
    return borrows ? ofPeople(moment.roster, moment.subject, field) : own;
  }

  /** A class, a place or a student is at the site of the people it is with, if that is one. */
  private Optional<String> ofPeople(Roster roster, int subject, Name field) {
    Map<Integer, String> found =
        borrowed.computeIfAbsent(new OfRoster(roster, field), _ -> borrow(roster, field));
    return Optional.ofNullable(found.get(subject)).filter(value -> !value.isEmpty());
  }

  private Map<Integer, String> borrow(Roster roster, Name field) {
    Table table = new Table();
    View schedule = world.view("schedule");
    List<Roster.Key> people = world.roster(SubjectKind.PERSON).keys(schedule);
    List<Roster.Key> keys = roster.keys(schedule);
    for (int row = 0; !people.isEmpty() && !keys.isEmpty() && row < schedule.sheet.size(); row++) {
      int subject = keys.getFirst().at(row);
      int person = people.getFirst().at(row);
      if (subject != Roster.NOBODY && person != Roster.NOBODY) {
        String value = stated(SubjectKind.PERSON, person, field).orElse("");
        table.see(subject, value, schedule, row);
      }
    }
    return table.values;
  }

  Reckoned number(Moment moment, Name field, boolean onRecord) {
    if (onRecord && moment.record().row != View.NO_ROW) {
      Reckoned own = Numerals.of(moment.record().view, field, moment.record().row);
      if (own.isExact()) {
        return own;
      }
    }
    return at(moment, field, onRecord).map(Numerals::of).orElse(Reckoned.UNKNOWN);
  }

  /** Shows the row that the field was read from. */
  void cite(Moment moment, Name field, boolean onRecord, Evidence evidence) {
    if (onRecord) {
      Item item = moment.record();
      if (item.row != View.NO_ROW) {
        evidence.part(field.written(), at(moment, field, true).orElse(""), item.view, item.row);
      }
      return;
    }
    Table table = table(moment.kind, field);
    View view = table.views.get(moment.subject);
    Integer row = table.rows.get(moment.subject);
    if (view != null && row != null) {
      evidence.part(field.written(), table.values.getOrDefault(moment.subject, ""), view, row);
      if (isOfEnrolled(moment.kind, field) && view.sheet.column(SIZE).isEmpty()) {
        evidence.taken.add("a class is as large as the students enrolled in it");
      }
    }
  }
}
