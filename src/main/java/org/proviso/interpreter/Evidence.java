package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.proposal.Untimed;
import org.proviso.time.Quantity;
import org.proviso.verdict.Basis;
import org.proviso.verdict.Bearing;
import org.proviso.verdict.Considered;
import org.proviso.verdict.Missing;
import org.proviso.verdict.Part;
import org.proviso.verdict.RowRef;

/** What the nodes say for themselves about one verdict: sums, rows, missing facts, exceptions. */
final class Evidence {
  /** More parts than this are counted and not listed. */
  private static final int MOST = 400;

  final List<Part> parts = new ArrayList<>();
  final List<Considered> exceptions = new ArrayList<>();
  final List<Bearing> bearings = new ArrayList<>();
  final List<Quantity> owed = new ArrayList<>();
  final Set<String> taken = new LinkedHashSet<>();
  final List<String> why = new ArrayList<>();
  private final Map<String, Missing> missing = new LinkedHashMap<>();
  private final Set<RowRef> rows = new LinkedHashSet<>();
  private int more;
  String measured = "";
  String limit = "";
  String headroom = "";

  void part(String label, String amount, View view, int row) {
    if (parts.size() >= MOST) {
      more++;
      return;
    }
    RowRef ref = view.ref(row);
    rows.add(ref);
    parts.add(new Part(label, amount, List.of(ref)));
  }

  /** A row under its own words, which are followed by {@code remark}. */
  void part(View view, int row, String remark, String amount) {
    if (parts.size() >= MOST) {
      more++;
      return;
    }
    RowRef ref = view.ref(row);
    rows.add(ref);
    parts.add(new Part(ref.words() + remark, amount, List.of(ref)));
  }

  void row(View view, int row) {
    if (rows.size() < MOST) {
      rows.add(view.ref(row));
    }
  }

  void missing(String fact, String remedy, boolean saves) {
    missing.merge(
        fact,
        new Missing(fact, remedy, saves),
        (old, fresh) -> new Missing(fact, old.remedy(), old.saves() || fresh.saves()));
  }

  /** Asks for the times of a row that has none. */
  void untimed(View view, int row) {
    Untimed why = view.sheet.untimed(row).orElseGet(() -> untimedCells(view, row));
    missing(why.fact(), why.remedy(), false);
  }

  /** Without its day a row is at no known time, though its clock times are given. */
  private static Untimed untimedCells(View view, int row) {
    boolean dayOnly = view.hasStart(row) && view.hasEnd(row) && view.day(row) == View.NO_DAY;
    return dayOnly
        ? new Untimed("the day of " + view.words(row), "fill in the column date")
        : new Untimed(
            "when it starts and ends: " + view.words(row), "fill in the columns start and end");
  }

  /**
   * All of it, once everything has been said.
   *
   * @param lacking whether what is missing has a part in the verdict
   */
  Basis basis(boolean lacking) {
    if (more > 0) {
      why.add("And " + more + " further rows.");
    }
    return new Basis(
        measured,
        limit,
        headroom,
        parts,
        rows(),
        lacking ? missing() : List.of(),
        exceptions,
        List.copyOf(taken),
        why);
  }

  List<Missing> missing() {
    return List.copyOf(missing.values());
  }

  List<RowRef> rows() {
    return List.copyOf(rows);
  }
}
