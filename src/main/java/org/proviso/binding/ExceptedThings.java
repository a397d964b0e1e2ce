package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import org.proviso.forms.Context;
import org.proviso.forms.DayExceptions;
import org.proviso.forms.Modifiers;
import org.proviso.source.Name;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.CalendarDays;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.NounReader;
import org.proviso.words.PeopleWords;

/**
 * What is excepted from its own kind. "Staff meetings shall …, with the exception of meetings on
 * Mondays" is "… except on Mondays"; "no meeting shall …, except for IEP meetings" is about other
 * meetings, and no matter of what else happens then.
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
    for (int i = 0; i < run.size(); i++) {
      ofItsKind(run, i, context);
    }
  }

  private static void ofItsKind(BitRun run, int at, Context context) {
    List<Bit.Word> words = run.words(at + 1);
    int end = at + 1 + words.size();
    boolean alone = end == run.size() || run.joint(end, JointKind.COMMA);
    if (!run.opens(at, OpenerWord.EXCEPT) || words.size() < 2 || !alone) {
      return;
    }
    Name name = NounReader.name(words);
    boolean people = context.kinds().isPerson(name) || PeopleWords.isSo(name);
    if (!people && (isSpokenOf(run, 0, at, name) || isSpokenOf(run, end, run.size(), name))) {
      run.replace(at, at + 1, Coined.preposition(run.span(at), "other than"));
    }
  }

  /** Whether its last word stands there too, alone or with an amount. */
  private static boolean isSpokenOf(BitRun run, int from, int to, Name name) {
    for (int i = from; i < to; i++) {
      String counted = run.limit(i).map(limit -> limit.amount().unit()).orElse("");
      String word = run.word(i).isEmpty() ? counted : run.word(i);
      if (!word.isEmpty() && Name.of(word).head().equals(name.head())) {
        return true;
      }
    }
    return false;
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
