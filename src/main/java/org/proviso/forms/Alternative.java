package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.Plain;

/**
 * "30 minutes or the length of the student lunch, whichever is longer": a figure beside the number
 * that the proposal must give.
 *
 * @param figure what the figure is called
 * @param greatest whether the greater of the two is meant
 */
record Alternative(Name figure, boolean greatest) {
  /** The core without the figure, which goes to the modifiers; the core as it is if none stands. */
  static List<Bit> take(List<Bit> core, Modifiers into) {
    var run = new BitRun(core);
    for (int i = 0; i < run.size(); i++) {
      if (run.phrase(i, Phrase.Whichever.class).isPresent()) {
        return taken(run, i, into) ? run.bits() : core;
      }
    }
    return core;
  }

  private static boolean taken(BitRun run, int whichever, Modifiers into) {
    boolean greatest = run.phrase(whichever, Phrase.Whichever.class).orElseThrow().greater();
    int end = run.joint(whichever - 1, JointKind.COMMA) ? whichever - 1 : whichever;
    int or = lastOr(run, end);
    if (or < 0 || run.size() != whichever + 1) {
      return false;
    }
    return run.bareTime(end - 1).isPresent() && end - 1 == or + 1
        ? equal(run, or, greatest, into)
        : behind(run, or, end, greatest, into);
  }

  private static int lastOr(BitRun run, int end) {
    for (int i = end - 1; i > 0; i--) {
      if (run.joint(i, JointKind.OR)) {
        return i;
      }
    }
    return -1;
  }

  /** "30 minutes or the length of the student lunch". */
  private static boolean behind(BitRun run, int or, int end, boolean greatest, Modifiers into) {
    int limit = or - 1;
    boolean comma = run.joint(limit, JointKind.COMMA);
    limit -= comma ? 1 : 0;
    boolean time = run.limit(limit).filter(l -> Amounts.isTime(l.amount())).isPresent();
    List<Bit.Word> words = time ? figure(run, or + 1, end) : List.of();
    if (words.isEmpty()) {
      return false;
    }
    into.alternatives.add(new Alternative(NounReader.name(words), greatest));
    run.remove(limit + 1, run.size());
    return true;
  }

  /** "Equal in length to the student lunch or 30 minutes": of 30 minutes, or that. */
  private static boolean equal(BitRun run, int or, boolean greatest, Modifiers into) {
    int end = run.joint(or - 1, JointKind.COMMA) ? or - 1 : or;
    for (int i = end - 1; i > 0; i--) {
      boolean equal =
          run.phrase(i, Phrase.Comparator.class)
              .filter(c -> c.word() == LimitWord.EXACTLY)
              .isPresent();
      if (equal) {
        List<Bit.Word> words = figure(run, i + 1, end);
        if (words.isEmpty()) {
          return false;
        }
        into.alternatives.add(new Alternative(NounReader.name(words), greatest));
        Phrase.Limit time = run.limit(or + 1).orElseThrow();
        run.replace(i, run.size(), Coined.preposition(run.span(i), "of"), new Bit.Piece(time));
        return true;
      }
    }
    return false;
  }

  /** The plain words of a figure, without "the length of". */
  private static List<Bit.Word> figure(BitRun run, int from, int to) {
    int at = run.article(from, Determiner.THE, Determiner.THEIR, Determiner.A) ? from + 1 : from;
    if (run.word(at, "length", "duration") && run.preposition(at + 1, "of")) {
      at += 2;
      at += run.article(at, Determiner.THE, Determiner.A, Determiner.THEIR) ? 1 : 0;
    }
    var words = new ArrayList<Bit.Word>();
    for (; at < to; at++) {
      if (!(run.at(at) instanceof Bit.Word word) || !Plain.isPlain(word)) {
        return List.of();
      }
      words.add(word);
    }
    return words;
  }
}
