package org.proviso.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Each;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.norm.Terms;
import org.proviso.source.Name;

/**
 * A term that a clause uses: what it means and where that was said.
 *
 * @param name the term
 * @param meaning its definition in words; empty where no term covers the name
 * @param from a clause number, "school vocabulary", or empty where the name stands for itself
 */
public record TermWords(String name, String meaning, String from) {
  /** The terms that the norms use, and those that their definitions use in turn. */
  public static List<TermWords> of(List<Norm> norms, Terms terms) {
    var names = new LinkedHashSet<Name>();
    norms.forEach(norm -> NormParts.names(norm).forEach(name -> gather(name, terms, names)));
    return names.stream().map(name -> of(name, terms)).toList();
  }

  private static void gather(Name name, Terms terms, Set<Name> names) {
    if (!names.add(name)) {
      return;
    }
    terms
        .find(name)
        .ifPresent(
            term ->
                NormParts.within(term.meanings(), Selection.class).stream()
                    .flatMap(selection -> selection.kinds().stream())
                    .forEach(inner -> gather(inner, terms, names)));
  }

  private static TermWords of(Name name, Terms terms) {
    return terms
        .find(name)
        .map(term -> new TermWords(Voice.noun(name), meaning(term), term.from()))
        .orElseGet(() -> new TermWords(Voice.noun(name), "", ""));
  }

  /** "an activity called "class" or "lesson"; instruction whose mode is livestream". */
  static String meaning(Term term) {
    var meanings = new ArrayList<String>();
    term.meanings().forEach(meaning -> meanings.add(words(meaning)));
    return String.join("; or ", meanings);
  }

  private static String words(Term.Meaning meaning) {
    var voice = new Voice(Each.of(SubjectKind.WHOLE, Name.of("")), new AuthorsWords(""));
    return switch (meaning) {
      case Term.Meaning.Called(String sheet, Name field, List<Name> names) ->
          "%s called %s"
              .formatted(
                  called(sheet, field),
                  English.list(
                      names.stream().map(name -> "\"" + name.written() + "\"").toList(), "or"));
      case Term.Meaning.Selected(Selection selection) -> voice.records().several(selection, "or");
      case Term.Meaning.Subjects(SubjectKind kind, var where) ->
          English.spaced("any", kind.words(), of(kind, voice.where(where)));
    };
  }

  /** A class "that", a person "who". */
  private static String of(SubjectKind kind, String where) {
    boolean people = kind == SubjectKind.PERSON || kind == SubjectKind.STUDENT;
    return people ? where : where.replaceFirst("^who ", "that ");
  }

  private static String called(String sheet, Name field) {
    if (!field.isEmpty()) {
      return "what has a " + Voice.noun(field);
    }
    return switch (sheet) {
      case "events" -> "an event";
      case "people" -> "a role";
      case "" -> "anything";
      default -> "an activity";
    };
  }
}
