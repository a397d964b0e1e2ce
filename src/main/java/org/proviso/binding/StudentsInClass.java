package org.proviso.binding;

import java.util.ArrayList;
import org.proviso.norm.SubjectKind;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;

/** "The number of students in a kindergarten class" is the size of each such class. */
final class StudentsInClass {
  private StudentsInClass() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int number = run.article(0, Determiner.THE) ? 1 : 0;
    int modal = run.modal();
    boolean students =
        run.word(number, "number")
            && run.preposition(number + 1, "of")
            && run.word(number + 2, "students", "pupils", "children");
    int in = number + 3;
    boolean each =
        run.preposition(in, "in", "per")
            && run.article(in + 1, Determiner.A, Determiner.ANY, Determiner.EACH, Determiner.EVERY);
    int end = in + 2;
    var words = new ArrayList<Bit.Word>();
    while (students && each && !run.word(end).isEmpty()) {
      words.add((Bit.Word) run.at(end++));
    }
    boolean classes =
        !words.isEmpty()
            && end <= modal
            && kinds.of(NounReader.name(words)).filter(SubjectKind.CLASS::equals).isPresent();
    if (!classes) {
      return;
    }
    var span = run.span(number);
    run.replace(
        0,
        in + 2,
        new Bit.Article(span, Determiner.THE),
        BitRun.word(span, "size"),
        new Bit.Piece(new Phrase.Preposition(run.span(in), "of")),
        new Bit.Article(run.span(in + 1), Determiner.EACH));
  }
}
