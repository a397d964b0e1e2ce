package org.proviso.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.source.Name;

/** "Permanent teachers" are teachers whose status is permanent. */
final class Status {
  private static final Set<String> WORDS =
      Set.of("permanent", "probationary", "temporary", "tenured");

  private Status() {}

  static boolean before(List<Bit.Word> words, SubjectKinds kinds) {
    return words.size() > 1
        && WORDS.contains(words.getFirst().lower())
        && !kinds.isDefined(NounReader.name(words))
        && kinds.isPerson(NounReader.name(words.subList(1, words.size())));
  }

  /** "Who are permanent", and nothing behind it. */
  static Optional<Filter> alone(Cursor cursor) {
    boolean status = WORDS.contains(cursor.word()) && cursor.rest().size() == 1;
    return status ? Optional.of(filter((Bit.Word) cursor.next())) : Optional.empty();
  }

  static Filter filter(Bit.Word word) {
    return new Filter.FieldIs(Name.of("status"), List.of(Name.of(word.lower())));
  }
}
