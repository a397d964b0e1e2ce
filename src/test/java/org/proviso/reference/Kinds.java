package org.proviso.reference;

import java.util.List;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.source.Name;

/** Whether a row is of a kind, by expanding terms one after another (S2, S13). */
final class Kinds {
  private final Scene scene;

  Kinds(Scene scene) {
    this.scene = scene;
  }

  boolean matches(Entry entry, Selection of) {
    return of.kinds().isEmpty() || isAny(entry, of.kinds());
  }

  boolean isAny(Entry entry, List<Name> kinds) {
    return kinds.stream().anyMatch(kind -> is(entry, kind));
  }

  private boolean is(Entry entry, Name kind) {
    var term = scene.terms().find(kind);
    if (term.isEmpty()) {
      return isCalled(entry, entry.called(), kind.written());
    }
    return term.get().meanings().stream().anyMatch(meaning -> means(entry, meaning));
  }

  private boolean means(Entry entry, Term.Meaning meaning) {
    return switch (meaning) {
      case Term.Meaning.Called(String sheet, Name field, List<Name> names) ->
          (sheet.isEmpty() || sheet.equals(entry.sheet()))
              && names.stream()
                  .anyMatch(name -> isCalled(entry, word(entry, field), name.written()));
      case Term.Meaning.Selected(Selection selection) ->
          (selection.sheet().isEmpty() || selection.sheet().equals(entry.sheet()))
              && matches(entry, selection)
              && selection.filters().stream()
                  .noneMatch(filter -> new Marks(scene).of(filter, entry).isEmpty());
      case Term.Meaning.Subjects _ -> false;
    };
  }

  private static String word(Entry entry, Name field) {
    return field.written().isEmpty() ? entry.called() : entry.says(field.written());
  }

  /** The name itself, what the sheet terms says it means, or perhaps a slip for it (S2). */
  private boolean isCalled(Entry entry, String word, String name) {
    if (word.isEmpty()) {
      return !entry.sheet().equals("students") && oracle(entry, name);
    }
    String meant = scene.diary().means(word);
    if (SamePhrase.same(meant, name)) {
      return true;
    }
    return meant.equals(word)
        && SamePhrase.near(word, name)
        && scene.oracle().yes(List.of("slip", word, name));
  }

  /** A blank name may be any one. */
  private boolean oracle(Entry entry, String name) {
    return scene.oracle().yes(List.of("blank name", entry.sheet(), entry.line(), name));
  }

  /** Whether any row of the proposal, whosever and whenever, is of one of the kinds (S2). */
  boolean occurAnywhere(List<Name> kinds) {
    return List.of("schedule", "events", "classes", "students").stream()
        .flatMap(sheet -> scene.diary().entries(sheet).stream())
        .anyMatch(entry -> isAny(entry, kinds));
  }
}
