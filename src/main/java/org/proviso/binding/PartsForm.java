package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;

/** What a record must hold: "a request for leave shall include the reason and the dates". */
final class PartsForm {
  private static final List<String> VERBS =
      List.of("include", "contain", "state", "specify", "name", "list", "describe");

  private PartsForm() {}

  /** A norm for each part, or nothing where it is another form. */
  static Optional<List<Draft>> read(
      Context context,
      List<Bit> subject,
      Phrase.Modal modal,
      List<Bit> predicate,
      ModifierReader reader,
      Modifiers modifiers) {
    boolean plain =
        !modal.negated()
            && modal.sense() == Phrase.Sense.PLAIN
            && (modal.word() == Phrase.ModalWord.MUST || modal.word() == Phrase.ModalWord.SHOULD);
    var cursor = new Cursor(predicate);
    boolean writing = inWriting(cursor);
    if (!plain || !(writing || VERBS.contains(cursor.word()))) {
      return Optional.empty();
    }
    SentenceSubject read = new SubjectReader(context.kinds()).read(subject);
    if (!read.isRecords() || !read.limit().isEmpty() || !read.only().owner().isEmpty()) {
      return Optional.empty();
    }
    if (read.only().names().stream().anyMatch(PartsForm::isDay)) {
      return Optional.empty();
    }
    List<Filter> parts =
        writing ? List.of(new Filter.Flag(Name.of("in writing"))) : parts(cursor, context);
    List<Bit> left = reader.read(cursor.takeRest(), modifiers);
    if (!left.isEmpty() || !read.only().isGeneric() || read.only().isList()) {
      throw Unplaced.at(left, "a list of plain names of what it holds");
    }
    Modality modality = modal.word() == Phrase.ModalWord.SHOULD ? Modality.ADVISORY : Modality.DUTY;
    var drafts = new ArrayList<Draft>();
    for (Filter part : parts) {
      drafts.add(
          new Assembler(context.kinds(), modifiers, Name.of(""))
              .draft(
                  modality,
                  Each.record(read.only().selection()),
                  new Period.Occurrence(),
                  new Fact.Is(part)));
    }
    return Optional.of(drafts);
  }

  /** A day holds time, which is no field of it. */
  private static boolean isDay(Name name) {
    return name.written().toLowerCase(java.util.Locale.ROOT).matches("(.* )?(work)?days?");
  }

  private static boolean inWriting(Cursor cursor) {
    int mark = cursor.mark();
    boolean be = cursor.accept(Phrase.Being.class).isPresent();
    if (be && cursor.acceptPreposition("in") && cursor.acceptWords("writing")) {
      return true;
    }
    cursor.reset(mark);
    return false;
  }

  private static List<Filter> parts(Cursor cursor, Context context) {
    cursor.next();
    var nouns = new NounReader(context.kinds());
    var parts = new ArrayList<Filter>();
    boolean more = true;
    while (more) {
      Noun noun = nouns.one(cursor, true);
      if (!noun.owner().isEmpty()
          || !noun.filters().isEmpty()
          || !noun.isGeneric()
          || noun.determiner() == Phrase.Determiner.NO) {
        if (noun.determiner() != Phrase.Determiner.THEIR) {
          throw Unplaced.at(noun.first(), "a plain name of what it holds");
        }
      }
      parts.add(new Filter.Given(noun.name()));
      boolean comma = cursor.acceptJoint(JointKind.COMMA);
      boolean and = cursor.acceptJoint(JointKind.AND);
      more = comma || and;
      if (cursor.nextIsJoint(JointKind.OR, JointKind.AND_OR)) {
        throw Unplaced.at(cursor.peek(), "\"and\" between the parts");
      }
    }
    return parts;
  }
}
