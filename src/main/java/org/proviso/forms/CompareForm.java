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
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.BitRun;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.Unplaced;

/**
 * One time against another: "a teacher's meeting time shall not exceed preparation time in any
 * week".
 */
final class CompareForm {
  private static final String TIME = " time";

  private final Parts parts;

  private CompareForm(Parts parts) {
    this.parts = parts;
  }

  /** The readings, one for each way to say whose time it is; none where it is another form. */
  static List<Draft> read(Parts parts) {
    boolean records =
        parts.subject().isRecords()
            && !parts.subject().there()
            && parts.subject().limit().isEmpty()
            && parts.subject().noun().size() == 1
            && !parts.subject().only().isList();
    return records ? new CompareForm(parts).drafts() : List.of();
  }

  private List<Draft> drafts() {
    Noun one = parts.subject().only();
    var cursor = new Cursor(parts.core());
    boolean takes = cursor.acceptWords("take");
    boolean being = !takes && cursor.accept(Phrase.Being.class).isPresent();
    Optional<Phrase.Comparator> comparator = cursor.accept(Phrase.Comparator.class);
    if (comparator.isEmpty() || !(takes || isTime(one) || isDefined(one))) {
      return List.of();
    }
    if (being) {
      cursor.accept(Phrase.Comparator.class).ifPresent(equal -> exactly(equal, comparator.get()));
    }
    Optional<Noun> other = other(cursor);
    boolean plain =
        parts.isOfAllRecords() && parts.modifiers().needed.isEmpty() && !parts.modifiers().together;
    if (other.isEmpty() || !plain) {
      return List.of();
    }
    Period period =
        parts
            .scope()
            .period()
            .orElseThrow(() -> Unplaced.at(parts.core(), "a rate such as \"in any week\""));
    Relation relation = relation(comparator.get());
    Fact must =
        new Fact.Compare(
            new Measure.TotalTime(time(one)),
            relation,
            new Bound.Measured(new Measure.TotalTime(time(other.get()))));
    Modality modality = parts.force().ofBound();
    return parts.scope().subjects(one.owner()).stream()
        .map(each -> parts.assembler().draft(modality, each, period, must))
        .toList();
  }

  private static void exactly(Phrase.Comparator equal, Phrase.Comparator first) {
    if (equal.word() != LimitWord.EXACTLY || first.word() == LimitWord.EXACTLY) {
      throw Unplaced.at(equal.span(), "\"at least equal to\"");
    }
  }

  private Relation relation(Phrase.Comparator comparator) {
    Optional<Relation> relation =
        parts.force().negative()
            ? Amounts.negated(comparator.word())
            : Optional.of(Amounts.relation(comparator.word()));
    return relation.orElseThrow(
        () -> Unplaced.at(comparator.span(), "\"shall not exceed\" or \"at least equal to\""));
  }

  /** The word "time" is left out of a name that a term defines without it. */
  private boolean isDefined(Noun noun) {
    return parts.context().kinds().isDefined(noun.name());
  }

  private static boolean isTime(Noun noun) {
    return noun.name().written().toLowerCase(Locale.ROOT).endsWith(TIME);
  }

  /** "Preparation time", "the teacher's preparation time", "the total time of preparation". */
  private Optional<Noun> other(Cursor cursor) {
    int mark = cursor.mark();
    var run = new BitRun(cursor.rest());
    cursor.acceptArticle();
    boolean total = cursor.acceptWords("total time") && cursor.acceptPreposition("of");
    if (!total) {
      cursor.reset(mark);
    }
    try {
      Noun noun = parts.nouns().one(cursor, false);
      var owner = new ArrayList<>(noun.owner());
      if (owner.isEmpty() && cursor.acceptPreposition("of")) {
        owner.add(parts.nouns().one(cursor, false));
      }
      boolean named = total || run.word(run.size() - 1, "time");
      boolean same =
          owner.isEmpty()
              || owner.stream()
                  .allMatch(
                      whose ->
                          parts.subject().only().owner().stream()
                              .anyMatch(own -> Scope.singular(own).equals(Scope.singular(whose))));
      return named && same && cursor.atEnd() && noun.filters().isEmpty()
          ? Optional.of(noun)
          : Optional.empty();
    } catch (Unplaced noNoun) {
      return Optional.empty();
    }
  }

  /** "Meeting time" is the time of meetings, unless a term of that name says otherwise. */
  private Selection time(Noun noun) {
    String written = noun.name().written();
    Name name =
        isTime(noun) && !isDefined(noun)
            ? Name.of(written.substring(0, written.length() - TIME.length()))
            : noun.name();
    return new Selection(Selection.ANY_SHEET, List.of(name), noun.filters());
  }
}
