package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.SchoolYears;
import org.proviso.words.TimeWindows;
import org.proviso.words.Unplaced;

/**
 * A clause that tells of a change of assignment: "who changes grade after January 4, 2021", "whose
 * grade, course or site changes", "who is required to change sites".
 */
final class ChangeClause {
  private final Cursor cursor;
  private final List<Filter> filters = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();

  private ChangeClause(List<Bit> bits) {
    this.cursor = new Cursor(bits);
  }

  /**
   * The changes that the clause tells of, and what was supplied.
   *
   * @param taken what the words do not say
   */
  record Changes(Selection of, List<String> taken) {}

  /** Reads all of the clause, its opener first, or nothing. */
  static Optional<Changes> read(List<Bit> bits) {
    try {
      var clause = new ChangeClause(bits);
      return clause.whole().map(of -> new Changes(of, clause.taken));
    } catch (Unplaced notSo) {
      return Optional.empty();
    }
  }

  private Optional<Selection> whole() {
    Optional<Phrase.Opener> opener = cursor.accept(Phrase.Opener.class);
    OpenerWord word = opener.map(Phrase.Opener::word).orElse(OpenerWord.WHO);
    Optional<List<Name>> kinds = Optional.empty();
    if (word == OpenerWord.WHOSE) {
      kinds = whose();
    } else if (word == OpenerWord.WHO || word == OpenerWord.THAT) {
      kinds = who();
    }
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    windows();
    return cursor.atEnd()
        ? Optional.of(new Selection(Selection.ANY_SHEET, kinds.get(), filters))
        : Optional.empty();
  }

  /** "Grade, course or site changes", "assignment is changed". */
  private Optional<List<Name>> whose() {
    Optional<List<Name>> aspects = aspects();
    willing();
    boolean verb =
        cursor.acceptWords("changes")
            || cursor.acceptWords("change")
            || cursor.acceptWords("changed")
            || (cursor.accept(Phrase.Being.class).isPresent() && passive("changed"));
    willing();
    return verb ? aspects : Optional.empty();
  }

  private boolean passive(String participle) {
    willing();
    return cursor.acceptWords(participle);
  }

  private Optional<List<Name>> who() {
    required();
    willing();
    if (cursor.acceptWords("transfer") || cursor.acceptWords("transfers")) {
      return elsewhere("transfer");
    }
    if (cursor.acceptWords("change")
        || cursor.acceptWords("changes")
        || cursor.acceptWords("changed")) {
      cursor.acceptArticle();
      return aspects();
    }
    if (cursor.acceptWords("move") || cursor.acceptWords("moves") || cursor.acceptWords("moved")) {
      return to();
    }
    if (cursor.accept(Phrase.Being.class).isEmpty()) {
      return Optional.empty();
    }
    willing();
    if (cursor.acceptWords("transferred")) {
      return elsewhere("transfer");
    }
    if (cursor.acceptWords("reassigned")) {
      return cursor.nextIsPreposition("to") ? to() : Optional.of(List.of(Name.of("reassignment")));
    }
    return cursor.acceptWords("moved") || cursor.acceptWords("assigned") ? to() : Optional.empty();
  }

  /** "Must", "is required to": then it is not voluntary. */
  private void required() {
    Optional<Phrase.Modal> modal = cursor.accept(Phrase.Modal.class);
    if (modal.isEmpty()) {
      return;
    }
    boolean must =
        !modal.get().negated()
            && (modal.get().word() == Phrase.ModalWord.MUST
                || modal.get().sense() == Phrase.Sense.REQUIRED
                || modal.get().sense() == Phrase.Sense.OBLIGED);
    if (!must) {
      throw Unplaced.at(modal.get().span(), "\"who is required to\"");
    }
    filters.add(new Filter.Not(new Filter.Voluntary()));
  }

  private void willing() {
    if (cursor.acceptWords("voluntarily")) {
      filters.add(new Filter.Voluntary());
    } else if (cursor.acceptWords("involuntarily")) {
      filters.add(new Filter.Not(new Filter.Voluntary()));
    }
  }

  /** "Transfers", with or without "to another site". */
  private Optional<List<Name>> elsewhere(String kind) {
    return cursor.nextIsPreposition("to") ? to() : Optional.of(List.of(Name.of(kind)));
  }

  /** "To another site", "to a different grade or course". */
  private Optional<List<Name>> to() {
    if (!cursor.acceptPreposition("to")) {
      return Optional.empty();
    }
    cursor.acceptArticle();
    boolean other =
        cursor.acceptWords("another")
            || cursor.acceptWords("different")
            || cursor.acceptWords("new")
            || cursor.acceptWords("other");
    return other ? aspects() : Optional.empty();
  }

  /** What changes; a list by "or". */
  private Optional<List<Name>> aspects() {
    var kinds = new ArrayList<Name>();
    boolean or = false;
    while (true) {
      Optional<String> aspect = aspect();
      if (aspect.isEmpty()) {
        return Optional.empty();
      }
      kinds.add(Name.of("change of " + aspect.get()));
      boolean comma = cursor.acceptJoint(JointKind.COMMA);
      boolean joined = cursor.acceptJoint(JointKind.OR, JointKind.AND_OR);
      or |= joined;
      if (!comma && !joined) {
        return kinds.size() == 1 || or ? Optional.of(kinds) : Optional.empty();
      }
    }
  }

  private Optional<String> aspect() {
    cursor.acceptArticle();
    for (String words : List.of("grade levels", "grade level", "grades", "grade")) {
      if (cursor.acceptWords(words)) {
        return Optional.of("grade");
      }
    }
    for (String words :
        List.of(
            "school sites",
            "school site",
            "work sites",
            "work site",
            "sites",
            "site",
            "schools",
            "school")) {
      if (cursor.acceptWords(words)) {
        return Optional.of("site");
      }
    }
    for (String word : List.of("course", "subject", "assignment")) {
      if (cursor.acceptWords(word) || cursor.acceptWords(word + "s")) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** "After January 4, 2021", "during the 2020-21 school year", "voluntarily". */
  private void windows() {
    int before = -1;
    while (!cursor.atEnd() && before != cursor.mark()) {
      before = cursor.mark();
      willing();
      cursor.accept(Phrase.Dates.class).ifPresent(dates -> filters.add(TimeWindows.of(dates)));
      boolean during = cursor.acceptPreposition("during", "in");
      Optional<Phrase.SchoolYear> year = cursor.accept(Phrase.SchoolYear.class);
      year.ifPresent(
          found -> {
            filters.add(SchoolYears.filter(found));
            taken.add(SchoolYears.TAKEN);
          });
      if (during && year.isEmpty()) {
        throw Unplaced.at(cursor.rest(), "dates or a school year");
      }
    }
  }
}
