package org.proviso.verdict;

import java.util.List;

/** One addend of a sum or one piece of evidence: what it is, how much, and the rows behind it. */
public record Part(String label, String amount, List<RowRef> rows) {
  /** The label of what hours owed come to at a rate that is given. */
  public static final String IN_MONEY = "in money";

  public Part {
    rows = List.copyOf(rows);
  }
}
