package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Amounted;
import org.proviso.words.Bit;
import org.proviso.words.CountedDays;
import org.proviso.words.Cursor;
import org.proviso.words.Days;
import org.proviso.words.Noun;
import org.proviso.words.Periods;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/**
 * Records and an amount: "staff meetings shall be limited to two per month", "a meeting shall last
 * no longer than 60 minutes", "the work day shall not exceed seven hours".
 */
final class LengthForm {
  private final Parts parts;

  private final boolean days;

  LengthForm(Parts parts) {
    this(parts, false);
  }

  /** With {@code days}, an amount of days counts those that there are records on. */
  LengthForm(Parts parts, boolean days) {
    this.parts = parts;
    this.days = days;
  }

  /** Each element is one reading, made of one norm or of several. */
  List<List<Draft>> read() {
    var cursor = new Cursor(parts.core());
    boolean span = cursor.acceptWords("span");
    boolean sum =
        Verb.accept(cursor, Verb.Use.LAST, Verb.Use.HAPPEN).filter(Spanned::isOfAll).isPresent();
    Amounted read = Amounted.read(cursor, parts.nouns());
    Amounted amounted = sum ? read.inAll() : read;
    inclusive(cursor);
    cursor.expectEnd("nothing after the amount but a rate, a window or a condition");
    Noun noun = parts.subject().only();
    if (span) {
      return List.of(List.of(span(noun, amounted)));
    }
    if (!amounted.noun().isEmpty() && !sameHead(amounted.noun().getFirst(), noun)) {
      throw Unplaced.at(
          amounted.noun().getFirst().first(), "an amount of \"" + noun.name().written() + "\"");
    }
    var readings = new ArrayList<List<Draft>>();
    for (Relation relation : relations(amounted, noun)) {
      readings.addAll(readings(amounted, noun, relation));
    }
    return readings;
  }

  /** What a day "shall be" is its length, or the most that may be asked for; never the least. */
  private List<Relation> relations(Amounted amounted, Noun noun) {
    List<Relation> relations = amounted.relations(parts.force(), /* provided= */ false);
    return Days.isDay(noun) && relations.contains(Relation.EXACTLY) && relations.size() > 1
        ? List.of(Relation.EXACTLY, Relation.AT_MOST)
        : relations;
  }

  /** A span from first start to last end has everything in it anyway. */
  private void inclusive(Cursor cursor) {
    int mark = cursor.mark();
    cursor.acceptJoint(Phrase.JointKind.COMMA);
    if (Days.isDay(parts.subject().only())
        && cursor.acceptPreposition("including", "inclusive of")) {
      List<Bit> named = cursor.rest();
      if (parts.nouns().list(cursor, false).determiner() == Determiner.A) {
        throw Unplaced.at(named, "the day without it, and a sentence for it");
      }
      named = named.subList(0, named.size() - cursor.rest().size());
      String words = named.getFirst().span().to(named.getLast().span()).flat();
      parts.modifiers().taken.add("the day is counted with " + words);
    } else {
      cursor.reset(mark);
    }
  }

  private static boolean sameHead(Noun amount, Noun subject) {
    return amount.names().size() == 1 && amount.name().head().equals(subject.name().head());
  }

  private List<List<Draft>> readings(Amounted amounted, Noun noun, Relation relation) {
    parts.modifiers().use(Modifiers.Place.TOGETHER, Modifiers.Place.EACH);
    boolean rate = !parts.modifiers().periods.isEmpty();
    boolean summed = parts.modifiers().together && !(rate && noun.isPlural());
    if (noun.listed() != Noun.Listed.AND && (summed || (parts.modifiers().each && rate))) {
      throw Unplaced.at(noun.first(), "a list with \"and\" before \"together\" or \"each\"");
    }
    if (rate && noun.listed() == Noun.Listed.OR) {
      throw Unplaced.at(
          noun.first(), "\"and\" and \"together\", or a sentence for each of the list");
    }
    boolean joined = noun.listed() == Noun.Listed.AND;
    boolean together = parts.modifiers().together || amounted.total();
    if (joined && parts.modifiers().each) {
      var one = new ArrayList<List<Draft>>();
      for (var name : noun.names()) {
        Noun alone =
            new Noun(
                noun.determiner(),
                List.of(name),
                Noun.Listed.SINGLE,
                noun.owner(),
                noun.filters(),
                noun.first());
        one.add(single(plain(alone, amounted, relation), alone));
      }
      return List.of(one.stream().flatMap(List::stream).toList());
    }
    if (joined && !together) {
      throw Unplaced.at(noun.first(), "\"together\" or \"each\" after a list");
    }
    return plain(noun, amounted, relation).stream().map(List::of).toList();
  }

  private static List<Draft> single(List<Draft> drafts, Noun noun) {
    if (drafts.size() != 1) {
      throw Unplaced.at(noun.first(), "whose time is limited: \"each unit member's\"");
    }
    return drafts;
  }

  private List<Draft> plain(Noun noun, Amounted amounted, Relation relation) {
    if (Days.isDay(noun)) {
      return List.of(day(noun, amounted, relation));
    }
    boolean rated = !parts.modifiers().periods.isEmpty() || parts.modifiers().eachWeekday;
    if (rated) {
      return inPeriod(noun, amounted, relation, parts.scope().period().orElseThrow());
    }
    List<Period> inAll = Undated.inAll(noun);
    if (!inAll.isEmpty() && amounted.unbroken() && relation.isUpper()) {
      // However it is cut into records, so much in a row is of the day.
      return inPeriod(noun, amounted, relation, Periods.on(Periods.ALL_DAYS));
    }
    Optional<Period> span = Spanned.period(parts.modifiers(), amounted, noun, relation);
    if (span.isPresent() && amounted.total()) {
      return inPeriod(noun, amounted, relation, span.get());
    }
    var drafts = new ArrayList<>(List.of(occurrence(noun, noun.selection(), amounted, relation)));
    span.ifPresent(all -> drafts.addAll(inPeriod(noun, amounted, relation, all)));
    for (Period often : inAll) {
      parts.modifiers().daysAreCondition = often instanceof Period.Day;
      drafts.addAll(inPeriod(noun, amounted, relation, often));
    }
    return drafts;
  }

  private List<Draft> inPeriod(Noun noun, Amounted amounted, Relation relation, Period period) {
    Selection of = noun.selection();
    for (Filter filter : amounted.filters()) {
      of = of.where(filter);
    }
    if (!relation.isUpper()) {
      parts.modifiers().daysOwed(period);
    }
    of = days ? CountedDays.ofKind(of, amounted) : of;
    Scope scope = parts.scope();
    Selection records = scope.records(of, Optional.of(period), amounted.isTime());
    Measure measure = scope.averaged(measure(amounted, records, relation));
    Fact must = new Fact.Compare(measure, relation, parts.bound(amounted));
    Modality modality = parts.force().capped(relation, amounted);
    return scope.subjects(noun.owner()).stream()
        .map(each -> parts.assembler().draft(modality, each, period, must))
        .toList();
  }

  private Measure measure(Amounted amounted, Selection records, Relation relation) {
    if (!amounted.isTime()) {
      if (days && amounted.isDays() && !amounted.unbroken()) {
        return new Measure.Distinct(records, Name.of("date"));
      }
      if (amounted.isDays() || amounted.unbroken()) {
        throw Unplaced.at(amounted.limit().span(), "a number of records or a length of time");
      }
      return new Measure.Count(records);
    }
    if (amounted.unbroken()) {
      return relation.isUpper()
          ? new Measure.Run(records, /* counted= */ false)
          : new Measure.Longest(records);
    }
    return new Measure.TotalTime(records);
  }

  /** With no rate, a bound on an activity is the length of each occurrence (S7). */
  private Draft occurrence(Noun noun, Selection of, Amounted amounted, Relation relation) {
    if (!amounted.isTime()) {
      throw Unplaced.at(amounted.limit().span(), "a rate such as \"per month\"");
    }
    if (amounted.total() || parts.modifiers().together || !parts.modifiers().subjects.isEmpty()) {
      throw Unplaced.at(noun.first(), "a rate such as \"per month\"");
    }
    Selection records = parts.scope().records(of, Optional.empty(), /* time= */ true);
    var facts = new ArrayList<Fact>();
    facts.add(
        new Fact.Compare(new Measure.TotalTime(Selection.THIS), relation, parts.bound(amounted)));
    amounted.filters().forEach(filter -> facts.add(new Fact.Is(filter)));
    if (facts.size() > 1 && relation.isUpper()) {
      throw Unplaced.at(amounted.limit().span(), "a least length when it is also duty-free");
    }
    Fact must = Assembler.all(facts);
    parts.modifiers().use(Modifiers.Place.NEEDED);
    return parts.agreed(
        relation,
        parts
            .assembler()
            .draft(
                parts.force().capped(relation, amounted),
                parts.recordsOf(noun, records),
                new Period.Occurrence(),
                must));
  }

  /** In however many pieces a split shift is listed; another run may be one of several a day. */
  private Draft span(Noun noun, Amounted amounted) {
    List<Relation> relations = amounted.relations(parts.force(), /* provided= */ false);
    boolean most = relations.size() == 1 && relations.getFirst().isUpper();
    boolean plain = amounted.noun().isEmpty() && amounted.filters().isEmpty() && !noun.isList();
    if (!most || !plain || amounted.unbroken() || amounted.total()) {
      throw Unplaced.at(amounted.limit().span(), "the most time from the first start to the end");
    }
    boolean pieces = Days.isDay(noun) || noun.name().written().matches("(?i)split .*");
    if (!pieces && parts.modifiers().periods.isEmpty() && !parts.modifiers().eachWeekday) {
      throw Unplaced.at(amounted.limit().span(), "\"the length of each\", or \"on each day\"");
    }
    return day(noun, amounted, relations.getFirst());
  }

  private Draft day(Noun noun, Amounted amounted, Relation relation) {
    if (!amounted.isTime() || parts.modifiers().together || parts.modifiers().excluded.size() > 1) {
      throw Unplaced.at(amounted.limit().span(), "a length of the day from its start to its end");
    }
    Scope scope = parts.scope();
    Period period = scope.period().orElse(Periods.on(Periods.ALL_DAYS));
    if (!(period instanceof Period.Day)) {
      throw Unplaced.at(amounted.limit().span(), "a length of each day");
    }
    parts.modifiers().daysOwed();
    unsplit(amounted, relation);
    Measure measure = day(scope, noun.selection(), period);
    Fact must = new Fact.Compare(measure, relation, parts.bound(amounted));
    return parts
        .assembler()
        .draft(parts.force().capped(relation, amounted), scope.person(noun.owner()), period, must);
  }

  /** From the first start to the last end, less what is left out. */
  private Measure day(Scope scope, Selection of, Period period) {
    List<Selection> excluded = List.copyOf(parts.modifiers().excluded);
    parts.modifiers().excluded.clear();
    Measure span = new Measure.Span(scope.records(of, Optional.of(period), /* time= */ true));
    parts.modifiers().excluded.addAll(excluded);
    return excluded.isEmpty()
        ? span
        : new Measure.Difference(span, new Measure.TotalTime(excluded.getFirst()));
  }

  /** "Eight consecutive hours" of a day are those from its first start to its last end. */
  private void unsplit(Amounted amounted, Relation relation) {
    if (!amounted.unbroken()) {
      return;
    }
    if (!relation.isUpper() && relation != Relation.EXACTLY) {
      throw Unplaced.at(amounted.limit().span(), "a length of the day from its start to its end");
    }
    String gapless = "the hours of a day follow each other without a gap";
    if (!parts.modifiers().taken.contains(gapless)) {
      parts.modifiers().taken.add(gapless);
    }
  }
}
