package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.Coined;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;

/**
 * "When a lesson is virtual, it shall …" says "a lesson that is virtual shall …": the pronoun is
 * the subject of the one condition before it, in the same sentence only (S11).
 */
final class Pronoun {
  private final SubjectKinds kinds;

  Pronoun(SubjectKinds kinds) {
    this.kinds = kinds;
  }

  /** The subject in the condition's own words, which then is no condition any more. */
  List<Bit> resolved(List<Bit> subject, Modifiers modifiers) {
    if (modifiers.clauses.size() != 1 || subject.isEmpty()) {
      return subject;
    }
    Modifiers.Clause clause = modifiers.clauses.getFirst();
    if (BetweenReader.text(subject).matches("they|he|she|he or she")) {
      return person(clause.bits()).orElse(subject);
    }
    boolean conditional =
        clause.word() == OpenerWord.IF
            || clause.word() == OpenerWord.WHEN
            || clause.word() == OpenerWord.WHERE;
    int being = being(clause.bits());
    if (!conditional || being < 2) {
      return subject;
    }
    List<Bit> noun = clause.bits().subList(0, being);
    Optional<Noun> named = noun(noun);
    if (named.isEmpty() || !refers(subject, named.get())) {
      return subject;
    }
    var whole = new ArrayList<>(noun);
    whole.add(Coined.opener(clause.span(), OpenerWord.THAT));
    whole.addAll(clause.bits().subList(being, clause.bits().size()));
    modifiers.clauses.clear();
    return whole;
  }

  /** The person that the condition begins with: "if a teacher …, he or she". */
  private Optional<List<Bit>> person(List<Bit> bits) {
    for (int end = Math.min(5, bits.size() - 1); end > 1; end--) {
      List<Bit> words = bits.subList(0, end);
      if (isOnePerson(words)) {
        return Optional.of(List.copyOf(words));
      }
    }
    return Optional.empty();
  }

  private boolean isOnePerson(List<Bit> words) {
    try {
      Noun noun = new NounReader(kinds).whole(words);
      boolean person = kinds.isPerson(noun.name());
      boolean any =
          noun.determiner() == Determiner.A
              || noun.determiner() == Determiner.ANY
              || noun.determiner() == Determiner.EACH;
      return person && any && !noun.isList() && noun.owner().isEmpty();
    } catch (Unplaced notNoun) {
      return false;
    }
  }

  private static int being(List<Bit> bits) {
    for (int i = 0; i < bits.size(); i++) {
      if (bits.get(i) instanceof Bit.Piece(Phrase.Being _)) {
        return i;
      }
    }
    return -1;
  }

  /** Records only, one kind of them and any of it. */
  private Optional<Noun> noun(List<Bit> bits) {
    try {
      Noun noun = new NounReader(kinds).whole(bits);
      boolean any = noun.determiner() == Determiner.A || noun.determiner() == Determiner.ANY;
      boolean records = kinds.of(noun.name()).isEmpty() && !kinds.isParty(noun.name());
      return any && records && !noun.isList() && noun.owner().isEmpty()
          ? Optional.of(noun)
          : Optional.empty();
    } catch (Unplaced notNoun) {
      return Optional.empty();
    }
  }

  private boolean refers(List<Bit> subject, Noun named) {
    if (subject.size() == 1
        && subject.getFirst() instanceof Bit.Word word
        && word.lower().equals("it")) {
      return true;
    }
    if (!(subject.getFirst() instanceof Bit.Article article)
        || article.determiner() != Determiner.THE) {
      return false;
    }
    try {
      Noun noun = new NounReader(kinds).whole(subject);
      return noun.owner().isEmpty()
          && !noun.isList()
          && noun.filters().isEmpty()
          && (noun.name().equals(named.name()) || noun.name().key().equals(named.name().head()));
    } catch (Unplaced notNoun) {
      return false;
    }
  }
}
