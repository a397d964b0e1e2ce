package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.norm.DescribedEvent;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.proposal.Column;
import org.proviso.proposal.Dictionary;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** Turns the kinds of a selection into a filter on one sheet, through terms and names (S2, S13). */
final class KindCompiler {
  /** Terms are acyclic; deeper than this is a fault of the agreement. */
  private static final int DEEPEST = 20;

  private final World world;
  private final Naming naming;
  private final FilterCompiler filters;
  private final boolean namesOnly;
  private final boolean listing;

  /** Whether these are kinds that a term leaves out. */
  private final boolean left;

  KindCompiler(World world, Naming naming, FilterCompiler filters) {
    this(world, naming, filters, false, false, false);
  }

  private KindCompiler(
      World world,
      Naming naming,
      FilterCompiler filters,
      boolean namesOnly,
      boolean listing,
      boolean left) {
    this.left = left;
    this.namesOnly = namesOnly;
    this.listing = listing;
    this.world = world;
    this.naming = naming;
    this.filters = filters;
  }

  boolean hasTerm(Name kind) {
    return world.agreement.terms().find(kind).isPresent();
  }

  /** The rows of the sheet that are of any of the kinds; empty if none can be. */
  Optional<FilterNode> compile(View view, List<Name> kinds) {
    return compile(view, kinds, 0);
  }

  /**
   * The same by names alone, whatever the fields say: "virtual instruction" is known where there is
   * instruction, of whatever mode.
   */
  Optional<FilterNode> byNames(View view, List<Name> kinds) {
    return new KindCompiler(world, naming, filters, true, listing, left).compile(view, kinds, 0);
  }

  /**
   * To list records one by one: rows that no column names at all are not each perhaps such a
   * record. That the column is missing is told once, of the sheet.
   */
  KindCompiler listing() {
    return new KindCompiler(world, naming, filters, namesOnly, true, left);
  }

  private Optional<FilterNode> compile(View view, List<Name> kinds, int depth) {
    List<Name> names = new ArrayList<>();
    List<FilterNode> others = new ArrayList<>();
    kinds.forEach(kind -> gather(view, kind, depth, names, others));
    boolean enumerated = kinds.stream().allMatch(this::hasTerm);
    byName(view, names, enumerated, kinds)
        .map(
            named ->
                kinds.size() == 1
                    ? new CalledBySomebody(world, filters).or(view, kinds.getFirst(), named)
                    : named)
        .map(named -> kinds.size() == 1 ? leavingOut(view, kinds.getFirst(), named) : named)
        .ifPresent(others::addFirst);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(others.size() == 1 ? others.getFirst() : new LogicFilter.Any(others));
  }

  /** The names that rows of one kind may go by, and the filters that tell it otherwise. */
  private void gather(View view, Name kind, int depth, List<Name> names, List<FilterNode> others) {
    Optional<Term> term = world.agreement.terms().find(kind);
    if (term.isEmpty() || !isSpelledOut(term.get())) {
      names.add(kind);
    }
    if (term.isPresent() && depth < DEEPEST) {
      term.get().meanings().forEach(meaning -> add(view, meaning, names, others, depth));
    }
    if (term.isEmpty() && depth < DEEPEST) {
      naming.paidOrNot(kind).ifPresent(plain -> gather(view, plain, depth + 1, names, others));
    }
    if (view.sheet.name().equals("events")) {
      names.addAll(DescribedEvent.listedAs(kind));
      names.addAll(naming.handedIn(view, kind));
    }
    if (Name.of(view.sheet.name()).matches(kind) && !view.isSchedule() && !isRoster(view)) {
      others.add(new ConstantFilter(Truth.TRUE, "", ""));
    }
    flagged(view, kind).or(() -> PlacedKind.of(view, kind)).ifPresent(others::add);
  }

  /**
   * A list of classes that says neither whose nor when they are: what they are, not that they meet.
   */
  private boolean isRoster(View view) {
    boolean dated =
        Stream.of("date", "day", "start", "period")
            .anyMatch(field -> view.sheet.column(Name.of(field)).isPresent());
    return view.sheet.name().equals("classes")
        && !dated
        && !world.roster(SubjectKind.PERSON).hasField(view);
  }

  /** A row that is just called "work" has no meal in it either, where meals are no work. */
  private FilterNode leavingOut(View view, Name kind, FilterNode named) {
    List<FilterNode> all = new ArrayList<>(List.of(named));
    if (!namesOnly && filters.selections().isOfTime()) {
      world.agreement.terms().find(kind).stream()
          .flatMap(term -> term.meanings().stream())
          .filter(Term.Meaning.Selected.class::isInstance)
          .flatMap(meaning -> ((Term.Meaning.Selected) meaning).selection().filters().stream())
          .filter(filter -> filter instanceof Filter.Not(Filter.KindIs _))
          .forEach(filter -> all.add(narrowing(filter, view)));
    }
    return all.size() == 1 ? named : new LogicFilter.All(all);
  }

  /** A definition that lists what its word is called leaves nothing else of that name (S13). */
  private static boolean isSpelledOut(Term term) {
    return term.meanings().stream().allMatch(Term.Meaning.Called.class::isInstance);
  }

  private void add(
      View view, Term.Meaning meaning, List<Name> names, List<FilterNode> others, int depth) {
    switch (meaning) {
      case Term.Meaning.Called(var sheet, var field, var called) -> {
        if (sheet.isEmpty() || sheet.equals(view.sheet.name())) {
          if (field.isEmpty() || isNaming(view, field)) {
            names.addAll(called);
          } else if (view.sheet.column(field).isPresent()) {
            others.add(filters.field(view, field, called));
          }
        }
      }
      case Term.Meaning.Selected(var selection) ->
          nested(view, selection, depth).ifPresent(others::add);
      case Term.Meaning.Subjects(var kind, var where) -> {
        if (view.sheet.name().equals(home(kind))) {
          others.add(new LogicFilter.All(filters.all(where, view)));
        }
      }
    }
  }

  private Optional<FilterNode> nested(View view, Selection selection, int depth) {
    boolean here =
        selection.sheet().isEmpty()
            ? view.isSchedule() || !selection.kinds().isEmpty()
            : Name.of(selection.sheet()).matches(Name.of(view.sheet.name()));
    if (!here) {
      return Optional.empty();
    }
    List<FilterNode> parts = new ArrayList<>();
    if (!selection.kinds().isEmpty()) {
      Optional<FilterNode> kinds = compile(view, selection.kinds(), depth + 1);
      if (kinds.isEmpty()) {
        return Optional.empty();
      }
      parts.add(kinds.get());
    }
    if (!namesOnly) {
      selection.filters().forEach(filter -> parts.add(narrowing(filter, view)));
    }
    return Optional.of(new LogicFilter.All(parts));
  }

  private FilterNode narrowing(Filter filter, View view) {
    if (!(filter instanceof Filter.Not(Filter.KindIs(var out)))) {
      return filters.compile(filter, view);
    }
    var leaving = new KindCompiler(world, naming, filters, namesOnly, listing, /* left= */ true);
    return LeavingOutFilter.of(leaving.compile(view, out), out, view, filters.selections());
  }

  private static boolean isNaming(View view, Name field) {
    return view.naming().filter(column -> Name.of(column.header()).matches(field)).isPresent();
  }

  static String home(SubjectKind kind) {
    return switch (kind) {
      case PERSON -> "people";
      case CLASS -> "classes";
      case STUDENT -> "students";
      case SITE -> "sites";
      case RECORD, THING, WHOLE -> "";
    };
  }

  private Optional<FilterNode> byName(
      View view, List<Name> names, boolean enumerated, List<Name> kinds) {
    Optional<Column> column = listing ? view.naming() : view.namingOrUnknown();
    if (column.isEmpty()) {
      return Optional.empty();
    }
    Optional<EventColumns.Found> described =
        new EventColumns(view, filters, world).find(column.get(), names);
    byte[] byCode = byCode(column.get().dictionary(), names, enumerated, described);
    boolean any = described.isPresent();
    for (byte named : byCode) {
      any |= named != FilterNode.FALSE;
    }
    // A person of no stated role is not perhaps a lesson, because lessons are never people.
    boolean blanks = (any || !view.isStanding()) && view.hasBlank(column.get());
    if (!any && !blanks) {
      return Optional.empty();
    }
    int blank = blanks ? FilterNode.UNKNOWN : FilterNode.FALSE;
    var byName = new CodeFilter(column.get(), byCode, blank, question(view, column.get(), kinds));
    if (described.isEmpty()) {
      return Optional.of(byName);
    }
    List<FilterNode> either = new ArrayList<>(described.get().filters());
    either.addFirst(byName);
    return Optional.of(new LogicFilter.Any(either));
  }

  /** Whether each word of a naming column is one of the names; further columns may say it fully. */
  private byte[] byCode(
      Dictionary words,
      List<Name> names,
      boolean enumerated,
      Optional<EventColumns.Found> described) {
    byte[] byCode = new byte[words.size()];
    for (int code = 0; code < byCode.length; code++) {
      Name word = words.name(code);
      boolean further =
          described.isPresent() && described.get().isBare(code) && naming.answer(word).isEmpty();
      Truth named =
          further
              ? Truth.FALSE
              : left
                  ? naming.orWider(names, word, enumerated)
                  : naming.matches(names, word, enumerated);
      byCode[code] = (byte) FilterNode.of(named);
    }
    return byCode;
  }

  private static CodeFilter.Question question(View view, Column column, List<Name> kinds) {
    boolean events = view.sheet.name().equals("events");
    return (item, cell, evidence) -> {
      List<Name> near = Nearness.near(kinds, Name.of(cell));
      String asked = events ? Wording.eitherEvent(near) : Wording.eitherOne(near);
      if (cell.isEmpty()) {
        evidence.missing(
            "the " + column.header() + " of " + view.words(item.row),
            "fill in the column " + column.header(),
            false);
      } else {
        evidence.missing(
            "is *" + cell + "* " + Wording.article(asked) + asked + "?",
            Wording.inTerms(cell, near),
            false);
      }
    };
  }

  /** A yes-or-no field of that name: "livestream" with a column livestream. */
  private Optional<FilterNode> flagged(View view, Name kind) {
    return view.sheet
        .column(kind)
        .filter(column -> column.kind() == Column.Kind.WORD && YesNo.isSaidIn(column))
        .map(column -> filters.yesNo(view, column, kind));
  }
}
