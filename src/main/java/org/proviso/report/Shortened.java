package org.proviso.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.proviso.change.ClauseChange;
import org.proviso.change.SentenceChange;

/** The words of a long clause of which little has changed: what stays stands for "…". */
final class Shortened {
  private static final int LONG = 500;

  private Shortened() {}

  static String words(ClauseChange change, boolean old) {
    String all = old ? change.oldWords() : change.newWords();
    boolean some = isChanged(change);
    return all.length() > LONG && some ? onlyChanged(change.sentences(), old) : all;
  }

  private static boolean isChanged(ClauseChange change) {
    return change.sentences().stream().anyMatch(one -> !one.sameWords());
  }

  /** Whether one of its versions is longer than a table should hold. */
  static boolean isLong(ClauseChange change) {
    int most = Math.max(change.oldWords().length(), change.newWords().length());
    return most > LONG && isChanged(change);
  }

  private static String onlyChanged(List<SentenceChange> sentences, boolean old) {
    var words = new ArrayList<String>();
    var inOrder = new ArrayList<>(sentences);
    if (old) {
      inOrder.sort(Comparator.comparingInt(SentenceChange::place));
    }
    for (SentenceChange sentence : inOrder) {
      boolean away = old ? !sentence.movedFrom().isEmpty() : !sentence.movedTo().isEmpty();
      String own = away ? "" : old ? sentence.old() : sentence.now();
      if (!sentence.sameWords() && !own.isEmpty()) {
        words.add(own);
      } else if (!own.isEmpty() && (words.isEmpty() || !words.getLast().equals("\u2026"))) {
        words.add("\u2026");
      }
    }
    return String.join(" ", words);
  }
}
