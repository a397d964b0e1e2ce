package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Due;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/**
 * Hours and money owed: "a teacher who changes grade shall be paid up to 22 hours at the
 * non-instructional rate", "each custodian shall be paid at least three hours for each callback".
 */
final class PayForm {
  private final List<Selection> triggers = new ArrayList<>();
  private final List<Bound> rates = new ArrayList<>();
  private boolean worked;
  private boolean full;

  /** Whether a clause says what the people do, of which a plain "each period" may be meant. */
  private boolean acting;

  /** No amount: the time itself is paid, and "for training" is for all of it. */
  private final SplitSentence sentence;

  private boolean byTheHour;

  PayForm(SplitSentence sentence) {
    this.sentence = sentence;
  }

  /** A verb of paying, or of receiving with money, pay or a rate behind it. */
  static boolean fits(Phrase.Modal said, List<Bit> rest) {
    var cursor = new Cursor(rest);
    if (PayWords.acceptPaid(cursor)) {
      return true;
    }
    boolean gets =
        PayWords.acceptReceived(cursor)
            || said.word() == Phrase.ModalWord.ENTITLED
            || said.sense() == Phrase.Sense.ENTITLED;
    return gets && PayWords.speaksOfPay(cursor.rest());
  }

  Draft read() {
    boolean plain =
        !sentence.modal().negated()
            && (sentence.modal().sense() == Phrase.Sense.PLAIN
                || sentence.modal().sense() == Phrase.Sense.ENTITLED)
            && sentence.modal().word() != Phrase.ModalWord.MAY
            && sentence.modal().word() != Phrase.ModalWord.RESERVES;
    if (!plain) {
      throw Unplaced.at(sentence.modal().span(), "\"shall be paid\", \"is entitled to\"");
    }
    List<Bit> people = trigger();
    acting = people.stream().anyMatch(PayWords::isWho);
    SentenceSubject whom = new SubjectReader(sentence.kinds()).read(people);
    if (whom.isRecords() && isPaidFor(whom, sentence.predicate())) {
      triggers.add(whom.only().selection());
      whom = anybody(whom);
    }
    if (whom.isRecords() && whom.noun().stream().allMatch(PayWords::isNamed)) {
      whom = whom.as(SubjectKind.PERSON);
    }
    if (!whom.isPerson()) {
      throw Unplaced.at(people, "who is paid: \"each teacher\"");
    }
    var cursor = new Cursor(sentence.predicate());
    if (!PayWords.acceptPaid(cursor)) {
      PayWords.acceptReceived(cursor);
    }
    Due due = due(cursor);
    List<Bit> rest = behind(cursor);
    clauses();
    List<Bit> core = sentence.reader().read(rest, sentence.modifiers());
    if (!core.isEmpty()) {
      throw Unplaced.at(core, "a rate, \"for each …\", a date or a condition after the amount");
    }
    return draft(whom, sentence.duty(), due);
  }

  /** "Overtime shall be paid at one and one-half times the regular rate". */
  private static boolean isPaidFor(SentenceSubject whom, List<Bit> predicate) {
    var cursor = new Cursor(predicate);
    boolean rate = PayWords.acceptPaid(cursor) && PayRate.read(cursor).isPresent();
    boolean one = whom.noun().size() == 1;
    return rate
        && cursor.atEnd()
        && one
        && !whom.only().isList()
        && !whom.only().isPlural()
        && whom.only().determiner() == Determiner.NONE
        && whom.limit().isEmpty();
  }

  private static SentenceSubject anybody(SentenceSubject whom) {
    Noun each = whom.only().named(Name.of("person"));
    return new SentenceSubject(
        false, List.of(), List.of(each), Optional.of(SubjectKind.PERSON), List.of(), false);
  }

  /** Takes "who changes grade" out of the subject. */
  private List<Bit> trigger() {
    for (int i = 0; i < sentence.subject().size(); i++) {
      if (sentence.subject().get(i) instanceof Bit.Piece(Phrase.Opener _)) {
        Optional<ChangeClause.Changes> changes =
            ChangeClause.read(sentence.subject().subList(i, sentence.subject().size()));
        if (changes.isPresent()) {
          take(changes.get());
          return sentence.subject().subList(0, i);
        }
        Optional<Selection> attended =
            PayOccasion.attended(
                sentence.subject().subList(i, sentence.subject().size()), sentence.kinds());
        if (attended.isPresent()) {
          triggers.add(attended.get());
          return sentence.subject().subList(0, i);
        }
      }
    }
    return sentence.subject();
  }

  private void take(ChangeClause.Changes changes) {
    triggers.add(changes.of());
    sentence.modifiers().taken.addAll(changes.taken());
  }

  private Due due(Cursor cursor) {
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
      case UP_TO, AT_MOST -> new Due.UpTo(quantity);
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
      triggers.add(PayOccasion.records(cursor, sentence.kinds()));
    }
    return new Due.Worked();
  }

  /** What stands behind the amount: the rate and what it is paid for; the rest is returned. */
  private List<Bit> behind(Cursor cursor) {
    var rest = new ArrayList<Bit>();
    while (!cursor.atEnd()) {
      int mark = cursor.mark();
      Optional<Bound> rate = PayRate.read(cursor);
      if (rate.isPresent()) {
        rates.add(rate.get());
      } else if (!occasion(cursor)) {
        cursor.reset(mark);
        rest.add(cursor.next());
      }
    }
    return rest;
  }

  /** "For each callback", "per callback", "for each hour of class coverage". */
  private boolean occasion(Cursor cursor) {
    Optional<Phrase.Rate> rate = cursor.accept(Phrase.Rate.class);
    if (rate.isPresent() && PayWords.isHour(rate.get()) && cursor.acceptPreposition("of")) {
      worked = true;
      triggers.add(PayOccasion.records(cursor, sentence.kinds()));
      return true;
    }
    if (rate.isPresent()) {
      return perThing(rate.get());
    }
    if (full && cursor.acceptPreposition("during")) {
      triggers.add(PayOccasion.records(cursor, sentence.kinds()));
      return true;
    }
    boolean each =
        cursor.acceptPreposition("for")
            && ((byTheHour && !cursor.word().isEmpty())
                || cursor.peekIsArticle(
                    Determiner.EACH,
                    Determiner.EVERY,
                    Determiner.ANY,
                    Determiner.ALL,
                    Determiner.A));
    if (!each) {
      return false;
    }
    triggers.add(PayOccasion.records(cursor, sentence.kinds()));
    return true;
  }

  /** "Per callback"; "per month" is a period and left to the modifiers. */
  private boolean perThing(Phrase.Rate rate) {
    if (rate.count() != 1 || Periods.of(rate).isPresent() || PayWords.isHour(rate)) {
      return false;
    }
    Name name = Name.of(rate.unit());
    if (sentence.kinds().of(name).isPresent()) {
      return false;
    }
    triggers.add(Selection.of(name));
    return true;
  }

  /** "When a teacher changes grade": that is what it is paid for. */
  private void clauses() {
    if (!triggers.isEmpty()) {
      return;
    }
    for (Modifiers.Clause clause : List.copyOf(sentence.modifiers().clauses)) {
      Optional<Selection> upon = PayOccasion.of(clause, sentence.kinds());
      if (upon.isPresent() && triggers.isEmpty()) {
        triggers.add(upon.get());
        sentence.modifiers().clauses.remove(clause);
      }
    }
  }

  private Draft draft(SentenceSubject whom, Modality modality, Due read) {
    clauses();
    Due due = worked ? hourly(read) : read;
    var parts =
        new Parts(
            sentence.context(),
            whom,
            new Force(modality, false, false),
            List.of(),
            sentence.modifiers());
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
    Fact must = new Fact.Owed(due, rates);
    Scope scope = parts.scope();
    if (triggers.isEmpty()) {
      Optional<Period> said = scope.period();
      if (acting && said.isEmpty()) {
        throw Unplaced.at(List.of(), "what each payment is for: \"for each coverage\"");
      }
      Period period = said.orElse(new Period.WholeTerm());
      sentence.modifiers().daysOwed();
      sentence.modifiers().use(Modifiers.Place.FILTERS);
      if (period instanceof Period.Day) {
        throw Unplaced.at(
            List.of(), "an amount for each occasion, or for a week, a month or a year");
      }
      return parts.assembler().draft(modality, parts.each(), period, must);
    }
    if (acting && triggers.getFirst().kinds().stream().allMatch(PayWords::isStretch)) {
      throw Unplaced.at(List.of(), "what is paid for: \"for each coverage\"");
    }
    Selection of = scope.records(triggers.getFirst(), Optional.empty(), /* time= */ false);
    Each people = parts.each();
    Each each = new Each(SubjectKind.RECORD, people.term(), people.where(), of, false);
    return parts.assembler().draft(modality, each, new Period.Occurrence(), must);
  }

  /** "$45 for each hour of …": the dollars are the rate. */
  private Due hourly(Due read) {
    return switch (read) {
      case Due.Flat(var amount) when amount.unit().equals(Unit.DOLLARS) -> {
        rates.add(new Bound.Fixed(amount));
        yield new Due.Worked();
      }
      case Due.Worked same -> same;
      case Due.Flat _, Due.UpTo _, Due.NoLess _, Due.FullPay _ ->
          throw Unplaced.at(List.of(), "a rate for each hour, such as \"$45 for each hour of …\"");
    };
  }

  private static boolean isMoney(Due due) {
    return switch (due) {
      case Due.Flat(var amount) -> amount.unit().equals(Unit.DOLLARS);
      case Due.UpTo(var cap) -> cap.unit().equals(Unit.DOLLARS);
      case Due.NoLess(var least) -> least.unit().equals(Unit.DOLLARS);
      case Due.Worked _, Due.FullPay _ -> false;
    };
  }
}
