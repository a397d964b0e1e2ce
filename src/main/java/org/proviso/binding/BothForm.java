package org.proviso.binding;

import java.util.Optional;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.syntax.Phrase.Determiner;

/** "A teacher shall not be assigned both bus duty and yard duty on the same day". */
final class BothForm {
  private BothForm() {}

  /** Not the one and the other on one day; nothing where it is another form. */
  static Optional<Draft> read(Parts parts) {
    boolean person = parts.subject().isPerson();
    boolean ban = parts.force().modality() == Modality.BAN && parts.force().negative();
    var cursor = new Cursor(parts.core());
    if (!person || !ban || Verb.accept(cursor, Verb.Use.LIGHT).isEmpty()) {
      return Optional.empty();
    }
    boolean both = cursor.peekIsArticle(Determiner.BOTH);
    if (both) {
      cursor.next();
    }
    Optional<Noun> pair = pair(cursor, parts);
    Period day = Periods.on(Periods.ALL_DAYS);
    Optional<Period> given = pair.isPresent() ? parts.scope().period() : Optional.empty();
    boolean sameDay = Finite.sameDay(cursor);
    boolean daily = given.filter(day::equals).isPresent();
    boolean once = sameDay ? given.isEmpty() || daily : both && daily;
    boolean plain =
        parts.modifiers().recordFilters().isEmpty()
            && parts.modifiers().excluded.isEmpty()
            && parts.modifiers().needed.isEmpty();
    if (pair.isEmpty() || !cursor.atEnd() || !once || !plain) {
      return Optional.empty();
    }
    Noun noun = pair.get();
    Fact must =
        new Fact.Not(
            new Fact.AllOf(
                noun.names().stream()
                    .<Fact>map(name -> new Fact.Exists(Selection.of(name)))
                    .toList()));
    return Optional.of(parts.assembler().draft(Modality.DUTY, parts.each(), day, must));
  }

  private static Optional<Noun> pair(Cursor cursor, Parts parts) {
    try {
      Noun noun = parts.nouns().list(cursor, false);
      boolean two =
          noun.listed() == Noun.Listed.AND
              && noun.names().size() == 2
              && noun.owner().isEmpty()
              && noun.filters().isEmpty()
              && (noun.determiner() == Determiner.NONE || noun.determiner() == Determiner.A);
      return two ? Optional.of(noun) : Optional.empty();
    } catch (Unplaced otherForm) {
      return Optional.empty();
    }
  }
}
