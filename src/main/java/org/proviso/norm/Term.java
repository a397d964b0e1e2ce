package org.proviso.norm;

import java.util.List;
import org.proviso.source.Name;

/**
 * A word that a definition ties to records (S13).
 *
 * @param name the word defined
 * @param meanings the alternatives that it covers
 * @param from where it was defined: a clause number, or "school vocabulary"
 */
public record Term(Name name, List<Meaning> meanings, String from) {
  public Term {
    meanings = List.copyOf(meanings);
  }

  /** One alternative of a term. */
  public sealed interface Meaning {
    /**
     * Records whose naming field (activity, event, role, mode … by sheet) holds the name itself.
     *
     * @param sheet the sheet, or empty for whichever sheet holds it
     * @param field the field, or empty for the sheet's own naming field
     */
    record Called(String sheet, Name field, List<Name> names) implements Meaning {
      public Called {
        names = List.copyOf(names);
      }
    }

    /** Records that another selection picks, by its terms and filters. */
    record Selected(Selection selection) implements Meaning {}

    /**
     * Subjects of a kind: "unit member" is any person; "teacher" a person whose role is teacher.
     */
    record Subjects(SubjectKind kind, List<Filter> where) implements Meaning {
      public Subjects {
        where = List.copyOf(where);
      }
    }
  }
}
