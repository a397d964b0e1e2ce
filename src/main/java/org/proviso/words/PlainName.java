package org.proviso.words;

import java.util.List;
import java.util.Set;
import org.proviso.source.Plurals;

/** What the words of a name that no term covers may be, so that the name says nothing more. */
final class PlainName {
  /**
   * Parts of the week, and several or some of what follows: a weekend of meetings is one on which
   * there are some, a type of class is any number of classes.
   */
  private static final Set<String> GATHERING =
      Set.of(
          ("weekend evening morning afternoon night date season"
                  + " pair series string sequence succession stretch rotation combination mix"
                  + " type kind sort category variety range"
                  + " instance occurrence occasion portion part share fraction proportion majority")
              .split(" "));

  private PlainName() {}

  /** Throws {@link Unplaced} at the first word that says something of what is named. */
  static void require(List<Bit.Word> name) {
    String whole = String.join(" ", name.stream().map(Bit.Word::lower).toList());
    for (int i = 0; i < name.size(); i++) {
      Bit.Word word = name.get(i);
      String next = i + 1 < name.size() ? name.get(i + 1).lower() : "";
      boolean office = i > 0 && word.lower().equals("hours") && isOffice(name.get(i - 1));
      boolean compound = Plain.isCompound(word.lower(), next);
      boolean dayHad = i > 0 && next.isEmpty() && DaysHad.isNamed(whole);
      boolean grade = next.matches("grade(rs?)?|period");
      if (next.equals("of")
          && i + 2 < name.size()
          && GATHERING.contains(Plurals.singular(word.lower()))) {
        throw Unplaced.at(word, "what there is, and how often");
      }
      if ((!compound && !office && !dayHad && !Plain.isPlain(word))
          || (Plain.isOrdinal(word) && !grade)) {
        throw Unplaced.at(word, "a plain name here");
      }
    }
    if (Plain.startsDone(name)) {
      throw Unplaced.at(name.getFirst(), "the thing itself by its name");
    }
    if (name.size() > 1 && !Plain.endsName(name)) {
      throw Unplaced.at(name.getLast(), "a name that ends in a noun");
    }
  }

  private static boolean isOffice(Bit.Word word) {
    return word.lower().equals("office");
  }
}
