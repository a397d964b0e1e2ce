package org.proviso.binding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Declaration;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/**
 * A rate that has a name: "The curriculum rate is $44 per hour". For whom else it goes, or from
 * when, has no place here; a sentence that says so is not read.
 */
final class StatedRateReader {
  private static final Pattern RATE =
      Pattern.compile(
          "The (?<name>(?:(?!(?:of|for|and|or|to|in|per|maximum|minimum)\\b)[\\p{L}-]+"
              + " ){1,4}(?:rate|rate of pay|pay rate))(?: of pay)?"
              + " (?:is|shall be|will be)(?: set at| fixed at)?"
              + " \\$ ?(?<amount>[0-9]{1,3}(?:,[0-9]{3})*(?:\\.[0-9]{1,2})?)"
              + "(?<per> (?:per|an|each|for each) hour)?",
          Pattern.CASE_INSENSITIVE);

  /** What may be paid by the hour without saying so. */
  private static final Pattern HOURLY = Pattern.compile("(?i).*\\bhourly\\b.*");

  private StatedRateReader() {}

  static Optional<Declaration> read(String text, Span words, String clause) {
    Matcher rate = RATE.matcher(text);
    if (!rate.matches() || (rate.group("per") == null && !HOURLY.matcher(text).matches())) {
      return Optional.empty();
    }
    var amount = new BigDecimal(rate.group("amount").replace(",", ""));
    return Optional.of(
        new Declaration.Rate(
            Name.of(rate.group("name")),
            new Quantity(Ratio.of(amount), Unit.DOLLARS),
            clause,
            words));
  }
}
