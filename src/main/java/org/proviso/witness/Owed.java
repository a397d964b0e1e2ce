package org.proviso.witness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.proviso.change.Settlement;
import org.proviso.change.WitnessSheet;
import org.proviso.norm.Bound;
import org.proviso.norm.Due;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/** What two versions owe one person in the same world. */
final class Owed {
  /** Dollars an hour, where nothing asks for another rate. */
  private static final String HOURLY = "30";

  private final Stance old;
  private final Stance now;
  private final Replay replay;
  private final List<Settlement.BothWays> shown = new ArrayList<>();

  Owed(Stance old, Stance now, Replay replay) {
    this.old = old;
    this.now = now;
    this.replay = replay;
  }

  /** The norm as a ban, which is broken wherever something would be owed. */
  static Norm whenever(Norm norm) {
    return norm.as(Modality.BAN).requiring(Fact.NEVER);
  }

  boolean isShown(WorldSheets world) {
    var sheets = new ArrayList<WitnessSheet>(world.sheets());
    var words = new ArrayList<String>(world.words());
    claim()
        .forEach(
            cap -> {
              boolean money = cap.unit().equals(Unit.DOLLARS);
              Ratio amount = money ? cap.amount() : cap.amount().over(Ratio.of(60));
              String field = money ? "amount" : "hours";
              card(sheets, world.lastDay().toString(), field, decimal(amount));
              words.add(
                  WorldQuestion.PERSON
                      + " claims "
                      + (money ? "$" + decimal(amount) : decimal(amount) + " hours"));
            });
    rates(sheets, words);
    String before = replay.owed(old, sheets);
    String after = replay.owed(now, sheets);
    if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
      return false;
    }
    shown.add(new Settlement.BothWays(words, before, after, sheets));
    return true;
  }

  /** What a rate comes to that the norms only name. */
  private void rates(List<WitnessSheet> sheets, List<String> words) {
    Stream.of(old, now)
        .flatMap(stance -> stance.norms().stream())
        .flatMap(norm -> NormParts.within(norm.must(), Bound.Named.class).stream())
        .map(named -> named.figure().written())
        .distinct()
        .forEach(
            rate -> {
              sheets.replaceAll(sheet -> sheet.name().equals("about") ? told(sheet, rate) : sheet);
              words.add("The sheet says: " + rate + " $" + HOURLY);
            });
  }

  private static WitnessSheet told(WitnessSheet about, String rate) {
    var rows = new ArrayList<>(about.rows());
    rows.add(List.of(rate, HOURLY));
    return new WitnessSheet(about.name(), about.header(), rows);
  }

  /** A timecard among the events. */
  private static void card(List<WitnessSheet> sheets, String day, String field, String amount) {
    var cells = Map.of("date", day, "event", "timecard", "person", WorldQuestion.PERSON);
    var header = new ArrayList<String>(List.of("date", "event", "person"));
    var rows = new ArrayList<List<String>>();
    for (WitnessSheet sheet : List.copyOf(sheets)) {
      if (sheet.name().equals("events")) {
        sheets.remove(sheet);
        header.addAll(sheet.header().stream().filter(one -> !header.contains(one)).toList());
        sheet
            .rows()
            .forEach(
                row ->
                    rows.add(
                        header.stream()
                            .map(one -> sheet.header().indexOf(one))
                            .map(at -> at < 0 ? "" : row.get(at))
                            .toList()));
      }
    }
    rows.add(header.stream().map(one -> cells.getOrDefault(one, "")).toList());
    header.add(field);
    sheets.addFirst(
        new WitnessSheet(
            "events",
            header,
            rows.stream()
                .map(row -> with(row, row.equals(rows.getLast()) ? amount : ""))
                .toList()));
  }

  private static List<String> with(List<String> row, String cell) {
    var more = new ArrayList<String>(row);
    more.add(cell);
    return more;
  }

  private static String decimal(Ratio amount) {
    return BigDecimal.valueOf(amount.numerator())
        .divide(BigDecimal.valueOf(amount.denominator()), 4, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Where a cap is owed, a claim that reaches the higher of the two. */
  private List<Quantity> claim() {
    return Stream.of(old, now)
        .flatMap(stance -> stance.norms().stream())
        .flatMap(norm -> NormParts.of(norm, Due.UpTo.class).stream())
        .map(Due.UpTo::cap)
        .max((a, b) -> a.amount().compareTo(b.amount()))
        .stream()
        .toList();
  }

  Settlement settlement() {
    return shown.isEmpty()
        ? new Settlement.NotSettled("no world that was tried shows an amount under both.")
        : shown.getFirst();
  }
}
