package org.proviso.words;

import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase.Determiner;

/**
 * Who is told or given something, and what: "each teacher of a change", "the teacher a report",
 * "notice to each teacher".
 *
 * @param of whether the person is told of the thing, rather than given it
 */
public record Addressee(Noun person, Noun thing, boolean of) {
  /** Reads all of the bits, or nothing. */
  public static Optional<Addressee> read(List<Bit> object, SubjectKinds kinds, NounReader nouns) {
    try {
      var run = new BitRun(object);
      for (int i = 1; i < run.size(); i++) {
        Optional<Addressee> found = at(run, i, object, kinds, nouns);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    } catch (Unplaced otherwise) {
      return Optional.empty();
    }
  }

  private static Optional<Addressee> at(
      BitRun run, int i, List<Bit> object, SubjectKinds kinds, NounReader nouns) {
    List<Bit> before = object.subList(0, i);
    List<Bit> after = object.subList(i + 1, object.size());
    if (!after.isEmpty() && run.preposition(i, "of", "about", "regarding", "concerning")) {
      return person(before, kinds, nouns)
          .map(person -> new Addressee(person, nouns.whole(after), /* of= */ true));
    }
    boolean with = !after.isEmpty() && run.preposition(i, "with");
    if (with && person(before, kinds, nouns).isPresent()) {
      return person(before, kinds, nouns)
          .map(person -> new Addressee(person, nouns.whole(after), /* of= */ false));
    }
    if (with || (!after.isEmpty() && run.preposition(i, "to"))) {
      return person(after, kinds, nouns)
          .map(person -> new Addressee(person, nouns.whole(before), /* of= */ false));
    }
    // "The faculty member notice" is given to the faculty member, and no "member notice" to the
    // faculty.
    boolean longer =
        i + 1 < object.size() && person(object.subList(0, i + 1), kinds, nouns).isPresent();
    boolean parts =
        !longer && !run.word(i - 1).isEmpty() && !run.preposition(i, "in", "for", "on", "at");
    return parts
        ? person(before, kinds, nouns)
            .map(
                person ->
                    new Addressee(
                        person, nouns.whole(object.subList(i, object.size())), /* of= */ false))
        : Optional.empty();
  }

  /** People by a name and nothing more, with a determiner or in the plural. */
  public static Optional<Noun> person(List<Bit> bits, SubjectKinds kinds, NounReader nouns) {
    try {
      Noun noun = nouns.whole(bits);
      boolean plain =
          noun.isGeneric()
              && !noun.isList()
              && noun.owner().isEmpty()
              && noun.filters().isEmpty()
              && !noun.name().written().contains(" of ")
              && (noun.isPlural() || noun.determiner() != Determiner.NONE);
      boolean person = kinds.isPerson(noun.name());
      return plain && person ? Optional.of(noun) : Optional.empty();
    } catch (Unplaced noPerson) {
      return Optional.empty();
    }
  }
}
