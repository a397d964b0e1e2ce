package org.proviso.report;

import java.util.Comparator;
import java.util.List;
import org.proviso.norm.Each;
import org.proviso.norm.Filter;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;

/**
 * Who a sentence is about and how its authors put amounts: what every part of it needs to know.
 * Hands out the writers of its parts.
 */
record Voice(Each each, AuthorsWords authors) {
  QuantityWords quantities() {
    return new QuantityWords(authors);
  }

  SelectionWords records() {
    return new SelectionWords(this);
  }

  FilterWords filters() {
    return new FilterWords(this);
  }

  BoundWords bounds() {
    return new BoundWords(this);
  }

  MeasureWords measures() {
    return new MeasureWords(this);
  }

  /** "each unit member whose role is counselor", "each livestream that is recorded". */
  String first() {
    return switch (each.kind()) {
      case RECORD -> English.spaced("each", records().one(each.records()), ofPeople());
      case WHOLE -> "the whole proposal";
      case PERSON, CLASS, STUDENT, SITE, THING ->
          English.spaced("each", term(), where(each.where()));
    };
  }

  /** The same subject, spoken of again: "the unit member", "it". */
  String again() {
    return isRecord() || each.kind() == SubjectKind.WHOLE ? "it" : "the " + term();
  }

  boolean isRecord() {
    return each.kind() == SubjectKind.RECORD;
  }

  boolean isWhole() {
    return each.kind() == SubjectKind.WHOLE;
  }

  /** Whether a norm about records means those of some people only. */
  boolean isOfPeople() {
    return isRecord() && !each.term().equals(Each.ANYBODY) && !each.term().isEmpty();
  }

  String term() {
    return English.singular(kind(each.term()));
  }

  /** "of any teacher whose grade is 3", for records; else nothing. */
  String ofPeople() {
    return isOfPeople() ? English.spaced("of any", term(), where(each.where())) : "";
  }

  /** What stands right behind the name goes before what opens with "whose" or "who". */
  private static int place(Filter filter) {
    return filter instanceof Filter.Dated ? 0 : filter instanceof Filter.FieldIs ? 1 : 2;
  }

  String where(List<Filter> filters) {
    var words =
        filters.stream()
            .sorted(Comparator.comparing(Voice::place))
            .map(filter -> filters().afterPerson(filter))
            .toList();
    return String.join(" and ", words);
  }

  /** The name of records or subjects as it stands within the sentence. */
  String kind(Name name) {
    return authors.articled(authors.within(noun(name)));
  }

  static String noun(Name name) {
    return English.bare(name.written());
  }
}
