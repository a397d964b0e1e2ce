package org.proviso.reference;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.norm.Each;
import org.proviso.norm.Filter;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.source.Name;

/** Whom a norm is held against, and what their own sheet says of them (S15). */
final class Subjects {
  private Subjects() {}

  static String sheet(SubjectKind kind) {
    return switch (kind) {
      case PERSON, RECORD -> "people";
      case CLASS -> "classes";
      case STUDENT -> "students";
      case SITE -> "sites";
      case THING -> "things";
      case WHOLE -> "about";
    };
  }

  /** The field that names the subjects of a norm in rows. */
  static String field(Each each) {
    return switch (each.kind()) {
      case PERSON, RECORD -> "person";
      case CLASS -> "class";
      case STUDENT -> "student";
      case SITE -> "site";
      case THING -> each.term().written();
      case WHOLE -> "item";
    };
  }

  /** Everybody whom the sheet of the kind lists, or the schedule shows; nobody named is one. */
  static Set<String> all(Each each, Diary diary) {
    SubjectKind kind = each.kind();
    if (kind == SubjectKind.WHOLE) {
      return Set.of("");
    }
    Set<String> all = new LinkedHashSet<>(diary.values(field(each), sheet(kind)));
    all.addAll(diary.values(field(each), "schedule"));
    if (kind == SubjectKind.SITE) {
      all.addAll(diary.values("site", "people"));
    }
    if (kind == SubjectKind.PERSON && all.isEmpty() && !diary.entries("schedule").isEmpty()) {
      all.add("everyone");
    }
    if (kind == SubjectKind.THING) {
      all.addAll(diary.values(field(each), "students"));
      all.removeIf(Cells::isNone);
    }
    return all;
  }

  /** What the subject's own sheet says, and for people how large the classes are that they have. */
  static Entry own(Scene scene) {
    Entry own = listed(scene);
    boolean sized =
        scene.kind() == SubjectKind.PERSON
            && scene.diary().values("class size", "people", "assignments").isEmpty();
    List<String> sizes =
        scene.diary().entries("classes").stream()
            .filter(row -> sized && List.of("", scene.subject()).contains(row.says("teacher")))
            .map(row -> row.says("size"))
            .distinct()
            .toList();
    boolean any =
        scene.diary().entries("classes").stream()
            .anyMatch(row -> row.says("teacher").equals(scene.subject()));
    if (!any || sizes.size() != 1 || sizes.getFirst().isEmpty()) {
      return own;
    }
    Map<String, String> cells = new HashMap<>(own.cells());
    cells.put(String.join(" ", SamePhrase.roots("class size")), sizes.getFirst());
    return new Entry(
        own.sheet(), own.line(), cells, own.day(), own.start(), own.end(), own.provisional());
  }

  /** The subject's own row; one that says nothing where there is none. */
  private static Entry listed(Scene scene) {
    return scene.diary().entries(sheet(scene.kind())).stream()
        .filter(entry -> entry.says(scene.field()).equals(scene.subject()))
        .findFirst()
        .orElseGet(
            () ->
                new Entry(
                    sheet(scene.kind()),
                    -(scene.subject().hashCode() & Integer.MAX_VALUE) - 1,
                    Map.of(),
                    Entry.UNDATED,
                    Entry.UNTIMED,
                    Entry.UNTIMED,
                    false));
  }

  /** Whether some row of the subject says that it has the thing, and none the contrary. */
  static boolean has(Scene scene, String field) {
    List<Boolean> said =
        scene.diary().entries(sheet(scene.kind())).stream()
            .filter(entry -> entry.says(scene.field()).equals(scene.subject()))
            .map(entry -> entry.says(field))
            .filter(cell -> !cell.isEmpty())
            .map(cell -> !Cells.isNone(cell))
            .distinct()
            .toList();
    return said.size() == 1
        ? said.getFirst()
        : scene.oracle().yes(List.of("has", scene.subject(), field));
  }

  /** Where a row stands: at the site of its person, unless it names one. */
  static String site(Diary diary, Entry entry) {
    String own = entry.says("site");
    return !own.isEmpty() || entry.sheet().equals("people")
        ? own
        : diary.entries("people").stream()
            .filter(row -> !row.says("person").isEmpty())
            .filter(
                row -> List.of(entry.says("person"), entry.says("to")).contains(row.says("person")))
            .map(row -> row.says("site"))
            .findFirst()
            .orElse("");
  }

  static Stream<String> cells(Scene scene, String field) {
    return scene.kind() == SubjectKind.RECORD && !scene.record().isEmpty()
        ? Stream.of(scene.record().getFirst().says(field), own(scene).says(field))
        : Stream.of(own(scene).says(field));
  }

  /** Whether the subject, or the person of the record, is one that the norm is about. */
  static boolean isMeant(Scene scene, Each each) {
    return each.where().stream().allMatch(filter -> satisfies(scene, filter))
        && isUnder(scene, each);
  }

  /** An undefined word is a role, unless it stands for everybody (S15). */
  private static boolean isUnder(Scene scene, Each each) {
    List<Term.Meaning.Subjects> defined =
        scene.terms().find(each.term()).stream()
            .flatMap(term -> term.meanings().stream())
            .filter(Term.Meaning.Subjects.class::isInstance)
            .map(Term.Meaning.Subjects.class::cast)
            .toList();
    boolean isPlain =
        List.of("unit member", "teacher", "class", "place", "record", "desk", "student", "site")
            .contains(each.term().written());
    if (isPlain && (knowsNoRoles(scene) || defined.isEmpty())) {
      return true;
    }
    return defined.isEmpty()
        ? satisfies(scene, new Filter.FieldIs(Name.of("role"), List.of(each.term())))
        : defined.stream()
            .anyMatch(kind -> kind.where().stream().allMatch(one -> satisfies(scene, one)));
  }

  /** Where no roles are known, everybody whom the schedule shows is a teacher (S15). */
  private static boolean knowsNoRoles(Scene scene) {
    return scene.kind() != SubjectKind.CLASS
        && scene.diary().values("role", "people", "assignments", "schedule").isEmpty();
  }

  static boolean satisfies(Scene scene, Filter filter) {
    return !new Marks(scene).of(filter, own(scene)).isEmpty();
  }
}
