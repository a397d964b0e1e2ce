package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;

/**
 * A length that is another's: "each teacher's lunch shall be equal in length to the student lunch".
 * The other length is a figure that the proposal must give.
 */
final class EqualForm {
  private final Parts parts;

  EqualForm(Parts parts) {
    this.parts = parts;
  }

  static boolean fits(Parts parts) {
    return parts.core().stream().anyMatch(EqualForm::isEqual)
        && !LimitForm.fits(parts)
        && !parts.subject().there()
        && !parts.subject().party()
        && parts.subject().limit().isEmpty();
  }

  private static boolean isEqual(Bit bit) {
    return bit instanceof Bit.Piece(Phrase.Comparator equal)
        && equal.word() == LimitWord.EXACTLY
        && equal.span().flat().matches("(?i).*in (length|duration).*");
  }

  Draft read() {
    var cursor = new Cursor(parts.core());
    List<Noun> noun = new ArrayList<>();
    if (parts.subject().isRecords()) {
      if (cursor.accept(Phrase.Being.class).isEmpty()) {
        throw Unplaced.at(parts.core(), "\"be equal in length to\"");
      }
      noun.add(parts.subject().only());
    } else {
      noun.add(given(cursor));
    }
    if (cursor.atEnd() || !isEqual(cursor.next())) {
      throw Unplaced.at(parts.core(), "\"equal in length to\" and a figure");
    }
    Fact must = compared(noun.getFirst(), figure(cursor));
    boolean duty = parts.force().modality() == Modality.DUTY;
    if (!duty || parts.modifiers().together || !parts.modifiers().needed.isEmpty()) {
      throw Unplaced.at(parts.core(), "\"shall be equal in length to\"");
    }
    return parts.subject().isRecords()
        ? parts
            .assembler()
            .draft(Modality.DUTY, owned(noun.getFirst()), new Period.Occurrence(), must)
        : daily(noun.getFirst(), must);
  }

  /** "Have a lunch": one thing and no more. */
  private Noun given(Cursor cursor) {
    boolean light = Verb.accept(cursor, Verb.Use.LIGHT).isPresent();
    Noun noun = parts.nouns().one(cursor, true);
    boolean one =
        light
            && noun.owner().isEmpty()
            && (noun.determiner() == Determiner.A || noun.determiner() == Determiner.THEIR);
    if (!one) {
      throw Unplaced.at(noun.first(), "\"have a … equal in length to\"");
    }
    return noun;
  }

  private Bound figure(Cursor cursor) {
    cursor.acceptArticle();
    var words = new ArrayList<Bit.Word>();
    while (!cursor.atEnd()) {
      if (!(cursor.next() instanceof Bit.Word word) || !Plain.isPlain(word)) {
        throw Unplaced.at(parts.core(), "the name of a figure, such as \"the student lunch\"");
      }
      words.add(word);
    }
    if (words.isEmpty()) {
      throw Unplaced.at(parts.core(), "the name of a figure, such as \"the student lunch\"");
    }
    return new Bound.Named(NounReader.name(words));
  }

  private Fact compared(Noun noun, Bound bound) {
    Measure measure =
        parts.subject().isRecords()
            ? new Measure.TotalTime(Selection.THIS)
            : new Measure.Longest(
                parts.scope().records(noun.selection(), Optional.of(day()), /* time= */ true));
    return new Fact.Compare(measure, Relation.EXACTLY, bound);
  }

  private Period day() {
    return parts
        .scope()
        .period()
        .filter(Period.Day.class::isInstance)
        .orElseThrow(() -> Unplaced.at(parts.core(), "\"each day\""));
  }

  private Draft daily(Noun noun, Fact must) {
    if (noun.isList() || parts.subject().kind().filter(SubjectKind.PERSON::equals).isEmpty()) {
      throw Unplaced.at(noun.first(), "a person who has one thing each day");
    }
    parts.modifiers().daysOwed();
    return parts.assembler().draft(Modality.DUTY, parts.each(), day(), must);
  }

  private Each owned(Noun noun) {
    if (!parts.modifiers().periods.isEmpty() || noun.isList()) {
      throw Unplaced.at(noun.first(), "each of them, without a rate");
    }
    Selection records = parts.scope().records(noun.selection(), Optional.empty(), /* time= */ true);
    if (noun.owner().isEmpty()) {
      return parts.recordsOfAnybody(records);
    }
    Each owner = parts.scope().of(noun.owner().getFirst(), List.of());
    return new Each(SubjectKind.RECORD, owner.term(), owner.where(), records, false);
  }
}
