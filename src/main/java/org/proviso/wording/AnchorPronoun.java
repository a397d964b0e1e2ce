package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.EventNouns;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;

/**
 * "The supervisor shall respond to a grievance within ten days after it is filed": after the
 * grievance is filed, where no other thing in the sentence can be meant (S11).
 */
final class AnchorPronoun {
  private static final Set<String> HELD = Set.of("held", "conducted");

  private AnchorPronoun() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    effective(run);
    int it = run.size() - 1;
    while (it > 0 && !run.word(it, "it", "they")) {
      it--;
    }
    var deadline = run.phrase(Math.max(0, it - 1), Phrase.Deadline.class);
    if (it > run.modal() + 1 && deadline.isPresent() && isEnd(run, it + 1, deadline.get())) {
      // Whose own effective date it is, a notice's or that of what it tells, is not said.
      boolean own = run.span(it).flat().matches("(?i)(its|their)\\b.*");
      List<List<Bit.Word>> noticed = own ? List.of() : noticed(run, run.word(it, "they"), kinds);
      List<List<Bit.Word>> meant =
          noticed.isEmpty() ? things(run, it - 1, run.word(it, "they"), kinds) : noticed;
      if (meant.size() == 1 && !isItself(run, meant.getFirst())) {
        var the = new ArrayList<Bit>();
        the.add(Coined.article(run.span(it), Determiner.THE));
        for (Bit.Word word : meant.getFirst()) {
          the.add(Coined.word(run.span(it), word.text()));
        }
        run.replace(it, it + 1, the);
      }
    }
    taken(run);
  }

  /** "Before its effective date" is before it takes effect. */
  private static void effective(BitRun run) {
    int its = run.size() - 3;
    boolean several = run.word(its + 2, "dates");
    boolean date = run.word(its + 1, "effective") && (several || run.word(its + 2, "date"));
    boolean own = date && (run.word(its, "its") || run.article(its, Determiner.THEIR));
    boolean days =
        run.phrase(Math.max(0, its - 1), Phrase.Deadline.class)
            .map(one -> Amounts.unit(one.amount()))
            .filter(unit -> !unit.equals("minute") && !unit.equals("hour"))
            .isPresent();
    if (own && days) {
      run.replace(
          its,
          run.size(),
          Coined.word(run.span(its), several ? "they" : "it"),
          Coined.word(run.span(its + 1), several ? "take" : "takes"),
          Coined.word(run.span(its + 2), "effect"));
    }
  }

  /** "Notice of a layoff shall be given … before it takes effect": before the layoff does. */
  private static List<List<Bit.Word>> noticed(BitRun run, boolean several, SubjectKinds kinds) {
    int modal = run.modal();
    int from = run.isInside(0) && run.at(0) instanceof Bit.Article ? 1 : 0;
    int of = run.wordsEnd(from);
    int article = of + 1;
    boolean notice = of > from && run.word(of - 1, "notice") && run.preposition(of, "of");
    int noun = run.isInside(article) && run.at(article) instanceof Bit.Article ? of + 2 : article;
    List<Bit.Word> thing = run.words(noun);
    boolean whole = notice && !thing.isEmpty() && noun + thing.size() == modal;
    return whole && isThing(thing, kinds) && isSeveral(thing) == several
        ? List.of(thing)
        : List.of();
  }

  /** Behind the pronoun, to the end: "is filed", "takes effect", "begins". */
  private static boolean isEnd(BitRun run, int verb, Phrase.Deadline deadline) {
    boolean after = deadline.direction() == Direction.AFTER;
    if (!after && deadline.direction() != Direction.BEFORE) {
      return false;
    }
    String done = run.word(verb + 1);
    boolean passive =
        run.being(verb)
            && (HELD.contains(done)
                || (after && EventNouns.isBroughtAbout(done))
                || isPosted(run, verb));
    boolean taken = run.word(verb, "take", "takes") && run.word(verb + 1, "place", "effect");
    boolean begins = run.word(verb, "begin", "begins", "start", "starts", "occur", "occurs");
    return run.size() == verb + (begins ? 1 : 2) && (passive || taken || begins);
  }

  private static boolean isPosted(BitRun run, int verb) {
    return run.word(verb + 1, "posted", "published", "announced", "approved");
  }

  /** All things in the sentence before the deadline, of which one or several are spoken. */
  private static List<List<Bit.Word>> things(
      BitRun run, int deadline, boolean several, SubjectKinds kinds) {
    var things = new ArrayList<List<Bit.Word>>();
    int modal = run.modal();
    for (int at = 0; at < deadline; at = Math.max(at + 1, run.wordsEnd(at))) {
      boolean article = run.isInside(at - 1) && run.at(at - 1) instanceof Bit.Article;
      boolean verb = !article && (at == modal + 1 || run.being(at - 1));
      List<Bit.Word> words = run.words(at);
      List<Bit.Word> noun = verb && !words.isEmpty() ? words.subList(1, words.size()) : words;
      boolean named = article || several || at == 0;
      if (named && !noun.isEmpty() && isThing(noun, kinds) && isSeveral(noun) == several) {
        things.add(noun);
        if (run.preposition(run.wordsEnd(at), "of")) {
          // "Each request of a teacher" is more than its name.
          return List.of();
        }
      }
    }
    return things;
  }

  private static boolean isSeveral(List<Bit.Word> noun) {
    String last = noun.getLast().lower();
    return !Plurals.singular(last).equals(last);
  }

  private static boolean isThing(List<Bit.Word> noun, SubjectKinds kinds) {
    var name = NounReader.name(noun);
    return kinds.of(name).isEmpty()
        && !kinds.isParty(name)
        && !noun.getLast().lower().matches("writing|person");
  }

  /** "Each resignation shall be submitted ten days before it …": it is what is to be done. */
  private static boolean isItself(BitRun run, List<Bit.Word> thing) {
    int modal = run.modal();
    String name = NounReader.name(thing).key();
    boolean subject =
        Stream.of(0, 1)
            .map(run::words)
            .anyMatch(words -> !words.isEmpty() && NounReader.name(words).key().equals(name));
    return subject && run.being(modal + 1) && EventNouns.isDoing(run.word(modal + 2));
  }

  /** "Before the changes take effect", "after the hearing is held": before or after them. */
  private static void taken(BitRun run) {
    int last = run.size() - 1;
    boolean taken = run.word(last - 1, "take", "takes") && run.word(last, "place", "effect");
    boolean held = run.being(last - 1) && HELD.contains(run.word(last));
    int the = run.beforeWords(last - 2);
    boolean noun = the > 0 && the < last - 2 && run.article(the, Determiner.THE);
    boolean deadline =
        run.phrase(Math.max(0, the - 1), Phrase.Deadline.class)
            .filter(one -> one.direction() != Direction.NONE)
            .isPresent();
    if ((taken || held) && noun && deadline) {
      if (isItself(run, run.words(the + 1).subList(0, last - the - 2))) {
        throw Unplaced.at(run.at(last), "another day that the time is reckoned from");
      }
      run.remove(last - 1, last + 1);
    }
  }
}
