package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.proviso.verdict.Finding;
import org.proviso.verdict.FindingSink;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.Verdict;

/** What came of one norm, kept until that of the norms before it has been passed on. */
final class Held {
  final List<Finding> findings = new ArrayList<>();
  final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
  final List<NotChecked> notChecked = new ArrayList<>();
  final Owings owings = new Owings();

  void passOn(FindingSink sink, Map<Verdict, Long> allCounts, List<NotChecked> allNotChecked) {
    findings.forEach(sink::accept);
    counts.forEach((verdict, count) -> allCounts.merge(verdict, count, Long::sum));
    allNotChecked.addAll(notChecked);
  }
}
