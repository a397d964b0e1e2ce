package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;

/**
 * A person and an amount: "each teacher shall have at least 225 minutes of preparation per week",
 * "teachers shall not be assigned more than three consecutive classes".
 */
final class LimitForm {
  /** Verbs whose counted object is the activity itself, as the shipped vocabulary has them. */
  private static final Set<String> TEACH = Set.of("teach");

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
    boolean right = parts.force().modality() == Modality.RIGHT;
    boolean light = Verb.accept(cursor, Verb.Use.LIGHT).isPresent() || right;
    List<Bit.Word> action = action(cursor);
    boolean of = !action.isEmpty() && cursor.acceptPreposition("for", "of");
    Determiner article = determiner;
    Amounted amounted = Amounted.read(cursor, parts.nouns());
    if (days && !amounted.isDays()) {
      throw Unplaced.at(amounted.limit().span(), "a number of days after \"on\"");
    }
    Measuring.uninterrupted(amounted);
    if (amounted.isDays() && light && action.isEmpty() && Relief.off(cursor)) {
      cursor.expectEnd("nothing after the days off but a rate");
      return daysOff(amounted);
    }
    boolean run = Relief.none(cursor) || (amounted.isDays() && Relief.dayOff(cursor));
    relief = new Relief(parts.context().kinds()).read(cursor);
    cursor.expectEnd("nothing after the amount but a rate, a window or a condition");
    Selection records = records(light, action, amounted);
    boolean single =
        amounted.single() || (of && (article == Determiner.A || article == Determiner.EACH));
    return drafts(
        amounted, records, run || relief.isPresent() || amounted.unbroken(), single, light);
  }

  private List<Draft> daysOff(Amounted amounted) {
    return amounted.relations(parts.force(), /* provided= */ true).stream()
        .map(new DaysOffForm(parts, amounted)::read)
        .toList();
  }

  /** What must come in between, if anything. */
  private Optional<Selection> relief = Optional.empty();

  private Determiner determiner = Determiner.NONE;

  /** Whether the amount follows "on": days on which something happens. */
  private boolean days;

  /** Words before the amount: an open verb with or without its object. */
  private List<Bit.Word> action(Cursor cursor) {
    var words = new ArrayList<Bit.Word>();
    while (!cursor.atEnd() && cursor.peek(Phrase.Limit.class).isEmpty()) {
      if (cursor.peek() instanceof Bit.Word word) {
        words.add(word);
        cursor.next();
      } else if (cursor.peek() instanceof Bit.Article article && plain(article.determiner())) {
        determiner = article.determiner();
        cursor.next();
      } else if (cursor.nextIsPreposition("for", "of") && limitIsNext(cursor)) {
        return words;
      } else if (cursor.nextIsPreposition("on") && limitIsNext(cursor)) {
        days = true;
        cursor.next();
        return words;
      } else if (cursor.nextIsPreposition(Joining.WORDS) && !limitIsNext(cursor)) {
        Bit preposition = cursor.next();
        words.add(new Bit.Word(preposition.span(), preposition.span().flat(), false));
      } else {
        throw Unplaced.at(cursor.peek(), "a plain action before the amount");
      }
    }
    return words;
  }

  private static boolean plain(Determiner determiner) {
    return switch (determiner) {
      case NONE, THE, A, EACH, EVERY, ANY, ALL, THEIR -> true;
      case NO, BOTH, SUCH, THIS -> false;
    };
  }

  private static boolean limitIsNext(Cursor cursor) {
    int mark = cursor.mark();
    cursor.next();
    boolean next = cursor.peek(Phrase.Limit.class).isPresent();
    cursor.reset(mark);
    return next;
  }

  private Selection records(boolean light, List<Bit.Word> action, Amounted amounted) {
    Selection records;
    if (action.isEmpty()) {
      if (!light) {
        throw Unplaced.at(amounted.limit().span(), "what is limited, by a verb or a noun");
      }
      records = noun(amounted);
    } else if (amounted.noun().isEmpty()) {
      records = parts.nouns().whole(List.copyOf(action)).selection();
    } else if (action.size() == 1
        && TEACH.contains(action.getFirst().lower())
        && !amounted.isTime()) {
      records = noun(amounted);
    } else {
      throw Unplaced.at(
          action, "\"have\", \"attend\", \"be assigned\" or \"teach\" before the amount");
    }
    return records;
  }

  private Selection noun(Amounted amounted) {
    if (amounted.noun().isEmpty()) {
      throw Unplaced.at(amounted.limit().span(), "what the amount is of");
    }
    Noun noun = amounted.noun().getFirst();
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

  private List<Draft> drafts(
      Amounted amounted, Selection of, boolean run, boolean single, boolean light) {
    Force force = parts.force();
    boolean provided = light || force.modality() == Modality.RIGHT;
    var drafts = new ArrayList<Draft>();
    for (Relation relation : amounted.relations(force, provided)) {
      Optional<Period> given = parts.scope().period().or(() -> beside(amounted));
      drafts.add(draft(amounted, of, relation, run, single, given));
      if (given.isEmpty() && amounted.isTime() && !relation.isUpper()) {
        for (Period often : Undated.periods(parts, of, single)) {
          parts.modifiers().daysAreCondition = often instanceof Period.Day;
          drafts.add(draft(amounted, of, relation, run, single, Optional.of(often)));
        }
      }
    }
    return drafts;
  }

  private Draft draft(
      Amounted amounted,
      Selection of,
      Relation relation,
      boolean run,
      boolean single,
      Optional<Period> given) {
    Scope scope = parts.scope();
    Selection all = required(of, relation, amounted);
    if (given.isEmpty() && amounted.isTime() && (!run || !relation.isUpper())) {
      if (all.kinds().stream().anyMatch(Days::isDay)) {
        throw Unplaced.at(amounted.limit().span(), "\"the work day of each teacher shall\"");
      }
      return occurrence(amounted, scope.records(all, given, /* time= */ true), relation);
    }
    if (given.isEmpty() && !run) {
      throw Unplaced.at(amounted.limit().span(), "a rate such as \"per day\" or \"per week\"");
    }
    if (run && !amounted.isTime() && Amounts.unit(amounted.limit().amount()).endsWith("shift")) {
      throw Unplaced.at(amounted.limit().span(), "a number of hours: shifts may follow over days");
    }
    if (amounted.isDays() && run) {
      parts.modifiers().taken.add("so many consecutive days are so many of one day more");
    }
    Period period =
        amounted.isDays() && run
            ? CountedDays.daysRunning(amounted, relation, given)
            : given.orElse(Periods.on(Periods.ALL_DAYS));
    for (Filter filter : amounted.filters()) {
      all = all.where(filter);
    }
    if (amounted.isDays()) {
      all = CountedDays.ofKind(all, amounted);
    }
    if (!relation.isUpper()) {
      parts.modifiers().daysOwed();
    }
    Selection records = scope.records(all, Optional.of(period), amounted.isTime());
    var measuring = new Measuring(amounted, records, relation);
    Measure measure =
        relief.isPresent()
            ? measuring.without(relief.get(), period)
            : scope.averaged(measuring.measure(run, single));
    Fact must = new Fact.Compare(measure, relation, parts.bound(amounted));
    List<Fact> consents = parts.assembler().needed();
    if (!consents.isEmpty() && !parts.force().negative()) {
      throw Unplaced.at(amounted.limit().span(), "\"shall not … more than … without\"");
    }
    return excused(
        parts.assembler().draft(modality(relation, amounted), each(), period, must), consents);
  }

  /** "No more than three classes before lunch": before that day's. */
  private Optional<Period> beside(Amounted amounted) {
    boolean before = parts.modifiers().filters.stream().anyMatch(Filter.Beside.class::isInstance);
    return before && !amounted.isTime() && !amounted.isDays()
        ? Optional.of(Periods.on(Periods.ALL_DAYS))
        : Optional.empty();
  }

  /** A most that only consent lets exceed; a least amount has nothing that consent could excuse. */
  static Draft agreed(Parts parts, Relation relation, Draft draft) {
    List<Fact> consents = parts.assembler().needed();
    if (!consents.isEmpty() && !relation.isUpper()) {
      throw Unplaced.at(parts.core(), "\"no more than … without the consent of\"");
    }
    return excused(draft, consents);
  }

  /** "No more than six classes without the teacher's consent": consent excuses. */
  static Draft excused(Draft draft, List<Fact> consents) {
    var exemptions = new ArrayList<>(draft.exemptions());
    consents.forEach(fact -> exemptions.add(new org.proviso.norm.Exemption(fact, Bit.NOWHERE)));
    return new Draft(
        draft.modality(),
        draft.bearer(),
        draft.each(),
        draft.period(),
        draft.when(),
        draft.must(),
        exemptions,
        draft.vague(),
        draft.taken());
  }

  private Each each() {
    return parts.each();
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
