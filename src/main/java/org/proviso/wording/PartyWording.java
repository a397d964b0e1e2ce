package org.proviso.wording;

import java.util.ArrayList;
import java.util.Set;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * What a party shall see to is what shall be: "the District shall ensure that each teacher has …",
 * "the principal shall limit staff meetings to two per month". And "each of the teachers" is "each
 * teacher".
 */
final class PartyWording {
  private static final Set<String> ENSURES = Set.of("ensure", "guarantee", "assure");
  private static final Set<String> HAS =
      Set.of("has", "have", "receives", "receive", "attends", "attend", "teaches", "teach");

  private PartyWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    ofThe(run, kinds);
    int modal = run.modal();
    if (modal < 1 || !isParty(run, modal, kinds) || !isPlainDuty(run, modal)) {
      return;
    }
    if (ENSURES.contains(run.word(modal + 1)) && isThat(run, modal + 2)) {
      ensured(run, modal);
    } else if (run.word(modal + 1, "limit")) {
      limited(run, modal);
    }
  }

  /** "Each of the teachers", "none of the classes". */
  private static void ofThe(BitRun run, SubjectKinds kinds) {
    for (int i = 0; i + 3 < run.size(); i++) {
      if (run.article(i, Determiner.EACH, Determiner.ALL, Determiner.NO)
          && run.preposition(i + 1, "of")
          && run.article(i + 2, Determiner.THE)
          && isPeople(run, i + 3, kinds)) {
        run.replace(i + 1, i + 3);
      }
    }
  }

  private static boolean isPeople(BitRun run, int from, SubjectKinds kinds) {
    var words = new ArrayList<Bit.Word>();
    for (int i = from; i < run.size() && run.at(i) instanceof Bit.Word word; i++) {
      words.add(word);
      boolean people =
          kinds
              .of(NounReader.name(words))
              .filter(kind -> kind == SubjectKind.PERSON || kind == SubjectKind.CLASS)
              .isPresent();
      if (people) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParty(BitRun run, int modal, SubjectKinds kinds) {
    int from = run.article(0, Determiner.THE, Determiner.EACH, Determiner.EVERY) ? 1 : 0;
    var words = new ArrayList<Bit.Word>();
    for (int i = from; i < modal; i++) {
      if (!(run.at(i) instanceof Bit.Word word)) {
        return false;
      }
      words.add(word);
    }
    return !words.isEmpty()
        && kinds.isParty(NounReader.name(words))
        && kinds.of(NounReader.name(words)).isEmpty();
  }

  private static boolean isPlainDuty(BitRun run, int modal) {
    return run.modal(modal).filter(Phrase.Modal::isPlainMust).isPresent();
  }

  private static boolean isThat(BitRun run, int at) {
    return run.opens(at, OpenerWord.THAT);
  }

  /** The clause behind "that" with the modal before its verb. */
  private static void ensured(BitRun run, int modal) {
    int from = modal + 3;
    int verb = from;
    while (verb < run.size()
        && (run.at(verb) instanceof Bit.Article || !run.word(verb).isEmpty())
        && !HAS.contains(run.word(verb))) {
      verb++;
    }
    if (verb == from || verb >= run.size() || verbs(run, verb + 1) > 0) {
      return;
    }
    boolean negated =
        run.phrase(verb, Phrase.Negation.class)
            .filter(n -> n.span().flat().matches("(?i)(is|are) not"))
            .isPresent();
    boolean being = negated || run.phrase(verb, Phrase.Being.class).isPresent();
    if (!being && !HAS.contains(run.word(verb))) {
      return;
    }
    Span at = run.span(verb);
    var bits = new ArrayList<Bit>(run.bits().subList(from, verb));
    bits.add(new Bit.Piece(new Phrase.Modal(at, ModalWord.MUST, negated, Sense.PLAIN)));
    bits.add(being ? Coined.be(at) : Coined.word(at, plain(run.word(verb))));
    bits.addAll(run.bits().subList(verb + 1, run.size()));
    run.become(bits);
  }

  private static String plain(String verb) {
    return switch (verb) {
      case "has" -> "have";
      case "teaches" -> "teach";
      case String other -> other.replaceFirst("s$", "");
    };
  }

  /** Further verbs and clauses: which of them shall be so cannot be told by their form. */
  private static int verbs(BitRun run, int from) {
    int verbs = 0;
    for (int i = from; i < run.size(); i++) {
      boolean more =
          run.modal(i).isPresent()
              || run.phrase(i, Phrase.Being.class).isPresent()
              || run.phrase(i, Phrase.Negation.class).isPresent()
              || HAS.contains(run.word(i))
              || isThat(run, i);
      verbs += more ? 1 : 0;
    }
    return verbs;
  }

  /** "Limit staff meetings to two per month": staff meetings shall be limited to two per month. */
  private static void limited(BitRun run, int modal) {
    int to = modal + 2;
    while (!run.word(to).isEmpty() || run.article(to, Determiner.EACH, Determiner.ALL)) {
      to++;
    }
    var limit = run.limit(to + 1).filter(l -> l.word() == LimitWord.BARE);
    if (to == modal + 2 || !run.preposition(to, "to") || limit.isEmpty()) {
      return;
    }
    var bits = new ArrayList<Bit>(run.bits().subList(modal + 2, to));
    bits.add(run.at(modal));
    bits.add(Coined.be(run.span(to)));
    bits.add(new Bit.Piece(limit.get().with(LimitWord.AT_MOST)));
    bits.addAll(run.bits().subList(to + 2, run.size()));
    run.become(bits);
  }
}
