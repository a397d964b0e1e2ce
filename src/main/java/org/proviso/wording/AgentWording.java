package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.source.Participles;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * What is done by somebody is what somebody does: "a report shall be filed by the employee within
 * two days of an injury" is "the employee shall file a report …", "medication may be given only by
 * a nurse" is "only a nurse may give medication".
 */
final class AgentWording {
  private AgentWording() {}

  /** Who does it: the bits from "by" to {@code end}. */
  private record Agent(int by, int end, List<Bit> who) {
    boolean isOne(BitRun run, SubjectKinds kinds) {
      Name name = name();
      boolean party = kinds.isParty(name) && kinds.of(name).isEmpty();
      boolean the = run.article(by + 1, Determiner.THE);
      return party || (the && kinds.isPerson(name));
    }

    Name name() {
      return NounReader.name(
          who.stream().filter(Bit.Word.class::isInstance).map(Bit.Word.class::cast).toList());
    }
  }

  static void apply(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    Optional<String> verb = Participles.verb(run.word(modal + 2));
    boolean plain =
        modal > 0
            && run.being(modal + 1)
            && run.isAffirmed()
            && run.modal(modal).filter(m -> m.sense() == Sense.PLAIN).isPresent();
    if (!plain || verb.isEmpty()) {
      return;
    }
    int start = start(run, modal);
    Optional<Agent> agent = agent(run, modal + 3);
    if (agent.isEmpty() || start == modal || run.article(start, Determiner.NO)) {
      return;
    }
    int behind = behind(run, modal);
    for (int i = behind; i < agent.get().by(); i++) {
      if (run.phrase(i, Phrase.Joint.class).isPresent()) {
        return;
      }
    }
    boolean only = run.phrase(agent.get().by() - 1, Phrase.Only.class).isPresent();
    if (only) {
      only(run, agent.get(), verb.get(), kinds);
    } else if (agent.get().isOne(run, kinds) && isTimed(run)) {
      done(run, start, agent.get(), verb.get());
    }
  }

  /** Behind what is done, or behind the second of two: "approved or denied". */
  private static int behind(BitRun run, int modal) {
    boolean two =
        run.joint(modal + 3, JointKind.OR) && Participles.verb(run.word(modal + 4)).isPresent();
    return two ? modal + 5 : modal + 3;
  }

  /** Where the subject begins, behind what leads the sentence. */
  private static int start(BitRun run, int modal) {
    int start = 0;
    for (int i = 0; i < modal; i++) {
      start = run.joint(i, JointKind.COMMA) ? i + 1 : start;
    }
    return start;
  }

  private static Optional<Agent> agent(BitRun run, int from) {
    for (int i = from; i < run.size(); i++) {
      int noun = run.isInside(i + 1) && run.at(i + 1) instanceof Bit.Article ? i + 2 : i + 1;
      int end = run.wordsEnd(noun);
      if (run.preposition(i, "by") && end > noun) {
        return Optional.of(new Agent(i, end, List.copyOf(run.bits().subList(i + 1, end))));
      }
    }
    return Optional.empty();
  }

  /**
   * Behind a deadline, or by a date where it goes to somebody or is posted; else the record itself
   * is what the sentence is about.
   */
  private static boolean isTimed(BitRun run) {
    boolean dated = false;
    boolean given = Set.of("posted", "published").contains(run.word(run.modal() + 2));
    for (int i = 0; i < run.size(); i++) {
      if (run.phrase(i, Phrase.Deadline.class).isPresent()) {
        return true;
      }
      given |= i > run.modal() && run.preposition(i, "to");
      dated |=
          run.phrase(i, Phrase.Dates.class).isPresent()
              || run.phrase(i, Phrase.YearlessDate.class).isPresent();
    }
    return dated && given;
  }

  private static void done(BitRun run, int start, Agent agent, String verb) {
    int modal = run.modal();
    var bits = new ArrayList<Bit>(run.bits().subList(0, start));
    bits.addAll(agent.who());
    bits.add(run.at(modal));
    bits.add(Coined.word(run.span(modal + 2), verb));
    int behind = behind(run, modal);
    if (behind > modal + 3) {
      String other = Participles.verb(run.word(modal + 4)).orElseThrow();
      bits.add(run.at(modal + 3));
      bits.add(Coined.word(run.span(modal + 4), other));
    }
    bits.addAll(object(run, start, modal));
    bits.addAll(run.bits().subList(behind, agent.by()));
    bits.addAll(run.bits().subList(agent.end(), run.size()));
    run.become(bits);
  }

  /** With nothing behind it: "only by a nurse on Fridays" may be of the nurse or of Fridays. */
  private static void only(BitRun run, Agent agent, String verb, SubjectKinds kinds) {
    int modal = run.modal();
    boolean people = kinds.of(agent.name()).filter(SubjectKind.PERSON::equals).isPresent();
    boolean all = start(run, modal) == 0 && agent.end() == run.size();
    if (!people || !all || agent.by() != modal + 4) {
      return;
    }
    var bits = new ArrayList<Bit>(List.of(run.at(modal + 3)));
    bits.addAll(agent.who());
    bits.add(run.at(modal));
    bits.add(Coined.word(run.span(modal + 2), verb));
    bits.addAll(object(run, 0, modal));
    run.become(bits);
  }

  /** What it is done to, which no longer begins the sentence. */
  private static List<Bit> object(BitRun run, int start, int modal) {
    var object = new ArrayList<>(run.bits().subList(start, modal));
    if (start == 0
        && object.getFirst() instanceof Bit.Word(Span span, String text, boolean quoted)) {
      boolean sentence = !quoted && text.matches("[A-Z][a-z'-]+");
      object.set(
          0, sentence ? Coined.word(span, text.toLowerCase(Locale.ROOT)) : object.getFirst());
    }
    return object;
  }
}
