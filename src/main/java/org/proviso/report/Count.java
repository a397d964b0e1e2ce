package org.proviso.report;

import java.util.Locale;
import org.proviso.source.Plurals;

/** A number with its noun: "1 sentence", "2 sentences". */
final class Count {
  private Count() {}

  static String of(long count, String noun) {
    return Plurals.counted(String.format(Locale.ROOT, "%,d", count), noun);
  }
}
