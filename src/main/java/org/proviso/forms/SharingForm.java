package org.proviso.forms;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;

/**
 * Other words for "no desk shall be used by two students": "students shall not share desks", "no
 * student shall share a desk with another student", "each desk shall be used by no more than one
 * student".
 */
final class SharingForm {
  private final SplitSentence sentence;
  private final NounReader nouns;
  private final UsesForm uses;

  private SharingForm(SplitSentence sentence, UsesForm uses) {
    this.sentence = sentence;
    this.nouns = sentence.nouns();
    this.uses = uses;
  }

  static Optional<List<Draft>> read(SplitSentence sentence, UsesForm uses) {
    var form = new SharingForm(sentence, uses);
    return form.shares().or(() -> form.usedBy());
  }

  private Optional<List<Draft>> shares() {
    var cursor = new Cursor(sentence.predicate());
    if (!cursor.acceptWords("share")) {
      return Optional.empty();
    }
    Noun users = nouns.whole(sentence.subject());
    boolean no = users.determiner() == Determiner.NO;
    boolean students =
        sentence.kinds().is(SubjectKind.STUDENT, users.name())
            && users.filters().isEmpty()
            && users.owner().isEmpty()
            && !users.isList();
    if (!students || no == sentence.modal().negated()) {
      return Optional.empty();
    }
    Noun thing = nouns.one(cursor, false);
    boolean one = thing.determiner() == Determiner.A || thing.determiner() == Determiner.NONE;
    other(cursor);
    return one && uses.isThing(thing)
        ? Optional.of(List.of(uses.shared(thing, users.name(), UsesForm.period(cursor), false)))
        : Optional.empty();
  }

  /** "With another student", "with each other": whom else would one share with. */
  private static void other(Cursor cursor) {
    int before = cursor.mark();
    boolean said =
        cursor.acceptPreposition("with")
            && (cursor.acceptWords("another student")
                || cursor.acceptWords("other students")
                || cursor.acceptWords("one another")
                || cursor.acceptWords("each other"));
    if (!said) {
      cursor.reset(before);
    }
  }

  /** "Each desk shall be used by no more than one student", "no desk by more than one". */
  private Optional<List<Draft>> usedBy() {
    var cursor = new Cursor(sentence.predicate());
    boolean used =
        cursor.accept(Phrase.Being.class).isPresent()
            && (cursor.acceptWords("used") || cursor.acceptWords("shared"))
            && cursor.acceptPreposition("by");
    Optional<Phrase.Limit> limit = used ? cursor.accept(Phrase.Limit.class) : Optional.empty();
    if (limit.isEmpty() || !limit.get().amount().value().equals("1")) {
      return Optional.empty();
    }
    Noun thing = nouns.whole(sentence.subject());
    boolean no = thing.determiner() == Determiner.NO;
    boolean denied = no != sentence.modal().negated();
    boolean several = limit.get().word() == LimitWord.MORE_THAN;
    boolean most = limit.get().word() == LimitWord.AT_MOST;
    boolean plain = limit.get().amount().adjectives().isEmpty() && uses.isThing(thing);
    return plain && (denied ? several : most)
        ? Optional.of(
            List.of(
                uses.shared(
                    thing, Name.of(limit.get().amount().unit()), UsesForm.period(cursor), true)))
        : Optional.empty();
  }
}
