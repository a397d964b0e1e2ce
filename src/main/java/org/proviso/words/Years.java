package org.proviso.words;

import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;

/** "With fewer than three years of service": a number in the field of that name. */
final class Years {
  private Years() {}

  /** Takes the amount and what it is of; else the cursor is where it was. */
  static Optional<Filter> read(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Phrase.Limit> limit = cursor.accept(Phrase.Limit.class).filter(Years::isBound);
    boolean of = limit.isPresent() && cursor.acceptPreposition("of");
    Optional<Name> what = of ? what(cursor) : Optional.empty();
    if (what.isEmpty()) {
      cursor.reset(mark);
      return Optional.empty();
    }
    String unit = Amounts.unit(limit.orElseThrow().amount()) + "s of ";
    return Optional.of(compares(Name.of(unit + what.get().written()), limit.get()));
  }

  /** "Whose years of service is less than 3", as the paraphrase says it. */
  static Optional<Filter> whose(Cursor cursor) {
    int mark = cursor.mark();
    String unit = cursor.word();
    boolean years = cursor.acceptWords("years") || cursor.acceptWords("months");
    Optional<Name> what = years && cursor.acceptPreposition("of") ? what(cursor) : Optional.empty();
    boolean is = what.isPresent() && Finite.acceptBe(cursor);
    Optional<Phrase.Limit> limit =
        is
            ? cursor
                .accept(Phrase.Limit.class)
                .filter(l -> l.amount().unit().isEmpty() && l.word() != LimitWord.BARE)
            : Optional.empty();
    if (limit.isEmpty()) {
      cursor.reset(mark);
    }
    return limit.map(l -> compares(Name.of(unit + " of " + what.orElseThrow().written()), l));
  }

  private static Filter compares(Name field, Phrase.Limit limit) {
    return new Filter.FieldCompares(
        field, Amounts.relation(limit.word()), new Bound.Fixed(Amounts.things(limit.amount(), "")));
  }

  private static Optional<Name> what(Cursor cursor) {
    for (String words :
        new String[] {"teaching experience", "service", "experience", "seniority", "employment"}) {
      if (cursor.acceptWords(words)) {
        return Optional.of(Name.of(words));
      }
    }
    return Optional.empty();
  }

  /** "With ten years" may be ten or more. */
  private static boolean isBound(Phrase.Limit limit) {
    String unit = Amounts.unit(limit.amount());
    return limit.word() != LimitWord.BARE
        && (unit.equals("year") || unit.equals("month"))
        && limit.amount().adjectives().isEmpty()
        && limit.amount().determiner() == Determiner.NONE;
  }
}
