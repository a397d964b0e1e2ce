package org.proviso.binding;

import java.util.Optional;
import org.proviso.syntax.Phrase;

/** "Be notified of a change" is to be given notice of it. */
final class NoticeWording {
  private NoticeWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      boolean notified = run.being(i) && run.word(i + 1, "notified", "informed", "told", "advised");
      Optional<Phrase.Modal> modal = run.modal(i - 1).filter(m -> m.sense() == Phrase.Sense.PLAIN);
      boolean written = run.preposition(i + 2, "in") && run.word(i + 3, "writing");
      int end = written ? i + 4 : i + 2;
      boolean follows =
          run.preposition(end, "of") || run.phrase(end, Phrase.Deadline.class).isPresent();
      if (notified && modal.isPresent() && follows) {
        Bit notice = Coined.word(run.span(i + 1), "notice");
        Bit given = Coined.word(run.span(i + 1), "given");
        if (written) {
          run.replace(i + 1, end, given, Coined.word(run.span(i + 3), "written"), notice);
        } else {
          run.replace(i + 1, end, given, notice);
        }
      }
    }
  }
}
