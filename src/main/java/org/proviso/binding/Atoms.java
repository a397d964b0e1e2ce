package org.proviso.binding;

import java.util.Collection;
import java.util.List;
import org.proviso.norm.Bound;
import org.proviso.norm.Components;
import org.proviso.norm.Consent;
import org.proviso.norm.DayMark;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.time.Ratio;
import org.proviso.words.DaysNamed;

/** Numbers, weekdays and names anywhere in a draft, for the guard. */
final class Atoms {
  /** Stands for a rest between one day, one class and the next. */
  static final String REST = "rest";

  /** Stands for the greater or the less of two bounds. */
  static final String WHICHEVER = "whichever";

  /** Stands for an average. */
  static final String AVERAGE = "average";

  /** Stands for one of those that a table lists. */
  static final String LISTED = "listed";

  private static final int AN_HOUR = 60;

  private Atoms() {}

  static void collect(Object value, List<Object> into) {
    switch (value) {
      case Ratio ratio -> into.add(ratio);
      case Name name -> into.add(name);
      case Span _, String _, Boolean _ -> {}
      case Collection<?> many -> many.forEach(one -> collect(one, into));
      case Record parts -> components(parts, into);
      default -> into.add(value);
    }
  }

  private static void components(Record parts, List<Object> into) {
    if (parts instanceof Filter.Listed) {
      into.add(LISTED);
    }
    if (parts instanceof Measure.Rest
        || parts instanceof Measure.Gap(var first, var second) && first.equals(second)) {
      into.add(REST);
    }
    if (parts instanceof Measure.Gap) {
      // Of what lies between, the last end counts.
      into.add(Name.of("last"));
    }
    if (parts instanceof Bound.Greatest || parts instanceof Bound.Least) {
      into.add(WHICHEVER);
    }
    if (parts instanceof Measure.Average) {
      into.add(AVERAGE);
    }
    if (parts instanceof Filter || parts instanceof Consent) {
      into.add(parts);
    }
    if (parts instanceof DayMark mark) {
      into.add(Ratio.of(Math.abs(mark.minutes())));
      if (Math.abs(mark.minutes()) == AN_HOUR) {
        // "The last hour of the school day" says no number.
        into.add(Name.of("hour"));
      }
    }
    if (parts instanceof DayPlace.EdgeWeeks weeks) {
      into.add(Ratio.of(weeks.count()));
    }
    DaysNamed.of(parts).forEach(words -> into.add(Name.of(words)));
    for (Object part : Components.of(parts)) {
      if (part != null) {
        collect(part, into);
      }
    }
  }
}
