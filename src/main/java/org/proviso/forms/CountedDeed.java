package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.ActionWords;
import org.proviso.words.Amounted;
import org.proviso.words.Bit;
import org.proviso.words.LimitedDeed;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.Plain;
import org.proviso.words.Unplaced;

/**
 * A verb that need not be known with the number of things it is done to: who shall not "cover more
 * than one class per week" has no more than one record of "cover class" (S5). How many people a
 * deed is done to says nothing of how often it is done.
 */
record CountedDeed(Parts parts, LimitedDeed deed, Amounted amounted) {
  Selection selection() {
    Noun noun = amounted.noun().getFirst();
    boolean plain =
        deed.words().size() == 1
            && deed.determiner() == Determiner.NONE
            && !deed.onDays()
            && Plain.isPlain(deed.words().getFirst())
            && !Plain.isDone(NounReader.name(deed.words()))
            && !ActionWords.is(ActionWords.Kind.LIFT, deed.words().getFirst());
    boolean counted =
        !amounted.isTime()
            && !amounted.isDays()
            && !amounted.isTimes()
            && !noun.isList()
            && noun.owner().isEmpty()
            && noun.filters().isEmpty()
            && !parts.modifiers().periods.isEmpty();
    if (!plain || !counted || isOfPeople(noun)) {
      throw Unplaced.at(
          deed.words(), "\"have\", \"attend\", \"be assigned\" or \"teach\" before the amount");
    }
    var words = new ArrayList<>(deed.words());
    for (String word : Amounted.singular(noun.name()).written().split(" ")) {
      words.add(new Bit.Word(noun.first().span(), word, /* quoted= */ false));
    }
    return parts.nouns().whole(List.copyOf(words)).selection();
  }

  private boolean isOfPeople(Noun noun) {
    return parts
        .context()
        .kinds()
        .of(noun.name())
        .filter(kind -> kind != SubjectKind.CLASS && kind != SubjectKind.RECORD)
        .isPresent();
  }
}
