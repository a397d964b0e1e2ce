package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import org.proviso.forms.Context;
import org.proviso.forms.DayExceptions;
import org.proviso.forms.Modifiers;
import org.proviso.source.Name;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
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
    if (!run.opens(at, OpenerWord.EXCEPT)) {
      return;
    }
    List<Name> names = names(run, at + 1);
    int end = run.size() - rest(run, at + 1).size();
    boolean alone = end == run.size() || end == run.modal() || run.joint(end, JointKind.COMMA);
    if (names.isEmpty() || !alone) {
      return;
    }
    List<Name> spoken = new ArrayList<>(spoken(run, 0, at));
    spoken.addAll(spoken(run, end, run.size()));
    boolean all =
        names.stream()
            .allMatch(
                name ->
                    !context.kinds().isPerson(name)
                        && !PeopleWords.isSo(name)
                        && spoken.stream()
                            .anyMatch(kind -> context.kinds().mayBeOfKind(name, kind)));
    if (all) {
      run.replace(at, at + 1, Coined.preposition(run.span(at), "other than"));
    }
  }

  /** What is left out: "the open house", "department meetings and trainings". */
  private static List<Name> names(BitRun run, int from) {
    var names = new ArrayList<Name>();
    int at = from;
    do {
      int noun = noun(run, at);
      List<Bit.Word> words = run.words(noun);
      if (words.isEmpty()) {
        return List.of();
      }
      names.add(NounReader.name(words));
      at = noun + words.size() + 1;
    } while (run.joint(at - 1, JointKind.AND, JointKind.OR));
    return names;
  }

  /** What stands behind it. */
  private static List<Bit> rest(BitRun run, int from) {
    int at = from;
    do {
      at = run.wordsEnd(noun(run, at)) + 1;
    } while (run.joint(at - 1, JointKind.AND, JointKind.OR));
    return run.bits().subList(Math.min(at - 1, run.size()), run.size());
  }

  private static int noun(BitRun run, int at) {
    return run.article(at, Determiner.THE, Determiner.A, Determiner.ANY) ? at + 1 : at;
  }

  /** Every run of words of the sentence, and what amounts count, that the name may be one of. */
  private static List<Name> spoken(BitRun run, int from, int to) {
    var spoken = new ArrayList<Name>();
    for (int i = from; i < to; i++) {
      run.limit(i).map(ExceptedThings::counted).ifPresent(spoken::addAll);
      for (int end = i + 1; end <= to && !run.word(end - 1).isEmpty(); end++) {
        spoken.add(
            NounReader.name(run.words(i).subList(0, Math.min(end - i, run.words(i).size()))));
      }
    }
    return spoken;
  }

  /** "Two evening events": events, and evening events. */
  private static List<Name> counted(Phrase.Limit limit) {
    String unit = limit.amount().unit();
    String all = String.join(" ", limit.amount().adjectives()) + " " + unit;
    return unit.isEmpty() ? List.of() : List.of(Name.of(unit), Name.of(all.strip()));
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
