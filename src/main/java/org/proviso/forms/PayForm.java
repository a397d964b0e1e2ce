package org.proviso.forms;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Due;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.time.Quantity;
import org.proviso.time.Stretch;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Cursor;
import org.proviso.words.Force;
import org.proviso.words.Noun;
import org.proviso.words.PayRate;
import org.proviso.words.PayWords;
import org.proviso.words.SentenceSubject;
import org.proviso.words.SubjectReader;
import org.proviso.words.Unplaced;

/**
 * Hours and money owed: "a teacher who changes grade shall be paid up to 22 hours at the
 * non-instructional rate", "each custodian shall be paid at least three hours for each callback".
 */
final class PayForm {
  private final SplitSentence sentence;
  private final PayAmount amount;

  /** Whether a clause says what the people do, of which a plain "each period" may be meant. */
  private boolean acting;

  PayForm(SplitSentence sentence) {
    this.sentence = sentence;
    this.amount = new PayAmount(sentence.kinds());
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
      amount.isFor(whom.only().selection());
      whom = anybody(whom);
    }
    boolean thing = new Cursor(sentence.predicate()).rest().stream().anyMatch(PayForm::isRefunded);
    if (whom.isRecords() && !thing && whom.noun().stream().allMatch(PayWords::isNamed)) {
      whom = whom.as(SubjectKind.PERSON);
    }
    if (!whom.isPerson()) {
      throw Unplaced.at(people, "who is paid: \"each teacher\"");
    }
    var cursor = new Cursor(sentence.predicate());
    if (!PayWords.acceptPaid(cursor)) {
      PayWords.acceptReceived(cursor);
    }
    amount.lead(cursor);
    Due due = amount.due(cursor);
    List<Bit> rest = amount.behind(cursor);
    clauses();
    List<Bit> core = sentence.reader().read(rest, sentence.modifiers());
    if (!core.isEmpty()) {
      throw Unplaced.at(core, "a rate, \"for each …\", a date or a condition after the amount");
    }
    return draft(whom, sentence.duty(), due);
  }

  /** "Uniforms shall be reimbursed": what was bought is, as people are. */
  private static boolean isRefunded(Bit bit) {
    return bit instanceof Bit.Word word && word.lower().equals("reimbursed");
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
          amount.isFor(attended.get());
          return sentence.subject().subList(0, i);
        }
      }
    }
    return goingOn();
  }

  /** "An employee in quarantine shall receive full pay": for each quarantine. */
  private List<Bit> goingOn() {
    var cursor = new Cursor(sentence.predicate());
    boolean full =
        (PayWords.acceptPaid(cursor) || PayWords.acceptReceived(cursor))
            && PayWords.acceptFullPay(cursor);
    var run = new BitRun(sentence.subject());
    int from = !run.bits().isEmpty() && run.at(0) instanceof Bit.Article ? 1 : 0;
    int i = run.wordsEnd(from);
    boolean away = PayWords.isAway(run.word(run.size() - 1));
    if (full && away && i > from && run.preposition(i, "in", "on")) {
      if (run.wordsEnd(i + 1) == run.size()) {
        var of = new Cursor(sentence.subject().subList(i + 1, run.size()));
        amount.isFor(PayOccasion.records(of, sentence.kinds()));
        return sentence.subject().subList(0, i);
      }
    }
    return sentence.subject();
  }

  private void take(ChangeClause.Changes changes) {
    amount.isFor(changes.of());
    sentence.modifiers().taken.addAll(changes.taken());
  }

  /** "When a teacher changes grade": that is what it is paid for. */
  private void clauses() {
    if (amount.trigger().isPresent()) {
      return;
    }
    for (Modifiers.Clause clause : List.copyOf(sentence.modifiers().clauses)) {
      Optional<Selection> upon = PayOccasion.of(clause, sentence.kinds());
      if (upon.isPresent() && amount.trigger().isEmpty()) {
        amount.isFor(upon.get());
        sentence.modifiers().clauses.remove(clause);
      }
    }
  }

  private Draft draft(SentenceSubject whom, Modality modality, Due read) {
    clauses();
    onTop();
    var parts =
        new Parts(
            sentence.context(),
            whom,
            new Force(modality, false, false),
            List.of(),
            sentence.modifiers());
    Fact must = amount.owed(read);
    Scope scope = parts.scope();
    if (amount.trigger().isEmpty()) {
      return withoutOccasion(parts, modality, read, must);
    }
    if (acting && amount.trigger().get().kinds().stream().allMatch(PayWords::isStretch)) {
      throw Unplaced.at(List.of(), "what is paid for: \"for each coverage\"");
    }
    if (amount.hasUse()) {
      throw Unplaced.at(List.of(), "either an occasion or a use of the money");
    }
    if (amount.past().isPresent()) {
      return beyond(parts, scope, amount.past().get(), must);
    }
    Selection of = scope.records(amount.trigger().get(), Optional.empty(), /* time= */ false);
    Each people = parts.each();
    Each each = new Each(SubjectKind.RECORD, people.term(), people.where(), of, false);
    return parts.assembler().draft(modality, each, new Period.Occurrence(), must);
  }

  /** What is owed for nothing in particular: once in each period, or in the term. */
  private Draft withoutOccasion(Parts parts, Modality modality, Due read, Fact must) {
    Optional<Period> said = parts.scope().period();
    boolean unbounded = said.isEmpty() && read instanceof Due.UpTo;
    if (unbounded) {
      throw Unplaced.at(List.of(), "what it may be claimed for, or in what time: \"per year\"");
    }
    if (acting && said.isEmpty()) {
      throw Unplaced.at(List.of(), "what each payment is for: \"for each coverage\"");
    }
    Period period = said.orElse(new Period.WholeTerm());
    sentence.modifiers().daysOwed();
    sentence.modifiers().use(Modifiers.Place.FILTERS);
    if (period instanceof Period.Day) {
      throw Unplaced.at(List.of(), "an amount for each occasion, or for a week, a month or a year");
    }
    Draft owed = parts.assembler().draft(modality, parts.each(), period, must);
    if (said.isEmpty() && isOnCondition()) {
      throw Unplaced.at(List.of(), "what each payment is for: \"for each coverage\"");
    }
    return owed;
  }

  /** "In addition to their regular pay" leaves nothing out. */
  private void onTop() {
    sentence.modifiers().excluded.removeIf(out -> out.kinds().stream().allMatch(PayWords::isPay));
  }

  /** "When a teacher covers a class, …": once, or each time. */
  private boolean isOnCondition() {
    return sentence.modifiers().clauses.stream()
        .anyMatch(clause -> clause.word() == OpenerWord.IF || clause.word() == OpenerWord.WHEN);
  }

  /** "For each hour of work in excess of eight hours in a day". */
  private Draft beyond(Parts parts, Scope scope, Quantity past, Fact must) {
    Optional<Period> period = scope.period().filter(PayForm::isDayOrWeek);
    boolean worked = must instanceof Fact.Owed(Due.Worked _, _, _);
    if (period.isEmpty() || !worked) {
      throw Unplaced.at(List.of(), "\"in excess of eight hours in a day\", \"… per week\"");
    }
    Selection of = scope.records(amount.trigger().orElseThrow(), period, /* time= */ true);
    var beyond = new Due.Beyond(of, past);
    Fact owed = new Fact.Owed(beyond, ((Fact.Owed) must).rate());
    return parts
        .assembler()
        .draft(sentence.duty(), parts.each(), period.get(), owed)
        .where(beyond.applies());
  }

  private static boolean isDayOrWeek(Period period) {
    return switch (period) {
      case Period.Day _ -> true;
      case Period.Calendar(var stretch) -> stretch == Stretch.WEEK || stretch == Stretch.MONTH;
      case Period.Occurrence _, Period.Rolling _, Period.Every _, Period.WholeTerm _ -> false;
    };
  }
}
