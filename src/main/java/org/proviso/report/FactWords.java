package org.proviso.report;

import java.util.List;
import org.proviso.norm.Bound;
import org.proviso.norm.Consent;
import org.proviso.norm.Deadline;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.Ratio;

/** Says a fact as a clause in the present tense, for what follows "if" and "unless". */
record FactWords(Voice voice) {
  String of(Fact fact) {
    return switch (fact) {
      case Fact.Always _ -> "in any case";
      case Fact.Never _ -> "in no case";
      case Fact.Compare(Measure measure, Relation relation, Bound bound) ->
          compare(measure, "is", relation, bound);
      case Fact.Exists(Selection of) -> exists(of, "has", "there is");
      case Fact.Is(Filter.Consented(Consent consent)) -> consented(consent);
      case Fact.Is(Filter.Voluntary _) -> volunteers();
      case Fact.Is(Filter filter) -> is(filter, voice.again());
      case Fact.Timed(Selection event, Deadline deadline) ->
          "the %s comes %s"
              .formatted(voice.records().several(event, "or"), deadline(deadline, voice.again()));
      case Fact.Owed _ -> "the amount is owed";
      case Fact.InOrder _ -> "the order is kept";
      case Fact.Ahead ahead -> voice.again() + " comes " + ahead(ahead);
      case Fact.Between(Selection act, Selection uses, Name by) -> between(act, uses, by);
      case Fact.Stated(Name words) -> words.written();
      case Fact.Judged(String by, String about) -> by + " decides that " + about;
      case Fact.Not(Fact inner) -> not(inner);
      case Fact.AllOf(List<Fact> facts) -> joined(facts, " and ");
      case Fact.AnyOf(List<Fact> facts) -> joined(facts, " or ");
    };
  }

  /** "at least 30 days before the semester". */
  String ahead(Fact.Ahead ahead) {
    return deadline(ahead.deadline(), "the " + ahead.stretch().words());
  }

  /** "disinfected between uses by different students". */
  String between(Selection act, Selection uses, Name by) {
    return English.spaced(
        voice.records().several(act, "or"),
        "between",
        uses.kinds().isEmpty() ? "uses" : voice.records().several(uses, "or"),
        "by different",
        English.plural(Voice.noun(by)));
  }

  private static String consented(Consent consent) {
    var words = FilterWords.consent(consent);
    return (words.startsWith("mutual") ? "by " : "with ") + words;
  }

  private String volunteers() {
    boolean nobody = voice.isRecord() && !voice.isOfPeople();
    return voice.isWhole() || nobody ? "they volunteer" : "the " + voice.term() + " volunteers";
  }

  private String not(Fact fact) {
    return switch (fact) {
      case Fact.Compare(Measure measure, Relation relation, Bound bound) ->
          compare(measure, "is not", relation, bound);
      case Fact.Exists(Selection of) -> exists(of, "has no", "there is no");
      case Fact.Is(Filter filter) -> is(new Filter.Not(filter), voice.again());
      case Fact.Timed(Selection event, Deadline deadline) ->
          "the %s does not come %s"
              .formatted(voice.records().several(event, "or"), deadline(deadline, voice.again()));
      case Fact.Not(Fact inner) -> of(inner);
      case Fact.Always _, Fact.Never _, Fact.Stated _, Fact.Judged _ ->
          "it is not so that " + of(fact);
      case Fact.Owed _, Fact.InOrder _, Fact.Between _, Fact.Ahead _ ->
          "it is not so that " + of(fact);
      case Fact.AllOf _, Fact.AnyOf _ -> "it is not so that " + of(fact);
    };
  }

  private String compare(Measure measure, String is, Relation relation, Bound bound) {
    boolean person = !voice.isWhole() && !voice.isRecord();
    if (person && is.equals("is") && bound instanceof Bound.Fixed) {
      var has = new HasWords(voice).of(measure, relation, bound);
      if (!has.isEmpty()) {
        return has;
      }
    }
    return English.spaced(
        voice.measures().noun(measure), is, voice.bounds().limit(measure, relation, bound));
  }

  private String exists(Selection of, String has, String thereIs) {
    var noun = voice.records().several(of, "or");
    return voice.isWhole() || voice.isRecord()
        ? thereIs + " " + noun
        : English.spaced(voice.again(), has, noun);
  }

  /** A filter as a clause about a subject: "its mode is livestream", "it is voluntary". */
  String is(Filter filter, String subject) {
    return says(filter, subject, "is", "has");
  }

  /** The same with the verbs given: "must be", "must have". */
  String says(Filter filter, String subject, String be, String have) {
    return switch (filter) {
      case Filter.FieldIs _, Filter.FieldCompares _ ->
          English.spaced("the", field(filter, subject, be));
      case Filter.Not(Filter.FieldIs inner) ->
          English.spaced("the", field(inner, subject, be + " not"));
      case Filter.Has(Selection other, boolean sameDay) ->
          English.spaced(
              subject, have, voice.records().some(other, "or"), sameDay ? "on the same day" : "");
      case Filter.Consented _ -> English.spaced(subject, have, complement(filter, "with"));
      case Filter.Not(Filter.Consented inner) ->
          English.spaced(subject, have, "not", complement(inner, "with"));
      case Filter.Flag(Name field) when !isParticiple(field) ->
          English.spaced(subject, have, Voice.noun(field));
      case Filter.Stated(Name words) -> words.written();
      case Filter.Given(Name field) ->
          English.spaced(subject, verb(be, "include"), "the", Voice.noun(field));
      case Filter.Listed listed -> listed(listed, subject, be);
      case Filter.Lasting _ -> timed(filter, subject, verb(be, "last"), "lasting");
      case Filter.StartsInClock _ -> timed(filter, subject, verb(be, "start"), "starting");
      case Filter.EndsInClock _ -> timed(filter, subject, verb(be, "end"), "ending");
      case Filter.AllOf(List<Filter> filters) ->
          String.join(" and ", filters.stream().map(one -> says(one, subject, be, have)).toList());
      case Filter.AnyOf(List<Filter> filters) ->
          String.join(" or ", filters.stream().map(one -> says(one, subject, be, have)).toList());
      case Filter.Not(Filter.During(Selection other)) ->
          English.spaced(subject, be, "outside of", voice.records().several(other, "or"));
      case Filter.Not(Filter inner) -> says(inner, subject, be + " not", have + " not");
      case Filter plain -> English.spaced(subject, be, voice.filters().complement(plain));
    };
  }

  /** Another verb in the place of "is" or "must be". */
  private static String verb(String be, String verb) {
    return be.equals("is") ? verb + "s" : be.replaceFirst(" be$", " " + verb);
  }

  private String timed(Filter filter, String subject, String verb, String participle) {
    return English.spaced(subject, verb, complement(filter, participle));
  }

  /** What narrows a record, behind its name, without the word that joins it to that. */
  private String complement(Filter filter, String joining) {
    return voice.filters().complement(filter).replaceFirst("^" + joining + " ", "");
  }

  private static String listed(Filter.Listed filter, String subject, String be) {
    return English.spaced(
        "the",
        Voice.noun(filter.value()),
        "of",
        subject,
        be,
        "one that Table",
        filter.table(),
        "lists for its",
        Voice.noun(filter.row()),
        "and",
        Voice.noun(filter.column()));
  }

  /** "Recorded" is what something is; "chat control" what it has. */
  static boolean isParticiple(Name field) {
    return field.written().matches("(?i).*(ed|en|in writing|taught|held|made|sent|kept)");
  }

  private String field(Filter filter, String subject, String be) {
    return switch (filter) {
      case Filter.FieldIs(Name field, List<Name> anyOf) ->
          English.spaced(
              Voice.noun(field),
              "of",
              subject,
              be,
              English.list(anyOf.stream().map(Voice::noun).toList(), "or"));
      case Filter.FieldCompares(Name field, Relation relation, Bound bound) ->
          English.spaced(
              Voice.noun(field), "of", subject, be, voice.bounds().limit(relation, bound));
      case Filter _ -> "";
    };
  }

  /** "within 48 hours after it, excluding non-work days". */
  String deadline(Deadline deadline, String record) {
    var anchor = deadline.isFromOtherEdge() ? edge(deadline) + record : record;
    var side = deadline.before() ? "before" : "after";
    var skipped = deadline.excludingNonWorkDays() ? ", excluding non-work days" : "";
    if (deadline.quantity().amount().equals(Ratio.ZERO)) {
      return English.spaced(side, anchor) + skipped;
    }
    var word = deadline.relation() == Relation.AT_MOST ? "within" : deadline.relation().words();
    return English.spaced(word, voice.quantities().of(deadline.quantity()), side, anchor) + skipped;
  }

  private static String edge(Deadline deadline) {
    return deadline.edge() == Deadline.Edge.START ? "the start of " : "the end of ";
  }

  private String joined(List<Fact> facts, String joint) {
    return String.join(joint, facts.stream().map(this::of).toList());
  }
}
