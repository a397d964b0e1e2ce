package org.proviso.forms;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;
import org.proviso.words.Amounted;
import org.proviso.words.Amounts;
import org.proviso.words.Cursor;
import org.proviso.words.LimitedDeed;
import org.proviso.words.Unplaced;

/**
 * "No nurse shall work more than two weekends in any four-week period", "have standby on more than
 * one weekend per month".
 */
final class WeekendsForm {
  private final Parts parts;
  private final LimitedDeed deed;
  private final Amounted amounted;

  WeekendsForm(Parts parts, LimitedDeed deed, Amounted amounted) {
    this.parts = parts;
    this.deed = deed;
    this.amounted = amounted;
  }

  Draft read(Cursor cursor) {
    cursor.expectEnd("nothing after the weekends but a rate");
    List<Relation> relations = amounted.relations(parts.force(), /* provided= */ false);
    boolean plain = parts.isOfAllRecords() && parts.modifiers().averages.isEmpty();
    Relation relation = relations.getFirst();
    if (relations.size() > 1 || !relation.isUpper() || !plain) {
      throw Unplaced.at(amounted.limit().span(), "the most weekends, and a rate");
    }
    Modality modality = parts.force().capped(relation, amounted);
    Selection done =
        deed.isWorking()
            ? Selection.of(Name.of("work"))
            : parts.nouns().whole(List.copyOf(deed.words())).selection();
    boolean required = modality == Modality.EXEMPTION;
    Selection of = required ? done.where(new Filter.Not(new Filter.Voluntary())) : done;
    Fact must =
        new Fact.Compare(
            new Measure.Weekends(of, /* off= */ false), relation, parts.bound(amounted));
    Draft draft = parts.assembler().draft(modality, parts.each(), period(relation), must);
    return parts.agreed(relation, draft);
  }

  /** No more than two consecutive weekends: at most two in any three weeks. */
  private Period period(Relation relation) {
    Optional<Period> given = parts.scope().period();
    if (!amounted.unbroken()) {
      return given
          .filter(period -> !(period instanceof Period.Day))
          .orElseThrow(() -> Unplaced.at(amounted.limit().span(), "a rate such as \"per month\""));
    }
    var count = Amounts.value(amounted.limit().amount().value());
    if (given.isPresent() || relation != Relation.AT_MOST || !count.isWhole()) {
      throw Unplaced.at(
          amounted.limit().span(), "\"no more than two consecutive weekends\" without a rate");
    }
    parts.modifiers().taken.add("so many consecutive weekends are so many of one week more");
    return new Period.Rolling(
        Math.toIntExact(count.numerator() + 1), Stretch.WEEK, DayKind.CALENDAR);
  }
}
