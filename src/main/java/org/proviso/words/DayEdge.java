package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;

/**
 * "A teacher's first class shall start …", "the last class of the day shall end …": the first start
 * or the last end of the day's records.
 *
 * @param bits the subject without those words
 * @param found whether they stood there
 */
public record DayEdge(List<Bit> bits, boolean found) {
  public DayEdge {
    bits = List.copyOf(bits);
  }

  /** The subject without "first" or "last", where the predicate begins or ends. */
  public static DayEdge of(List<Bit> subject, List<Bit> predicate) {
    boolean begins = Verb.accept(new Cursor(predicate), Verb.Use.BEGIN).isPresent();
    boolean ends = Verb.accept(new Cursor(predicate), Verb.Use.END).isPresent();
    String word = begins ? "first" : ends ? "last" : "";
    for (int i = 0; i + 1 < subject.size() && !word.isEmpty(); i++) {
      boolean edge = subject.get(i) instanceof Bit.Word at && at.lower().equals(word);
      if (edge && subject.get(i + 1) instanceof Bit.Word && !isOfMany(subject, i)) {
        var bits = new ArrayList<>(subject.subList(0, i));
        bits.addAll(withoutDay(subject.subList(i + 1, subject.size())));
        return new DayEdge(bits, true);
      }
    }
    return new DayEdge(subject, false);
  }

  /** "The first duty day": which of the days, not the first thing in one. */
  private static boolean isOfMany(List<Bit> subject, int i) {
    boolean owner =
        subject.subList(0, i).stream()
            .anyMatch(bit -> bit instanceof Bit.Piece(Phrase.Preposition _));
    if (owner) {
      return true;
    }
    return subject.subList(i, subject.size()).stream()
            .anyMatch(
                bit ->
                    bit instanceof Bit.Word word && word.lower().matches("days?|workdays?|weeks?"))
        && withoutDay(subject).size() == subject.size();
  }

  /** "Of the day" goes without saying. */
  private static List<Bit> withoutDay(List<Bit> bits) {
    int end = bits.size() - 3;
    if (end < 1) {
      return bits;
    }
    var cursor = new Cursor(bits.subList(end, bits.size()));
    boolean ofDay =
        cursor.acceptPreposition("of")
            && cursor.acceptArticle().filter(Determiner.THE::equals).isPresent()
            && cursor.acceptWords("day");
    return ofDay ? bits.subList(0, end) : bits;
  }
}
