package org.proviso.forms;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Cursor;
import org.proviso.words.Finite;
import org.proviso.words.Noun;
import org.proviso.words.Periods;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/** "A teacher shall not be assigned both bus duty and yard duty on the same day". */
final class BothForm {
  private static final Filter REQUIRED = new Filter.Not(new Filter.Voluntary());

  private BothForm() {}

  /** Not the one and the other on one day; nothing where it is another form. */
  static Optional<Draft> read(Parts parts) {
    boolean person = parts.subject().isPerson();
    boolean exempt = parts.force().modality() == Modality.EXEMPTION;
    boolean ban = exempt || (parts.force().modality() == Modality.BAN && parts.force().negative());
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
    boolean stretch = given.filter(Period.Calendar.class::isInstance).isPresent();
    boolean once = sameDay ? given.isEmpty() || daily : both && (daily || stretch);
    Period period = stretch ? given.orElseThrow() : day;
    boolean plain = parts.isOfAllRecords() && parts.modifiers().needed.isEmpty();
    if (pair.isEmpty() || !cursor.atEnd() || !once || !plain) {
      return Optional.empty();
    }
    List<Fact> each =
        pair.get().names().stream()
            .map(Selection::of)
            .<Fact>map(of -> new Fact.Exists(exempt ? of.where(REQUIRED) : of))
            .toList();
    Fact must = new Fact.Not(new Fact.AllOf(each));
    Modality modality = exempt ? Modality.EXEMPTION : Modality.DUTY;
    return Optional.of(parts.assembler().draft(modality, parts.each(), period, must));
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
