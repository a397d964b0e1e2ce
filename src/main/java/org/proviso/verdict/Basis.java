package org.proviso.verdict;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a verdict rests on, as the evaluation itself gave it.
 *
 * @param measured what was measured, in words with units ("3 h 45", "3 h to 3 h 45"); may be empty
 * @param limit the limit in words; may be empty
 * @param headroom what is left of the limit, or by how much it is exceeded; may be empty
 * @param parts the sum, addend by addend
 * @param rows the rows of the proposal that were looked at
 * @param missing the facts that are not known, and how each could be settled
 * @param exceptions the exceptions that were considered, applied or not
 * @param taken what was supplied that the words do not say
 * @param why the steps, in order, one sentence each
 */
public record Basis(
    String measured,
    String limit,
    String headroom,
    List<Part> parts,
    List<RowRef> rows,
    List<Missing> missing,
    List<Considered> exceptions,
    List<String> taken,
    List<String> why) {
  public Basis {
    parts = List.copyOf(parts);
    rows = List.copyOf(rows);
    missing = List.copyOf(missing);
    exceptions = List.copyOf(exceptions);
    taken = List.copyOf(taken);
    why = List.copyOf(why);
  }

  /** Of a verdict that nothing was measured for: the rows that alone make it so, and the step. */
  public static Basis unmeasured(List<RowRef> rows, List<String> taken, String step) {
    return new Basis("", "", "", List.of(), rows, List.of(), List.of(), taken, List.of(step));
  }

  /** The same with more that was taken, and more steps to it. */
  Basis noting(List<String> moreTaken, List<String> moreWhy) {
    return new Basis(
        measured,
        limit,
        headroom,
        parts,
        rows,
        missing,
        exceptions,
        Stream.concat(taken.stream(), moreTaken.stream()).toList(),
        Stream.concat(why.stream(), moreWhy.stream()).toList());
  }
}
