package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.norm.SubjectKind;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * What the sheet of people or of classes says of one of them in words of its own: who is
 * "part-time" or "on leave", which class is a "music" class, where some column holds these words of
 * any of them, or is called by them.
 */
final class Described {
  /** What says who or which it is, and not what it is like. */
  private static final Set<Name> NAMING =
      Set.of(
          Name.of("person"),
          Name.of("name"),
          Name.of("role"),
          Name.of("employee"),
          Name.of("class"),
          Name.of("teacher"),
          Name.of("kind"));

  /** Columns of what somebody was, or may come to be. */
  private static final Pattern PAST =
      Pattern.compile(
          "(?i)former|previous|prior|past|next|last|old|planned|requested|wanted|note|comment");

  /** Where the level of a school is told by its name. */
  private static final Set<Name> PLACES =
      Set.of(Name.of("site"), Name.of("school"), Name.of("level"));

  private final World world;
  private final SubjectKind kind;

  /** Whether only columns that are called so tell of it, yes or no. */
  private final boolean flagged;

  private final Map<Name, Map<Integer, Truth>> known = new HashMap<>();

  Described(World world, SubjectKind kind) {
    this(world, kind, false);
  }

  private Described(World world, SubjectKind kind, boolean flagged) {
    this.world = world;
    this.kind = kind;
    this.flagged = flagged;
  }

  /** What people are besides their role: a column "coach" that says yes. */
  static Described flagged(World world) {
    return new Described(world, SubjectKind.PERSON, true);
  }

  /** Whether any column speaks of it at all. */
  boolean isTold(Name words) {
    return !words.isEmpty() && !columns(words).isEmpty();
  }

  /** What the sheet says of the person or class of the record; empty where it says nothing. */
  Optional<FilterNode> filter(View view, Name fact) {
    if (!world.fields().joins(view).contains(kind) || !isTold(fact)) {
      return Optional.empty();
    }
    Roster.Key key = world.roster(kind).keys(view).getFirst();
    byte[] byCode = new byte[key.subjects().length];
    for (int code = 0; code < byCode.length; code++) {
      byCode[code] = (byte) of(key.subjects()[code], fact).ordinal();
    }
    return Optional.of(
        new CodeFilter(
            key.column(),
            byCode,
            FilterNode.UNKNOWN,
            (item, cell, evidence) ->
                evidence.missing(
                    "whether this holds of " + cell + ": " + fact,
                    "add a column "
                        + fact
                        + " to the sheet "
                        + KindCompiler.home(kind)
                        + ", yes or no",
                    false)));
  }

  /** Not known where the columns are blank, speak of several things, or disagree. */
  Truth of(int subject, Name words) {
    if (subject == Roster.NOBODY || words.isEmpty()) {
      return Truth.UNKNOWN;
    }
    return known
        .computeIfAbsent(words, _ -> new HashMap<>())
        .computeIfAbsent(subject, _ -> find(subject, words));
  }

  private Truth find(int subject, Name words) {
    Truth any = Truth.FALSE;
    List<Column> columns = columns(words);
    for (Column column : columns) {
      Name header = Name.of(column.header());
      Truth one =
          world
              .fields()
              .stated(kind, subject, header)
              .map(cell -> says(cell, header, words))
              .orElse(Truth.UNKNOWN);
      any = any.or(one);
    }
    return columns.isEmpty() ? Truth.UNKNOWN : any;
  }

  private static Truth says(String cell, Name header, Name words) {
    if (header.matches(words)) {
      return YesNo.of(cell).map(Truth::of).orElse(Truth.UNKNOWN);
    }
    boolean several = cell.matches(".*([,;/&]| and ).*");
    Truth found = CellMatch.of(List.of(words), cell);
    return several && found.isFalse() ? Truth.UNKNOWN : found;
  }

  /** Columns called so, or that hold these words of somebody. */
  private List<Column> columns(Name words) {
    var found = new ArrayList<Column>();
    for (Column column : world.view(KindCompiler.home(kind)).sheet.columns()) {
      Name header = Name.of(column.header());
      boolean called = header.matches(words);
      boolean speaks = flagged ? called && isFlag(column) : called || holds(column, header, words);
      boolean now = !PAST.matcher(column.header()).find() && !NAMING.contains(header);
      if (column.kind() == Column.Kind.WORD && now && speaks) {
        found.add(column);
      }
    }
    return found;
  }

  private static boolean isFlag(Column column) {
    return column.kind() == Column.Kind.WORD && YesNo.isSaidIn(column);
  }

  private static boolean holds(Column column, Name header, Name words) {
    for (int code = 0; code < column.dictionary().size(); code++) {
      String cell = column.dictionary().word(code);
      boolean level =
          PLACES.contains(header) && SchoolLevels.of(List.of(words), Name.of(cell)).isPresent();
      if (Name.of(cell).matches(words) || level) {
        return true;
      }
    }
    return false;
  }
}
