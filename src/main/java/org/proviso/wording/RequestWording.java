package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * What is asked for in advance is asked for before it: "vacation requests shall be submitted 30
 * days in advance", "employees shall request vacation two weeks in advance".
 */
final class RequestWording {
  private RequestWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    int last = run.size() - 1;
    boolean ahead =
        run.phrase(last, Phrase.Deadline.class)
            .filter(due -> due.direction() == Direction.BEFORE)
            .filter(due -> due.word() == LimitWord.AT_LEAST)
            .isPresent();
    boolean must = run.must(modal);
    if (!ahead || !must || run.article(0, Determiner.NO)) {
      return;
    }
    if (run.wordsEnd(0) == modal && modal > 1 && run.word(modal - 1, "requests")) {
      List<Bit.Word> thing = run.words(0).subList(0, modal - 1);
      run.replace(0, modal, request(run.span(0), thing));
    }
    if (isSubmitted(run)) {
      submitted(run, 0, run.modal(), run.size() - 1);
    } else if (run.word(modal + 1, "request") && run.wordsEnd(modal + 2) == last) {
      asked(run, modal + 1, run.words(modal + 2), last);
    } else if (run.word(modal + 1, "submit", "make", "file")) {
      submitted(run, modal + 2, last, last);
    }
  }

  private static List<Bit> request(Span at, List<Bit.Word> thing) {
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(at, Determiner.A));
    bits.add(Coined.word(at, "request"));
    bits.add(Coined.preposition(at, "for"));
    thing.forEach(word -> bits.add(Coined.word(word.span(), word.lower())));
    return bits;
  }

  /** "Shall request vacation": submit a request for vacation, before the vacation. */
  private static void asked(BitRun run, int verb, List<Bit.Word> thing, int last) {
    if (thing.isEmpty()) {
      return;
    }
    before(run, last, thing);
    var bits = new ArrayList<Bit>();
    bits.add(Coined.word(run.span(verb), "submit"));
    bits.addAll(request(run.span(verb), thing));
    run.replace(verb, last, bits);
  }

  /** "Shall be submitted (in writing)", and nothing more before the deadline. */
  private static boolean isSubmitted(BitRun run) {
    int modal = run.modal();
    return run.being(modal + 1)
        && run.word(modal + 2, "submitted", "made", "filed", "presented", "received")
        && run.size() <= modal + 6;
  }

  /** "Requests for vacation" up to {@code end}: the time is before the vacation. */
  private static void submitted(BitRun run, int from, int end, int last) {
    boolean article = run.isInside(from) && run.at(from) instanceof Bit.Article;
    int noun = article ? from + 1 : from;
    boolean request =
        run.word(noun, "request", "requests", "application", "applications")
            && run.preposition(noun + 1, "for")
            && run.wordsEnd(noun + 2) == end
            && end > noun + 2;
    if (request) {
      before(run, last, run.words(noun + 2));
    }
  }

  private static void before(BitRun run, int last, List<Bit.Word> thing) {
    var bits = new ArrayList<Bit>();
    bits.add(run.at(last));
    bits.add(Coined.article(run.span(last), Determiner.THE));
    thing.forEach(word -> bits.add(Coined.word(run.span(last), word.text())));
    run.replace(last, last + 1, bits);
  }
}
