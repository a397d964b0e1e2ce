package org.proviso.wording;

import java.util.Optional;
import java.util.Set;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/** "Be notified of a change" is to be given notice of it. */
final class NoticeWording {
  private static final Set<String> TOLD =
      Set.of("notice", "notified", "notify", "informed", "inform", "told", "tell", "advised");

  private NoticeWording() {}

  static void apply(BitRun run) {
    givenInWriting(run);
    ofTheirs(run);
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

  /** "Notice of a change in their schedule": of a change in schedule, theirs by being told. */
  private static void ofTheirs(BitRun run) {
    boolean told = false;
    for (int i = 0; i + 2 < run.size(); i++) {
      told |= TOLD.contains(run.word(i)) || isNotice(run, i);
      boolean change =
          run.word(i, "change", "changes", "revision", "revisions")
              && run.preposition(i + 1, "in", "to", "of");
      if (told && change && run.article(i + 2, Determiner.THEIR)) {
        run.remove(i + 2, i + 3);
      }
      boolean of = change || run.preposition(i + 1, "of");
      if (told && of && run.article(i + 2, Determiner.THE) && isTold(run, i + 3)) {
        run.remove(i + 2, i + 4);
      }
    }
  }

  /** "The teacher's", where it is the teacher that is told: the subject, or whom it tells. */
  private static boolean isTold(BitRun run, int owner) {
    String one = run.word(owner).replaceFirst("['\u2019]s$", "");
    boolean owns = !one.equals(run.word(owner)) && !run.word(owner + 1).isEmpty();
    boolean passive = run.being(run.modal() + 1);
    int from = passive ? 0 : run.modal() + 1;
    int to = passive ? run.modal() : owner;
    for (int i = from; owns && i < to; i++) {
      boolean somebody = run.word(i).equals(one) || run.word(i).equals(Plurals.plural(one));
      boolean whole = run.word(i + 1).isEmpty();
      if (somebody && whole) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNotice(BitRun run, int at) {
    return run.limit(at).filter(limit -> limit.amount().unit().endsWith("notice")).isPresent();
  }

  /** "Be given the reasons in writing": be given the written reasons. */
  private static void givenInWriting(BitRun run) {
    int being = run.modal() + 1;
    boolean given =
        run.modal() > 0 && run.being(being) && run.word(being + 1, "given", "provided", "sent");
    int noun = run.article(being + 2, Determiner.THE, Determiner.A) ? being + 3 : being + 2;
    int end = run.wordsEnd(noun);
    boolean writing =
        run.preposition(end, "in")
            && run.word(end + 1, "writing")
            && run.phrase(end + 2, Phrase.Deadline.class).isPresent();
    if (given && end > noun && writing && !run.word(noun, "written")) {
      Bit written = Coined.word(run.span(end + 1), "written");
      run.remove(end, end + 2);
      run.replace(noun, noun, written);
    }
  }
}
