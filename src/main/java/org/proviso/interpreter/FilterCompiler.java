package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.norm.SubjectKind;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** Turns filters of the agreement into filter nodes on one sheet. */
final class FilterCompiler {
  /** "The agenda was sent": a field that is a sentence. */
  private static final Pattern CLAUSE =
      Pattern.compile(" (?:is|are|was|were|has|had|have|agrees?|consents?) ");

  private final World world;
  private final SelectionsAtHand selections;
  private final Voluntariness voluntariness;

  FilterCompiler(World world, SelectionsAtHand selections) {
    this.world = world;
    this.selections = selections;
    this.voluntariness = new Voluntariness(world, this);
  }

  SelectionsAtHand selections() {
    return selections;
  }

  List<FilterNode> all(List<Filter> filters, View view) {
    List<FilterNode> nodes = new ArrayList<>();
    filters.forEach(filter -> nodes.add(compile(filter, view)));
    return nodes;
  }

  FilterNode compile(Filter filter, View view) {
    return switch (filter) {
      case Filter.KindIs(var kinds) -> selections.kinds(kinds, view);
      case Filter.FieldIs(var field, var names) -> orDescribed(view, field, names);
      case Filter.FieldCompares(var field, var relation, var bound) ->
          new NumberFilter(world, view, field, relation, PlainBounds.of(bound, world));
      case Filter.Flag(var field) -> flag(view, field);
      case Filter.Dated(var field, var span) -> new DatedFilter(world, view, field, span);
      case Filter.OnWeekdays _, Filter.OnDayKind _, Filter.OnCalendarKind _ -> day(view, filter);
      case Filter.OnNth _, Filter.OnDays _ -> day(view, filter);
      case Filter.InMonths _, Filter.OnDate _, Filter.InDates _ -> day(view, filter);
      case Filter.InClock(var from, var to) -> new ClockFilter(from, to);
      case Filter.InMarks(var from, var to) -> DayMarks.window(from, to, world);
      case Filter.StartsInClock(var from, var to) -> new EdgeFilter(view, false, from, to);
      case Filter.EndsInClock(var from, var to) -> new EdgeFilter(view, true, from, to);
      case Filter.During(var other) -> new DuringFilter(selections.compile(other));
      case Filter.Lasting(var relation, Bound.Fixed(var length))
          when !(length.unit() instanceof Unit.Minutes) ->
          new DaysLongFilter(view, relation, length, world.proposal.calendar());
      case Filter.Lasting(var relation, var bound) ->
          selections.lasting(relation, PlainBounds.of(bound, world));
      case Filter.Consented(var consent) ->
          new ConsentFilter(
              view,
              consent,
              new ConsentEvents(world, consent, selections.isTimed()),
              new ConsentGiver(world, consent));
      case Filter.Voluntary() -> voluntariness.voluntary(view);
      case Filter.Required() -> voluntariness.required(view, selections.takesRequired());
      case Filter.DutyFree() ->
          new DutyFreeFilter(
              selections.everythingOfPeople(),
              world.roster(SubjectKind.PERSON),
              selections.isOfPeople());
      case Filter.Has(var other, var sameDay) -> new HasFilter(selections.compile(other), sameDay);
      case Filter.Given(var field) -> given(view, field);
      case Filter.Listed listed -> new ListedFilter(world, listed);
      case Filter.Beside(var other, var before, var place) ->
          new BesideFilter(selections.compileEver(other), before, place);
      case Filter.Stated(var fact) -> stated(view, fact);
      case Filter.Not(var inner) -> new LogicFilter.None(compile(inner, view));
      case Filter.AnyOf(var filters) -> new LogicFilter.Any(all(filters, view));
      case Filter.AllOf(var filters) -> new LogicFilter.All(all(filters, view));
    };
  }

  private FilterNode day(View view, Filter filter) {
    DayFilter.DayTest test = DayTests.of(filter, world.proposal.calendar());
    var days = new DayFilter(view, world.firstDay(), world.lastDay(), test, DayTests.words(filter));
    return selections.isOfTime() ? DayCutFilter.of(view, days, selections.isOvernight()) : days;
  }

  /** Of the records that a ban goes through, what runs into its days may be meant too. */
  List<FilterNode> banned(List<Filter> filters, View view) {
    return all(filters, view).stream()
        .map(node -> node instanceof DayFilter days ? new RunsIntoFilter(view, days) : node)
        .toList();
  }

  private FilterNode orDescribed(View view, Name field, List<Name> names) {
    FilterNode called = field(view, field, names);
    return world.roles().or(called, view, field, names);
  }

  /** The field's own cell, else what the person's or the class's row says. */
  FilterNode field(View view, Name field, List<Name> names) {
    Optional<Column> own = view.sheet.column(field);
    Optional<Column> person = view.sheet.column(Name.of("person"));
    if (own.isPresent()
        && person.isPresent()
        && names.equals(List.of(OtherPersonFilter.SOMEBODY_ELSE))) {
      return new OtherPersonFilter(own.get(), person.get(), ask(view, field, names));
    }
    if (own.isPresent()) {
      return new CodeFilter(
          SpelledColumn.of(own.get(), view),
          byWord(SpelledColumn.of(own.get(), view), field, names),
          1,
          ask(view, field, names));
    }
    for (SubjectKind kind : world.fields().joins(view)) {
      boolean grouped = kind == SubjectKind.PERSON && isGroupField(field);
      if (world.fields().exists(kind, field) || grouped) {
        return joined(view, kind, field, names);
      }
    }
    Optional<String> about = world.proposal.about(field);
    if (about.isPresent()) {
      return new ConstantFilter(
          CellMatch.of(field, names, about.get(), world.proposal),
          question(view, field, names),
          "");
    }
    return new ConstantFilter(Truth.UNKNOWN, question(view, field, names), remedy(view, field));
  }

  private static boolean isGroupField(Name field) {
    return field.matches(Name.of("role")) || field.matches(Name.of("grade"));
  }

  private FilterNode joined(View view, SubjectKind kind, Name field, List<Name> names) {
    List<Roster.Key> keys = world.roster(kind).keys(view);
    boolean several = keys.size() > 1 && view.sheet.name().equals("events");
    if (several && selections.isOfPeople()) {
      return new OwnerField(world, field, names, keys, ask(view, field, names));
    }
    Roster.Key key = keys.getFirst();
    byte[] byCode = new byte[key.subjects().length];
    for (int code = 0; code < byCode.length; code++) {
      Truth found =
          world
              .fields()
              .stated(kind, key.subjects()[code], field)
              .map(cell -> CellMatch.of(field, names, cell, world.proposal))
              .orElse(Truth.UNKNOWN);
      byCode[code] = (byte) found.ordinal();
    }
    return new CodeFilter(key.column(), byCode, FilterNode.UNKNOWN, ask(view, field, names));
  }

  private byte[] byWord(Column column, Name field, List<Name> names) {
    boolean offices = OfficeCells.areAsked(field, names);
    byte[] byCode = new byte[column.dictionary().size()];
    for (int code = 0; code < byCode.length; code++) {
      String word = column.dictionary().word(code);
      Truth found =
          offices
              ? OfficeCells.of(names, word, world)
              : CellMatch.of(field, names, word, world.proposal);
      byCode[code] = (byte) found.ordinal();
    }
    return byCode;
  }

  private static String question(View view, Name field, List<Name> names) {
    String any = Wording.either(names);
    return "whether the " + called(field) + " is " + any + " in the " + view.sheet.name();
  }

  /** A field that is no noun cannot stand in a sentence by itself: "directed by". */
  static String called(Name field) {
    String name = field.toString();
    return name.matches(".* (by|to|for|from|in|with|at)") ? "field \u201c" + name + "\u201d" : name;
  }

  private static String remedy(View view, Name field) {
    return "add a column " + field + " to the sheet " + view.sheet.name();
  }

  private static CodeFilter.Question ask(View view, Name field, List<Name> names) {
    String any = Wording.either(names);
    String blank = derived(view, field).orElse("fill in the column " + field);
    return (item, cell, evidence) ->
        evidence.missing(
            "whether the " + called(field) + " is " + any + ": " + view.words(item.row),
            cell.isEmpty() ? blank : "write " + any + " if it is meant",
            false);
  }

  /** What changed is worked out from assignments; no column of theirs says it. */
  private static Optional<String> derived(View view, Name field) {
    if (!view.sheet.name().equals("changes") || !field.written().endsWith(" changed")) {
      return Optional.empty();
    }
    String aspect = field.written().replace(" changed", "");
    return Optional.of(
        view.sheet.column(aspect).isPresent()
            ? "fill in " + aspect + ", from and to of those assignments"
            : "add a column " + aspect + " to the assignments");
  }

  /** The field says yes; "required" is the contrary of "voluntary" where only that is given. */
  FilterNode flag(View view, Name field) {
    Optional<Column> own = view.sheet.column(field);
    if (own.isPresent()) {
      return yesNo(view, own.get(), field);
    }
    return voluntariness.of(view, field).orElseGet(() -> stated(view, field));
  }

  FilterNode yesNo(View view, Column column, Name field) {
    Column words = SpelledColumn.of(column, view);
    byte[] byCode = new byte[words.dictionary().size()];
    for (int code = 0; code < byCode.length; code++) {
      String word = words.dictionary().word(code);
      byCode[code] =
          YesNo.of(word)
              .map(yes -> (byte) (yes ? FilterNode.TRUE : FilterNode.FALSE))
              .orElse((byte) (Name.of(word).matches(field) ? FilterNode.TRUE : FilterNode.UNKNOWN));
    }
    CodeFilter.Question question =
        (item, cell, evidence) ->
            evidence.missing(
                (CLAUSE.matcher(field.written()).find() ? "whether " : "whether it is ")
                    + field
                    + ": "
                    + view.words(item.row),
                "fill in the column " + column.header() + ", yes or no",
                true);
    return new CodeFilter(words, byCode, world.blankMeans(field).ordinal(), question);
  }

  /** Filled in, and not with a word that says there is none. */
  private FilterNode given(View view, Name field) {
    Optional<Column> own = view.sheet.column(field);
    if (own.isEmpty()) {
      return new ConstantFilter(
          Truth.UNKNOWN,
          "whether it includes the " + field,
          "add a column " + field + " to the sheet " + view.sheet.name());
    }
    Column column = own.get();
    CodeFilter.Question question =
        (item, cell, evidence) ->
            evidence.missing(
                "the " + field + " of " + view.words(item.row),
                "fill in the column " + column.header() + "; write no if there is none",
                true);
    if (column.kind() != Column.Kind.WORD) {
      return new GivenFilter(column, question);
    }
    byte[] byCode = new byte[column.dictionary().size()];
    for (int code = 0; code < byCode.length; code++) {
      boolean none = NoneWords.saysNone(column.dictionary().word(code));
      byCode[code] = (byte) (none ? FilterNode.FALSE : FilterNode.TRUE);
    }
    return new CodeFilter(column, byCode, FilterNode.UNKNOWN, question);
  }

  private FilterNode stated(View view, Name fact) {
    Name thing = Existential.thing(fact);
    Optional<Column> own = view.sheet.column(fact).or(() -> view.sheet.column(thing));
    if (own.isPresent()) {
      return yesNo(view, own.get(), thing);
    }
    Described people = world.described(SubjectKind.PERSON);
    Optional<FilterNode> ofPeople = people.filter(view, fact).or(() -> people.filter(view, thing));
    if (ofPeople.isPresent() && world.stated(fact) == Truth.UNKNOWN) {
      return ofPeople.get();
    }
    return new ConstantFilter(
        world.stated(fact),
        "whether this holds: " + fact,
        "add a column "
            + thing
            + " to the "
            + view.sheet.name()
            + ", or an item of that name to the sheet about, yes or no");
  }
}
