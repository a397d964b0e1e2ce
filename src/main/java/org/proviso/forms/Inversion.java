package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/**
 * "In no event shall a class begin before 7:30": the subject stands behind the modal and ends where
 * a verb of the frozen list begins, or behind the word for a kind of person.
 */
final class Inversion {
  private Inversion() {}

  /** Cuts the subject off what was gathered; the cursor goes back to the verb. */
  static List<Bit> subject(List<Bit> gathered, Cursor after, SubjectKinds kinds) {
    int length = gathered.isEmpty() ? -1 : length(gathered, kinds);
    if (length < 0 && after.peek(Phrase.Limit.class).isPresent()) {
      return gathered;
    }
    if (length < 0) {
      throw Unplaced.at(gathered, "the subject before the modal");
    }
    after.reset(after.mark() - (gathered.size() - length));
    return new ArrayList<>(gathered.subList(0, length));
  }

  private static int length(List<Bit> gathered, SubjectKinds kinds) {
    int first = gathered.getFirst() instanceof Bit.Article ? 2 : 1;
    for (int i = first; i < gathered.size(); i++) {
      if (Verb.accept(new Cursor(gathered.subList(i, gathered.size())), Verb.Use.values())
          .isPresent()) {
        return i;
      }
      if (!(gathered.get(i) instanceof Bit.Word)) {
        break;
      }
    }
    return person(gathered, first, kinds);
  }

  private static int person(List<Bit> gathered, int first, SubjectKinds kinds) {
    int found = -1;
    for (int i = first; i < gathered.size(); i++) {
      var words = new ArrayList<Bit.Word>();
      for (Bit bit : gathered.subList(0, i)) {
        if (bit instanceof Bit.Word word) {
          words.add(word);
        }
      }
      boolean person =
          words.size() == i - (first - 1)
              && !words.isEmpty()
              && !SubjectKinds.isGroup(words.getLast().lower())
              && kinds.isPerson(NounReader.name(words));
      if (person && gathered.get(i) instanceof Bit.Word) {
        found = i;
      }
    }
    return found;
  }
}
