package org.proviso.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.norm.Consent;
import org.proviso.norm.Filter;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;

/** Says what narrows a noun: as an adjective before it, or after it. */
record FilterWords(Voice voice) {
  /** The adjective for a filter that has one, else nothing. */
  static String before(Filter filter) {
    return switch (filter) {
      case Filter.Voluntary _ -> "voluntary";
      case Filter.Required _ -> "required";
      case Filter.DutyFree _ -> "duty-free";
      case Filter.Not(Filter.Voluntary _) -> "involuntary";
      case Filter _ -> "";
    };
  }

  /** Filters after a noun for things: by whom, when, then what opens a clause, then exclusions. */
  String after(List<Filter> filters, boolean several) {
    var who = several ? "that are" : "that is";
    var words = new ArrayList<String>();
    filters.stream().filter(FilterWords::isBy).forEach(by -> words.add(after(by, who)));
    filters.stream().filter(FilterWords::isWindow).forEach(window -> words.add(after(window, who)));
    words.add(
        String.join(
            " and ",
            filters.stream()
                .filter(filter -> !isBy(filter) && !isWindow(filter) && !isExclusion(filter))
                .map(filter -> after(filter, who))
                .toList()));
    var said = English.spaced(words.toArray(String[]::new));
    for (Filter filter : filters) {
      if (isExclusion(filter)) {
        said = said.isEmpty() ? after(filter, who) : said + ", " + after(filter, who);
      }
    }
    return said;
  }

  /** "Directed by somebody else". */
  private static boolean isBy(Filter filter) {
    return filter instanceof Filter.FieldIs(Name field, _) && field.written().endsWith("ed by");
  }

  private static boolean isExclusion(Filter filter) {
    return filter instanceof Filter.Not(Filter.KindIs _);
  }

  /** A window says when; it may also stand at the beginning of the sentence. */
  static boolean isWindow(Filter filter) {
    return switch (filter) {
      case Filter.OnWeekdays _, Filter.OnDayKind _, Filter.OnCalendarKind _ -> true;
      case Filter.InDates _, Filter.InClock _, Filter.InMarks _, Filter.During _ -> true;
      case Filter.OnNth _, Filter.InMonths _, Filter.OnDate _, Filter.OnDays _ -> true;
      case Filter.Not(Filter inner) ->
          inner instanceof Filter.During || inner instanceof Filter.InMarks || onDays(inner);
      case Filter.KindIs _, Filter.FieldIs _, Filter.FieldCompares _, Filter.Flag _ -> false;
      case Filter.Dated _ -> false;
      case Filter.StartsInClock _, Filter.EndsInClock _, Filter.Lasting _ -> false;
      case Filter.Consented _ -> false;
      case Filter.Given _, Filter.Listed _, Filter.Beside _ -> false;
      case Filter.Voluntary _, Filter.Required _, Filter.DutyFree _, Filter.Has _ -> false;
      case Filter.AnyOf any ->
          ClockWords.isOutside(any) || any.filters().stream().allMatch(FilterWords::isWindow);
      case Filter.Stated _, Filter.AllOf _ -> false;
    };
  }

  private static boolean onDays(Filter filter) {
    return DayWords.isOfDays(filter);
  }

  String after(Filter filter) {
    return after(filter, "that is");
  }

  String afterPerson(Filter filter) {
    return after(filter, "who is");
  }

  /** {@code who} is the pronoun with its verb: "that is", "that are", "who is". */
  private String after(Filter filter, String who) {
    return switch (filter) {
      case Filter.FieldIs _ when isBy(filter) -> fieldClause(filter, "");
      case Filter.FieldIs _, Filter.FieldCompares _ -> "whose " + fieldClause(filter, "is");
      case Filter.Not(Filter.FieldIs inner) -> "whose " + fieldClause(inner, "is not");
      case Filter.Not(Filter.FieldCompares inner) -> "whose " + fieldClause(inner, "is not");
      case Filter.KindIs(List<Name> kinds) -> who + " " + orNames(kinds);
      case Filter.Not(Filter.KindIs(List<Name> kinds)) -> "other than " + orNames(kinds);
      case Filter.Flag(Name field) -> who + " " + Voice.noun(field);
      case Filter.Dated(Name field, DateSpan span) -> Voice.noun(field) + " " + dates(span);
      case Filter.Voluntary _, Filter.Required _, Filter.DutyFree _ -> who + " " + before(filter);
      case Filter.Not(Filter.Flag(Name field)) -> who + " not " + Voice.noun(field);
      case Filter.Has(var other, boolean sameDay) ->
          has(who, "has", "have") + having(other, sameDay);
      case Filter.Not(Filter.Has(var other, boolean sameDay)) ->
          has(who, "does not have", "do not have") + having(other, sameDay);
      case Filter.Given(Name field) -> has(who, "includes", "include") + "the " + Voice.noun(field);
      case Filter.Listed(String table, Name row, Name column, Name value) ->
          "whose %s is listed in Table %s for its %s and %s"
              .formatted(Voice.noun(value), table, Voice.noun(row), Voice.noun(column));
      case Filter.Stated(Name fact) -> stated(voice.authors(), fact.written(), who);
      case Filter.Not(Filter inner) -> negated(inner, who);
      case Filter.AnyOf any when ClockWords.isOutside(any) -> ClockWords.outside(any);
      case Filter.AnyOf any when isWindow(any) -> windows(any);
      case Filter.AnyOf(List<Filter> any) ->
          "either " + String.join(" or ", any.stream().map(one -> after(one, who)).toList());
      case Filter.AllOf(List<Filter> all) ->
          String.join(" and ", all.stream().map(one -> after(one, who)).toList());
      case Filter plain -> complement(plain);
    };
  }

  /** "On Mondays, on Tuesdays or on holidays". */
  private String windows(Filter.AnyOf any) {
    var words =
        any.filters().stream()
            .sorted(Comparator.comparing(FilterWords::place))
            .flatMap(this::windows)
            .toList();
    var all = String.join(", ", words.subList(0, words.size() - 1));
    return all + " or " + words.getLast();
  }

  /** Words joined by "or" stand first, where "or" behind a comma could not be told. */
  private static int place(Filter window) {
    return switch (window) {
      case Filter.InClock _ -> 0;
      case Filter.OnWeekdays _ -> 1;
      case Filter _ -> 2;
    };
  }

  private Stream<String> windows(Filter window) {
    return window instanceof Filter.OnWeekdays(var days) && !voice.authors().sayWeekend(days)
        ? EnumSet.copyOf(days).stream()
            .map(day -> complement(new Filter.OnWeekdays(EnumSet.of(day))))
        : Stream.of(complement(window));
  }

  private String negated(Filter inner, String who) {
    return switch (inner) {
      case Filter.InMarks(var from, var to) -> MarkWords.outside(from, to);
      case Filter.During(var other) -> "outside of " + voice.records().several(other, "or");
      case Filter.Consented(Consent consent) -> "without " + consent(consent);
      case Filter.Voluntary _, Filter.Required _, Filter.DutyFree _ ->
          who + " not " + before(inner);
      case Filter days when DayWords.isOfDays(days) -> "except " + after(inner, who);
      case Filter.Stated(Name fact) -> denied(fact.written(), who);
      case Filter other -> "not " + after(other, who);
    };
  }

  /** What stands behind a name without "who". */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(in|at|on|assigned|working|teaching|hired|employed|serving|scheduled) .*");

  /** "In the hybrid model", "assigned to kindergarten", or "who livestream". */
  private static String stated(AuthorsWords authors, String fact, String whoIs) {
    var said = authors.acted(fact);
    var done = whoIs.endsWith(" is") ? authors.byOne(said) : said;
    return BARE.matcher(fact).matches()
        ? said
        : whoIs.substring(0, whoIs.indexOf(' ')) + " " + done;
  }

  /** "Not on probation", "who is not pregnant", "who does not coach". */
  private String denied(String fact, String whoIs) {
    var said = voice.authors().acted(fact);
    if (BARE.matcher(said).matches()) {
      return "not " + said;
    }
    if (said.startsWith("is ")) {
      return whoIs + " not" + said.substring(2);
    }
    int end = said.indexOf(' ') < 0 ? said.length() : said.indexOf(' ');
    var verb = English.singular(said.substring(0, end));
    return has(whoIs, "does not", "do not") + verb + said.substring(end);
  }

  private static String has(String whoIs, String one, String several) {
    var who = whoIs.substring(0, whoIs.indexOf(' '));
    return who + " " + (whoIs.endsWith(" are") ? several : one) + " ";
  }

  private String having(Selection other, boolean sameDay) {
    return English.spaced(voice.records().some(other, "or"), sameDay ? "on the same day" : "");
  }

  /** "mode is livestream or in person", with the verb given. */
  String fieldClause(Filter filter, String is) {
    return switch (filter) {
      case Filter.FieldIs(Name field, List<Name> anyOf) ->
          English.spaced(Voice.noun(field), is, orNames(anyOf));
      case Filter.FieldCompares(Name field, Relation relation, var bound) ->
          English.spaced(Voice.noun(field), is, voice.bounds().limit(relation, bound));
      case Filter _ -> "";
    };
  }

  /** What stands after "is" for a filter that is neither a field's value nor a clause. */
  String complement(Filter filter) {
    return switch (filter) {
      case Filter.OnWeekdays(var days) when days.size() == 6 ->
          "except on " + English.weekdays(EnumSet.complementOf(EnumSet.copyOf(days)));
      case Filter.OnWeekdays(var days) when voice.authors().sayWeekend(days) -> "on weekends";
      case Filter.OnWeekdays(var days) -> "on " + English.weekdays(days);
      case Filter.OnDayKind(var kind) -> "on " + English.plural(kind.words());
      case Filter.OnCalendarKind(Name kind) ->
          Voice.noun(kind).endsWith("day")
              ? "on " + English.plural(English.singular(Voice.noun(kind)))
              : "during the " + Voice.noun(kind);
      case Filter.OnNth nth -> DayWords.nth(nth);
      case Filter.InMonths(var months) -> "in " + DayWords.months(months);
      case Filter.OnDate(var date) -> DayWords.date(date);
      case Filter.OnDays(var place) -> new PlaceWords(this).of(place);
      case Filter.InDates(DateSpan span) -> dates(span);
      case Filter.InClock(int from, int to) -> ClockWords.window(from, to);
      case Filter.InMarks(var from, var to) -> MarkWords.window(from, to);
      case Filter.StartsInClock(int from, int to) -> "starting " + ClockWords.starts(from, to);
      case Filter.EndsInClock(int from, int to) -> "ending " + ClockWords.starts(from, to);
      case Filter.During(var other) -> "during " + voice.records().several(other, "or");
      case Filter.Lasting(Relation relation, var bound) ->
          "lasting " + voice.bounds().limit(relation, bound);
      case Filter.Consented(Consent consent) -> "with " + consent(consent);
      case Filter.Beside(var other, boolean before, int place) ->
          (before ? "before " : "after ")
              + (place == Filter.Beside.WHICHEVER
                  ? voice.records().several(other, "or")
                  : "the " + DayWords.place(place) + " " + voice.records().one(other));
      case Filter.Flag(Name field) -> Voice.noun(field);
      case Filter.Given _, Filter.Listed _ -> after(filter);
      case Filter.KindIs(List<Name> kinds) -> orNames(kinds);
      case Filter.Voluntary _, Filter.Required _, Filter.DutyFree _ -> before(filter);
      case Filter.FieldIs _, Filter.FieldCompares _, Filter.Has _, Filter.Dated _ -> after(filter);
      case Filter.Stated _, Filter.Not _, Filter.AnyOf _, Filter.AllOf _ -> after(filter);
    };
  }

  /** "the unit member's written permission", "mutual agreement". */
  static String consent(Consent consent) {
    var written = consent.written() ? "written" : "";
    var by = Voice.noun(consent.by());
    if (by.equalsIgnoreCase("both parties")) {
      return English.spaced("mutual", written, consent.word());
    }
    if (by.isEmpty()) {
      return English.spaced(written, consent.word());
    }
    boolean one = by.matches("[A-Za-z -]*[a-rt-z]") && !by.matches(".* (and|or|of) .*");
    return one
        ? English.spaced("the", by + "'s", written, consent.word())
        : English.spaced("the", written, consent.word(), "of the", by);
  }

  /** Days in the authors' own way where they can be said in two. */
  private String dates(DateSpan span) {
    boolean open = span.last().equals(LocalDate.MAX);
    if (open) {
      var eve = span.first().minusDays(1);
      return voice.authors().say(eve) && !voice.authors().say(span.first())
          ? "after " + English.date(eve)
          : "on or after " + English.date(span.first());
    }
    if (span.first().equals(LocalDate.MIN)) {
      var next = span.last().plusDays(1);
      return voice.authors().say(next) && !voice.authors().say(span.last())
          ? "before " + English.date(next)
          : "on or before " + English.date(span.last());
    }
    return span.first().equals(span.last())
        ? "on " + English.date(span.first())
        : "from " + English.date(span.first()) + " to " + English.date(span.last());
  }

  private static String orNames(List<Name> names) {
    return English.list(names.stream().map(Voice::noun).toList(), "or");
  }
}
