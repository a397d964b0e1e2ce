package org.proviso.verdict;

import java.util.List;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Norm;
import org.proviso.time.Quantity;

/**
 * One verdict with everything that led to it; the reasons come from the evaluation itself.
 *
 * @param agreement the agreement's name
 * @param norm the norm held
 * @param unless for UNDECIDED: true where one missing fact would save what is otherwise broken
 * @param subject whom or what the norm was held against
 * @param when the period, or the day of the record
 * @param basis what it rests on
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
    Basis basis,
    List<ClauseId> also,
    List<Bearing> bearings,
    List<Quantity> owed) {
  public Finding {
    also = List.copyOf(also);
    bearings = List.copyOf(bearings);
    owed = List.copyOf(owed);
  }

  /** A finding under one clause only, which nothing bears on and by which nothing is owed. */
  public Finding(
      String agreement,
      Norm norm,
      Verdict verdict,
      boolean unless,
      Subject subject,
      When when,
      Basis basis) {
    this(agreement, norm, verdict, unless, subject, when, basis, List.of(), List.of(), List.of());
  }

  /** What was measured, in words with units; empty where nothing is measured. */
  public String measured() {
    return basis.measured();
  }

  /** The limit in words; empty where there is none. */
  public String limit() {
    return basis.limit();
  }

  /** What is left of the limit, or by how much it is exceeded, in words; may be empty. */
  public String headroom() {
    return basis.headroom();
  }

  /** The sum, addend by addend. */
  public List<Part> parts() {
    return basis.parts();
  }

  /** The rows of the proposal that it rests on. */
  public List<RowRef> rows() {
    return basis.rows();
  }

  /** The facts that are not known. */
  public List<Missing> missing() {
    return basis.missing();
  }

  /** The exceptions that were considered, applied or not. */
  public List<Considered> exceptions() {
    return basis.exceptions();
  }

  /** What was supplied that the words do not say. */
  public List<String> taken() {
    return basis.taken();
  }

  /** The steps, in order, one sentence each. */
  public List<String> why() {
    return basis.why();
  }

  /** What hours owed come to at a rate that is given, with a comma before it; else empty. */
  public String inMoney() {
    return parts().stream()
        .filter(part -> part.label().equals(Part.IN_MONEY))
        .map(part -> ", " + part.amount())
        .findFirst()
        .orElse("");
  }

  /** The same with more that was taken, and more steps to it. */
  public Finding noting(List<String> moreTaken, List<String> moreWhy) {
    return copy(basis.noting(moreTaken, moreWhy), also, bearings, owed);
  }

  /** The same under further clauses. */
  public Finding with(List<ClauseId> twins) {
    return copy(basis, twins, bearings, owed);
  }

  /** The same, with what bears on it. */
  public Finding bearing(List<Bearing> others) {
    return copy(basis, also, others, owed);
  }

  /** The same, with the amounts that are owed. */
  public Finding owing(List<Quantity> amounts) {
    return copy(basis, also, bearings, amounts);
  }

  private Finding copy(
      Basis nowBasis, List<ClauseId> twins, List<Bearing> others, List<Quantity> amounts) {
    return new Finding(
        agreement, norm, verdict, unless, subject, when, nowBasis, twins, others, amounts);
  }
}
