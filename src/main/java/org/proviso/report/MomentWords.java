package org.proviso.report;

import org.proviso.norm.Bound;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;

/** Says when the first or the last of some records starts or ends, or is to by another's. */
record MomentWords(LimitWords words) {
  /** "the first staff meeting of each unit member must start no earlier than 8:00 am". */
  String edge(Selection of, String which, String verb, Relation relation, Bound bound) {
    var front = new Front(voice(), of);
    return front.before(
        words.period(
            English.spaced(nth(front.rest(), which), modal(), verb, limit(relation, bound))));
  }

  private String nth(Selection of, String which) {
    if (of.isThis()) {
      return voice().first();
    }
    var noun = voice().records().ofEach(of, "or");
    if (isDay(of)) {
      return noun;
    }
    if (isOfClasses(of)) {
      return English.spaced(voice().first() + "'s", which, voice().records().one(of));
    }
    return noun.startsWith("the ")
        ? "the " + which + " " + English.singular(noun.substring(4))
        : "the " + which + " of " + noun;
  }

  /** "Each teacher's first class": "of each" would make the class the subject. */
  private boolean isOfClasses(Selection of) {
    return of.kinds().size() == 1
        && of.filters().isEmpty()
        && voice().each().kind() == SubjectKind.PERSON
        && voice().each().where().isEmpty()
        && of.kinds().getFirst().written().matches("(?i)(.* )?(class|section|group|cohort)(es|s)?");
  }

  /** One moment against another: "the first … must start exactly 15 minutes before … starts". */
  String difference(Measure later, Measure earlier, Relation relation, Bound bound) {
    if (later instanceof Measure.Span(Selection of)
        && earlier instanceof Measure.TotalTime(Selection out)) {
      var without = voice().records().several(out, "and");
      return words.fronted(of, "or", isDay(of) ? "last" : "span", relation, bound, without);
    }
    var limit = limit(relation, bound);
    var event = moment(earlier);
    var anchor = moment(later);
    if (event.isEmpty() || anchor.isEmpty()) {
      return words.plain(new Measure.Difference(later, earlier), "be", relation, bound, "");
    }
    if (isDay(selection(earlier)) && anchor.equals("first start")) {
      return reckoned(selection(earlier), verb(event), "before", selection(later), limit);
    }
    if (isDay(selection(later)) && event.equals("last end") && anchor.equals("last end")) {
      return reckoned(selection(later), verb(anchor), "after", selection(earlier), limit);
    }
    var subject = nth(selection(earlier), event.substring(0, event.indexOf(' ')));
    var which = anchor.substring(0, anchor.indexOf(' '));
    var noun = English.singular(voice().records().several(selection(later), "or"));
    return words.period(
        English.spaced(
            subject, modal(), verb(event), limit, "before the", which, noun, verb(anchor) + "s"));
  }

  /** "the duty day of each teacher must start exactly 15 minutes before instruction". */
  private String reckoned(Selection day, String verb, String side, Selection anchor, String limit) {
    return words.period(
        English.spaced(
            voice().records().ofEach(day, "or"),
            modal(),
            verb,
            limit,
            side,
            voice().records().several(anchor, "or")));
  }

  private static String verb(String moment) {
    return moment.substring(moment.indexOf(' ') + 1);
  }

  /** Which of the records, and what it does: "first start", "last end"; else nothing. */
  private static String moment(Measure measure) {
    return switch (measure) {
      case Measure.FirstStart _ -> "first start";
      case Measure.LastEnd _ -> "last end";
      case Measure _ -> "";
    };
  }

  private static Selection selection(Measure moment) {
    return switch (moment) {
      case Measure.FirstStart(Selection of) -> of;
      case Measure.LastEnd(Selection of) -> of;
      case Measure _ -> Selection.NONE;
    };
  }

  /** Whether the records are a person's day, which starts and ends once. */
  static boolean isDay(Selection of) {
    return of.kinds().size() == 1
        && (of.kinds().getFirst().head().equals("day")
            || of.kinds().getFirst().key().matches("duty|workday"));
  }

  private Voice voice() {
    return words.voice();
  }

  private String limit(Relation relation, Bound bound) {
    return words.limit(relation, bound);
  }

  private String modal() {
    return words.requirement().modal();
  }
}
