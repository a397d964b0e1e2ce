package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.norm.SubjectKind;
import org.proviso.proposal.Column;
import org.proviso.proposal.Sheet;
import org.proviso.source.Name;

/**
 * All subjects of one kind, numbered. Names are the same only if they are spelt the same: two
 * spellings are warned of elsewhere and never merged.
 */
final class Roster {
  /** A row that names no subject: it may be anybody's. */
  static final int NOBODY = -1;

  private static final List<String> PEOPLE =
      List.of("person", "teacher", "employee", "staff member", "unit member");

  /** Whoever it is whose name a row leaves blank. */
  static final int SOMEBODY = -2;

  final SubjectKind kind;
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<View, List<Key>> keys = new HashMap<>();

  private final World world;
  private final Name field;
  private boolean standIn;

  /**
   * @param field for things the field whose values they are
   */
  Roster(SubjectKind kind, Name field, World world) {
    this.kind = kind;
    this.field = field;
    this.world = world;
  }

  /** One subject for a proposal that names none: whose its records are is not known. */
  void standIn(String name) {
    number(name);
    standIn = true;
  }

  boolean standsIn() {
    return standIn;
  }

  /** What names of several people stand for, in a roster of people. */
  Optional<GroupMembers> groupMembers() {
    return kind == SubjectKind.PERSON ? Optional.of(world.groupMembers()) : Optional.empty();
  }

  BothParties bothParties() {
    return new BothParties(world, this);
  }

  /** For things the field whose values they are. */
  Name field() {
    return field;
  }

  int size() {
    return names.size();
  }

  String name(int subject) {
    return names.get(subject);
  }

  /** Whether somebody goes by this name. */
  boolean isKnown(Name name) {
    return !name.isEmpty() && names.stream().anyMatch(known -> Name.of(known).equals(name));
  }

  int number(String name) {
    return numbers.computeIfAbsent(
        name.strip(),
        fresh -> {
          names.add(fresh);
          return names.size() - 1;
        });
  }

  /** The fields of a sheet that name subjects of this kind, the main one first. */
  List<Key> keys(View view) {
    List<Key> known = keys.get(view);
    if (known != null) {
      return known;
    }
    List<Key> found = findKeys(view);
    keys.put(view, found);
    return found;
  }

  /** Whether the sheet has a field for such names, were it blank in every row. */
  boolean hasField(View view) {
    return fields(view).stream().anyMatch(field -> view.sheet.column(field).isPresent());
  }

  private List<Key> findKeys(View view) {
    List<Key> found = new ArrayList<>();
    for (String field : fields(view)) {
      view.sheet
          .column(field)
          .filter(column -> column.kind() == Column.Kind.WORD)
          .ifPresent(column -> found.add(new Key(column, codes(column))));
    }
    if (found.isEmpty() && kind == SubjectKind.SITE) {
      joinSites(view, found);
    }
    return found;
  }

  /** A row that names no site stands at the site of its person. */
  private void joinSites(View view, List<Key> found) {
    for (Key person : world.roster(SubjectKind.PERSON).keys(view)) {
      int[] sites = new int[person.subjects.length];
      for (int code = 0; code < sites.length; code++) {
        sites[code] =
            world
                .fields()
                .stated(SubjectKind.PERSON, person.subjects[code], Name.of("site"))
                .map(this::number)
                .orElse(NOBODY);
      }
      found.add(new Key(person.column, sites));
    }
  }

  private int[] codes(Column column) {
    int[] subjects = new int[column.dictionary().size()];
    for (int code = 0; code < subjects.length; code++) {
      subjects[code] = number(column.dictionary().word(code));
    }
    return subjects;
  }

  private List<String> fields(View view) {
    return switch (kind) {
      case PERSON -> people(view.sheet);
      case CLASS -> List.of("class");
      case STUDENT -> List.of("student");
      case SITE -> List.of("site");
      case THING -> List.of(field.written());
      case RECORD, WHOLE -> List.of();
    };
  }

  /** In a sheet of the agreement's own the first column that can only name people. */
  private static List<String> people(Sheet sheet) {
    return switch (sheet.name()) {
      case "events" -> List.of("person", "by", "to");
      case "classes" -> List.of("teacher", "person");
      case "schedule", "people", "assignments", "students" -> List.of("person");
      default -> PEOPLE.stream().filter(field -> sheet.column(field).isPresent()).limit(1).toList();
    };
  }

  /** One field that names subjects, by its codes. */
  static final class Key {
    private final Column column;
    private final int[] subjects;

    private Key(Column column, int[] subjects) {
      this.column = column;
      this.subjects = subjects;
    }

    Column column() {
      return column;
    }

    int[] subjects() {
      return subjects;
    }

    /** Whom the first {@code count} of the rows name, into the start of an array. */
    void copy(int[] rows, int count, int[] into) {
      column.copy(rows, count, into);
      for (int i = 0; i < count; i++) {
        into[i] = into[i] == Column.BLANK ? NOBODY : subjects[into[i]];
      }
    }

    int at(int row) {
      int code = column.at(row);
      return code == Column.BLANK ? NOBODY : subjects[code];
    }
  }
}
