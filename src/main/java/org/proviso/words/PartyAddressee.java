package org.proviso.words;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Office;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase.Determiner;

/**
 * A party that is told or given something: "the Union of any layoff", "a copy to the Association".
 * What it gets is an event that says to whom it went.
 *
 * @param thing what it is told of or given; none where it is only told
 * @param of whether it is told of the thing, rather than given it
 */
public record PartyAddressee(Name party, List<Noun> thing, boolean of) {
  public PartyAddressee {
    thing = List.copyOf(thing);
  }

  /** Reads all of the bits, or nothing. */
  public static Optional<PartyAddressee> read(
      List<Bit> object, SubjectKinds kinds, NounReader nouns) {
    try {
      Optional<Name> alone = party(object, kinds, nouns);
      if (alone.isPresent()) {
        return Optional.of(new PartyAddressee(alone.get(), List.of(), /* of= */ true));
      }
      Optional<PartyAddressee> first = first(object, kinds, nouns);
      return first.isPresent() ? first : joined(object, kinds, nouns);
    } catch (Unplaced otherwise) {
      return Optional.empty();
    }
  }

  /** "The Union a copy". */
  private static Optional<PartyAddressee> first(
      List<Bit> object, SubjectKinds kinds, NounReader nouns) {
    var run = new BitRun(object);
    for (int i = 2; i < run.size(); i++) {
      Optional<Name> first =
          run.word(i - 1).isEmpty() ? Optional.empty() : party(object.subList(0, i), kinds, nouns);
      boolean thing = run.at(i) instanceof Bit.Article || !run.word(i).isEmpty();
      if (first.isPresent() && thing) {
        Noun given = nouns.whole(object.subList(i, object.size()));
        return Optional.of(new PartyAddressee(first.get(), List.of(given), /* of= */ false));
      }
    }
    return Optional.empty();
  }

  /** "The Union of the vacancy", "the Union with a copy", "a copy to the Union". */
  private static Optional<PartyAddressee> joined(
      List<Bit> object, SubjectKinds kinds, NounReader nouns) {
    var run = new BitRun(object);
    for (int i = 1; i < run.size() - 1; i++) {
      List<Bit> before = object.subList(0, i);
      List<Bit> after = object.subList(i + 1, object.size());
      boolean told = run.preposition(i, "of", "about", "regarding", "concerning");
      boolean given = run.preposition(i, "with");
      Optional<Name> first = told || given ? party(before, kinds, nouns) : Optional.empty();
      if (first.isPresent()) {
        return Optional.of(new PartyAddressee(first.get(), List.of(nouns.whole(after)), told));
      }
      Optional<Name> last =
          run.preposition(i, "to") ? party(after, kinds, nouns) : Optional.empty();
      if (last.isPresent()) {
        return Optional.of(
            new PartyAddressee(last.get(), List.of(nouns.whole(before)), /* of= */ false));
      }
    }
    return Optional.empty();
  }

  private static Optional<Name> party(List<Bit> bits, SubjectKinds kinds, NounReader nouns) {
    try {
      Noun noun = nouns.whole(bits);
      boolean plain =
          noun.determiner() == Determiner.THE
              && !noun.isList()
              && noun.owner().isEmpty()
              && noun.filters().isEmpty()
              && !noun.name().written().matches(".* (to|of|for|with|about) .*")
              && (kinds.isParty(noun.name()) || Office.mayBe(noun.name()));
      return plain ? Optional.of(noun.name()) : Optional.empty();
    } catch (Unplaced noParty) {
      return Optional.empty();
    }
  }

  /** "Notice to the union". */
  public Selection event(Selection what) {
    return new Selection(
        what.sheet(),
        what.kinds().stream()
            .map(kind -> Name.of(kind.written() + " to the " + party.written()))
            .toList(),
        what.filters());
  }
}
