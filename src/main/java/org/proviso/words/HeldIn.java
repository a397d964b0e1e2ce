package org.proviso.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.source.Name;

/** "A staff meeting held in the gym": a place, where the words can mean nothing else. */
final class HeldIn {
  private static final Set<String> HOLDING = Set.of("held", "conducted", "located");

  /** "In the morning", "at the request": no places. */
  private static final Set<String> NO_PLACE =
      Set.copyOf(
          List.of(
              ("request discretion direction end beginning start time morning afternoon evening"
                   + " absence presence event case meantime week month year day days summer fall"
                   + " spring winter manner way order expense convenience option conclusion close"
                   + " rate level language interest name")
                  .split(" ")));

  private HeldIn() {}

  /** Whether "held in the" and one to three words up to the end stand at this place. */
  static boolean at(List<Bit.Word> words, int i) {
    if (i + 2 >= words.size() || words.size() > i + 5) {
      return false;
    }
    String preposition = words.get(i + 1).lower();
    boolean holding =
        HOLDING.contains(words.get(i).lower())
            && (preposition.equals("in") || preposition.equals("at"));
    return holding
        && isNamed(words.get(i + 1), words.get(i + 2))
        && words.subList(i + 2, words.size()).stream().allMatch(HeldIn::isPlace);
  }

  private static boolean isPlace(Bit.Word word) {
    return !NO_PLACE.contains(word.lower())
        && !Joining.is(word.lower())
        && !HOLDING.contains(word.lower());
  }

  /** With an article, or written as a name. */
  private static boolean isNamed(Bit.Word preposition, Bit.Word first) {
    var span = preposition.span().to(first.span()).flat().toLowerCase(Locale.ROOT);
    return Character.isUpperCase(first.text().charAt(0)) || span.matches("(in|at) (the|an?) .*");
  }

  static Filter filter(List<Bit.Word> place) {
    return new Filter.FieldIs(Name.of("place"), List.of(NounReader.name(place)));
  }
}
