package org.proviso.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase.Determiner;

/** Where somebody works: "assigned to Lincoln School", "working at an elementary site". */
public final class Placed {
  private Placed() {}

  /**
   * Takes the words if they say so, to the end of the place; else the cursor may stand anywhere.
   */
  static Optional<Filter> read(Cursor cursor, NounReader nouns) {
    boolean works =
        cursor.acceptWords("working")
            || cursor.acceptWords("assigned")
            || cursor.acceptWords("work")
            || cursor.acceptWords("works");
    if (!works) {
      return Optional.empty();
    }
    if (cursor.acceptPreposition("at")) {
      return Optional.of(site(nouns.one(cursor, false)));
    }
    if (!cursor.acceptPreposition("to", "in")) {
      return Optional.empty();
    }
    Optional<Filter> grade = Graded.grade(cursor, nouns);
    if (grade.isPresent()) {
      return grade;
    }
    boolean plain = !cursor.atEnd() && cursor.peek() instanceof Bit.Word;
    boolean article = !cursor.atEnd() && cursor.peek() instanceof Bit.Article;
    if (!plain && !article) {
      return Optional.empty();
    }
    Noun noun = nouns.one(cursor, false);
    String written = noun.name().written().toLowerCase(Locale.ROOT);
    boolean site =
        written.matches(".+ (school|schools|site|sites|campus|academy|elementary|middle)");
    return site && cursor.atEnd() ? Optional.of(site(noun)) : Optional.empty();
  }

  /** At a school or another place, by its name; a step of pay or of a procedure is none. */
  static Filter site(Noun noun) {
    boolean step = noun.name().written().matches("(?i)(step|level|stage|tier)\\b.*");
    if (!noun.owner().isEmpty() || !noun.filters().isEmpty() || step) {
      throw Unplaced.at(noun.first(), "the name of a site");
    }
    return new Filter.FieldIs(Name.of("site"), List.of(name(noun)));
  }

  /** "Elementary sites" are sites called elementary; a proper name stays whole. */
  public static Name name(Noun noun) {
    if (noun.determiner() == Determiner.NO || noun.isList()) {
      throw Unplaced.at(noun.first(), "one place");
    }
    String written = noun.name().written();
    String bare = written.replaceAll("(?i)\\s+(sites?|schools)$", "");
    return Name.of(bare);
  }
}
