package org.proviso.verdict;

import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Norm;
import org.proviso.time.Quantity;

/**
 * One verdict with everything that led to it; the reasons come from the evaluation itself.
 *
 * @param agreement the agreement's name
 * @param norm the norm held
 * @param unless for UNDECIDED: true where one missing fact would save what is otherwise broken
 * @param measured what was measured, in words with units ("3 h 45", "3 h to 3 h 45"); may be empty
 * @param limit the limit in words; may be empty
 * @param headroom what is left of the limit, or by how much it is exceeded; may be empty
 * @param parts the sum, addend by addend
 * @param why the steps, in order, one sentence each
 * @param also the further clauses that say the same of the same records (S9)
 * @param bearings the norms that it yields to here, or conflicts with
 * @param owed what is owed, in minutes or dollars; hours whose rate is known are there in both
 */
public record Finding(
    String agreement,
    Norm norm,
    Verdict verdict,
    boolean unless,
    Subject subject,
    When when,
    String measured,
    String limit,
    String headroom,
    List<Part> parts,
    List<RowRef> rows,
    List<Missing> missing,
    List<Considered> exceptions,
    List<String> taken,
    List<String> why,
    List<ClauseId> also,
    List<Bearing> bearings,
    List<Quantity> owed) {
  public Finding {
    parts = List.copyOf(parts);
    rows = List.copyOf(rows);
    missing = List.copyOf(missing);
    exceptions = List.copyOf(exceptions);
    taken = List.copyOf(taken);
    why = List.copyOf(why);
    also = List.copyOf(also);
    bearings = List.copyOf(bearings);
    owed = List.copyOf(owed);
  }

  /** A finding under one clause only. */
  public Finding(
      String agreement,
      Norm norm,
      Verdict verdict,
      boolean unless,
      Subject subject,
      When when,
      String measured,
      String limit,
      String headroom,
      List<Part> parts,
      List<RowRef> rows,
      List<Missing> missing,
      List<Considered> exceptions,
      List<String> taken,
      List<String> why) {
    this(
        agreement,
        norm,
        verdict,
        unless,
        subject,
        when,
        measured,
        limit,
        headroom,
        parts,
        rows,
        missing,
        exceptions,
        taken,
        why,
        List.of(),
        List.of(),
        List.of());
  }

  /** What hours owed come to at a rate that is given, with a comma before it; else empty. */
  public String inMoney() {
    return parts.stream()
        .filter(part -> part.label().equals(Part.IN_MONEY))
        .map(part -> ", " + part.amount())
        .findFirst()
        .orElse("");
  }

  /** The same with more that was taken, and more steps to it. */
  public Finding noting(List<String> moreTaken, List<String> moreWhy) {
    return copy(
        Stream.concat(taken.stream(), moreTaken.stream()).toList(),
        Stream.concat(why.stream(), moreWhy.stream()).toList(),
        also,
        bearings,
        owed);
  }

  /** The same under further clauses. */
  public Finding with(List<ClauseId> twins) {
    return copy(taken, why, twins, bearings, owed);
  }

  /** The same, with what bears on it. */
  public Finding bearing(List<Bearing> others) {
    return copy(taken, why, also, others, owed);
  }

  /** The same, with the amounts that are owed. */
  public Finding owing(List<Quantity> amounts) {
    return copy(taken, why, also, bearings, amounts);
  }

  private Finding copy(
      List<String> nowTaken,
      List<String> nowWhy,
      List<ClauseId> twins,
      List<Bearing> others,
      List<Quantity> amounts) {
    return new Finding(
        agreement,
        norm,
        verdict,
        unless,
        subject,
        when,
        measured,
        limit,
        headroom,
        parts,
        rows,
        missing,
        exceptions,
        nowTaken,
        nowWhy,
        twins,
        others,
        amounts);
  }
}
