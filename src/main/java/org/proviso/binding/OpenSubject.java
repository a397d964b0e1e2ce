package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.ContentWords;
import org.proviso.words.NounReader;
import org.proviso.words.Plain;
import org.proviso.words.Unplaced;

/** In front of the modal of an open action: who or what, and on what condition. */
final class OpenSubject {
  private final ContentWords content;

  OpenSubject(ContentWords content) {
    this.content = content;
  }

  /** Whether the subject can act. */
  boolean isSomebody(List<Bit> subject) {
    var words = new ArrayList<Bit.Word>();
    for (Bit bit : subject) {
      if (bit instanceof Bit.Word word) {
        words.add(word);
      } else if (!words.isEmpty()) {
        break;
      }
    }
    return !words.isEmpty() && content.isSomebody(NounReader.name(words));
  }

  void check(List<Bit> bits) {
    var run = new BitRun(bits);
    boolean opens = !bits.isEmpty() && (run.at(0) instanceof Bit.Word || opensNoun(run.at(0)));
    boolean no = run.article(0, Determiner.NO);
    if (!opens || (no && run.word(1).isEmpty())) {
      throw Unplaced.at(bits, "who or what, in front of the modal");
    }
    boolean somebody = isSomebody(bits);
    for (int i = 0; i < bits.size(); i++) {
      if (!isPlain(run, i, somebody)) {
        throw Unplaced.at(bits.get(i), "a plain subject");
      }
    }
    if (!somebody) {
      content.noTerm(bits);
    }
  }

  private static boolean isPlain(BitRun run, int at, boolean somebody) {
    return switch (run.at(at)) {
      case Bit.Word word ->
          (ContentWords.isContent(word)
                  || isEitherParty(run, at)
                  || Plain.isCompound(word.lower(), run.word(at + 1)))
              && (somebody || !ContentWords.isTimed(word))
              && !word.text().matches(".*\\d[/.]\\d.*");
      case Bit.Article(_, Determiner of) ->
          at == 0 || (ContentWords.isDefinite(of) && run.word(at - 1).isEmpty());
      case Bit.Narrow _ -> false;
      case Bit.Piece(Phrase.Joint joint) -> isJoining(joint, run, at);
      case Bit.Piece(Phrase.Preposition preposition) ->
          at > 0 && ContentWords.isPlain(preposition, run, at);
      case Bit.Piece(Phrase.Opener opener) -> opener.word() == OpenerWord.WHO && at > 0;
      case Bit.Piece(Phrase phrase) -> phrase instanceof Phrase.Being && isRelative(run, at);
    };
  }

  /** Each of the two. */
  private static boolean isEitherParty(BitRun run, int at) {
    return at == 0 && run.word(0, "either") && run.word(1, "party");
  }

  /**
   * A list of nouns, or "The principal, in cooperation with …,"; what a bare word and a comma open
   * ("Furthermore, the …", "Pending review, the …") is no subject.
   */
  private static boolean isJoining(Phrase.Joint joint, BitRun run, int at) {
    boolean article = run.at(0) instanceof Bit.Article;
    boolean no = run.article(0, Determiner.NO);
    return ContentWords.isListing(joint)
        && at > 0
        && !no
        && (article || joint.kind() != JointKind.COMMA);
  }

  private static boolean isRelative(BitRun run, int at) {
    for (int i = 0; i < at; i++) {
      if (run.phrase(i, Phrase.Opener.class).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensNoun(Bit bit) {
    return bit instanceof Bit.Article(_, Determiner of)
        && switch (of) {
          case THE, A, EACH, EVERY, ANY, NO, ALL, BOTH -> true;
          case NONE, SUCH, THIS, THEIR -> false;
        };
  }

  /**
   * What stands behind "if", "unless": words that only a statement settles.
   *
   * @param closed whether a comma ends it, so that an "and" in it joins nothing behind it
   * @param measured whether it may speak of amounts: nothing hangs on a permission's
   */
  static void condition(List<Bit> bits, boolean closed, boolean measured) {
    var run = new BitRun(bits);
    if (bits.isEmpty()) {
      throw Unplaced.at(bits, "what the condition is");
    }
    for (int i = 0; i < bits.size(); i++) {
      boolean plain =
          switch (bits.get(i)) {
            case Bit.Word word ->
                (Plain.isPlain(word) && !ContentWords.hasDigit(word))
                    || (measured && isSaidOfMeasures(run, i));
            case Bit.Article article -> ContentWords.isDefinite(article.determiner());
            case Bit.Narrow _ -> false;
            case Bit.Piece(Phrase.Preposition preposition) ->
                ContentWords.isNamed(preposition, run, i)
                    || (measured && run.preposition(i, "within"));
            case Bit.Piece(Phrase.Joint joint) -> closed && ContentWords.isListing(joint);
            case Bit.Piece(Phrase phrase) ->
                phrase instanceof Phrase.Being
                    || (closed && phrase instanceof Phrase.Negation)
                    || (measured && isMeasure(run, i, phrase));
          };
      if (!plain) {
        throw Unplaced.at(bits.get(i), "a condition in plain words");
      }
    }
  }

  /** "Has worked", "that day". */
  private static boolean isSaidOfMeasures(BitRun run, int at) {
    return (run.word(at, "has", "have") && !run.word(at + 1).isEmpty())
        || (run.opens(at - 1, OpenerWord.THAT) && run.word(at, "day", "week", "shift"));
  }

  /** "More than eight hours", "within five days of", "that day". */
  private static boolean isMeasure(BitRun run, int at, Phrase phrase) {
    boolean that = phrase instanceof Phrase.Opener(_, OpenerWord word) && word == OpenerWord.THAT;
    return phrase instanceof Phrase.Limit
        || phrase instanceof Phrase.Deadline
        || (that && run.word(at + 1, "day", "week", "shift"));
  }
}
