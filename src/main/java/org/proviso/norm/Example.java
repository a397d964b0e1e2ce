package org.proviso.norm;

import java.util.List;
import org.proviso.source.Span;

/**
 * A worked case inside the agreement, with the verdict the parties expect (S22).
 *
 * @param name its name in quotes
 * @param stated in which clause it stands
 * @param expectation what it shows
 * @param target the clause it is about
 * @param subject the subject named in "owes Rivera …", or empty
 * @param amount the amount named, as written, or empty
 * @param sheets its rows
 * @param together further agreements that it is held against, by their files or folders, as seen
 *     from where its own agreement lies
 */
public record Example(
    String name,
    ClauseId stated,
    Expectation expectation,
    ClauseId target,
    String subject,
    String amount,
    List<Sheet> sheets,
    List<String> together,
    Span words) {
  public Example {
    sheets = List.copyOf(sheets);
    together = List.copyOf(together);
  }

  /** The verdicts that an example can expect. */
  public enum Expectation {
    KEEPS,
    BREAKS,
    EXCUSES,
    ADVISES,
    LEAVES_OPEN,
    LEAVES_UNDECIDED,
    DOES_NOT_TEST,
    OWES,
    REFERS_TO_JUDGEMENT
  }

  /** Rows of one sheet: a header and cells, with where each row stands. */
  public record Sheet(String name, List<String> header, List<List<String>> rows, List<Span> at) {
    public Sheet {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
      at = List.copyOf(at);
    }
  }
}
