package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import org.proviso.clouds.Clouds;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Modal;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Bit;
import org.proviso.words.ContentWords;
import org.proviso.words.SubjectKinds;

/**
 * "Students may need to move to another room", "support may include tutoring", "incidents may fall
 * into two groups": what can come about, which binds nobody and permits nothing (S8).
 */
final class Possibility {
  private Possibility() {}

  /** Whether it is that; what somebody may include somewhere is something he does. */
  static boolean is(List<Phrase> phrases, SubjectKinds kinds) {
    int modal = -1;
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.get(i) instanceof Modal) {
        if (modal >= 0) {
          return false;
        }
        modal = i;
      }
    }
    if (modal < 1 || Clouds.mayLimit(text(phrases))) {
      return false;
    }
    Modal may = (Modal) phrases.get(modal);
    boolean plain = may.word() == ModalWord.MAY && !may.negated();
    List<Phrase> behind = phrases.subList(modal + 1, phrases.size());
    boolean needs = may.sense() == Sense.NEED;
    boolean shows =
        may.sense() == Sense.PLAIN && shows(behind) && !acts(phrases.subList(0, modal), kinds);
    List<Phrase> rest = needs || !shows ? behind : withoutVerb(behind);
    return plain
        && (needs || shows)
        && Statements.saysNothing(phrases.subList(0, modal))
        && Statements.saysNothing(rest);
  }

  private static boolean acts(List<Phrase> subject, SubjectKinds kinds) {
    return new OpenSubject(new ContentWords(kinds)).isSomebody(Bit.of(subject));
  }

  private static String text(List<Phrase> phrases) {
    return phrases.getFirst().span().to(phrases.getLast().span()).flat();
  }

  /** "Include …", "fall into …". */
  private static boolean shows(List<Phrase> behind) {
    if (behind.isEmpty()
        || !(behind.getFirst() instanceof Phrase.Words words)
        || words.determiner() != Determiner.NONE) {
      return false;
    }
    boolean into =
        behind.size() > 1
            && behind.get(1) instanceof Phrase.Preposition(_, String word)
            && word.equalsIgnoreCase("into");
    String verb = words.words().getFirst().text();
    return verb.equalsIgnoreCase("include")
        || (verb.equalsIgnoreCase("fall") && words.words().size() == 1 && into);
  }

  private static List<Phrase> withoutVerb(List<Phrase> behind) {
    Phrase.Words words = (Phrase.Words) behind.getFirst();
    var rest = new ArrayList<>(behind.subList(1, behind.size()));
    rest.addFirst(
        new Phrase.Words(
            words.span(), words.determiner(), words.words().subList(1, words.words().size())));
    return rest;
  }
}
