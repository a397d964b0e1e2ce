package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;

/** What stands before a modal: the subject behind the last comma, its article and first words. */
final class HeadWords {
  private HeadWords() {}

  static List<Bit> afterComma(List<Bit> head) {
    return head.subList(comma(head) + 1, head.size());
  }

  static int comma(List<Bit> head) {
    int found = -1;
    for (int i = 0; i < head.size(); i++) {
      if (head.get(i) instanceof Bit.Piece(Phrase.Joint joint) && joint.kind() == JointKind.COMMA) {
        found = i;
      }
    }
    return found;
  }

  static boolean startsWithArticle(List<Bit> head, int at) {
    return at < head.size() && head.get(at) instanceof Bit.Article;
  }

  /** The first words, with an article before them or none. */
  static List<Bit.Word> words(List<Bit> bits) {
    var words = new ArrayList<Bit.Word>();
    for (int i = startsWithArticle(bits, 0) ? 1 : 0; i < bits.size(); i++) {
      if (!(bits.get(i) instanceof Bit.Word word)) {
        break;
      }
      words.add(word);
    }
    return words;
  }
}
