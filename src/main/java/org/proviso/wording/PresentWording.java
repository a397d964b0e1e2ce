package org.proviso.wording;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/** "Meetings are limited to two": a norm without a modal verb, where no clause opens before it. */
final class PresentWording {
  private PresentWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    encouraged(run);
    boolean opened = false;
    for (int i = 0; i < run.size() && !opened; i++) {
      boolean allowed = run.word(i + 1, "allowed", "guaranteed") && run.limit(i + 2).isPresent();
      boolean bound =
          allowed || isBound(run, i + 1) || (isFigure(run) && run.limit(i + 1).isPresent());
      if (modal < 0 && i > 0 && run.being(i) && bound) {
        run.replace(i, i + 1, Coined.must(run.span(i)), run.at(i));
        return;
      }
      opened = run.phrase(i, Phrase.Opener.class).isPresent();
    }
  }

  /** "Teachers are encouraged to …": they should (S8). */
  private static void encouraged(BitRun run) {
    boolean none = run.article(0, Determiner.NO);
    for (int i = 1; !none && run.modal() < 0 && i + 2 < run.size(); i++) {
      boolean to = run.preposition(i + 2, "to") || run.word(i + 2, "to");
      if (run.being(i) && run.word(i + 1, "encouraged", "urged") && to) {
        run.replace(
            i,
            i + 3,
            new Phrase.Modal(
                run.span(i), Phrase.ModalWord.SHOULD, /* negated= */ false, Phrase.Sense.PLAIN));
      } else if (run.phrase(i, Phrase.Opener.class).isPresent()) {
        return;
      }
    }
  }

  /** "Monday and Wednesday or Friday" may be put together in two ways. */
  private static boolean isBoth(Phrase.Weekdays days) {
    return days.span().flat().matches("(?i).*\\band\\b.*");
  }

  /** "The maximum class size in grades 4 and 5 is thirty". */
  private static boolean isFigure(BitRun run) {
    return run.word(run.article(0, Determiner.THE) ? 1 : 0, "maximum", "minimum");
  }

  private static boolean isBound(BitRun run, int at) {
    return run.limit(at)
        .filter(l -> l.word() == LimitWord.AT_MOST || l.word() == LimitWord.AT_LEAST)
        .isPresent();
  }

  /** "On (either) Monday or Wednesday": one phrase, which says that either will do. */
  static void either(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      if (run.preposition(i, "on")
          && run.word(i + 1, "either")
          && run.phrase(i + 2, Phrase.Weekdays.class).isPresent()) {
        run.remove(i, i + 2);
      }
      Optional<Phrase.Weekdays> one =
          run.phrase(i, Phrase.Weekdays.class).filter(days -> !isBoth(days));
      Optional<Phrase.Weekdays> other =
          run.phrase(i + 2, Phrase.Weekdays.class).filter(days -> !isBoth(days));
      if (one.isPresent() && other.isPresent() && run.joint(i + 1, JointKind.OR)) {
        Set<DayOfWeek> days = EnumSet.copyOf(one.get().days());
        days.addAll(other.get().days());
        run.replace(
            i,
            i + 3,
            new Phrase.Weekdays(
                one.get().span().to(other.get().span()), days, one.get().distributive()));
        i--;
      }
    }
  }
}
