package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Force;
import org.proviso.words.SentenceSubject;
import org.proviso.words.TableBound;
import org.proviso.words.Unplaced;

/**
 * Time that a table gives: "each class shall receive at least the minutes of instruction in Table 1
 * for its grade each day".
 */
final class MinutesForm {
  private MinutesForm() {}

  static Optional<Draft> read(SplitSentence sentence) {
    boolean table =
        sentence.predicate().stream()
            .anyMatch(bit -> bit instanceof Bit.Piece(Phrase.TableReference _));
    var cursor = new Cursor(sentence.predicate());
    boolean verb = cursor.acceptWords("receive") || cursor.acceptWords("have");
    Optional<Phrase.Comparator> comparator =
        table && sentence.isPlainDuty() && verb
            ? cursor.accept(Phrase.Comparator.class)
            : Optional.empty();
    if (comparator.isEmpty()) {
      return Optional.empty();
    }
    cursor.acceptArticle();
    Name column = column(cursor);
    List<Bit> rest = cursor.takeRest();
    int end = end(rest);
    Optional<Bound> bound = TableBound.read(new Cursor(rest.subList(0, end)), column);
    if (bound.isEmpty()) {
      return Optional.empty();
    }
    List<Bit> left = sentence.reader().read(rest.subList(end, rest.size()), sentence.modifiers());
    SentenceSubject whom = sentence.readSubject();
    if (!left.isEmpty() || whom.kind().isEmpty()) {
      throw Unplaced.at(left, "\"each class shall receive at least the minutes … each day\"");
    }
    var force = new Force(Modality.DUTY, false, false);
    var parts = new Parts(sentence.context(), whom, force, List.of(), sentence.modifiers());
    Scope scope = parts.scope();
    Period period =
        scope
            .period()
            .orElseThrow(() -> Unplaced.at(sentence.predicate(), "a rate such as \"each day\""));
    sentence.modifiers().daysOwed(period);
    Selection of =
        scope.records(Selection.of(activity(column)), Optional.of(period), /* time= */ true);
    Relation relation = Amounts.relation(comparator.get().word());
    Fact must = new Fact.Compare(new Measure.TotalTime(of), relation, bound.get());
    return Optional.of(parts.assembler().draft(sentence.duty(), parts.each(), period, must));
  }

  /** "Minutes of instruction", "instructional minutes", up to "in Table 1". */
  private static Name column(Cursor cursor) {
    var words = new ArrayList<String>();
    boolean more = true;
    while (more && !cursor.atEnd()) {
      if (cursor.peek() instanceof Bit.Word word) {
        words.add(word.text());
        cursor.next();
      } else if (!words.isEmpty() && cursor.nextIsPreposition("of")) {
        words.add("of");
        cursor.next();
      } else {
        more = false;
      }
    }
    return Name.of(String.join(" ", words));
  }

  /** What the minutes are of; instruction where the column says no more. */
  private static Name activity(Name column) {
    String written = column.written().toLowerCase(Locale.ROOT);
    if (written.equals("instructional minutes") || written.equals("minutes of instruction")) {
      return Name.of("instruction");
    }
    if (written.startsWith("minutes of ")) {
      return Name.of(column.written().substring("minutes of ".length()));
    }
    throw Unplaced.at(List.of(), "\"the minutes of instruction in Table 1\"");
  }

  /** Where the table's key ends: at its one word. */
  private static int end(List<Bit> rest) {
    for (int i = 0; i < rest.size(); i++) {
      boolean key =
          i > 0
              && rest.get(i) instanceof Bit.Word
              && (rest.get(i - 1) instanceof Bit.Article
                  || new Cursor(rest.subList(i - 1, i)).acceptWords("its"));
      if (key) {
        return i + 1;
      }
    }
    return rest.size();
  }
}
