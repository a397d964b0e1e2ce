package org.proviso.forms;

import java.util.List;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Force;
import org.proviso.words.Joining;
import org.proviso.words.Noun;
import org.proviso.words.SentenceSubject;
import org.proviso.words.SubjectKinds;

/**
 * Frames that only people stand in: whoever "shall not be required to" or "shall be assigned" is a
 * person, whatever the word for them ("NTAs", "docents").
 */
final class PersonFrames {
  private static final List<String> VERBS =
      List.of("be assigned", "attend", "teach", "work", "supervise", "be given", "receive");

  /** What only people have. */
  private static final List<String> THEIRS =
      List.of(
          "lunch",
          "lunches",
          "break",
          "breaks",
          "preparation",
          "planning",
          "duty",
          "duties",
          "period",
          "periods");

  private PersonFrames() {}

  static boolean fits(
      SentenceSubject subject, Phrase.Modal modal, List<Bit> predicate, SubjectKinds kinds) {
    if (!subject.isRecords() || !subject.limit().isEmpty() || subject.only().isList()) {
      return false;
    }
    Noun noun = subject.only();
    boolean plain =
        !kinds.isDefined(noun.name())
            && noun.owner().isEmpty()
            && noun.filters().isEmpty()
            && one(noun.name())
            && (noun.isPlural() || noun.determiner() != Determiner.NONE)
            && noun.determiner() != Determiner.THE;
    boolean requiring = Force.of(modal, /* negativeSubject= */ false).requiring();
    boolean person =
        predicate.stream()
            .anyMatch(
                bit ->
                    bit instanceof Bit.Word word
                        && !SubjectKinds.isGroup(word.lower())
                        && kinds.isPerson(Name.of(word.text())));
    boolean acronym = noun.name().written().matches("(.* )?[A-Z]{2,5}s?");
    boolean frame =
        VERBS.stream().anyMatch(verb -> starts(predicate, verb))
            || (acronym && starts(predicate, "have") && isOfPeople(predicate));
    return plain && !person && (requiring || frame);
  }

  private static boolean isOfPeople(List<Bit> predicate) {
    return predicate.stream()
        .anyMatch(
            bit ->
                (bit instanceof Bit.Word word && THEIRS.contains(word.lower()))
                    || (bit instanceof Bit.Piece(Phrase.Limit limit)
                        && List.of(limit.amount().unit().split(" ")).stream()
                            .anyMatch(THEIRS::contains)));
  }

  /** A name without "of", "in" and the like. */
  private static boolean one(Name name) {
    return List.of(name.written().split(" ")).stream().noneMatch(Joining::is);
  }

  private static boolean starts(List<Bit> predicate, String verb) {
    var cursor = new Cursor(predicate);
    for (String word : verb.split(" ")) {
      boolean being = word.equals("be") && cursor.accept(Phrase.Being.class).isPresent();
      if (!being && !cursor.acceptWords(word)) {
        return false;
      }
    }
    return true;
  }
}
