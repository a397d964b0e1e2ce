package org.proviso.verdict;

/**
 * A fact that the proposal does not give.
 *
 * @param fact in words that ask for it: "whether the staff meeting on 9 April lies in CPT time"
 * @param remedy what to write where: "add a column voluntary", "sheet about: item clock"
 * @param saves true where this one fact would turn a breach away ("broken unless …")
 */
public record Missing(String fact, String remedy, boolean saves) {}
