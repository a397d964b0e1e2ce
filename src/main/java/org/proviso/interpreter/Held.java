package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.proviso.verdict.Finding;
import org.proviso.verdict.FindingSink;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.Verdict;

/** What came of one norm, kept until that of the norms before it has been passed on. */
final class Held {
  final List<Finding> findings = new ArrayList<>();
  final Tally tally;
  final List<NotChecked> notChecked = new ArrayList<>();
  final Owings owings = new Owings();

  Held(int keptBudget) {
    tally = new Tally(findings::add, keptBudget);
  }

  void passOn(FindingSink sink, Map<Verdict, Long> allCounts, List<NotChecked> allNotChecked) {
    findings.forEach(sink::accept);
    tally.addTo(allCounts);
    allNotChecked.addAll(notChecked);
  }
}
