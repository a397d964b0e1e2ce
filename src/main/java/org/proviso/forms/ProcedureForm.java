package org.proviso.forms;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.ChosenDeed;
import org.proviso.norm.Deadline;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.time.Stretch;
import org.proviso.words.BareDeadline;
import org.proviso.words.Bit;
import org.proviso.words.ChosenEvents;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.ProcedureWords;
import org.proviso.words.StretchAhead;
import org.proviso.words.TimeWindows;
import org.proviso.words.Unplaced;

/**
 * One event that must follow another, or go before it, in time: "the District shall decide a
 * request within ten working days of the request", "each grievance shall be answered within five
 * school days of its receipt".
 */
final class ProcedureForm {
  private final SplitSentence sentence;
  private final List<Bit> before;
  private final Phrase.Deadline deadline;
  private final Cursor after;
  private final ProcedureEvent asked;
  private final Optional<Deadline.Edge> edge;

  /** Whether what is done is to be done in writing. */
  private final boolean written;

  private ProcedureForm(SplitSentence sentence) {
    this.sentence = sentence;
    List<Bit> predicate = sentence.predicate();
    int at = ProcedureWords.deadline(predicate);
    List<Bit> said = predicate.subList(0, at);
    this.before = ProcedureWords.withoutWriting(said);
    List<Bit> rest = predicate.subList(at + 1, predicate.size());
    boolean last = rest.size() == 2 && ProcedureWords.withoutWriting(rest).isEmpty();
    this.written = before.size() < said.size() || last;
    this.deadline = (Phrase.Deadline) ((Bit.Piece) predicate.get(at)).phrase();
    this.after = new Cursor(last ? List.of() : rest);
    this.edge = AnchorEdge.accept(after, deadline, sentence.nouns());
    var from = new ProcedureAnchor(deadline, after, sentence.nouns());
    this.asked = new ProcedureEvent(sentence, before, from);
  }

  /** The draft, if the sentence is one of these; its last words go to the modifiers. */
  static Optional<List<Draft>> read(SplitSentence sentence) {
    boolean none =
        !sentence.subject().isEmpty()
            && sentence.subject().getFirst() instanceof Bit.Article(_, Determiner determiner)
            && determiner == Determiner.NO;
    boolean may = sentence.isPlainPermission();
    if (!(sentence.isPlainDuty() || may)
        || none
        || ProcedureWords.deadline(sentence.predicate()) < 0) {
      return Optional.empty();
    }
    try {
      // What people may do in time forbids nothing that it does not mention (S8).
      return new ProcedureForm(sentence)
          .drafts()
          .filter(drafts -> !may || drafts.stream().allMatch(ProcedureForm::isChosen));
    } catch (Unplaced otherForm) {
      return Optional.empty();
    }
  }

  private static boolean isChosen(Draft draft) {
    return ChosenDeed.isAmong(draft.each().records());
  }

  private Optional<List<Draft>> drafts() {
    Optional<Stretch> ahead = StretchAhead.read(after, deadline.direction());
    if (ahead.isPresent()) {
      return ProcedureWords.submitted(sentence.subject(), before, sentence.kinds())
          .map(noun -> List.of(ahead(noun, ahead.get())));
    }
    return asked.plan().map(plan -> timed(plan));
  }

  private List<Draft> timed(ProcedureEvent.Plan plan) {
    tail();
    return BareDeadline.readings(deadline()).stream().map(read -> timed(plan, read)).toList();
  }

  /** "Within ten days of" is after. */
  private Phrase.Deadline deadline() {
    return deadline.direction() == Direction.NONE
        ? new Phrase.Deadline(deadline.span(), deadline.word(), deadline.amount(), Direction.AFTER)
        : deadline;
  }

  private Draft timed(ProcedureEvent.Plan plan, Deadline read) {
    Deadline due = sentence.modifiers().due(edge.map(read::from).orElse(read));
    DayNames.notOfEachDay(plan.anchor(), due, sentence.subject().getFirst());
    Selection event = written ? ProcedureWords.written(plan.event()) : plan.event();
    if (written && !due.before() && (asked.isOfEach() || ChosenDeed.isAmong(event))) {
      // What is filed by word of mouth would fall under no such norm.
      throw Unplaced.at(sentence.subject(), "a sentence of its own for \"in writing\"");
    }
    var reckoned = ChosenEvents.reckoned(event, plan.anchor(), due, asked.isOfEach());
    Each each = Each.record(reckoned.from());
    if (!plan.people().isEmpty()) {
      if (asked.isOfEach()) {
        throw Unplaced.at(sentence.subject(), "\"a\" before what each is to be given");
      }
      Each people = sentence.scope().of(plan.people().getFirst(), List.of());
      each = new Each(SubjectKind.RECORD, people.term(), people.where(), reckoned.from(), false);
    }
    return assembler().draft(sentence.duty(), each, new Period.Occurrence(), reckoned.timed());
  }

  private Assembler assembler() {
    return new Assembler(sentence.kinds(), sentence.modifiers(), asked.bearer());
  }

  private void tail() {
    List<Bit> left = sentence.reader().read(after.takeRest(), sentence.modifiers());
    if (!left.isEmpty()) {
      throw Unplaced.at(left, "nothing after the deadline but a condition");
    }
  }

  private Draft ahead(Noun noun, Stretch stretch) {
    tail();
    Fact must = new Fact.Ahead(TimeWindows.deadline(deadline), stretch);
    return assembler()
        .draft(sentence.duty(), Each.record(noun.selection()), new Period.Occurrence(), must);
  }
}
