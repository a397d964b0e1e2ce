package org.proviso.binding;

import java.util.List;
import java.util.function.Consumer;

/**
 * Puts what can be said in several ways into the one way that the forms read. Each rule keeps every
 * number and every word that bounds; what a rule does not know stays as it is.
 */
final class Rewording {
  private static final List<Consumer<BitRun>> RULES =
      List.of(
          PresentWording::apply,
          PresentWording::either,
          AverageWording::apply,
          FrequencyWording::apply,
          LengthWording::apply,
          BlockWording::apply,
          HoursWording::apply,
          DutyFreeWording::apply,
          ThatDayWording::apply,
          ClassWording::apply,
          LastingWording::apply,
          NoticeForm::apply);

  private Rewording() {}

  /** The sentences that this one comes to, mostly one. */
  static List<List<Bit>> of(List<Bit> bits) {
    var run = new BitRun(bits);
    RULES.forEach(rule -> rule.accept(run));
    return PairedLimits.expand(run.bits()).stream()
        .flatMap(sentence -> PairedAmounts.expand(sentence).stream())
        .toList();
  }
}
