package org.proviso.reference;

import java.util.Set;
import org.proviso.time.Ratio;

/** How an amount owed may be written: whole minutes as hours and minutes, or dollars. */
final class AmountText {
  private AmountText() {}

  static Set<String> of(Ratio amount) {
    long minutes = amount.numerator();
    long hours = minutes / 60;
    long rest = minutes % 60;
    return Set.of(
        "full pay",
        "$" + minutes,
        minutes + " minutes ",
        hours == 0 ? rest + " min" : rest == 0 ? hours + " h" : hours + " h " + rest);
  }
}
