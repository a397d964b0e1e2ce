package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Due;
import org.proviso.norm.EventOf;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.Truth;

/** Turns the selections of one norm into nodes, sheet by sheet. */
final class Selections implements SelectionsAtHand {
  private boolean ever;
  private EventOf reckoned = EventOf.NOTHING;
  private final World world;
  private final Naming naming;
  private final Roster roster;
  private final FilterCompiler filters;
  private final KindCompiler kinds;
  private final boolean takesRequired;
  private boolean owes;
  private boolean timed;

  /**
   * The selection at hand, whether its time is added up, and whether its lengths are left aside.
   */
  private Selection around = Selection.NONE;

  private boolean ofTime;
  private boolean ofHours;

  /** The records that a ban goes through, or whose days are counted. */
  private Selection banned = Selection.NONE;

  private boolean anyLength;

  /** Who must have set the records that are listed. */
  private Optional<SetBy> setBy = Optional.empty();

  private final List<View> recordViews = new ArrayList<>();
  private final Map<Selection, SelectionNode.Standing> standings = new HashMap<>();
  private final Set<String> sheets = new HashSet<>(Set.of("schedule"));

  Selections(World world, Naming naming, Roster roster, boolean takesRequired) {
    this.world = world;
    this.naming = naming;
    this.roster = roster;
    this.takesRequired = takesRequired;
    this.filters = new FilterCompiler(world, this);
    this.kinds = new KindCompiler(world, naming, filters);
  }

  /** The sheets of which rows are looked at. */
  Set<String> sheets() {
    return Set.copyOf(sheets);
  }

  FilterCompiler filters() {
    return filters;
  }

  /** From now on, "this" is a record of one of these. */
  void setRecords(SelectionNode records) {
    for (SourceNode source : records.sources()) {
      recordViews.add(source.view);
    }
  }

  @Override
  public boolean takesRequired() {
    return takesRequired;
  }

  @Override
  public FilterNode kinds(List<Name> names, View view) {
    return kinds.compile(view, names).orElseGet(() -> new ConstantFilter(Truth.FALSE, "", ""));
  }

  /** All rows of the schedule. */
  SelectionNode everything() {
    return compile(new Selection("schedule", List.of(), List.of()));
  }

  @Override
  public SelectionNode everythingOfPeople() {
    Roster people = world.roster(SubjectKind.PERSON);
    return roster == people
        ? everything()
        : new Selections(world, naming, people, takesRequired).everything();
  }

  @Override
  public boolean isOfTime() {
    return ofTime || ofHours;
  }

  @Override
  public boolean isOvernight() {
    return around.filters().stream().anyMatch(DayCutFilter::isOvernight);
  }

  @Override
  public boolean isOfPeople() {
    return roster.kind == SubjectKind.PERSON;
  }

  @Override
  public SelectionNode compile(Selection selection) {
    return compile(selection, kinds);
  }

  /**
   * The records that a norm goes through one by one; into a ban's days the night before runs, and
   * of what is paid by the hour only a part may lie on the days.
   */
  SelectionNode compileListed(Selection selection, Optional<SetBy> setter, Fact must) {
    setBy = setter;
    banned = must instanceof Fact.Never || must instanceof Fact.Is ? selection : Selection.NONE;
    ofHours = must instanceof Fact.Owed owed && owed.due() instanceof Due.Worked;
    SelectionNode node = compile(selection, kinds.listing());
    setBy = Optional.empty();
    banned = Selection.NONE;
    ofHours = false;
    return node;
  }

  /** Records whose days are counted: the night before may run on into one of them. */
  SelectionNode compileDays(Selection selection) {
    banned = selection;
    SelectionNode node = compile(selection);
    banned = Selection.NONE;
    return node;
  }

  /** Records whose time is added up: a block of it need not be one row. */
  SelectionNode compileTime(Selection selection) {
    boolean before = ofTime;
    ofTime = true;
    SelectionNode node = compile(selection);
    ofTime = before;
    return node;
  }

  @Override
  public FilterNode lasting(Relation relation, Reckoned bound) {
    if (anyLength) {
      return new ConstantFilter(Truth.UNKNOWN, "", "");
    }
    anyLength = true;
    boolean plain = around.isNone() || around.isThis();
    SelectionNode beside = plain ? everything() : compile(around);
    anyLength = false;
    return new LastingFilter(relation, bound, beside, ofTime && !plain);
  }

  private SelectionNode compile(Selection selection, KindCompiler kinds) {
    Selection before = around;
    around = selection;
    SelectionNode node = compiled(selection, kinds);
    around = before;
    return node;
  }

  private SelectionNode compiled(Selection selection, KindCompiler kinds) {
    if (selection.isThis()) {
      List<SourceNode> sources =
          recordViews.stream()
              .map(view -> source(view, filters.all(selection.filters(), view)))
              .toList();
      return node(selection, sources, SelectionNode.Standing.MATCHED);
    }
    List<SourceNode> sources = new ArrayList<>();
    SelectionNode.Standing unmatched = unmatched(selection);
    SelectionNode.Standing best = unmatched;
    for (View view : new SheetsOf(world, kinds).of(selection)) {
      Optional<FilterNode> kind = kind(view, selection, kinds);
      if (kind.isPresent()) {
        best = best.better(standing(view, selection, kinds, kind.get()));
        List<FilterNode> all = new ArrayList<>(List.of(kind.get()));
        all.addAll(reachesBack(selection) ? List.of() : term(view));
        List<Filter> narrowing = selection.filters();
        boolean listed = selection.equals(banned);
        all.addAll(listed ? filters.banned(narrowing, view) : filters.all(narrowing, view));
        setBy.flatMap(setter -> setter.filter(view)).ifPresent(all::add);
        sources.add(source(view, all));
      }
    }
    boolean meaningless = unmatched == SelectionNode.Standing.MEANINGLESS;
    if (meaningless && best == SelectionNode.Standing.NEARLY) {
      best = SelectionNode.Standing.PERHAPS;
    }
    standings.put(selection, best);
    SelectionNode node = node(selection, sources, best);
    boolean named = !selection.kinds().isEmpty() && node.isOfSchedule();
    return named ? node.beside(new Lookalikes(everything(), selection.kinds(), naming)) : node;
  }

  /** How well a sheet knows the kinds, by their names where they have any there. */
  private static SelectionNode.Standing standing(
      View view, Selection selection, KindCompiler kinds, FilterNode kind) {
    FilterNode named = kinds.byNames(view, selection.kinds()).orElse(kind);
    return SelectionNode.Standing.of(view, selection.kinds().isEmpty() ? kind : named);
  }

  /** Notice may be given before the agreement is in force. */
  @Override
  public SelectionNode compileEver(Selection selection) {
    boolean before = ever;
    ever = true;
    SelectionNode node = compile(selection);
    ever = before;
    return node;
  }

  /** From now on, dates that a clause names itself may lie before the agreement's term. */
  void owes() {
    owes = true;
  }

  /** What is reckoned from these records, and may be listed with their names in its own. */
  SelectionNode compileFrom(Selection event, Selection records) {
    EventOf before = reckoned;
    reckoned = EventOf.of(records);
    SelectionNode node = compileEver(event);
    reckoned = before;
    return node;
  }

  @Override
  public EventOf reckoned() {
    return reckoned;
  }

  /** From now on, what is compiled belongs to a norm that asks for an event in time. */
  void timed() {
    timed = true;
  }

  @Override
  public boolean isTimed() {
    return timed;
  }

  /** "Any change in the 2020-21 school year" is paid for, though the agreement came later. */
  private boolean reachesBack(Selection selection) {
    return owes && DayTests.startBefore(selection.filters(), world.agreement.inForce().first());
  }

  /** Rows outside the agreement's term are none of its business. */
  private List<FilterNode> term(View view) {
    var term = world.agreement.inForce();
    boolean unbounded = ever || term.equals(DateSpan.ALWAYS) || view.isStanding();
    return unbounded ? List.of() : List.of(filters.compile(new Filter.InDates(term), view));
  }

  Map<Selection, SelectionNode.Standing> standings() {
    return standings;
  }

  private SourceNode source(View view, List<FilterNode> all) {
    return new SourceNode(view, all, roster.size());
  }

  private SelectionNode node(
      Selection selection, List<SourceNode> sources, SelectionNode.Standing standing) {
    String words =
        selection.kinds().isEmpty()
            ? selection.isThis() ? "record" : "activity"
            : Wording.eitherEvent(selection.kinds());
    sources.forEach(one -> sheets.add(one.view.sheet.name()));
    return new SelectionNode(sources, roster, selection.isThis(), words, standing);
  }

  private static Optional<FilterNode> kind(View view, Selection selection, KindCompiler kinds) {
    return selection.kinds().isEmpty()
        ? Optional.of(new ConstantFilter(Truth.TRUE, "", ""))
        : kinds.compile(view, selection.kinds());
  }

  private SelectionNode.Standing unmatched(Selection selection) {
    boolean meant =
        selection.kinds().isEmpty() || selection.kinds().stream().anyMatch(kinds::hasTerm);
    return meant ? SelectionNode.Standing.ABSENT : SelectionNode.Standing.MEANINGLESS;
  }
}
