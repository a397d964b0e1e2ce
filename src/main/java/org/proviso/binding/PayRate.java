package org.proviso.binding;

import java.util.ArrayList;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.RateWord;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/** What an hour is paid at: "at the non-instructional rate", "at $45 per hour". */
final class PayRate {
  private PayRate() {}

  /** Takes the rate if one comes next; else leaves the cursor anywhere. */
  static Optional<Bound> read(Cursor cursor) {
    if (!cursor.acceptPreposition("at")) {
      return Optional.empty();
    }
    Optional<Bound> dollars = dollars(cursor);
    if (dollars.isPresent()) {
      return dollars;
    }
    Optional<Determiner> article = cursor.acceptArticle();
    if (article.filter(a -> a == Determiner.A).isPresent() && cursor.acceptWords("rate")) {
      return cursor.acceptPreposition("of") ? dollars(cursor) : Optional.empty();
    }
    boolean the =
        article.isPresent()
            && (article.get() == Determiner.THE || article.get() == Determiner.THEIR);
    return the || article.isEmpty() ? named(cursor) : Optional.empty();
  }

  /** "The non-instructional rate" without "at"; the cursor stays where it is if there is none. */
  static Optional<Bound> named(Cursor cursor, Determiner article) {
    int mark = cursor.mark();
    boolean the = cursor.acceptArticle().filter(article::equals).isPresent();
    Optional<Bound> rate = the ? named(cursor) : Optional.empty();
    if (rate.isEmpty()) {
      cursor.reset(mark);
    }
    return rate;
  }

  /** "$45 per hour". */
  private static Optional<Bound> dollars(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Phrase.Limit> limit =
        cursor
            .accept(Phrase.Limit.class)
            .filter(found -> found.word() == Phrase.LimitWord.BARE)
            .filter(found -> Amounts.unit(found.amount()).equals("dollar"));
    Optional<Phrase.Rate> rate =
        limit.isEmpty()
            ? Optional.empty()
            : cursor.accept(Phrase.Rate.class).filter(PayWords::isHour);
    if (rate.isEmpty()) {
      cursor.reset(mark);
      return Optional.empty();
    }
    var value = Amounts.value(limit.get().amount().value());
    return Optional.of(new Bound.Fixed(new Quantity(value, Unit.DOLLARS)));
  }

  /** Words up to "rate", and the table that they may stand in. */
  private static Optional<Bound> named(Cursor cursor) {
    var words = new ArrayList<String>();
    while (!cursor.atEnd() && (words.isEmpty() || !words.getLast().equalsIgnoreCase("rate"))) {
      Optional<Phrase.Rate> hourly =
          cursor.peek(Phrase.Rate.class).filter(rate -> rate.word() == RateWord.LY);
      if (hourly.isPresent()) {
        words.add(cursor.next().span().flat());
      } else if (cursor.peek() instanceof Bit.Word word && Plain.isPlain(word)) {
        words.add(word.text());
        cursor.next();
      } else {
        return Optional.empty();
      }
    }
    boolean rate = !words.isEmpty() && words.getLast().equalsIgnoreCase("rate") && words.size() > 1;
    if (!rate) {
      return Optional.empty();
    }
    int mark = cursor.mark();
    if (cursor.acceptPreposition("of") && !cursor.acceptWords("pay")) {
      cursor.reset(mark);
    }
    Name name = Name.of(String.join(" ", words));
    return Optional.of(inTable(cursor, name).orElse(new Bound.Named(name)));
  }

  /** "In Table 2 for their step". */
  private static Optional<Bound> inTable(Cursor cursor, Name column) {
    int mark = cursor.mark();
    boolean in = cursor.acceptPreposition("in", "of", "from");
    Optional<Phrase.TableReference> table =
        in ? cursor.accept(Phrase.TableReference.class) : Optional.empty();
    if (table.isEmpty()) {
      cursor.reset(mark);
      return Optional.empty();
    }
    boolean keyed = cursor.acceptPreposition("for", "by");
    boolean its =
        keyed
            && (cursor.acceptWords("its")
                || cursor
                    .acceptArticle()
                    .filter(a -> a == Determiner.THEIR || a == Determiner.THE)
                    .isPresent());
    if (!its || cursor.atEnd() || !(cursor.next() instanceof Bit.Word key)) {
      throw Unplaced.at(table.get().span(), "\"in Table 2 for their step\"");
    }
    return Optional.of(new Bound.InTable(table.get().number(), column, Name.of(key.text())));
  }
}
