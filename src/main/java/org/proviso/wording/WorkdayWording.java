package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.TimeWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.DayKinds;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * "The regular work day for teachers shall be seven hours, including a 30-minute lunch": whose day
 * it is, on which days, and what is said of it become sentences of their own.
 */
final class WorkdayWording {
  private static final String POSSESSIVE = ".*('s|s')";

  private final SubjectKinds kinds;
  private final BitRun run;
  private final int modal;

  private WorkdayWording(SubjectKinds kinds, List<Bit> bits) {
    this.kinds = kinds;
    this.run = new BitRun(bits);
    Rewording.unbracketed(run);
    HoursWording.apply(run);
    this.modal = run.modal();
  }

  /** Each reading is one or several sentences; the sentence given, where it is of no such day. */
  static List<List<List<Bit>>> readings(SubjectKinds kinds, List<Bit> bits) {
    List<List<Bit>> itself = List.of(bits);
    var wording = new WorkdayWording(kinds, bits);
    Optional<WorkdaySubject> subject =
        wording.modal > 0
            ? wording.subject().or(wording::worked).or(wording::released).or(wording::comes)
            : Optional.empty();
    if (subject.isEmpty() || !new WorkdayParts(subject.get(), kinds).isMeasured()) {
      return List.of(itself);
    }
    List<List<WorkdaySubject>> owners = subject.get().each(kinds);
    var readings = new ArrayList<List<List<Bit>>>();
    for (List<WorkdaySubject> reading : owners) {
      List<List<List<Bit>>> all = List.of(List.of());
      for (WorkdaySubject one : reading) {
        all = Recasting.joined(all, new WorkdayParts(one, kinds).readings());
      }
      readings.addAll(all);
    }
    boolean same =
        !subject.get().recast() && readings.equals(List.of(List.of(subject.get().plain())));
    return same ? List.of(itself) : readings;
  }

  /** "The teachers' regular work day", "the duty day for counselors". */
  private Optional<WorkdaySubject> subject() {
    int day = 0;
    while (day < modal && length(day) == 0) {
      day++;
    }
    int start = day;
    while (start > 0 && !run.word(start - 1).isEmpty()) {
      start--;
    }
    boolean article = start > 0 && run.at(start - 1) instanceof Bit.Article;
    if (day == modal || (start - (article ? 1 : 0) > 0 && !opens(start - (article ? 1 : 0)))) {
      return Optional.empty();
    }
    if (isUsualBefore(start, day)) {
      Bit usual = run.at(start);
      run.replace(start, day, run.bits().subList(start + 1, day));
      run.replace(day - 1, day - 1, usual);
    }
    boolean usual = day > start && DayKinds.USUAL.contains(run.word(day - 1));
    List<Bit> whose = run.bits().subList(start, usual ? day - 1 : day);
    int behind = day + length(day);
    List<Bit> owner = run.bits().subList(behind, modal);
    Optional<List<Bit>> known = owner(article ? start - 1 : start, article, whose, owner);
    List<Bit> days = run.bits().subList(day, behind);
    int leading = article ? start - 1 : start;
    boolean recast =
        usual || (!whose.isEmpty() && !((Bit.Word) whose.getLast()).lower().matches(POSSESSIVE));
    List<Bit> on = usual ? List.of(usual(day - 1, days)) : List.of();
    return known.map(
        bits ->
            new WorkdaySubject(
                    run.bits().subList(0, ofLength(leading)),
                    days,
                    bits,
                    on,
                    run.bits().subList(modal, run.size()),
                    recast)
                .ledByOwner(kinds));
  }

  /** "The regular teacher workday" is the teacher's regular one. */
  private boolean isUsualBefore(int start, int day) {
    return day - start > 1
        && DayKinds.USUAL.contains(run.word(start))
        && !DayKinds.USUAL.contains(run.word(day - 1))
        && !run.word(day - 1).matches(POSSESSIVE);
  }

  /** How many words name the day; 0 if none begin here. */
  private int length(int at) {
    if (run.word(at, "workday")) {
      return 1;
    }
    return run.word(at, "work", "duty", "teaching") && run.word(at + 1, "day") ? 2 : 0;
  }

  /** The sentence, what stands before a comma, or "the length of" opens it. */
  private boolean opens(int at) {
    return run.joint(at - 1, Phrase.JointKind.COMMA) || ofLength(at) < at;
  }

  private int ofLength(int at) {
    boolean length = run.preposition(at - 1, "of") && run.word(at - 2, "length");
    return !length ? at : run.article(at - 3, Determiner.THE) ? at - 3 : at - 2;
  }

  private Bit usual(int at, List<Bit> days) {
    String name = run.word(at);
    for (Bit word : days) {
      name += " " + ((Bit.Word) word).lower();
    }
    return new Bit.Narrow(run.span(at), new Filter.OnCalendarKind(Name.of(name)));
  }

  /** Who has the day; nobody named is everybody, and more than that is no plain owner. */
  private Optional<List<Bit>> owner(int at, boolean article, List<Bit> before, List<Bit> behind) {
    boolean denied = article && run.article(at, Determiner.NO);
    if (before.isEmpty()) {
      boolean plain = !article || run.article(at, Determiner.THE, Determiner.EACH);
      boolean of =
          behind.isEmpty()
              || (behind.getFirst() instanceof Bit.Piece(Phrase.Preposition of1)
                  && Cursor.lower(of1).matches("for|of"));
      return plain && of && !denied
          ? Optional.of(behind.isEmpty() ? behind : behind.subList(1, behind.size()))
          : Optional.empty();
    }
    var words = new ArrayList<Bit.Word>();
    before.forEach(bit -> words.add((Bit.Word) bit));
    Bit.Word last = words.removeLast();
    boolean possessive = last.lower().matches(POSSESSIVE);
    words.add(new Bit.Word(last.span(), last.text().replaceAll("['\u2019]s?$", ""), last.quoted()));
    boolean person = kinds.isPerson(NounReader.name(words));
    if (denied || !behind.isEmpty() || !person) {
      return Optional.empty();
    }
    var bits = new ArrayList<Bit>();
    boolean each = article && (possessive || run.article(at, Determiner.THE, Determiner.EACH));
    if (each) {
      bits.add(Coined.article(last.span(), Determiner.EACH));
    }
    bits.addAll(words);
    return Optional.of(bits);
  }

  /**
   * "Teachers shall work a seven-hour day", "shall have a work day of no more than seven hours".
   */
  private Optional<WorkdaySubject> worked() {
    int verb = modal + 1;
    int at = verb + 1;
    if (run.being(verb) && run.word(at, "assigned")) {
      at++;
    } else if (!run.word(verb, "work", "have")) {
      return Optional.empty();
    }
    at += run.preposition(at, "to") ? 1 : 0;
    var first = run.limit(at).filter(l -> Amounts.isTime(l.amount()));
    int noun = first.isPresent() ? at + 1 : run.article(at, Determiner.A) ? at + 1 : -1;
    int length = run.word(noun, "day") ? 1 : length(noun);
    int limit = first.isPresent() ? at : noun + length + 1;
    boolean time = run.limit(limit).filter(l -> Amounts.isTime(l.amount())).isPresent();
    boolean of = first.isPresent() || run.preposition(noun + length, "of");
    boolean owned = !run.article(first(), Determiner.NO) && isPeople();
    boolean bare = run.word(noun, "day") && first.isEmpty();
    if (length == 0 || !time || !of || !owned || bare) {
      return Optional.empty();
    }
    var predicate = new ArrayList<Bit>();
    predicate.add(run.at(modal));
    predicate.add(Coined.be(run.span(verb)));
    predicate.add(run.at(limit));
    predicate.addAll(run.bits().subList(first.isPresent() ? noun + length : limit + 1, run.size()));
    List<Bit> days =
        run.word(noun, "day")
            ? List.of(Coined.word(run.span(noun), "work"), run.at(noun))
            : run.bits().subList(noun, noun + length);
    return Optional.of(
        new WorkdaySubject(
            run.bits().subList(0, first()),
            days,
            run.bits().subList(first(), modal),
            List.of(),
            predicate,
            /* recast= */ true));
  }

  /**
   * Who "shall be released no later than 3:15" has a day that ends by then; who "shall report no
   * later than 15 minutes before school" one that begins by then.
   */
  private Optional<WorkdaySubject> released() {
    boolean shall =
        run.modal(modal)
            .filter(m -> !m.negated() && m.sense() == Phrase.Sense.PLAIN)
            .filter(m -> m.word() != Phrase.ModalWord.MAY)
            .isPresent();
    boolean released =
        run.being(modal + 1) && run.word(modal + 2, "released", "dismissed", "excused");
    int at = released ? modal + 3 : reported();
    if (!shall || at < 0 || !isBy(at) || run.article(first(), Determiner.NO) || !isPeople()) {
      return Optional.empty();
    }
    var predicate = new ArrayList<Bit>(List.of(run.at(modal)));
    predicate.add(Coined.word(run.span(modal + 1), released ? "end" : "begin"));
    predicate.addAll(run.bits().subList(at, run.size()));
    List<Bit> day =
        List.of(Coined.word(run.span(modal), "work"), Coined.word(run.span(modal), "day"));
    return Optional.of(
        new WorkdaySubject(
            run.bits().subList(0, first()),
            day,
            run.bits().subList(first(), modal),
            List.of(),
            predicate,
            /* recast= */ true));
  }

  private Optional<WorkdaySubject> comes() {
    return isPeople() ? new ComingAndGoing(run, modal, first()).day() : Optional.empty();
  }

  /** Where "report (to school)", "be (present) at work" ends behind the modal verb, or -1. */
  private int reported() {
    int to = modal + 2;
    boolean comes = run.word(modal + 1, "report", "arrive");
    int place = !comes && run.word(to, "present") ? to + 1 : to;
    int behind = comes || run.being(modal + 1) ? WindowPlace.behindSchool(run, place) : place;
    boolean known = behind == place + 2 && run.word(place + 1, "duty", "work", "school");
    boolean there = behind > place && (known || run.phrase(behind, Phrase.Clock.class).isPresent());
    return there ? behind : comes ? to : -1;
  }

  private boolean isBy(int at) {
    boolean clock =
        run.phrase(at, Phrase.Clock.class)
            .filter(c -> c.word() == TimeWord.NO_LATER || c.word() == TimeWord.BY)
            .isPresent();
    return clock
        || run.phrase(at, Phrase.Deadline.class)
            .filter(due -> Amounts.isTime(due.amount()))
            .filter(due -> due.span().flat().matches("(?i)(no|not) later than.*|at least.*"))
            .isPresent();
  }

  /** Where the people stand: "on Fridays, teachers shall". */
  private int first() {
    int none = modal - 1;
    while (!run.word(none).isEmpty()) {
      none--;
    }
    if (none > 0 && run.article(none, Determiner.NO)) {
      return none;
    }
    boolean days = run.phrase(0, Phrase.Weekdays.class).isPresent();
    return days ? run.joint(1, Phrase.JointKind.COMMA) ? 2 : 1 : 0;
  }

  /** Words and what determines them, of people. */
  private boolean isPeople() {
    int start = first();
    int from = run.at(start) instanceof Bit.Article ? start + 1 : start;
    var words = new ArrayList<Bit.Word>();
    for (int i = from; i < modal && run.at(i) instanceof Bit.Word word; i++) {
      words.add(word);
    }
    return words.size() == modal - from
        && !words.isEmpty()
        && words.stream().noneMatch(word -> word.lower().matches(POSSESSIVE))
        && kinds.isPerson(NounReader.name(words));
  }
}
