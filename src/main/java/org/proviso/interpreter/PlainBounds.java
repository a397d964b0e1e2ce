package org.proviso.interpreter;

import org.proviso.norm.Bound;
import org.proviso.time.Ratio;

/** Bounds that need no subject: numbers, shares of them, and figures that the sheet about gives. */
final class PlainBounds {
  private PlainBounds() {}

  static Reckoned of(Bound bound, World world) {
    return switch (bound) {
      case Bound.Fixed(var quantity) -> Reckoned.exactly(quantity.amount());
      case Bound.PercentOf(var percent, var whole) ->
          of(whole, world).times(percent.over(Ratio.of(100)));
      case Bound.Named(var figure) ->
          world.proposal.about(figure).map(Numerals::of).orElse(Reckoned.UNKNOWN);
      case Bound.Greatest(var bounds) ->
          bounds.stream()
              .map(one -> of(one, world))
              .reduce(Reckoned::greater)
              .orElse(Reckoned.UNKNOWN);
      case Bound.Least(var bounds) ->
          bounds.stream()
              .map(one -> of(one, world))
              .reduce(Reckoned::lesser)
              .orElse(Reckoned.UNKNOWN);
      case Bound.InTable _, Bound.Measured _, Bound.Mark _ -> Reckoned.UNKNOWN;
    };
  }
}
