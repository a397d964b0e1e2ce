package org.proviso.norm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.source.Name;

/** Whether time is paid, which a clause says in a name and a schedule does not: "unpaid meal". */
public final class PayWord {
  private static final List<String> WORDS = List.of("unpaid ", "paid ");

  private PayWord() {}

  /** The name without it; empty where it does not begin so. */
  public static Optional<Name> without(Name name) {
    String written = name.written();
    return WORDS.stream()
        .filter(written.toLowerCase(Locale.ROOT)::startsWith)
        .map(word -> Name.of(written.substring(word.length())))
        .findFirst();
  }
}
