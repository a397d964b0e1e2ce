package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.norm.Due;
import org.proviso.norm.Fact;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Truth;
import org.proviso.time.Unit;
import org.proviso.verdict.Part;

/**
 * What is owed (S18, S31). It is no requirement that could be kept: where the amount is known it is
 * owed, which {@link FindingWriter} words; where it is not, the norm is undecided.
 */
final class OwedNode extends FactNode {
  private final Due due;
  @Children private final BoundNode[] rate;
  private final Claims claims;

  /** The part of the record that is paid by the hour, where it is not all of it. */
  @Children private final MeasureNode[] paid;

  /** Whether of a record without times nobody knows how much of it that is. */
  private final boolean partly;

  private final Unit unit;

  OwedNode(
      Fact.Owed owed, List<BoundNode> rate, Claims claims, List<MeasureNode> paid, boolean partly) {
    this.partly = partly;
    this.due = owed.due();
    this.paid = paid.toArray(MeasureNode[]::new);
    this.rate = rate.toArray(BoundNode[]::new);
    this.claims = claims;
    this.unit = unit(owed.due());
  }

  private static Unit unit(Due due) {
    return switch (due) {
      case Due.Flat(Quantity amount) -> amount.unit();
      case Due.UpTo(Quantity cap) -> cap.unit();
      case Due.NoLess(Quantity least) -> least.unit();
      case Due.Worked _, Due.Beyond _, Due.FullPay _ -> Unit.MINUTES;
    };
  }

  private boolean isMoney() {
    return unit.equals(Unit.DOLLARS);
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    moment.something(Truth.FALSE);
    Reckoned found = amount(frame);
    moment.see(found, Reckoned.UNKNOWN, unit, unit);
    moment.owes = found.isExact();
    moment.claims = due instanceof Due.UpTo ? claims.rows(moment, unit) : Map.of();
    return found.isExact() ? Truth.FALSE : Truth.UNKNOWN;
  }

  private Reckoned amount(VirtualFrame frame) {
    Moment moment = moment(frame);
    return switch (due) {
      case Due.Flat(Quantity amount) -> Reckoned.exactly(amount.amount());
      case Due.UpTo(Quantity cap) -> capped(moment, cap);
      case Due.NoLess(Quantity least) ->
          Reckoned.exactly(least.amount()).greater(length(moment.record()));
      case Due.Worked _ -> worked(moment);
      case Due.Beyond(_, Quantity past) ->
          paid[0].executeMeasure(frame).minus(Reckoned.exactly(past.amount()));
      case Due.FullPay _ -> Reckoned.UNKNOWN;
    };
  }

  private Reckoned capped(Moment moment, Quantity cap) {
    Reckoned claimed = claims.total(moment, unit);
    Reckoned most = Reckoned.exactly(cap.amount());
    return claimed.defined().isFalse()
        ? Reckoned.between(Ratio.ZERO, cap.amount())
        : claimed.lesser(most);
  }

  private Reckoned worked(Moment moment) {
    Reckoned whole = length(moment.record());
    if (paid.length == 0 || (!partly && !moment.record().isTimed())) {
      return whole;
    }
    return moment.record().isTimed()
        ? paid[0].measure(moment)
        : new Reckoned(Truth.TRUE, Ratio.ZERO, whole.high(), false, whole.noHigh());
  }

  /** How long the record took: its times, else its hours. */
  private static Reckoned length(Item item) {
    if (item.isTimed()) {
      return Reckoned.of(item.to - item.from);
    }
    Optional<Ratio> hours =
        item.row == View.NO_ROW
            ? Optional.empty()
            : List.of("hours worked", "hours", "length", "duration").stream()
                .map(field -> item.view.text(field, item.row))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .flatMap(HourWords::minutes);
    return hours
        .map(Reckoned::exactly)
        .orElse(new Reckoned(Truth.TRUE, Ratio.ZERO, Ratio.ZERO, false, true));
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    Reckoned found = amount(frame);
    if (due instanceof Due.Beyond) {
      paid[0].explain(moment, evidence);
    }
    if (moment.isOnRecord()) {
      Item record = moment.record();
      evidence.part(record.view.words(record.row), "", record.view, record.row);
    }
    evidence.limit = bound();
    evidence.measured = found.isExact() ? amount(found.low()) : bound();
    if (due instanceof Due.UpTo(Quantity cap)) {
      cite(moment, cap, evidence);
    } else if (due instanceof Due.NoLess(Quantity least) && moment.record().isTimed()) {
      evidence.why.add(
          "Worked "
              + amount(length(moment.record()).low())
              + ", and at least "
              + amount(least.amount())
              + " is owed.");
    }
    if (found.isExact()) {
      evidence.owed.add(new Quantity(found.low(), unit));
      money(frame, found.low(), evidence);
    }
  }

  private String amount(Ratio amount) {
    return isMoney() ? amount.inMoney() : Wording.amount(amount, unit);
  }

  private String bound() {
    return switch (due) {
      case Due.UpTo(Quantity cap) -> "up to " + amount(cap.amount());
      case Due.NoLess(Quantity least) -> "at least " + amount(least.amount());
      case Due.Beyond(_, Quantity past) -> "what is beyond " + amount(past.amount());
      case Due.Flat _, Due.Worked _, Due.FullPay _ -> "";
    };
  }

  private void cite(Moment moment, Quantity cap, Evidence evidence) {
    for (Claims.Claim claim : claims.of(moment, unit)) {
      String perhaps = claim.isOfThis().isTrue() ? "claimed" : "perhaps claimed";
      evidence.part(
          perhaps, claim.amount().map(this::amount).orElse(""), claim.view(), claim.row());
    }
    Reckoned claimed = claims.total(moment, unit);
    if (claimed.isExact()) {
      Ratio over = claimed.low().minus(cap.amount());
      boolean beyond = over.compareTo(Ratio.ZERO) > 0;
      evidence.headroom =
          amount(beyond ? over : cap.amount().minus(claimed.low()))
              + (beyond ? " claimed beyond it" : " not claimed");
      evidence.why.add(
          "Claimed " + amount(claimed.low()) + ", of at most " + amount(cap.amount()) + ".");
    }
  }

  /** Hours times their rate, where it is given. */
  private void money(VirtualFrame frame, Ratio minutes, Evidence evidence) {
    for (BoundNode bound : rate) {
      Reckoned hourly = bound.executeBound(frame);
      if (hourly.isExact()) {
        Ratio dollars = minutes.over(Ratio.of(60)).times(hourly.low());
        evidence.why.add(
            amount(minutes)
                + " at "
                + hourly.low().inMoney()
                + " an hour is "
                + dollars.inMoney()
                + ".");
        evidence.owed.add(new Quantity(dollars, Unit.DOLLARS));
        evidence.parts.add(new Part(Part.IN_MONEY, dollars.inMoney(), List.of()));
      } else {
        bound.ask(frame, evidence);
        evidence.why.add("The money is not worked out, because its rate is not given.");
      }
    }
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    switch (due) {
      case Due.UpTo(Quantity cap) -> {
        boolean none = claims.of(moment, unit).isEmpty();
        String what = isMoney() ? "amount" : unit.equals(Unit.MINUTES) ? "hours" : "days";
        evidence.missing(
            none
                ? "the "
                    + what
                    + " that "
                    + moment.subjectName
                    + " claims (entitled to up to "
                    + amount(cap.amount())
                    + ")"
                : "how much of what " + moment.subjectName + " claims is claimed for this",
            none
                ? "add a timecard to the sheet events, with a column " + what
                : "name the clause in the column about of the timecard, and fill in its " + what,
            false);
      }
      case Due.Worked _ when paid.length > 0 && moment.record().isTimed() ->
          paid[0].ask(moment, evidence);
      case Due.NoLess _, Due.Worked _ ->
          evidence.missing(
              "how long it took: " + moment.record().view.words(moment.record().row),
              "fill in the columns start and end",
              false);
      case Due.Beyond _ -> paid[0].ask(moment, evidence);
      case Due.Flat _, Due.FullPay _ -> {}
    }
  }
}
