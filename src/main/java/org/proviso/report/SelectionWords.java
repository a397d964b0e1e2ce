package org.proviso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.source.Name;

/** Says which records are meant, as a noun with what narrows it. */
record SelectionWords(Voice voice) {
  /** "staff meetings or professional learning that is voluntary". */
  String several(Selection selection, String joint) {
    var noun = kinds(selection, joint);
    return English.spaced(before(selection), noun, after(selection.filters(), isPlural(noun)));
  }

  /** "A break", "a mentor who is a teacher": with an article where the authors put one. */
  String some(Selection selection, String joint) {
    var noun = kinds(selection, joint);
    var said = before(selection).isEmpty() ? voice.authors().withArticle(noun) : noun;
    return English.spaced(before(selection), said, after(selection.filters(), isPlural(noun)));
  }

  /** A deed, in its authors' words, with what narrows it. */
  String verbatim(Selection selection) {
    return English.spaced(
        voice.authors().acted(voice.kind(selection.kinds().getFirst())),
        after(selection.filters(), false));
  }

  /** A deed with its verb; empty for what one has. */
  Optional<String> deed(Selection selection) {
    return selection.kinds().size() == 1
        ? voice
            .authors()
            .deed(voice.kind(selection.kinds().getFirst()))
            .map(verb -> English.spaced(verb, verbatim(selection)))
        : Optional.empty();
  }

  /** "Office hours", of which three are three hours, or three times. */
  boolean isOfHours(Selection selection) {
    return kinds(selection, "and").matches("(?i).*\\b(hours|minutes)");
  }

  /** "Applications for leave" is several of an "application for leave". */
  private static String one(String kind) {
    String[] words = kind.split(" (?=for |of )", 2);
    boolean head = words.length == 2 && words[0].endsWith("s") && !words[0].contains(" ");
    return head ? English.singular(words[0]) + " " + words[1] : English.singular(kind);
  }

  /** One of them: "staff meeting that is voluntary". */
  String one(Selection selection) {
    var kinds = selection.kinds().stream().map(kind -> one(voice.kind(kind))).toList();
    var noun = kinds.isEmpty() ? English.singular(anything(selection)) : English.list(kinds, "or");
    return English.spaced(before(selection), noun, after(selection.filters(), false));
  }

  /** With the subject whose records they are, said for the first time. */
  String ofEach(Selection selection, String joint) {
    return owned(selection, joint, voice.first());
  }

  /** With the subject whose records they are, said again; THIS is the subject itself. */
  String ofIt(Selection selection, String joint) {
    if (selection.isThis()) {
      return voice.again();
    }
    return voice.isWhole() || voice.isRecord()
        ? several(selection, joint)
        : owned(selection, joint, voice.again());
  }

  /** "the staff meetings of each unit member"; with a narrower noun, "each unit member's …". */
  private String owned(Selection selection, String joint, String owner) {
    if (selection.isThis()) {
      return owner;
    }
    if (voice.isWhole()) {
      return "all " + several(selection, joint);
    }
    boolean narrow =
        selection.filters().stream().anyMatch(filter -> !isBefore(filter))
            || English.hasTail(kinds(selection, joint));
    if (narrow && voice.each().where().isEmpty() && !voice.isRecord()) {
      return owner + "'s " + several(selection, joint);
    }
    return English.spaced(
        "the",
        before(selection),
        kinds(selection, joint),
        "of",
        owner,
        after(selection.filters(), true));
  }

  String kinds(Selection selection, String joint) {
    var kinds = selection.kinds().stream().map(this::several).toList();
    return kinds.isEmpty() ? anything(selection) : English.list(kinds, joint);
  }

  /** A counted noun in the plural, which an article before its last word would not fit. */
  private String several(Name kind) {
    var plain = voice.authors().within(Voice.noun(kind));
    var many = English.several(plain);
    return many.equals(plain) ? voice.kind(kind) : many;
  }

  /** The noun for records of any kind, by their sheet. */
  private static String anything(Selection selection) {
    return switch (selection.sheet()) {
      case "people" -> "people";
      case "classes" -> "classes";
      case "students" -> "students";
      case "assignments" -> "assignments";
      case "events" -> "events";
      case "schedule", Selection.ANY_SHEET, "this", "none" -> "activities";
      default -> "records in the sheet " + selection.sheet();
    };
  }

  private String before(Selection selection) {
    var words = new ArrayList<String>();
    selection.filters().stream()
        .filter(SelectionWords::isBefore)
        .forEach(filter -> words.add(FilterWords.before(filter)));
    return String.join(" ", words);
  }

  private String after(List<Filter> filters, boolean several) {
    return voice
        .filters()
        .after(filters.stream().filter(filter -> !isBefore(filter)).toList(), several);
  }

  private static boolean isPlural(String noun) {
    return noun.endsWith("s") && !noun.endsWith("ss");
  }

  private static boolean isBefore(Filter filter) {
    return !FilterWords.before(filter).isEmpty();
  }
}
