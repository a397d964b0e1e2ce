package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Bound;
import org.proviso.norm.Exemption;
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
import org.proviso.time.Quantity;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.CountedThings;
import org.proviso.words.Cursor;
import org.proviso.words.Finite;
import org.proviso.words.Periods;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/**
 * How many different ones a person has: "assigned to no more than two sites", "teach in no more
 * than three rooms a day", "supervise no more than one class at the same time".
 */
final class DistinctForm {
  /** Where something is done, and the field of the schedule that holds it. */
  private static final Map<String, String> PLACES =
      Map.of(
          "site", "site",
          "school", "site",
          "campus", "site",
          "building", "building",
          "room", "place",
          "classroom", "place",
          "place", "place",
          "location", "place");

  private static final Map<String, String> AT_ONCE =
      Map.of(
          "class", "class",
          "section", "class",
          "room", "place",
          "classroom", "place",
          "place", "place",
          "location", "place");

  /** When several count: at one moment, on one day, or over what the modifiers say. */
  private enum When {
    AT_ONCE,
    SAME_DAY,
    UNSAID
  }

  private final Parts parts;

  private DistinctForm(Parts parts) {
    this.parts = parts;
  }

  /** Nothing where it is another form. */
  static Optional<Draft> read(Parts parts) {
    boolean person = parts.subject().isPerson();
    return person && LimitForm.fits(parts) ? new DistinctForm(parts).read() : Optional.empty();
  }

  private Optional<Draft> read() {
    var run = new BitRun(parts.core());
    int at = 0;
    while (run.limit(at).isEmpty()) {
      at++;
    }
    var amount = run.limit(at).orElseThrow();
    var cursor = new Cursor(parts.core().subList(at + 1, run.size()));
    Optional<When> when = when(cursor);
    String verb = new Cursor(parts.core()).word();
    boolean being = run.being(0);
    if (when.isEmpty() || amount.amount().unit().isEmpty() || !isAmount(amount)) {
      return Optional.empty();
    }
    if (being && run.word(1, "assigned") && isAssigned(run, at)) {
      boolean there = onEachDay() && when.get() != When.AT_ONCE && run.preposition(2, "to");
      if (there && run.word(3, "teach")) {
        return done(run, at, amount, when.get());
      }
      return there ? worked(run, at, amount) : assigned(amount, when.get());
    }
    boolean courses =
        CountedThings.noun(amount.amount()).equals("preparation")
            && parts.modifiers().periods.isEmpty();
    boolean different = courses || amount.amount().adjectives().contains("different");
    if (at == 1 && different && Set.of("have", "teach").contains(verb)) {
      return assigned(amount, when.get());
    }
    return done(run, at, amount, when.get());
  }

  private static boolean isAmount(Phrase.Limit limit) {
    return limit.amount().determiner() == Determiner.NONE && !Amounts.isTime(limit.amount());
  }

  /** "Be assigned", "be assigned to (teach)", "be assigned to work at". */
  private static boolean isAssigned(BitRun run, int at) {
    int next = run.preposition(2, "to") ? 3 : 2;
    boolean work = next == 3 && run.word(next, "work", "teach", "serve");
    next += work ? 1 : 0;
    next += work && run.preposition(next, "at", "in", "on") ? 1 : 0;
    return next == at;
  }

  /** What stands behind the amount, to the end. */
  private static Optional<When> when(Cursor cursor) {
    if (cursor.atEnd()) {
      return Optional.of(When.UNSAID);
    }
    if (Finite.sameDay(cursor)) {
      return cursor.atEnd() ? Optional.of(When.SAME_DAY) : Optional.empty();
    }
    boolean at = cursor.acceptPreposition("at");
    Optional<Determiner> article = at ? cursor.acceptArticle() : Optional.empty();
    boolean once =
        article.isPresent()
            ? (article.get() == Determiner.THE && cursor.acceptWords("same time"))
                || ((article.get() == Determiner.A || article.get() == Determiner.ANY)
                    && (cursor.acceptWords("time") || cursor.acceptWords("one time")))
            : at ? cursor.acceptWords("once") : cursor.acceptWords("simultaneously");
    return once && cursor.atEnd() ? Optional.of(When.AT_ONCE) : Optional.empty();
  }

  /** "At any time"; else the cursor is where it was. */
  static boolean atAnyTime(Cursor cursor) {
    int mark = cursor.mark();
    boolean time =
        cursor.acceptPreposition("at")
            && cursor.acceptArticle().filter(Determiner.ANY::equals).isPresent()
            && cursor.acceptWords("time");
    if (!time) {
      cursor.reset(mark);
    }
    return time;
  }

  private Optional<Draft> assigned(Phrase.Limit limit, When when) {
    Optional<String> field = CountedThings.assigned(limit.amount());
    Modifiers modifiers = parts.modifiers();
    boolean bare =
        modifiers.recordFilters().isEmpty()
            && modifiers.excluded.isEmpty()
            && modifiers.periods.size() < 2;
    if (field.isEmpty() || when == When.SAME_DAY || !bare) {
      return Optional.empty();
    }
    Optional<Period> period = parts.scope().period();
    if (period.filter(given -> !(given instanceof Period.Calendar)).isPresent()) {
      return Optional.empty();
    }
    var of = new Selection("assignments", List.of(), List.of());
    Name by = Name.of(field.get());
    return Optional.of(
        period.isPresent() && when == When.UNSAID
            ? draft(limit, new Measure.Distinct(required(of), by), period.get())
            : draft(limit, new Measure.AtOnce(required(of), by), new Period.WholeTerm()));
  }

  private boolean onEachDay() {
    return parts.scope().period().filter(Period.Day.class::isInstance).isPresent();
  }

  /** "Assigned to no more than one school in a day": where somebody works on that day. */
  private Optional<Draft> worked(BitRun run, int at, Phrase.Limit limit) {
    if (CountedThings.field(limit.amount(), PLACES).isEmpty()) {
      return Optional.empty();
    }
    Bit working = Coined.preposition(run.span(2), "at");
    run.replace(0, at, Coined.word(run.span(1), "work"), working);
    return done(run, 2, limit, When.UNSAID);
  }

  /** A verb of its own, and where it is done, or what it is done to at one moment. */
  private Optional<Draft> done(BitRun run, int at, Phrase.Limit limit, When when) {
    boolean placed = run.preposition(at - 1, "at", "in", "on", "between", "to");
    int end = placed ? at - 1 : at;
    var words = new ArrayList<Bit>();
    boolean assigned = run.being(0) && run.word(1, "assigned") && run.preposition(2, "to");
    for (int i = assigned ? 3 : 0; i < end; i++) {
      if (run.word(i).isEmpty()) {
        return Optional.empty();
      }
      words.add(run.at(i));
    }
    Optional<String> field =
        when == When.AT_ONCE
            ? CountedThings.field(limit.amount(), AT_ONCE)
            : placed ? CountedThings.field(limit.amount(), PLACES) : Optional.empty();
    boolean light = Verb.accept(new Cursor(words), Verb.Use.LIGHT).isPresent();
    if (field.isEmpty() || words.isEmpty() || light) {
      return Optional.empty();
    }
    Optional<Period> given = parts.scope().period();
    Period period = given.orElse(Periods.on(Periods.ALL_DAYS));
    if (when == When.UNSAID && given.isEmpty()) {
      throw Unplaced.at(limit.span(), "\"per day\", \"on the same day\" or \"at the same time\"");
    }
    if (when != When.UNSAID && !(period instanceof Period.Day)) {
      return Optional.empty();
    }
    Selection of = parts.nouns().whole(words).selection();
    Selection records = parts.scope().records(required(of), Optional.of(period), /* time= */ false);
    Name by = Name.of(field.get());
    Measure measure =
        when == When.AT_ONCE ? new Measure.AtOnce(records, by) : new Measure.Distinct(records, by);
    return Optional.of(draft(limit, measure, period));
  }

  private Selection required(Selection of) {
    return parts.force().requiring() ? of.where(new Filter.Not(new Filter.Voluntary())) : of;
  }

  private Draft draft(Phrase.Limit limit, Measure measure, Period period) {
    Relation relation = relation(limit);
    var bound =
        new Bound.Fixed(Quantity.things(number(limit), CountedThings.counted(limit.amount())));
    Fact must = new Fact.Compare(measure, relation, bound);
    Modality modality = parts.force().requiring() ? Modality.EXEMPTION : modality();
    List<Exemption> consents = parts.assembler().needed();
    if (!consents.isEmpty() && !parts.force().negative()) {
      throw Unplaced.at(limit.span(), "\"shall not … more than … without\"");
    }
    return parts.assembler().draft(modality, parts.each(), period, must).unless(consents);
  }

  private Modality modality() {
    return switch (parts.force().modality()) {
      case DUTY, BAN, EXEMPTION, PERMISSION -> Modality.DUTY;
      case ADVISORY -> Modality.ADVISORY;
      case RIGHT, POWER -> throw Unplaced.at(parts.core(), "\"shall not\" before the number");
    };
  }

  /** Only a most is read: a least number of different ones would ask for what is not listed. */
  private Relation relation(Phrase.Limit limit) {
    boolean two = limit.word() == Phrase.LimitWord.BARE && number(limit) > 1;
    Relation relation =
        parts.force().negative()
            ? two ? Relation.LESS_THAN : Amounts.negated(limit.word()).orElse(Relation.EXACTLY)
            : Amounts.relation(limit.word());
    if (!relation.isUpper()) {
      throw Unplaced.at(limit.span(), "\"no more than\" so many");
    }
    return relation;
  }

  private static long number(Phrase.Limit limit) {
    var value = Amounts.value(limit.amount().value());
    if (!value.isWhole()) {
      throw Unplaced.at(limit.span(), "a whole number");
    }
    return value.numerator();
  }
}
