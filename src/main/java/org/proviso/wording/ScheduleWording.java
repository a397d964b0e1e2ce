package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.RateWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * What somebody's schedule includes, that person has: "each teacher's daily schedule shall include
 * a lunch", "the schedule shall provide for 30 minutes of lunch for each teacher".
 */
final class ScheduleWording {
  /** What says of a schedule only whose or what it is. */
  private static final Set<String> PLAIN =
      Set.of("master", "work", "working", "class", "teaching", "school", "bell", "assigned");

  private final BitRun run;
  private final SubjectKinds kinds;
  private final int modal;

  /** Where the subject begins, behind what leads the sentence. */
  private final int start;

  private Optional<String> often = Optional.empty();

  private ScheduleWording(BitRun run, SubjectKinds kinds) {
    this.run = run;
    this.kinds = kinds;
    this.modal = run.modal();
    int from = modal;
    while (from > 0 && !run.joint(from - 1, JointKind.COMMA)) {
      from--;
    }
    this.start = from;
  }

  static void apply(BitRun run, SubjectKinds kinds) {
    var wording = new ScheduleWording(run, kinds);
    boolean owed =
        run.modal(wording.modal)
            .filter(m -> m.sense() == Phrase.Sense.PLAIN)
            .filter(m -> m.word() == Phrase.ModalWord.MUST || m.word() == Phrase.ModalWord.SHOULD)
            .isPresent();
    int verb = wording.modal + 1;
    boolean includes = run.word(verb, "include", "contain", "provide");
    if (owed && includes && !run.article(wording.start, Determiner.NO)) {
      wording.read();
    }
  }

  private void read() {
    int noun = noun();
    if (noun < 0) {
      return;
    }
    int object = modal + 2;
    object += run.word(modal + 1, "provide") && run.preposition(object, "for") ? 1 : 0;
    List<Bit> owner = owner(noun);
    if (!owner.isEmpty() && (!run.word(modal + 1, "provide") || object == modal + 3)) {
      have(owner, object, run.size());
    } else if (owner.isEmpty() && isPlain(noun)) {
      ofOthers(object);
    }
  }

  /** The place of "schedule", or -1. */
  private int noun() {
    for (int i = start; i < modal; i++) {
      if (run.word(i, "schedule", "schedules")) {
        return i;
      }
    }
    return -1;
  }

  /** "Each teacher's daily schedule", "teacher schedules", "the schedule of each teacher". */
  private List<Bit> owner(int noun) {
    boolean article = run.at(start) instanceof Bit.Article;
    int from = article ? start + 1 : start;
    if (noun + 1 < modal) {
      boolean of = run.preposition(noun + 1, "of", "for") && isUsual(from, noun);
      return of ? people(noun + 2, modal) : List.of();
    }
    int end = from;
    while (end < noun && !run.word(end).matches(".*('s|s')")) {
      end++;
    }
    boolean owned = end < noun;
    int last = owned ? end + 1 : noun;
    var words = new ArrayList<Bit.Word>();
    for (int i = from; i < last && run.at(i) instanceof Bit.Word word; i++) {
      String bare = word.text().replaceFirst("['\u2019]s?$", "");
      words.add(new Bit.Word(word.span(), bare, word.quoted()));
    }
    boolean people = words.size() == last - from && isPeople(words);
    boolean usual = !owned || isUsual(last, noun);
    return people && usual ? each(words) : List.of();
  }

  /** Adjectives that say nothing, and how often the schedule begins anew. */
  private boolean isUsual(int from, int to) {
    for (int i = from; i < to; i++) {
      if (run.phrase(i, Phrase.Rate.class).filter(r -> r.count() == 1).isPresent()) {
        often = run.phrase(i, Phrase.Rate.class).map(Phrase.Rate::unit);
      } else if (!PLAIN.contains(run.word(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlain(int noun) {
    boolean article = run.at(start) instanceof Bit.Article;
    return noun + 1 == modal && isUsual(article ? start + 1 : start, noun);
  }

  private boolean isPeople(List<Bit.Word> words) {
    return !words.isEmpty() && kinds.isPerson(NounReader.name(words));
  }

  private static List<Bit> each(List<Bit.Word> words) {
    var bits = new ArrayList<Bit>();
    Bit.Word last = words.getLast();
    bits.add(Coined.article(last.span(), Determiner.EACH));
    bits.addAll(words.subList(0, words.size() - 1));
    bits.add(Coined.word(last.span(), Plurals.singular(last.text())));
    return bits;
  }

  /** One kind of people between these places, in the singular; nothing where it is none. */
  private List<Bit> people(int from, int to) {
    boolean article = run.isInside(from) && run.at(from) instanceof Bit.Article;
    boolean no = run.article(from, Determiner.NO, Determiner.SUCH, Determiner.THIS);
    var words = new ArrayList<Bit.Word>();
    for (int i = article ? from + 1 : from; i < to && run.at(i) instanceof Bit.Word word; i++) {
      words.add(word);
    }
    boolean all = words.size() == to - from - (article ? 1 : 0);
    return all && !no && isPeople(words) ? each(words) : List.of();
  }

  /** "Shall provide each teacher with a lunch", "shall include a lunch for each teacher". */
  private void ofOthers(int object) {
    int with = object;
    while (with < run.size() && !run.preposition(with, "with")) {
      with++;
    }
    List<Bit> given =
        run.word(modal + 1, "provide") && object == modal + 2 && with < run.size()
            ? people(object, with)
            : List.of();
    if (!given.isEmpty()) {
      have(given, with + 1, run.size());
      return;
    }
    for (int i = run.size() - 2; i > object; i--) {
      List<Bit> people = run.preposition(i, "for", "to") ? people(i + 1, run.size()) : List.of();
      if (!people.isEmpty()) {
        have(people, object, i);
        return;
      }
    }
  }

  private void have(List<Bit> people, int from, int to) {
    boolean rated = false;
    boolean behind = from >= to;
    for (int i = from; i < run.size(); i++) {
      rated |= run.phrase(i, Phrase.Rate.class).isPresent();
    }
    boolean denied = run.modal(modal).filter(Phrase.Modal::negated).isPresent();
    boolean bounds = run.limit(from).isPresent() || (run.article(from, Determiner.A) && !denied);
    if (behind || !bounds || (rated && often.isPresent())) {
      return;
    }
    var bits = new ArrayList<Bit>(run.bits().subList(0, start));
    bits.addAll(people);
    bits.add(run.at(modal));
    bits.add(Coined.word(run.span(modal + 1), "have"));
    bits.addAll(run.bits().subList(from, to));
    often.ifPresent(
        unit ->
            bits.add(new Bit.Piece(new Phrase.Rate(run.span(modal + 1), RateWord.EACH, 1, unit))));
    run.become(bits);
  }
}
