package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Amounted;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.CountedDays;
import org.proviso.words.Cursor;
import org.proviso.words.Days;
import org.proviso.words.LimitedDeed;
import org.proviso.words.Measuring;
import org.proviso.words.Noun;
import org.proviso.words.Periods;
import org.proviso.words.Relief;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/**
 * A person and an amount: "each teacher shall have at least 225 minutes of preparation per week",
 * "teachers shall not be assigned more than three consecutive classes".
 */
final class LimitForm {
  private final Parts parts;

  LimitForm(Parts parts) {
    this.parts = parts;
  }

  static boolean fits(Parts parts) {
    return parts.core().stream()
        .anyMatch(bit -> bit instanceof Bit.Piece piece && piece.phrase() instanceof Phrase.Limit);
  }

  List<Draft> read() {
    var cursor = new Cursor(parts.core());
    Optional<Verb> verb = Verb.accept(cursor, Verb.Use.LIGHT, Verb.Use.HAND);
    if (verb.filter(one -> one.words().equals("assign")).isPresent()) {
      // What somebody assigns others have.
      throw Unplaced.at(parts.core(), "who is limited: \"no teacher shall be assigned\"");
    }
    boolean light = verb.isPresent() || parts.force().modality() == Modality.RIGHT;
    LimitedDeed deed = LimitedDeed.read(cursor);
    boolean during = !deed.isEmpty() && cursor.acceptPreposition("for");
    boolean of = during || (!deed.isEmpty() && cursor.acceptPreposition("of"));
    Amounted amounted = Amounted.read(cursor, parts.nouns());
    if (amounted.isWeekends() && (deed.isWorking() || deed.onDays())) {
      return List.of(new WeekendsForm(parts, deed, amounted).read(cursor));
    }
    if (deed.onDays() && !amounted.isDays()) {
      throw Unplaced.at(amounted.limit().span(), "a number of days after \"on\"");
    }
    Measuring.uninterrupted(amounted);
    if (amounted.isDaysOff() && light && deed.isEmpty() && Relief.off(cursor)) {
      cursor.expectEnd("nothing after the days off but a rate");
      return daysOff(amounted);
    }
    boolean run = Relief.none(cursor) || (amounted.isDays() && Relief.dayOff(cursor));
    Optional<Selection> relief = new Relief(parts.context().kinds()).read(cursor);
    cursor.expectEnd("nothing after the amount but a rate, a window or a condition");
    boolean single = amounted.single() || (of && deed.determiner() == Determiner.A);
    var limited = new Limited(amounted, records(light, deed, amounted), run, single, relief);
    List<Period> often = often(limited);
    if (!often.isEmpty()) {
      return often.stream()
          .map(period -> draft(limited, Relation.AT_LEAST, Optional.of(period)))
          .toList();
    }
    var drafts = new ArrayList<>(drafts(limited, light));
    if (during && single && !amounted.single() && !deed.isOneStretch()) {
      drafts.addAll(drafts(limited.inAll(), light));
    }
    return drafts;
  }

  /** How often "one preparation period" may be meant where nothing says. */
  private List<Period> often(Limited limited) {
    Amounted amounted = limited.amounted();
    boolean one =
        amounted.limit().word() == Phrase.LimitWord.BARE
            && amounted.limit().amount().value().equals("1")
            && !amounted.isTime()
            && !amounted.noun().isEmpty()
            && !limited.isRun();
    Optional<Verb> verb = Verb.accept(new Cursor(parts.core()), Verb.Use.LIGHT);
    return one ? Undated.periods(parts, amounted.noun().getFirst(), verb) : List.of();
  }

  private List<Draft> daysOff(Amounted amounted) {
    return amounted.relations(parts.force(), /* provided= */ true).stream()
        .map(new DaysOffForm(parts, amounted)::read)
        .toList();
  }

  private Selection records(boolean light, LimitedDeed deed, Amounted amounted) {
    if (deed.isEmpty() && !light) {
      throw Unplaced.at(amounted.limit().span(), "what is limited, by a verb or a noun");
    }
    if (deed.isEmpty() || (deed.isTeaching() && !amounted.noun().isEmpty() && !amounted.isTime())) {
      return noun(amounted);
    }
    if (deed.isWorking() && !amounted.noun().isEmpty()) {
      if (amounted.noun().stream().anyMatch(Measuring::isStretch)) {
        throw Unplaced.at(deed.words(), "what is worked, such as shifts, and not when");
      }
      return noun(amounted);
    }
    if (!amounted.noun().isEmpty()) {
      return new CountedDeed(parts, deed, amounted).selection();
    }
    return parts.nouns().whole(List.copyOf(deed.words())).selection();
  }

  private Selection noun(Amounted amounted) {
    if (amounted.noun().isEmpty()) {
      throw Unplaced.at(amounted.limit().span(), "what the amount is of");
    }
    if (amounted.isWeekends()) {
      throw Unplaced.at(amounted.limit().span(), "\"work\" before the weekends, or \"off\"");
    }
    Noun noun = amounted.noun().getFirst();
    if (!parts.modifiers().weekdays.isEmpty()) {
      Measuring.whole(amounted);
    }
    ActionForm.windowOfList(noun, parts.modifiers());
    boolean together = noun.listed() == Noun.Listed.AND && parts.modifiers().together;
    if (together) {
      parts.modifiers().use(Modifiers.Place.TOGETHER);
    }
    if ((noun.isList() && !together) || !noun.owner().isEmpty()) {
      throw Unplaced.at(noun.first(), "one thing measured, or \"together\"");
    }
    return noun.selection();
  }

  private List<Draft> drafts(Limited limited, boolean provided) {
    Amounted amounted = limited.amounted();
    var drafts = new ArrayList<Draft>();
    for (Relation relation : amounted.relations(parts.force(), provided)) {
      Optional<Period> given =
          parts.scope().period().or(() -> beside(amounted)).or(() -> span(limited)).or(this::begun);
      drafts.add(draft(limited, relation, given));
      if (given.isEmpty() && amounted.isTime() && !limited.isRun()) {
        // "Three hours of training in the 2020-21 school year": of each, or in all.
        Spanned.period(parts.modifiers(), limited, relation)
            .ifPresent(all -> drafts.add(draft(limited, relation, Optional.of(all))));
      }
      if (given.isEmpty() && amounted.isTime() && !relation.isUpper()) {
        for (Period often : Undated.periods(parts, limited.of(), limited.single())) {
          parts.modifiers().daysAreCondition = often instanceof Period.Day;
          drafts.add(draft(limited, relation, Optional.of(often)));
        }
      }
    }
    return drafts;
  }

  /** So many hours on end are reckoned from each day on which they begin. */
  private Optional<Period> begun() {
    return parts.modifiers().hours.isEmpty()
        ? Optional.empty()
        : Optional.of(Periods.on(Periods.ALL_DAYS));
  }

  /** A number of things, and not one after the other, in all of a stretch that is named. */
  private Optional<Period> span(Limited limited) {
    return limited.amounted().isTime() || limited.isRun()
        ? Optional.empty()
        : Spanned.period(parts.modifiers());
  }

  /** With no rate each record by itself, unless one after the other counts (S7). */
  private Draft draft(Limited limited, Relation relation, Optional<Period> given) {
    Amounted amounted = limited.amounted();
    boolean run = limited.isRun();
    Selection all = required(limited.of(), relation, amounted);
    if (given.isEmpty() && amounted.isTime() && (!run || !relation.isUpper())) {
      if (all.kinds().stream().anyMatch(Days::isDay)) {
        throw limited.unplaced("\"the work day of each teacher shall\"");
      }
      Selection records = parts.scope().records(all, given, /* time= */ true);
      return occurrence(amounted, records, relation);
    }
    if (given.isEmpty() && !run) {
      throw limited.unplaced("a rate such as \"per day\" or \"per week\"");
    }
    if (run && !amounted.isTime() && Amounts.unit(amounted.limit().amount()).endsWith("shift")) {
      throw limited.unplaced("a number of hours: shifts may follow over days");
    }
    return inPeriod(limited, all, relation, period(limited, relation, given));
  }

  private Period period(Limited limited, Relation relation, Optional<Period> given) {
    if (!limited.amounted().isDays() || !limited.isRun()) {
      return given.orElse(Periods.on(Periods.ALL_DAYS));
    }
    parts.modifiers().taken.add("so many consecutive days are so many of one day more");
    return CountedDays.daysRunning(limited.amounted(), relation, given);
  }

  private Draft inPeriod(Limited limited, Selection of, Relation relation, Period period) {
    Amounted amounted = limited.amounted();
    Selection all = of;
    for (Filter filter : amounted.filters()) {
      all = all.where(filter);
    }
    if (amounted.isDays()) {
      all = CountedDays.ofKind(all, amounted);
    }
    if (!relation.isUpper()) {
      parts.modifiers().daysOwed(period);
    }
    Scope scope = parts.scope();
    Selection records = scope.records(all, Optional.of(period), amounted.isTime());
    if (!parts.modifiers().hours.isEmpty()) {
      return withinHours(limited, records, relation, period);
    }
    var measuring = new Measuring(amounted, records, relation);
    Measure measure =
        limited.relief().isPresent()
            ? measuring.without(limited.relief().get(), period)
            : scope.averaged(measuring.measure(limited.isRun(), limited.single()));
    Fact must = new Fact.Compare(measure, relation, parts.bound(amounted));
    List<Exemption> consents = consents(limited);
    Modality modality = modality(relation, amounted);
    Draft draft = parts.assembler().draft(modality, parts.each(), period, must).unless(consents);
    return DaysWorked.only(draft, parts.force(), records);
  }

  /** "No more than 16 hours of work in any 24-hour period". */
  private Draft withinHours(Limited limited, Selection of, Relation relation, Period period) {
    List<Integer> hours = parts.modifiers().hours;
    boolean plain = limited.amounted().isTime() && !limited.isRun() && !limited.single();
    Modifiers said = parts.modifiers();
    boolean days = said.periods.isEmpty() && said.weekdays.isEmpty() && said.dayKinds.isEmpty();
    if (hours.size() != 1 || !plain || !days || !relation.isUpper()) {
      throw limited.unplaced("the most hours of something within so many hours");
    }
    parts.modifiers().use(Modifiers.Place.HOURS);
    Measure measure = new Measure.Busiest(of, hours.getFirst());
    Fact must = new Fact.Compare(measure, relation, parts.bound(limited.amounted()));
    Modality modality = modality(relation, limited.amounted());
    List<Exemption> consents = consents(limited);
    return parts.assembler().draft(modality, parts.each(), period, must).unless(consents);
  }

  /** Without whose consent it may not be more. */
  private List<Exemption> consents(Limited limited) {
    List<Exemption> consents = parts.assembler().needed();
    if (!consents.isEmpty() && !parts.force().negative()) {
      throw limited.unplaced("\"shall not … more than … without\"");
    }
    return consents;
  }

  /** "No more than three classes before lunch": before that day's. */
  private Optional<Period> beside(Amounted amounted) {
    boolean before = parts.modifiers().filters.stream().anyMatch(Filter.Beside.class::isInstance);
    return before && !amounted.isTime() && !amounted.isDays()
        ? Optional.of(Periods.on(Periods.ALL_DAYS))
        : Optional.empty();
  }

  private Draft occurrence(Amounted amounted, Selection records, Relation relation) {
    var facts = new ArrayList<Fact>();
    facts.add(
        new Fact.Compare(new Measure.TotalTime(Selection.THIS), relation, parts.bound(amounted)));
    amounted.filters().forEach(filter -> facts.add(new Fact.Is(filter)));
    Fact must = Assembler.all(facts);
    return parts
        .assembler()
        .draft(modality(relation, amounted), parts.records(records), new Period.Occurrence(), must);
  }

  /** Under an exemption only what is not voluntary counts. */
  private Selection required(Selection of, Relation relation, Amounted amounted) {
    return modality(relation, amounted) == Modality.EXEMPTION
        ? of.where(new Filter.Not(new Filter.Voluntary()))
        : of;
  }

  private Modality modality(Relation relation, Amounted amounted) {
    return parts.force().capped(relation, amounted);
  }
}
