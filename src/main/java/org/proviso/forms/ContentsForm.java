package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Period;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.SentenceSubject;
import org.proviso.words.Unplaced;

/** What a record must hold: "a request for leave shall include the reason and the dates". */
final class ContentsForm {
  private static final List<String> VERBS =
      List.of("include", "contain", "state", "specify", "name", "list", "describe");

  private ContentsForm() {}

  /** A norm for each part, or nothing where it is another form. */
  static Optional<List<Draft>> read(SplitSentence sentence) {
    var cursor = new Cursor(sentence.predicate());
    boolean writing = inWriting(cursor);
    if (!sentence.isPlainDuty() || !(writing || VERBS.contains(cursor.word()))) {
      return Optional.empty();
    }
    SentenceSubject read = sentence.readSubject();
    if (!read.isRecords() || !read.limit().isEmpty() || !read.only().owner().isEmpty()) {
      return Optional.empty();
    }
    if (read.only().names().stream().anyMatch(ContentsForm::isDay)) {
      return Optional.empty();
    }
    List<Filter> parts =
        writing ? List.of(new Filter.Flag(Name.of("in writing"))) : parts(cursor, sentence);
    List<Bit> left = sentence.reader().read(cursor.takeRest(), sentence.modifiers());
    if (!left.isEmpty() || !read.only().isGeneric() || read.only().isList()) {
      throw Unplaced.at(left, "a list of plain names of what it holds");
    }
    var drafts = new ArrayList<Draft>();
    for (Filter part : parts) {
      drafts.add(
          sentence
              .assembler()
              .draft(
                  sentence.duty(),
                  Each.record(read.only().selection()),
                  new Period.Occurrence(),
                  new Fact.Is(part)));
    }
    return Optional.of(drafts);
  }

  /** A day holds time, which is no field of it. */
  private static boolean isDay(Name name) {
    return name.written().toLowerCase(Locale.ROOT).matches("(.* )?(work)?days?");
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

  private static List<Filter> parts(Cursor cursor, SplitSentence sentence) {
    cursor.next();
    var nouns = sentence.nouns();
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
