package org.proviso.precedence;

import java.util.List;
import org.proviso.norm.Clause;
import org.proviso.norm.NormParts;
import org.proviso.source.Name;

/** Whether a norm is about something that a sentence names: "class-size limits". */
final class Topics {
  private Topics() {}

  static boolean isAbout(NormAt norm, List<Name> topics) {
    return topics.stream().anyMatch(topic -> isAbout(norm, topic));
  }

  /** By the headings above it, the words of its sentence, or what it measures. */
  private static boolean isAbout(NormAt norm, Name topic) {
    List<String> numbers = Numbers.of(norm.clause(), norm.agreement());
    boolean headed =
        norm.agreement().clauses().stream()
            .filter(clause -> numbers.contains(clause.id().number()))
            .map(Clause::heading)
            .anyMatch(heading -> Name.of(heading).stems().containsAll(topic.stems()));
    return headed
        || Name.of(norm.norm().words().flat()).stems().containsAll(topic.stems())
        || NormParts.of(norm.norm(), Name.class).contains(topic);
  }
}
