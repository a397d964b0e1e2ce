package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.SubjectKind;
import org.proviso.syntax.Phrase;
import org.proviso.words.Bit;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.SentenceSubject;
import org.proviso.words.Unplaced;

/**
 * "At least 30 minutes of lunch shall be provided to each teacher" says what each teacher shall
 * have.
 */
final class Recipient {
  private static final Set<String> GIVEN =
      Set.of(
          "assigned",
          "provided",
          "given",
          "granted",
          "guaranteed",
          "allotted",
          "allocated",
          "scheduled");

  private final Context context;

  Recipient(Context context) {
    this.context = context;
  }

  boolean fits(SentenceSubject subject, List<Bit> core) {
    return subject.kind().isEmpty()
        && !subject.there()
        && !subject.party()
        && person(core).isPresent();
  }

  /** The person after "be provided to". */
  private Optional<Noun> person(List<Bit> core) {
    var cursor = new Cursor(core);
    boolean given = cursor.accept(Phrase.Being.class).isPresent() && GIVEN.contains(cursor.word());
    if (!given) {
      return Optional.empty();
    }
    cursor.next();
    if (!cursor.acceptPreposition("to", "for")) {
      return Optional.empty();
    }
    try {
      Noun noun = new NounReader(context.kinds()).one(cursor, false);
      boolean person = context.kinds().isPerson(noun.name());
      return person && cursor.atEnd() ? Optional.of(noun) : Optional.empty();
    } catch (Unplaced notPerson) {
      return Optional.empty();
    }
  }

  Parts turned(Parts parts, List<Bit> subject) {
    Noun noun = person(parts.core()).orElseThrow();
    var core = new ArrayList<Bit>();
    core.add(Coined.word(noun.first().span(), "have"));
    core.addAll(subject);
    var person =
        new SentenceSubject(
            false,
            List.of(),
            List.of(noun),
            Optional.of(SubjectKind.PERSON),
            noun.filters(),
            false);
    return parts.with(person).with(core);
  }
}
