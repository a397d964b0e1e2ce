package org.proviso.report;

import java.util.EnumMap;
import java.util.Map;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;

/** How many sentences of an agreement were read, declared, stated, judged and not read. */
public record Share(Map<SentenceClass, Long> counts) {
  public Share {
    counts = new EnumMap<>(counts);
  }

  /** What the sentences of the agreement have become. */
  public static Share of(Agreement agreement) {
    Map<SentenceClass, Long> counts = new EnumMap<>(SentenceClass.class);
    for (SentenceClass became : SentenceClass.values()) {
      counts.put(became, 0L);
    }
    for (Clause clause : agreement.clauses()) {
      clause.sentences().forEach(sentence -> counts.merge(sentence.became(), 1L, Long::sum));
    }
    return new Share(counts);
  }

  /** How many sentences have become this. */
  public long of(SentenceClass became) {
    return counts.getOrDefault(became, 0L);
  }

  /** Every sentence of the agreement's own text; labels are not part of it. */
  public long sentences() {
    return counts.entrySet().stream()
        .filter(count -> count.getKey() != SentenceClass.LABEL)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** "58 sentences: 31 read, 4 defined, …", kinds that do not occur left out. */
  public String words() {
    StringBuilder words = new StringBuilder(Count.of(sentences(), "sentence"));
    String separator = ": ";
    for (Map.Entry<SentenceClass, Long> count : counts.entrySet()) {
      if (count.getValue() > 0 && count.getKey() != SentenceClass.LABEL) {
        words.append(separator).append(count.getValue()).append(' ').append(count.getKey().words());
        separator = ", ";
      }
    }
    return words.append('.').toString();
  }
}
