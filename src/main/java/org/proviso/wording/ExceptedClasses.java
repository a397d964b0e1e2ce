package org.proviso.wording;

import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * Classes of one kind, left out of what holds of classes: "no class shall exceed 30, except (for)
 * music classes" is "except in music classes".
 */
final class ExceptedClasses {
  private ExceptedClasses() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    for (int at = modal + 1; modal > 0 && at < run.size(); at++) {
      boolean opens = run.opens(at, OpenerWord.EXCEPT);
      boolean leaves = opens || run.preposition(at, "except for", "other than", "except");
      if (leaves && isOfClasses(run, modal) && isKind(run, at + 1)) {
        in(run, at);
        return;
      }
    }
  }

  /** "No class", "classes in grades 4 to 6", "class size", "the size of each class". */
  private static boolean isOfClasses(BitRun run, int modal) {
    for (int i = 0; i < modal; i++) {
      boolean alone = i == 0 || !(run.at(i - 1) instanceof Bit.Word);
      if (run.word(i, "class", "classes") && alone) {
        return true;
      }
    }
    return false;
  }

  /** "Music classes", "a music class", to the end of the sentence. */
  private static boolean isKind(BitRun run, int from) {
    int first = run.article(from, Determiner.A) ? from + 1 : from;
    int end = run.wordsEnd(first);
    return end == run.size() && end > first + 1 && run.word(end - 1, "class", "classes");
  }

  private static void in(BitRun run, int at) {
    Span span = run.span(at);
    int kind = run.article(at + 1, Determiner.A) ? at + 2 : at + 1;
    run.replace(at, kind, Coined.opener(span, OpenerWord.EXCEPT), Coined.preposition(span, "in"));
  }
}
