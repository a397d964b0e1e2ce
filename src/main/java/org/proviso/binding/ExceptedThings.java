package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import org.proviso.forms.Context;
import org.proviso.forms.DayExceptions;
import org.proviso.forms.Modifiers;
import org.proviso.source.Name;
import org.proviso.syntax.OpenerWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.CalendarDays;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.NounReader;

/**
 * "Staff meetings shall …, with the exception of meetings on Mondays" is "… except on Mondays": the
 * thing that is excepted is the subject's own, and the days say which.
 */
final class ExceptedThings {
  private ExceptedThings() {}

  static void apply(BitRun run, Context context) {
    int modal = run.modal();
    for (int i = modal + 1; modal > 0 && i < run.size(); i++) {
      boolean except =
          run.opens(i, OpenerWord.EXCEPT) || run.preposition(i, "except for", "other than");
      int end = i + 1;
      var words = new ArrayList<Bit.Word>();
      while (except && !run.word(end).isEmpty()) {
        words.add((Bit.Word) run.at(end++));
      }
      if (!words.isEmpty() && isSubject(run, modal, words) && isDays(run, end, context)) {
        run.replace(i, end, Coined.opener(run.span(i), OpenerWord.EXCEPT));
        return;
      }
    }
  }

  private static boolean isSubject(BitRun run, int modal, List<Bit.Word> words) {
    var subject = new ArrayList<Bit.Word>();
    for (int i = modal - 1; !run.word(i).isEmpty(); i--) {
      subject.addFirst((Bit.Word) run.at(i));
    }
    Name name = NounReader.name(words);
    int size = words.size();
    return subject.size() >= size
        && NounReader.name(subject.subList(subject.size() - size, subject.size())).equals(name);
  }

  private static boolean isDays(BitRun run, int from, Context context) {
    var cursor = new Cursor(run.bits().subList(from, run.size()));
    return !cursor.atEnd()
        && new DayExceptions(new CalendarDays(context.term()))
            .accept(cursor, run.span(from), new Modifiers())
        && cursor.atEnd();
  }
}
