package org.proviso.forms;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.TimeWord;
import org.proviso.words.Amounted;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.Periods;
import org.proviso.words.TimeWindows;
import org.proviso.words.Unplaced;

/**
 * How many people there are at once: "at least two nurses shall be on duty at all times", "no more
 * than three clerks shall be on vacation at any one time".
 */
final class CrewForm {
  private static final Name PERSON = Name.of("person");
  private static final Name SHIFT = Name.of("shift");

  private final SplitSentence sentence;
  private final Crew crew;

  private CrewForm(SplitSentence sentence, Crew crew) {
    this.sentence = sentence;
    this.crew = crew;
  }

  /** Nothing where it is no number of people, or says nothing of one moment or of each shift. */
  static Optional<Draft> read(SplitSentence sentence) {
    return Crew.of(sentence)
        .filter(_ -> isBeing(sentence.predicate()) && speaksOfMoments(sentence.predicate()))
        .filter(
            crew -> sentence.isPlainDuty() || (crew.isSaidAtMost() && sentence.isPlainPermission()))
        .map(crew -> new CrewForm(sentence, crew).read());
  }

  private static boolean isBeing(List<Bit> predicate) {
    var run = new BitRun(predicate);
    return run.being(0) || run.word(0, "work");
  }

  private static boolean speaksOfMoments(List<Bit> predicate) {
    for (int i = 0; i < predicate.size(); i++) {
      List<Bit> rest = predicate.subList(i, predicate.size());
      if (always(new Cursor(rest))
          || once(new Cursor(rest))
          || shift(new Cursor(rest))
          || hours(new Cursor(rest)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "At all times". */
  private static boolean always(Cursor cursor) {
    return cursor.acceptPreposition("at")
        && cursor.acceptArticle().filter(Determiner.ALL::equals).isPresent()
        && cursor.acceptWords("times");
  }

  /** "Between 10:00 a.m. and 6:00 p.m." at the end: throughout. */
  private static Optional<Filter> hours(Cursor cursor) {
    return cursor
        .accept(Phrase.Clock.class)
        .filter(clock -> clock.word() == TimeWord.BETWEEN || clock.word() == TimeWord.FROM)
        .filter(_ -> cursor.atEnd())
        .map(TimeWindows::of);
  }

  /** "On each shift", and nothing behind it. */
  private static boolean shift(Cursor cursor) {
    return cursor
            .accept(Phrase.Rate.class)
            .filter(rate -> rate.count() == 1 && rate.unit().equals("shift"))
            .isPresent()
        && cursor.atEnd();
  }

  /** "At any one time", "at the same time", "at once". */
  private static boolean once(Cursor cursor) {
    if (cursor.acceptWords("simultaneously")) {
      return true;
    }
    if (!cursor.acceptPreposition("at")) {
      return false;
    }
    Optional<Phrase.Limit> one = cursor.accept(Phrase.Limit.class);
    if (one.isPresent()) {
      Phrase.Amount amount = one.get().amount();
      return one.get().word() == LimitWord.BARE
          && amount.value().equals("1")
          && Amounts.unit(amount).equals("time")
          && amount.adjectives().isEmpty();
    }
    Optional<Determiner> article = cursor.acceptArticle();
    return article.isEmpty()
        ? cursor.acceptWords("once")
        : article.get() == Determiner.THE
            ? cursor.acceptWords("same time")
            : article.get() == Determiner.ANY && cursor.acceptWords("time");
  }

  private Draft read() {
    var cursor = new Cursor(sentence.predicate());
    Selection doing = crew.having(doing(cursor));
    Each each = where(cursor);
    Relation relation = crew.relation();
    Selection there = each.kind() == SubjectKind.WHOLE ? at(cursor, doing) : doing;
    Optional<Filter> hours = throughout(cursor, relation);
    Selection of = hours.map(there::where).orElse(there);
    boolean shift = each.term().equals(SHIFT) && !relation.isUpper() && cursor.atEnd();
    if (!shift && hours.isEmpty()) {
      moment(cursor, relation);
    }
    if (!cursor.atEnd() || !sentence.modifiers().isBare()) {
      throw Unplaced.at(sentence.predicate(), "\"at all times\" or \"at any one time\" at the end");
    }
    Measure measure =
        shift
            ? new Measure.Distinct(of, PERSON)
            : relation.isUpper()
                ? new Measure.AtOnce(of, PERSON)
                : new Measure.FewestAtOnce(of, PERSON);
    Fact must = new Fact.Compare(measure, relation, new Bound.Fixed(crew.number()));
    Modality modality = sentence.isPlainPermission() ? Modality.DUTY : sentence.duty();
    return sentence.assembler().draft(modality, each, Periods.on(Periods.ALL_DAYS), must);
  }

  /** "(At all times) between 10:00 a.m. and 6:00 p.m."; else the cursor is where it was. */
  private static Optional<Filter> throughout(Cursor cursor, Relation relation) {
    int mark = cursor.mark();
    if (relation.isUpper()) {
      return Optional.empty();
    }
    if (!always(cursor)) {
      cursor.reset(mark);
    }
    Optional<Filter> hours = hours(cursor);
    if (hours.isEmpty()) {
      cursor.reset(mark);
    }
    return hours;
  }

  /** "At the main desk": one place by its name. */
  private Selection at(Cursor cursor, Selection of) {
    int mark = cursor.mark();
    boolean the =
        cursor.acceptPreposition("at", "in", "on")
            && cursor.acceptArticle().filter(Determiner.THE::equals).isPresent()
            && !cursor.word().equals("same");
    if (!the) {
      cursor.reset(mark);
      return of;
    }
    Noun place = sentence.nouns().one(cursor, false);
    boolean plain = place.owner().isEmpty() && place.filters().isEmpty() && !place.isList();
    if (!plain || place.isPlural() || sentence.kinds().of(place.name()).isPresent()) {
      throw Unplaced.at(place.first(), "one place by its name: \"at the front desk\"");
    }
    return of.where(new Filter.FieldIs(Name.of("place"), List.of(place.name())));
  }

  private void moment(Cursor cursor, Relation relation) {
    int mark = cursor.mark();
    boolean always = !relation.isUpper() && always(cursor);
    if (!always) {
      cursor.reset(mark);
    }
    boolean bare = crew.limit().word() == LimitWord.BARE && !relation.isUpper();
    if (!always && (bare || !once(cursor))) {
      throw Unplaced.at(sentence.predicate(), "\"at all times\" or \"at any one time\" at the end");
    }
  }

  /** What they do at that moment. */
  private Selection doing(Cursor cursor) {
    Selection work = Selection.of(Name.of("work"));
    if (cursor.accept(Phrase.Being.class).isEmpty()) {
      if (cursor.acceptWords("work")) {
        return work;
      }
      throw Unplaced.at(sentence.predicate(), "\"be on duty\", \"work\", \"be on vacation\"");
    }
    if (cursor.acceptWords("present")) {
      return work;
    }
    if (!cursor.acceptPreposition("on", "at")) {
      throw Unplaced.at(sentence.predicate(), "\"be on duty\", \"work\", \"be on vacation\"");
    }
    if (cursor.acceptWords("duty")) {
      return work;
    }
    Noun thing = sentence.nouns().one(cursor, false);
    boolean plain =
        thing.owner().isEmpty()
            && thing.filters().isEmpty()
            && thing.determiner() == Determiner.NONE;
    if (!plain || sentence.kinds().of(thing.name()).isPresent()) {
      throw Unplaced.at(thing.first(), "what they have at that moment: \"on vacation\"");
    }
    return thing.selection();
  }

  /** "In each unit", "at each school"; else everywhere together. */
  private Each where(Cursor cursor) {
    int mark = cursor.mark();
    if (shift(new Cursor(cursor.rest()))) {
      cursor.next();
      return Each.of(SubjectKind.THING, SHIFT);
    }
    boolean in = cursor.acceptPreposition("in", "at", "on");
    Optional<Determiner> article = in ? cursor.acceptArticle() : Optional.empty();
    if (article.filter(each -> each == Determiner.EACH || each == Determiner.EVERY).isEmpty()) {
      cursor.reset(mark);
      return Each.of(SubjectKind.WHOLE, Name.of(""));
    }
    Noun place = sentence.nouns().one(cursor, false);
    Optional<SubjectKind> kind = sentence.kinds().of(place.name());
    boolean plain = place.owner().isEmpty() && place.filters().isEmpty();
    if (!plain || kind.filter(one -> one != SubjectKind.SITE).isPresent()) {
      throw Unplaced.at(place.first(), "\"in each unit\", \"at each school\"");
    }
    return Each.of(kind.orElse(SubjectKind.THING), Amounted.singular(place.name()));
  }
}
