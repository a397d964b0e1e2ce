package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Due;
import org.proviso.norm.Fact;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.PayRate;
import org.proviso.words.PayWords;
import org.proviso.words.Periods;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;

/** How much is owed, at what rate and for what: "three hours at the hourly rate per callback". */
final class PayAmount {
  private final SubjectKinds kinds;
  private final List<Selection> triggers = new ArrayList<>();
  private final List<Bound> rates = new ArrayList<>();
  private Name use = Name.of("");
  private boolean worked;
  private boolean full;

  /** "In excess of eight hours": what of the time is paid so. */
  private final List<Quantity> past = new ArrayList<>();

  /** No more than so much, of which a use may be said. */
  private boolean capped;

  /** No amount: the time itself is paid, and "for training" is for all of it. */
  private boolean byTheHour;

  PayAmount(SubjectKinds kinds) {
    this.kinds = kinds;
  }

  void isFor(Selection trigger) {
    triggers.add(trigger);
  }

  /** What it is paid for, as far as it has been read. */
  Optional<Selection> trigger() {
    return triggers.stream().findFirst();
  }

  /** The amount itself, as it stands behind "paid". */
  Due due(Cursor cursor) {
    PayWords.acceptMore(cursor);
    if (PayWords.acceptFullPay(cursor)) {
      full = true;
      return new Due.FullPay();
    }
    Optional<Bound> multiple = PayRate.multiple(cursor);
    Optional<Phrase.Limit> limit =
        multiple.isEmpty() ? cursor.accept(Phrase.Limit.class) : Optional.empty();
    if (limit.isEmpty()) {
      multiple
          .or(() -> PayRate.named(cursor, Determiner.THE))
          .or(() -> PayRate.named(cursor, Determiner.THEIR))
          .ifPresent(rates::add);
      byTheHour = true;
      return new Due.Worked();
    }
    Phrase.Amount amount = limit.get().amount();
    boolean money = Amounts.unit(amount).equals("dollar");
    if (!(money || Amounts.isTime(amount)) || !PayWords.onlyMore(amount.adjectives())) {
      throw Unplaced.at(limit.get().span(), "hours, minutes or dollars");
    }
    var quantity =
        money ? new Quantity(Amounts.value(amount.value()), Unit.DOLLARS) : Amounts.minutes(amount);
    PayWords.acceptOfPay(cursor);
    return switch (limit.get().word()) {
      case UP_TO, AT_MOST -> {
        capped = true;
        yield new Due.UpTo(quantity);
      }
      case AT_LEAST -> new Due.NoLess(quantity);
      case BARE, EXACTLY -> money ? flat(cursor, quantity) : new Due.Flat(quantity);
      case LESS_THAN, MORE_THAN, WITHIN ->
          throw Unplaced.at(limit.get().span(), "\"up to\", \"at least\" or a bare amount");
    };
  }

  /** "$45 per hour" is a rate, not an amount. */
  private Due flat(Cursor cursor, Quantity dollars) {
    int mark = cursor.mark();
    Optional<Phrase.Rate> rate =
        cursor.accept(Phrase.Rate.class).filter(found -> PayWords.isHour(found));
    if (rate.isEmpty()) {
      cursor.reset(mark);
      return new Due.Flat(dollars);
    }
    rates.add(new Bound.Fixed(dollars));
    if (cursor.acceptPreposition("of", "for")) {
      triggers.add(PayOccasion.records(cursor, kinds));
    }
    return new Due.Worked();
  }

  /** What stands behind the amount: the rate and what it is paid for; the rest is returned. */
  List<Bit> behind(Cursor cursor) {
    var rest = new ArrayList<Bit>();
    while (!cursor.atEnd()) {
      int mark = cursor.mark();
      Optional<Bound> rate = PayRate.read(cursor);
      if (rate.isPresent()) {
        rates.add(rate.get());
      } else if (!occasion(cursor)) {
        cursor.reset(mark);
        if (!use(cursor)) {
          rest.add(cursor.next());
        }
      }
    }
    return rest;
  }

  /** "For each callback", "per callback", "for each hour of class coverage". */
  private boolean occasion(Cursor cursor) {
    Optional<Phrase.Rate> rate = cursor.accept(Phrase.Rate.class);
    if (rate.isPresent() && PayWords.isHour(rate.get()) && cursor.acceptPreposition("of")) {
      worked = true;
      triggers.add(PayOccasion.records(cursor, kinds));
      beyond(cursor);
      return true;
    }
    if (rate.isPresent()) {
      return perThing(rate.get());
    }
    if (full && cursor.acceptPreposition("during")) {
      triggers.add(PayOccasion.records(cursor, kinds));
      return true;
    }
    boolean each =
        cursor.acceptPreposition("for")
            && (((byTheHour || full) && !cursor.word().isEmpty())
                || cursor.peekIsArticle(
                    Determiner.EACH,
                    Determiner.EVERY,
                    Determiner.ANY,
                    Determiner.ALL,
                    Determiner.A));
    if (!each) {
      return false;
    }
    triggers.add(PayOccasion.records(cursor, kinds));
    return true;
  }

  /** "In excess of eight hours", "over 40 hours". */
  private void beyond(Cursor cursor) {
    cursor
        .peek(Phrase.Limit.class)
        .filter(limit -> limit.word() == Phrase.LimitWord.MORE_THAN)
        .filter(limit -> Amounts.isTime(limit.amount()) && limit.amount().adjectives().isEmpty())
        .ifPresent(
            limit -> {
              past.add(Amounts.minutes(limit.amount()));
              cursor.next();
            });
  }

  /** How much of the time in a period is not paid so, where the sentence says it. */
  Optional<Quantity> past() {
    return past.stream().findFirst();
  }

  /** What it may be claimed for, "for classroom supplies", or paid as: "as uniform allowance". */
  private boolean use(Cursor cursor) {
    int mark = cursor.mark();
    boolean said = cursor.acceptPreposition(capped ? "for" : "as");
    if (said && use.isEmpty() && !cursor.word().isEmpty()) {
      Noun noun = new NounReader(kinds).one(cursor, true);
      if (noun.owner().isEmpty() && noun.filters().isEmpty()) {
        use = noun.name();
        return true;
      }
    }
    cursor.reset(mark);
    return false;
  }

  /** "Reimbursed for classroom supplies up to $200 per year". */
  void lead(Cursor cursor) {
    int mark = cursor.mark();
    capped = true;
    boolean read =
        use(cursor) && cursor.peek(Phrase.Limit.class).filter(PayAmount::isCap).isPresent();
    if (!read) {
      use = Name.of("");
      cursor.reset(mark);
    }
    capped = read;
  }

  private static boolean isCap(Phrase.Limit limit) {
    return limit.word() == LimitWord.UP_TO || limit.word() == LimitWord.AT_MOST;
  }

  /** Whether it is for one use, out of a sum for a period. */
  boolean hasUse() {
    return !use.isEmpty();
  }

  /** "Per callback"; "per month" is a period and left to the modifiers. */
  private boolean perThing(Phrase.Rate rate) {
    if (rate.count() != 1 || Periods.of(rate).isPresent() || PayWords.isHour(rate)) {
      return false;
    }
    Name name = Name.of(rate.unit());
    if (kinds.of(name).isPresent()) {
      return false;
    }
    PayOccasion.notMeasured(name, rate.span());
    triggers.add(Selection.of(name));
    return true;
  }

  /** What is owed on the whole, or unplaced if its amount, its rate and its occasion disagree. */
  Fact.Owed owed(Due read) {
    Due due = worked ? hourly(read) : read;
    boolean needsRecords =
        due instanceof Due.Worked || due instanceof Due.NoLess || due instanceof Due.FullPay;
    if (triggers.size() > 1 || rates.size() > 1 || (triggers.isEmpty() && needsRecords)) {
      throw Unplaced.at(List.of(), "what each payment is for: \"for each callback\"");
    }
    boolean hours = !(due instanceof Due.FullPay) && !isMoney(due);
    if (!rates.isEmpty() && !hours) {
      throw Unplaced.at(List.of(), "a rate with hours, not with an amount of money");
    }
    if (due instanceof Due.Worked && rates.isEmpty()) {
      throw Unplaced.at(List.of(), "the rate: \"at the hourly rate\", \"$45 for each hour of …\"");
    }
    return paid(new Fact.Owed(due, rates, use));
  }

  /** What is paid as vacation is no vacation that is saved up. */
  private static Fact.Owed paid(Fact.Owed owed) {
    if (owed.isTimeOff()) {
      throw Unplaced.at(List.of(), "\"be credited with\" for leave that is saved up");
    }
    return owed;
  }

  /** "$45 for each hour of …": the dollars are the rate. */
  private Due hourly(Due read) {
    return switch (read) {
      case Due.Flat(var amount) when amount.unit().equals(Unit.DOLLARS) -> {
        rates.add(new Bound.Fixed(amount));
        yield new Due.Worked();
      }
      case Due.Worked same -> same;
      case Due.Flat _, Due.UpTo _, Due.NoLess _, Due.Beyond _, Due.FullPay _ ->
          throw Unplaced.at(List.of(), "a rate for each hour, such as \"$45 for each hour of …\"");
    };
  }

  private static boolean isMoney(Due due) {
    return switch (due) {
      case Due.Flat(var amount) -> amount.unit().equals(Unit.DOLLARS);
      case Due.UpTo(var cap) -> cap.unit().equals(Unit.DOLLARS);
      case Due.NoLess(var least) -> least.unit().equals(Unit.DOLLARS);
      case Due.Worked _, Due.Beyond _, Due.FullPay _ -> false;
    };
  }
}
