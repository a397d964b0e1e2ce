package org.proviso.forms;

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
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.wording.PeriodLengthWording;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.Plain;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

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
        && PeriodLengthWording.isOfLength(equal);
  }

  /** What somebody has that is "equal to" another length may be meant as a least, too (S16). */
  List<Draft> read() {
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
    Phrase.Comparator comparator =
        cursor
            .accept(Phrase.Comparator.class)
            .filter(PeriodLengthWording::isOfLength)
            .orElseThrow(() -> Unplaced.at(parts.core(), "\"equal in length to\" and a figure"));
    Relation relation = Amounts.relation(comparator.word());
    Bound figure = figure(cursor);
    boolean duty = parts.force().modality() == Modality.DUTY;
    if (!duty || parts.modifiers().together || !parts.modifiers().needed.isEmpty()) {
      throw Unplaced.at(parts.core(), "\"shall be equal in length to\"");
    }
    if (parts.subject().isRecords()) {
      Fact must = new Fact.Compare(new Measure.TotalTime(Selection.THIS), relation, figure);
      return List.of(
          parts
              .assembler()
              .draft(Modality.DUTY, owned(noun.getFirst()), new Period.Occurrence(), must));
    }
    boolean least =
        relation == Relation.EXACTLY && !comparator.span().flat().matches("(?i)exact.*");
    List<Relation> relations = least ? List.of(relation, Relation.AT_LEAST) : List.of(relation);
    return relations.stream().flatMap(one -> had(noun.getFirst(), one, figure).stream()).toList();
  }

  /** On each day; with nothing that says how often, each that there is, or so often. */
  private List<Draft> had(Noun noun, Relation relation, Bound figure) {
    Optional<Period> said = parts.scope().period();
    if (said.isPresent()) {
      return List.of(daily(noun, said.get(), relation, figure));
    }
    List<Period> often = Undated.beside(parts, noun);
    if (often.isEmpty()) {
      throw Unplaced.at(parts.core(), "\"each day\"");
    }
    var drafts = new ArrayList<Draft>();
    drafts.add(each(noun, relation, figure));
    often.forEach(period -> drafts.add(daily(noun, period, relation, figure)));
    return drafts;
  }

  private Draft each(Noun noun, Relation relation, Bound figure) {
    Selection records = parts.scope().records(noun.selection(), Optional.empty(), /* time= */ true);
    Fact must = new Fact.Compare(new Measure.TotalTime(Selection.THIS), relation, figure);
    return parts
        .assembler()
        .draft(Modality.DUTY, parts.records(records), new Period.Occurrence(), must);
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

  private Draft daily(Noun noun, Period period, Relation relation, Bound figure) {
    boolean dayOrWeek = period instanceof Period.Day || period instanceof Period.Calendar;
    if (noun.isList() || !parts.subject().isPerson() || !dayOrWeek) {
      throw Unplaced.at(noun.first(), "a person who has one thing each day");
    }
    parts.modifiers().daysOwed();
    Selection records =
        parts.scope().records(noun.selection(), Optional.of(period), /* time= */ true);
    Fact must = new Fact.Compare(new Measure.Longest(records), relation, figure);
    return parts.assembler().draft(Modality.DUTY, parts.each(), period, must);
  }

  private Each owned(Noun noun) {
    if (!parts.modifiers().periods.isEmpty() || noun.isList()) {
      throw Unplaced.at(noun.first(), "each of them, without a rate");
    }
    Selection records = parts.scope().records(noun.selection(), Optional.empty(), /* time= */ true);
    return parts.recordsOf(noun, records);
  }
}
