package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.norm.DescribedEvent;
import org.proviso.norm.EventOf;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Events that say in columns of their own what a clause says in one name: a "written notice of a
 * transfer" is an event "notice" about "transfer", in writing.
 */
final class EventColumns {
  private static final Name ABOUT = Name.of("about");
  private static final Name TO = Name.of("to");
  private static final Set<Name> PARTIES =
      Set.of(
          Name.of("union"),
          Name.of("association"),
          Name.of("district"),
          Name.of("board"),
          Name.of("employer"),
          Name.of("superintendent"),
          Name.of("principal"));

  /** One side goes by several names: the Association is the union. */
  private static final List<Set<Name>> SIDES =
      List.of(
          Set.of(Name.of("union"), Name.of("association")),
          Set.of(Name.of("district"), Name.of("board"), Name.of("employer")));

  private static final Name IN_WRITING = Name.of("in writing");

  private final View view;
  private final FilterCompiler filters;

  private final World world;

  /** What the event is reckoned from, which its name may say. */
  private final EventOf reckoned;

  EventColumns(View view, FilterCompiler filters, World world) {
    this.world = world;
    this.reckoned = filters.selections().reckoned();
    this.view = view;
    this.filters = filters;
  }

  /** The rows called by the bare noun, as far as their other columns say the rest. */
  Optional<Found> find(Column column, List<Name> names) {
    if (!view.sheet.name().equals("events")) {
      return Optional.empty();
    }
    boolean about = view.sheet.column(ABOUT).isPresent();
    byte[] bare = new byte[column.dictionary().size()];
    List<FilterNode> any = new ArrayList<>();
    List<DescribedEvent> wanted =
        names.stream()
            .map(DescribedEvent::of)
            .flatMap(one -> Stream.of(one, one.named()).distinct())
            .toList();
    for (DescribedEvent described : wanted) {
      if (described.isDescribed()
          && (about || described.about().isEmpty())
          && !names.contains(described.event())
          && isCalled(column, described.event())) {
        any.add(rows(column, described, bare));
      }
    }
    named(column, names, bare).ifPresent(any::add);
    return any.isEmpty() ? Optional.empty() : Optional.of(new Found(bare, any));
  }

  /** Codes of the bare nouns, and the filters that look further. */
  static final class Found {
    private final byte[] bare;
    private final List<FilterNode> filters;

    Found(byte[] bare, List<FilterNode> filters) {
      this.bare = bare;
      this.filters = List.copyOf(filters);
    }

    boolean isBare(int code) {
      return bare[code] == 1;
    }

    List<FilterNode> filters() {
      return filters;
    }
  }

  private static boolean isListed(Column column, Name event) {
    for (int code = 0; code < column.dictionary().size(); code++) {
      if (column.dictionary().name(code).equals(event)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCalled(Column column, Name event) {
    return IntStream.range(0, column.dictionary().size())
        .anyMatch(code -> isCalled(column.dictionary().name(code), event));
  }

  /** By the event's name, or by one that says what it is of: "response to grievance". */
  private boolean isCalled(Name listed, Name event) {
    return listed.equals(event) || isOf(listed, event);
  }

  private boolean isOf(Name listed, Name event) {
    return reckoned.isSaid(listed, event, world.agreement.terms());
  }

  /** With what it is about, and without; in writing or to somebody is for other columns to say. */
  private static Stream<Name> plain(Name name) {
    DescribedEvent described = DescribedEvent.of(name);
    boolean only = !described.written() && described.to().isEmpty();
    return only ? Stream.of(name, described.event()) : Stream.of(name);
  }

  /** What says in its own name which event it is and of what. */
  private Optional<FilterNode> named(Column column, List<Name> names, byte[] bare) {
    byte[] called = new byte[bare.length];
    boolean any = false;
    for (int code = 0; code < bare.length; code++) {
      Name listed = column.dictionary().name(code);
      if (names.stream().flatMap(EventColumns::plain).anyMatch(name -> isOf(listed, name))) {
        called[code] = FilterNode.TRUE;
        bare[code] = 1;
        any = true;
      }
    }
    return any
        ? Optional.of(
            new CodeFilter(column, called, FilterNode.FALSE, (item, cell, evidence) -> {}))
        : Optional.empty();
  }

  private FilterNode rows(Column column, DescribedEvent described, byte[] bare) {
    byte[] called = new byte[bare.length];
    for (int code = 0; code < bare.length; code++) {
      if (isCalled(column.dictionary().name(code), described.event())) {
        called[code] = FilterNode.TRUE;
        bare[code] = 1;
      }
    }
    List<FilterNode> all = new ArrayList<>();
    all.add(new CodeFilter(column, called, FilterNode.FALSE, (item, cell, evidence) -> {}));
    described.about().ifPresent(about -> all.add(about(column, about)));
    described.to().ifPresent(to -> all.add(to(to)));
    if (described.written()) {
      all.add(filters.flag(view, IN_WRITING));
    }
    return new LogicFilter.All(all);
  }

  /**
   * About that thing; about another event of the sheet, or a thing of quite another name in a sheet
   * that knows its own, it is not; else nobody can tell.
   */
  private FilterNode about(Column events, Name wanted) {
    Column column = view.sheet.column(ABOUT).orElseThrow();
    byte[] byCode = new byte[column.dictionary().size()];
    boolean known = isListed(column, wanted);
    for (int code = 0; code < byCode.length; code++) {
      Name cell = column.dictionary().name(code);
      Truth found = CellMatch.of(List.of(wanted), column.dictionary().word(code));
      boolean apart = known && Collections.disjoint(cell.stems(), wanted.stems());
      boolean another = apart || isListed(events, cell);
      byCode[code] = (byte) (found.isFalse() && !another ? Truth.UNKNOWN : found).ordinal();
    }
    return asked(
        column,
        byCode,
        "whether this is about " + Wording.article(wanted.written()) + wanted,
        "write " + wanted + " in the column about if it is meant");
  }

  /** What each cell says, and what to ask of a row whose cell leaves it open. */
  private FilterNode asked(Column column, byte[] byCode, String fact, String remedy) {
    return new CodeFilter(
        column,
        byCode,
        FilterNode.UNKNOWN,
        (item, cell, evidence) ->
            evidence.missing(fact + ": " + view.words(item.row), remedy, false));
  }

  private static List<Name> heads(Name one, Name other) {
    return List.of(Name.of(one.head()), Name.of(other.head()));
  }

  /** To that party; to a person of the proposal it is not, else nobody can tell. */
  private FilterNode to(Name wanted) {
    Column column = view.sheet.column(TO).orElse(new AbsentColumn(TO.written(), view.sheet.size()));
    byte[] byCode = new byte[column.dictionary().size()];
    for (int code = 0; code < byCode.length; code++) {
      Name cell = Name.of(column.dictionary().word(code).replaceFirst("(?i)^the ", ""));
      boolean other =
          PARTIES.contains(Name.of(cell.head()))
              && !cell.head().equals(wanted.head())
              && SIDES.stream().noneMatch(side -> side.containsAll(heads(cell, wanted)));
      boolean holder = Doer.role(cell, world).map(Name::of).filter(wanted::equals).isPresent();
      Truth found = holder ? Truth.TRUE : CellMatch.of(List.of(wanted), cell.written());
      byCode[code] = (byte) (found.isFalse() && !other ? Truth.UNKNOWN : found).ordinal();
    }
    return asked(
        column,
        byCode,
        "whether this went to the " + wanted.written(),
        "write " + wanted + " in the column to if it did");
  }
}
