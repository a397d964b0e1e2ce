package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.syntax.Phrase;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Days;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.RecordClause;
import org.proviso.words.SentenceSubject;
import org.proviso.words.ShareBound;
import org.proviso.words.SubjectReader;
import org.proviso.words.Unplaced;

/**
 * A share of some records: "at least half of the staff meetings each month shall be virtual", "no
 * more than 20 percent of a counselor's work each week shall be testing".
 */
final class ShareForm {

  private final SplitSentence sentence;

  private ShareForm(SplitSentence sentence) {
    this.sentence = sentence;
  }

  /** Each reading of the sentence, where its subject is a share of records. */
  static Optional<List<Draft>> read(SplitSentence sentence) {
    Optional<ShareBound> share = ShareBound.read(sentence.subject());
    if (share.isEmpty()
        || !sentence.modal().isPlainMust()
        || !sentence.modifiers().recordFilters().isEmpty()) {
      return Optional.empty();
    }
    var form = new ShareForm(sentence);
    return form.whole(share.get().rest()).map(noun -> form.drafts(noun, share.get()));
  }

  /** What the share is of; none where that is people, who are no records. */
  private Optional<Noun> whole(List<Bit> bits) {
    var own = new Modifiers();
    SentenceSubject read =
        new SubjectReader(sentence.kinds()).read(sentence.reader().read(bits, own));
    boolean records = read.isRecords() && read.limit().isEmpty() && read.where().isEmpty();
    var periods = List.copyOf(own.periods);
    var subjects = List.copyOf(own.subjects);
    own.periods.clear();
    own.subjects.clear();
    boolean bare = own.isBare() && own.clauses.isEmpty() && own.vague.isEmpty();
    if (!records || !bare) {
      return Optional.empty();
    }
    sentence.modifiers().periods.addAll(periods);
    sentence.modifiers().subjects.addAll(subjects);
    Noun noun = read.only();
    boolean all =
        switch (noun.determiner()) {
          case THE, NONE, ALL -> true;
          case A, EACH, EVERY, ANY, NO, BOTH, SUCH, THIS, THEIR -> false;
        };
    boolean plain =
        all && !noun.isList() && noun.filters().isEmpty() && !noun.name().head().equals("hour");
    return plain && !Days.isDay(noun) ? Optional.of(noun) : Optional.empty();
  }

  private List<Draft> drafts(Noun whole, ShareBound share) {
    List<Bit> left = sentence.reader().read(sentence.predicate(), sentence.modifiers());
    Selection all = whole.selection();
    Selection part = part(left, all);
    List<Filter> windows = sentence.modifiers().recordFilters();
    for (Filter filter : windows) {
      part = part.where(filter);
    }
    if (part.equals(all) || !isOrdered(sentence.modifiers())) {
      throw Unplaced.at(sentence.predicate(), "what that share shall be: \"be virtual\"");
    }
    sentence.modifiers().filters.clear();
    sentence.modifiers().weekdays.clear();
    sentence.modifiers().dayKinds.clear();
    Scope scope = sentence.scope();
    Period period =
        scope
            .period()
            .orElseThrow(() -> Unplaced.at(sentence.predicate(), "how often: \"each month\""));
    boolean counted = whole.isPlural();
    if (counted && windows.stream().anyMatch(ShareForm::isPartly)) {
      throw Unplaced.at(
          sentence.predicate(), "a share of their time, or days: some may be partly in it");
    }
    Measure measure = new Measure.Share(measure(part, counted), measure(all, counted));
    var assembler = sentence.assembler();
    var drafts = new ArrayList<Draft>();
    for (Each each : scope.subjects(whole.owner())) {
      for (Relation relation : share.relations()) {
        Bound bound = new Bound.Fixed(new Quantity(share.percent(), Unit.PERCENT));
        Fact must = new Fact.Compare(measure, relation, bound);
        drafts.add(assembler.draft(Modality.DUTY, each, period, must));
      }
    }
    return drafts;
  }

  /** Whether nothing stands around the share but what narrows its part. */
  private static boolean isOrdered(Modifiers modifiers) {
    return !modifiers.eachWeekday
        && modifiers.excluded.isEmpty()
        && modifiers.clauses.isEmpty()
        && modifiers.needed.isEmpty()
        && modifiers.given.isEmpty();
  }

  /** "Held in person", which is no place. */
  private static Optional<Filter> inPerson(Cursor cursor, int mark, NounReader nouns) {
    cursor.reset(mark);
    boolean held = cursor.acceptWords("held") || cursor.acceptWords("conducted");
    boolean person = held && cursor.word().matches("in|in.person");
    return person ? RecordClause.complement(cursor, nouns) : Optional.empty();
  }

  /** A record may lie partly in it, and be neither in nor out. */
  private static boolean isPartly(Filter filter) {
    return switch (filter) {
      case Filter.InClock _, Filter.During _ -> true;
      case Filter.Not(Filter inner) -> isPartly(inner);
      case Filter _ -> false;
    };
  }

  /** "Be virtual", "be held", "be spent on testing", "be staff meetings that are virtual". */
  private Selection part(List<Bit> left, Selection all) {
    var nouns = sentence.nouns();
    var cursor = new Cursor(left);
    if (cursor.accept(Phrase.Being.class).isEmpty()) {
      throw Unplaced.at(left, "\"be\" after the modal");
    }
    int mark = cursor.mark();
    if (cursor.atEnd()
        || ((cursor.acceptWords("held") || cursor.acceptWords("conducted")) && cursor.atEnd())) {
      return all;
    }
    cursor.reset(mark);
    boolean spent =
        cursor.acceptPreposition("spent on", "spent in")
            || ((cursor.acceptWords("spent") || cursor.acceptWords("devoted"))
                && cursor.acceptPreposition("on", "in", "to"));
    if (spent) {
      return records(cursor, nouns);
    }
    cursor.reset(mark);
    Optional<Filter> complement =
        RecordClause.complement(cursor, nouns).or(() -> inPerson(cursor, mark, nouns));
    if (complement.isPresent()) {
      cursor.expectEnd("nothing more of what they shall be");
      return all.where(complement.get());
    }
    cursor.reset(mark);
    Selection same = records(cursor, nouns);
    if (!same.kinds().equals(all.kinds())) {
      throw Unplaced.at(left, "\"be virtual\", \"be held on Tuesdays\", \"be spent on testing\"");
    }
    return same;
  }

  private static Selection records(Cursor cursor, NounReader nouns) {
    Noun noun = nouns.one(cursor, true);
    while (!cursor.atEnd()) {
      noun = noun.where(List.of(RecordClause.read(cursor, nouns)));
    }
    if (!noun.owner().isEmpty() || !noun.isGeneric()) {
      throw Unplaced.at(noun.first(), "a plain name of what it is spent on");
    }
    return noun.selection();
  }

  private static Measure measure(Selection of, boolean counted) {
    return counted ? new Measure.Count(of) : new Measure.TotalTime(of);
  }
}
