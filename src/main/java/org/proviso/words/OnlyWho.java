package org.proviso.words;

import java.util.List;
import org.proviso.norm.Filter;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;

/**
 * Whom "only" leaves: a role, and what narrows it.
 *
 * @param volunteers whether "who volunteer" narrows it
 * @param where fields of the person, each of which must hold
 */
public record OnlyWho(Noun noun, boolean volunteers, List<Filter> where) {
  /** Reads who alone may; throws {@link Unplaced} where it says more. */
  public static OnlyWho read(List<Bit> bits, SubjectKinds kinds) {
    var run = new BitRun(bits);
    int last = bits.size() - 1;
    boolean volunteers =
        last > 1
            && run.opens(last - 1, OpenerWord.WHO)
            && run.word(last, "volunteer", "volunteers");
    List<Bit> who = volunteers ? bits.subList(0, last - 1) : bits;
    if (isPlain(new BitRun(who))) {
      Noun noun = new NounReader(kinds).whole(who);
      if (noun.isList() && !noun.filters().isEmpty()) {
        throw Unplaced.at(who, "a sentence for each kind of people");
      }
      return new OnlyWho(noun.bare(), volunteers, noun.filters());
    }
    SentenceSubject read = new SubjectReader(kinds).read(who);
    boolean people = read.isPerson();
    if (!people || !read.only().owner().isEmpty() || !read.where().stream().allMatch(OnlyWho::is)) {
      throw Unplaced.at(who, "\"only\" and a role, or what a field of the person says");
    }
    return new OnlyWho(read.only().bare(), volunteers, read.where());
  }

  /** Nothing but words, lists and articles. */
  private static boolean isPlain(BitRun who) {
    for (int i = 0; i < who.size(); i++) {
      if (who.word(i).isEmpty()
          && who.phrase(i, Phrase.Joint.class).isEmpty()
          && !who.article(i, Determiner.A)) {
        return false;
      }
    }
    return true;
  }

  /** What can be denied of everybody else in plain words. */
  private static boolean is(Filter filter) {
    return filter instanceof Filter.FieldIs;
  }
}
