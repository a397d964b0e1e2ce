package org.proviso.reference;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Due;
import org.proviso.norm.Norm;
import org.proviso.norm.Selection;
import org.proviso.time.Ratio;

/** How much is owed for a record in one world (S18, S31); nothing where pay was taken away. */
final class AmountOwed {
  private final Scene scene;
  private final Norm norm;
  private final Cells cells;

  AmountOwed(Scene scene, Norm norm) {
    this.scene = scene;
    this.norm = norm;
    this.cells = new Cells(scene);
  }

  /** Minutes or dollars, for the record at hand. */
  Optional<Ratio> of(Due due, List<Entry> record) {
    return due instanceof Due.Beyond(var of, var past)
        ? Optional.of(Ratio.of(scene.minutes(of).cardinality()).minus(past.amount()))
        : of(due, record.getFirst());
  }

  private Optional<Ratio> of(Due due, Entry record) {
    return switch (due) {
      case Due.Flat(var amount) -> Optional.of(amount.amount());
      case Due.NoLess(var least) -> Optional.of(greater(least.amount(), length(record)));
      case Due.Worked _ -> Optional.of(paid(record));
      case Due.Beyond _ -> throw new IllegalStateException("Of no single record: " + due);
      case Due.UpTo(var cap) -> Optional.of(lesser(cap.amount(), claimed(record)));
      case Due.FullPay _ -> isDeducted(record) ? Optional.empty() : Optional.of(Ratio.ZERO);
    };
  }

  private static Ratio greater(Ratio one, Ratio other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Ratio lesser(Ratio one, Ratio other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private Ratio length(Entry record) {
    return Ratio.of(cells.to(record) - cells.from(record));
  }

  /** The minutes of the record that the norm speaks of. */
  private Ratio paid(Entry record) {
    return Ratio.of(new Marks(scene).of(norm.each().records(), record, true).cardinality());
  }

  private Ratio claimed(Entry record) {
    List<Entry> cards =
        scene.diary().entries("events").stream()
            .filter(row -> row.called().equals("timecard"))
            .filter(row -> isOfSame(row, record))
            .filter(this::isForThis)
            .toList();
    Ratio total = Ratio.ZERO;
    for (Entry card : cards) {
      total = total.plus(hours(card).times(Ratio.of(60)));
    }
    return cards.isEmpty() ? Ratio.of(60L * unknown(record)) : total;
  }

  /** What names nobody may be anybody's. */
  private boolean isOfSame(Entry row, Entry record) {
    String one = row.says("person");
    String other = record.says("person");
    return one.isEmpty() || other.isEmpty()
        ? scene.oracle().yes(List.of("whose", row.line(), record.line()))
        : one.equals(other);
  }

  private Ratio hours(Entry card) {
    return card.says("hours").isEmpty()
        ? Ratio.of(unknown(card))
        : Ratio.of(Long.parseLong(card.says("hours")));
  }

  private long unknown(Entry entry) {
    return scene.oracle().choose(List.of("hours", entry.line()), 3) * 50L;
  }

  /** A card that says nothing is for this; one that names something else, perhaps. */
  private boolean isForThis(Entry card) {
    Selection records = norm.each().records();
    String about = card.says("about");
    return about.isEmpty()
        || records.kinds().stream().anyMatch(kind -> SamePhrase.same(kind.written(), about))
        || scene.oracle().yes(List.of("for this", card.line()));
  }

  private boolean isDeducted(Entry record) {
    return scene.diary().entries("events").stream()
        .filter(row -> row.called().equals("pay deduction"))
        .filter(row -> isOfSame(row, record))
        .anyMatch(row -> isBecauseOf(row, record));
  }

  private boolean isBecauseOf(Entry loss, Entry record) {
    if (!loss.says("about").isEmpty()) {
      return SamePhrase.same(loss.says("about"), record.called());
    }
    if (!loss.isDated() || loss.day() > record.day()) {
      return scene.oracle().yes(List.of("because", loss.line(), record.line()));
    }
    return loss.day() == record.day();
  }
}
