package org.proviso.words;

import java.util.ArrayList;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;

/**
 * "The maximum class size in Table 1 for its grade": a column, a table, and the field to look by.
 */
public final class TableBound {
  private TableBound() {}

  /** "The figure given", "the limit set forth": what it is called. */
  private static Name plain(Name column) {
    return Name.of(
        column
            .written()
            .replaceFirst(
                "(?i) (given|shown|listed|stated|specified|indicated|provided|set( forth| out)?)$",
                ""));
  }

  /** Behind the name of the column; takes all of it or nothing. */
  public static Optional<Bound> read(Cursor cursor, Name column) {
    int mark = cursor.mark();
    boolean in = cursor.acceptPreposition("in", "of", "from", "by");
    Optional<Phrase.TableReference> table =
        in ? cursor.accept(Phrase.TableReference.class) : Optional.empty();
    if (table.isEmpty() || !cursor.acceptPreposition("for", "by")) {
      cursor.reset(mark);
      return Optional.empty();
    }
    if (!cursor.acceptWords("its")) {
      boolean the =
          cursor
              .acceptArticle()
              .filter(a -> a == Determiner.THE || a == Determiner.THEIR)
              .isPresent();
      if (!the) {
        throw Unplaced.at(cursor.rest(), "\"for its grade\"");
      }
    }
    var key = new ArrayList<Bit.Word>();
    while (!cursor.atEnd() && cursor.peek() instanceof Bit.Word word && Plain.isPlain(word)) {
      key.add(word);
      cursor.next();
    }
    if (key.isEmpty() || !cursor.atEnd()) {
      throw Unplaced.at(cursor.rest(), "\"for its grade\"");
    }
    return Optional.of(
        new Bound.InTable(table.get().number(), plain(column), NounReader.name(key)));
  }
}
