package org.proviso.interpreter;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.proposal.Column;

/** The words that people write for yes and no. */
final class YesNo {
  private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1", "✓", "✔");
  private static final Set<String> NO = Set.of("no", "n", "false", "0", "none", "never");

  private YesNo() {}

  static Optional<Boolean> of(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return YES.contains(word)
        ? Optional.of(true)
        : NO.contains(word) ? Optional.of(false) : Optional.empty();
  }

  /** Whether a column of words says nothing but yes and no. */
  static boolean isSaidIn(Column column) {
    for (int code = 0; code < column.dictionary().size(); code++) {
      if (of(column.dictionary().word(code)).isEmpty()) {
        return false;
      }
    }
    return column.dictionary().size() > 0;
  }
}
