package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;

/** Reads a sentence as norms: every reading that places every word. */
final class NormReader {
  private final Context context;

  NormReader(Context context) {
    this.context = context;
  }

  /** Readings, each of one norm or several; thrown {@link Unplaced} if there is none. */
  List<List<Draft>> read(List<Bit> bits) {
    var readings = new ArrayList<List<Draft>>();
    var failures = new ArrayList<Unplaced>();
    for (int i = 0; i < bits.size(); i++) {
      if (modal(bits.get(i)).filter(m -> m.word() != ModalWord.PRESENT).isPresent()) {
        try {
          readings.addAll(at(bits, i));
          break;
        } catch (Unplaced unplaced) {
          failures.add(unplaced);
        }
      }
    }
    if (readings.isEmpty() && failures.isEmpty()) {
      return present(bits);
    }
    if (readings.isEmpty()) {
      throw failures.getFirst();
    }
    return readings;
  }

  /** "Need not", "are not expected to": an exemption in the present tense; nothing else is. */
  private List<List<Draft>> present(List<Bit> bits) {
    var main = new ArrayList<Integer>();
    boolean within = false;
    for (int i = 0; i < bits.size(); i++) {
      within |= bits.get(i) instanceof Bit.Piece(Phrase.Opener _);
      if (modal(bits.get(i)).isPresent()) {
        main.add(i);
      }
    }
    if (main.size() == 1 && !(within && opens(bits, main.getFirst()))) {
      Phrase.Modal modal = modal(bits.get(main.getFirst())).orElseThrow();
      Force force = present(modal);
      if (force.modality() == Modality.DUTY) {
        Phrase.Modal must =
            new Phrase.Modal(modal.span(), ModalWord.MUST, false, Phrase.Sense.REQUIRED);
        var bound = new ArrayList<>(bits);
        bound.set(main.getFirst(), new Bit.Piece(must));
        return at(bound, main.getFirst());
      }
      if (force.modality() == Modality.EXEMPTION || force.modality() == Modality.BAN) {
        return at(bits, main.getFirst());
      }
    }
    throw Unplaced.at(bits, "\"shall\", \"must\", \"may\" or another modal verb");
  }

  private static Force present(Phrase.Modal modal) {
    boolean required =
        modal.sense() == Phrase.Sense.REQUIRED || modal.sense() == Phrase.Sense.OBLIGED;
    if (!modal.negated() && required) {
      return new Force(Modality.DUTY, /* negative= */ false, /* requiring= */ true);
    }
    if (!modal.negated()) {
      throw Unplaced.at(modal.span(), "\"shall\", \"must\", \"may\" or another modal verb");
    }
    return Force.of(modal, /* negativeSubject= */ false);
  }

  /** Whether a clause is open before this place that no comma closed. */
  private static boolean opens(List<Bit> bits, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (new Cursor(bits.subList(i, at)).nextIsJoint(JointKind.COMMA)) {
        return false;
      }
      if (bits.get(i) instanceof Bit.Piece(Phrase.Opener _)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Phrase.Modal> modal(Bit bit) {
    return bit instanceof Bit.Piece(Phrase.Modal modal) ? Optional.of(modal) : Optional.empty();
  }

  private List<List<Draft>> at(List<Bit> bits, int at) {
    var modifiers = new Modifiers();
    var reader = new ModifierReader(context);
    var cursor = new Cursor(bits.subList(0, at));
    reader.leading(cursor, modifiers);
    List<Bit> subject = new Pronoun(context.kinds()).resolved(cursor.takeRest(), modifiers);
    var after = new Cursor(bits.subList(at, bits.size()));
    Phrase.Modal modal = after.accept(Phrase.Modal.class).orElseThrow();
    if (subject.isEmpty()) {
      subject = inverted(after);
    }
    if (after.peek(Phrase.Modal.class).filter(m -> m.word() == ModalWord.PRESENT).isPresent()) {
      modal = Force.merged(modal, after.accept(Phrase.Modal.class).orElseThrow());
    }
    return conjuncts(subject, modal, after.takeRest(), reader, modifiers);
  }

  /** "Under no circumstances shall a teacher be required to": the subject follows the modal. */
  private List<Bit> inverted(Cursor after) {
    var subject = new ArrayList<Bit>();
    while (!after.atEnd()
        && after.peek(Phrase.Modal.class).isEmpty()
        && after.peek(Phrase.Being.class).isEmpty()
        && after.peek(Phrase.Comparator.class).isEmpty()
        && after.peek(Phrase.Limit.class).isEmpty()) {
      subject.add(after.next());
    }
    if (after.atEnd()) {
      return Inversion.subject(subject, after, context.kinds());
    }
    return subject.isEmpty() || after.peek(Phrase.Limit.class).isEmpty()
        ? subject
        : Inversion.subject(subject, after, context.kinds());
  }

  /** "Shall not A and shall not B": the subject serves both. */
  private List<List<Draft>> conjuncts(
      List<Bit> subject,
      Phrase.Modal modal,
      List<Bit> predicate,
      ModifierReader reader,
      Modifiers modifiers) {
    int second = secondModal(predicate);
    if (second >= 0) {
      return both(subject, modal, predicate, second, reader, modifiers);
    }
    if (OnlyForm.fits(subject)) {
      return List.of(List.of(new OnlyForm(context, modifiers).read(subject, modal, predicate)));
    }
    if (AtOnceForm.fits(subject)) {
      Optional<List<Draft>> pairs = UsesForm.pairs(context, subject, modal, predicate, modifiers);
      if (pairs.isPresent()) {
        return List.of(pairs.get());
      }
      return List.of(List.of(new AtOnceForm(context, modifiers).read(subject, modal, predicate)));
    }
    if (PayForm.fits(modal, predicate)) {
      return List.of(
          List.of(new PayForm(context, reader, modifiers).read(subject, modal, predicate)));
    }
    Optional<List<Draft>> special = special(subject, modal, predicate, reader, modifiers);
    if (special.isPresent()) {
      return List.of(special.get());
    }
    Optional<Draft> procedure =
        ProcedureForm.read(context, subject, modal, predicate, reader, modifiers);
    if (procedure.isPresent()) {
      return List.of(List.of(procedure.get()));
    }
    var own = new Modifiers();
    DayEdge edge = DayEdge.of(subject, predicate);
    List<Bit> subjectCore = subjectModifiers(edge.bits(), reader, own);
    var read = new SubjectReader(context.kinds()).read(subjectCore);
    if (ClassHours.fits(read, predicate)) {
      read = ClassHours.asRecords(read);
    }
    if (read.isPerson() && !own.excluded.isEmpty()) {
      read = others(read, own.excluded);
      own.excluded.clear();
    }
    if (read.isPerson() && own.clauses.stream().allMatch(new OtherThan(context.kinds())::isRoles)) {
      modifiers.clauses.addAll(own.clauses);
      own.clauses.clear();
    }
    if (!own.isBare() || !own.clauses.isEmpty() || !own.vague.isEmpty()) {
      if (!read.isRecords()) {
        throw Unplaced.at(subject, "the window or the exception at the beginning of the sentence");
      }
      subjectModifiers(subject, reader, modifiers);
      modifiers.trailing = false;
    }
    boolean no = read.noun().stream().anyMatch(noun -> noun.determiner() == Determiner.NO);
    Force force = Force.of(modal, no);
    choice(modal, predicate);
    if (PersonFrames.fits(read, modal, predicate, context.kinds())) {
      read = read.as(SubjectKind.PERSON);
    }
    if (TimingForm.fits(predicate) && read.isRecords()) {
      return List.of(
          new TimingForm(
                  new Parts(context, read, soft(force, modifiers), predicate, modifiers),
                  edge.found())
              .read());
    }
    if (edge.found()) {
      throw Unplaced.at(subject, "whose first or last: \"a teacher's\"");
    }
    modifiers.ahead.addAll(modifiers.recordFilters());
    List<Bit> core = Alternative.take(reader.read(predicate, modifiers), modifiers);
    var recipient = new Recipient(context);
    if (recipient.fits(read, core)) {
      Force plain = soft(Force.of(modal, /* negativeSubject= */ false), modifiers);
      return expanded(
          recipient.turned(new Parts(context, read, plain, core, modifiers), subjectCore));
    }
    return expanded(new Parts(context, read, soft(force, modifiers), core, modifiers));
  }

  /** "No teacher other than a counselor". */
  private SentenceSubject others(SentenceSubject subject, List<Selection> excluded) {
    List<Filter> out =
        new OtherThan(context.kinds())
            .filters(excluded)
            .orElseThrow(
                () -> Unplaced.at(subject.only().first(), "\"other than\" and the name of a role"));
    var where = new ArrayList<>(subject.where());
    where.addAll(out);
    return subject.narrowed(where);
  }

  /** Forms that are told by the whole of their predicate. */
  private Optional<List<Draft>> special(
      List<Bit> subject,
      Phrase.Modal modal,
      List<Bit> predicate,
      ModifierReader reader,
      Modifiers modifiers) {
    if (OrderForm.fits(predicate)) {
      return Optional.of(List.of(OrderForm.read(context, subject, modal, predicate, modifiers)));
    }
    return UsesForm.read(context, subject, modal, predicate, modifiers)
        .or(
            () ->
                MinutesForm.read(context, subject, modal, predicate, reader, modifiers)
                    .map(List::of))
        .or(() -> ListedForm.read(context, subject, modal, predicate, modifiers).map(List::of))
        .or(() -> PartsForm.read(context, subject, modal, predicate, reader, modifiers));
  }

  private static int secondModal(List<Bit> predicate) {
    for (int i = 0; i < predicate.size(); i++) {
      if (modal(predicate.get(i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** "Shall not A and shall not B": the subject serves both; nothing else may. */
  private List<List<Draft>> both(
      List<Bit> subject,
      Phrase.Modal modal,
      List<Bit> predicate,
      int second,
      ModifierReader reader,
      Modifiers modifiers) {
    var joint = new Cursor(predicate.subList(Math.max(0, second - 1), predicate.size()));
    Phrase.Modal other = modal(predicate.get(second)).orElseThrow();
    boolean joined = second > 0 && joint.acceptJoint(JointKind.AND, JointKind.BUT);
    if (!joined
        || other.word() == ModalWord.PRESENT
        || !modifiers.isBare()
        || !modifiers.clauses.isEmpty()) {
      throw Unplaced.at(predicate.get(second), "a sentence of its own for each modal verb");
    }
    int end = second - 1;
    if (end > 0 && new Cursor(predicate.subList(end - 1, end)).acceptJoint(JointKind.COMMA)) {
      end--;
    }
    var behind = new Modifiers();
    List<List<Draft>> one =
        conjuncts(subject, modal, predicate.subList(0, end), reader, new Modifiers());
    List<List<Draft>> two =
        conjuncts(subject, other, predicate.subList(second + 1, predicate.size()), reader, behind);
    if (one.size() != 1
        || two.size() != 1
        || behind.trailing
        || !behind.clauses.isEmpty()
        || !behind.vague.isEmpty()
        || !behind.needed.isEmpty()) {
      throw Unplaced.at(predicate.get(second), "a sentence of its own for each modal verb");
    }
    var all = new ArrayList<>(one.getFirst());
    all.addAll(two.getFirst());
    return List.of(all);
  }

  /** "May not wish" forbids nothing (S28). */
  private static void choice(Phrase.Modal modal, List<Bit> predicate) {
    String word = new Cursor(predicate).word();
    boolean choosing =
        List.of("wish", "choose", "want", "prefer", "elect", "need", "decide", "like")
            .contains(word);
    if (modal.word() == ModalWord.MAY && modal.negated() && choosing) {
      throw Unplaced.at(modal.span(), "\"shall not\" if it is forbidden");
    }
  }

  private static Force soft(Force force, Modifiers modifiers) {
    return modifiers.vague.isEmpty() ? force : force.softened();
  }

  /** Modifiers before a relative clause belong to the norm; those in it belong to the clause. */
  private static List<Bit> subjectModifiers(
      List<Bit> subject, ModifierReader reader, Modifiers modifiers) {
    int cut = 0;
    while (cut < subject.size() && !isRelative(subject.get(cut))) {
      cut++;
    }
    var all = new ArrayList<>(reader.read(subject.subList(0, cut), modifiers));
    all.addAll(subject.subList(cut, subject.size()));
    return all;
  }

  private static boolean isRelative(Bit bit) {
    return bit instanceof Bit.Piece(Phrase.Opener opener)
        && switch (opener.word()) {
          case WHO, WHICH, THAT, WHOSE -> true;
          case IF,
              WHEN,
              WHERE,
              WHILE,
              SHOULD,
              AS_LONG_AS,
              ONCE,
              BECAUSE,
              ALTHOUGH,
              UNLESS,
              EXCEPT,
              PROVIDED_THAT,
              HOWEVER,
              NOTWITHSTANDING,
              SUBJECT_TO ->
              false;
        };
  }

  /** "At least 30 but no more than 45 minutes" is two norms. */
  private List<List<Draft>> expanded(Parts parts) {
    List<List<Bit>> cores = TwoLimits.expand(parts.core(), parts.force().negative());
    if (cores.size() == 1) {
      return dispatch(parts);
    }
    var all = new ArrayList<Draft>();
    for (List<Bit> core : cores) {
      List<List<Draft>> readings = dispatch(parts.with(core));
      if (readings.size() != 1) {
        throw Unplaced.at(core, "a sentence for each of the two limits");
      }
      all.addAll(readings.getFirst());
    }
    return List.of(all);
  }

  private List<List<Draft>> dispatch(Parts parts) {
    boolean condition =
        switch (parts.force().modality()) {
          case PERMISSION, POWER -> parts.modifiers().purpose;
          case BAN, EXEMPTION -> parts.modifiers().purposeBehind;
          case DUTY, ADVISORY, RIGHT -> false;
        };
    if (condition) {
      throw Unplaced.at(parts.core(), "the sentence without its purpose");
    }
    return formed(parts);
  }

  private List<List<Draft>> formed(Parts parts) {
    SentenceSubject subject = parts.subject();
    if (!parts.modifiers().between.isEmpty()) {
      return alternatives(new GapForm(parts).read());
    }
    if (EqualForm.fits(parts)) {
      return List.of(List.of(new EqualForm(parts).read()));
    }
    if (NoticeForm.fits(parts)) {
      return List.of(List.of(new NoticeForm(parts).read()));
    }
    if (!parts.modifiers().timings.isEmpty() && !subject.isPerson()) {
      throw Unplaced.at(parts.core(), "a person who acts before or after the deadline");
    }
    if (SizeForm.fits(parts)) {
      return alternatives(new SizeForm(parts).read());
    }
    if (subject.there()) {
      return there(parts);
    }
    if (subject.party()) {
      return new PartyForm(parts).read(this::dispatch);
    }
    if (!subject.limit().isEmpty()) {
      return limited(parts);
    }
    boolean limit = LimitForm.fits(parts);
    if (subject.kind().isPresent()) {
      return subject.kind().get() == SubjectKind.SITE
          ? new PartyForm(parts).read(this::dispatch)
          : alternatives(limit ? new LimitForm(parts).read() : new ActionForm(parts).read());
    }
    return limit ? new LengthForm(parts).read() : alternatives(new EventForm(parts).read());
  }

  static List<List<Draft>> alternatives(List<Draft> drafts) {
    return drafts.stream().map(List::of).toList();
  }

  /** "There shall be no meetings on Fridays", "… no more than two meetings per month". */
  private List<List<Draft>> there(Parts parts) {
    var cursor = new Cursor(parts.core());
    if (cursor.accept(Phrase.Being.class).isEmpty()) {
      throw Unplaced.at(parts.core(), "\"there shall be\"");
    }
    if (cursor.peek(Phrase.Limit.class).isPresent()) {
      Phrase.Limit limit = cursor.accept(Phrase.Limit.class).orElseThrow();
      return limited(parts.with(List.of()).with(subject(limit, cursor.takeRest(), parts)));
    }
    Noun noun = parts.nouns().list(cursor, true);
    cursor.expectEnd("a window or a condition");
    boolean no = noun.determiner() == Determiner.NO;
    if (!no || parts.force().negative()) {
      throw Unplaced.at(noun.first(), "\"there shall be no\" or an amount");
    }
    Force force = new Force(org.proviso.norm.Modality.BAN, true, false);
    List<Bit> held = List.of(word(noun.first(), "be"), word(noun.first(), "held"));
    return alternatives(new EventForm(parts.with(records(noun)).with(force).with(held)).read());
  }

  private static Bit word(Bit at, String text) {
    return new Bit.Word(at.span(), text, false);
  }

  private static SentenceSubject records(Noun noun) {
    return new SentenceSubject(false, List.of(), List.of(noun), Optional.empty(), List.of(), false);
  }

  private static SentenceSubject subject(Phrase.Limit limit, List<Bit> rest, Parts parts) {
    var bits = new ArrayList<Bit>();
    bits.add(new Bit.Piece(limit));
    bits.addAll(rest);
    var cursor = new Cursor(bits);
    Amounted amounted = Amounted.read(cursor, parts.nouns());
    cursor.expectEnd("a rate or a window after the noun");
    if (amounted.noun().isEmpty()) {
      throw Unplaced.at(limit.span(), "what the amount is of");
    }
    return new SentenceSubject(
        false,
        List.of(limit),
        List.of(amounted.noun().getFirst()),
        Optional.empty(),
        List.of(),
        false);
  }

  /** "No more than two staff meetings shall be held per month". */
  private List<List<Draft>> limited(Parts parts) {
    Phrase.Limit limit = parts.subject().limit().getFirst();
    var cursor = new Cursor(parts.core());
    Verb.accept(cursor, Verb.Use.HAPPEN);
    cursor.expectEnd("\"be held\" or nothing");
    if (parts.force().negative()
        || (limit.word() == LimitWord.BARE && limit.amount().unit().isEmpty())) {
      throw Unplaced.at(limit.span(), "\"no more than\" or \"at least\"");
    }
    var amount = limit.amount();
    boolean time = Amounts.isTime(amount);
    var bare =
        new Phrase.Limit(
            limit.span(),
            limit.word() == LimitWord.BARE ? LimitWord.AT_LEAST : limit.word(),
            new Phrase.Amount(
                amount.span(),
                amount.determiner(),
                amount.value(),
                time ? amount.adjectives() : List.of(),
                time ? amount.unit() : ""));
    Noun noun = parts.subject().only();
    SentenceSubject subject = records(noun);
    List<Bit> last = List.of(word(noun.first(), "be"), new Bit.Piece(bare));
    if (time && parts.modifiers().periods.isEmpty()) {
      throw Unplaced.at(limit.span(), "a rate such as \"per week\"");
    }
    return new LengthForm(parts.with(subject).with(last)).read();
  }
}
