package org.proviso.report;

import java.util.List;
import org.proviso.norm.DoneToPeople;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.source.Name;

/** Says what is done to records: "recorded", "used in evaluation", or only that they are held. */
record RecordVerb(Selection records, Voice voice) {
  /** "Recorded", "used in evaluation", or "held" where the records' own filters say neither. */
  String done() {
    return verbs().stream().findFirst().map(this::done).orElseGet(this::ofThing);
  }

  /** A meeting is held, a transfer is made. */
  private String ofThing() {
    return records.kinds().stream()
        .map(kind -> DoneToPeople.verb(kind).orElse("held"))
        .distinct()
        .reduce((one, other) -> "held")
        .orElse("held");
  }

  String done(Filter verb) {
    return switch (verb) {
      case Filter.Flag(Name field) -> Voice.noun(field);
      case Filter.FieldIs used -> voice.filters().fieldClause(used, "");
      case Filter _ -> "held";
    };
  }

  /** What has been done to the records: at most the first filter that can be a verb. */
  List<Filter> verbs() {
    return records.filters().stream().filter(RecordVerb::isVerb).limit(1).toList();
  }

  static boolean isVerb(Filter filter) {
    return switch (filter) {
      case Filter.Flag _ -> true;
      case Filter.FieldIs(Name field, _) ->
          field
              .written()
              .matches(
                  "(.*ed|taught|held|given|made|taken|shown|kept|sent|seen) (in|for|as|to|by)");
      case Filter _ -> false;
    };
  }

  /** The records without their windows and without the flag that is the verb. */
  Selection plain() {
    var verbs = verbs();
    return new Selection(
        records.sheet(),
        records.kinds(),
        records.filters().stream()
            .filter(filter -> !FilterWords.isWindow(filter))
            .filter(filter -> !verbs.contains(filter))
            .toList());
  }
}
