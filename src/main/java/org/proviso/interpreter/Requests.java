package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** Whoever has an event that makes them contend: a request, a bid; for a recall, a layoff. */
final class Requests extends Contenders {
  private static final Name ELIGIBLE = Name.of("eligible");

  private final String deed;
  private final boolean narrowed;

  /**
   * @param deed what such an event says of the person: "asked", "was laid off"
   * @param narrowed whether only some of those who ask come into question
   */
  Requests(
      SelectionNode from, SelectionNode given, RecordOwner owner, String deed, boolean narrowed) {
    super(from, given, owner);
    this.deed = deed;
    this.narrowed = narrowed;
  }

  /** Every request for the like of this, by whomever. */
  @Override
  List<Item> of(Moment moment, Item having) {
    List<Item> all = new ArrayList<>();
    for (int person = Roster.NOBODY; person < moment.roster.size(); person++) {
      for (Item item : from.records(person, owner)) {
        if (isFor(item, having) != Truth.FALSE && from.holds(item) != Truth.FALSE) {
          all.add(item);
        }
      }
    }
    return all;
  }

  /**
   * A request that says what it is about is for that. One that says nothing is for this where none
   * says anything (taken); beside others that do, nobody knows what it is for.
   */
  @Override
  Truth isFor(Item request, Item having) {
    Name about = Name.of(request.view.text("about", request.row));
    Name theirs = Name.of(having.view.text("about", having.row));
    Name kind = called(having);
    if (about.isEmpty()) {
      boolean named = called(request).stems().containsAll(kind.stems());
      return named || !anySays(request.view) ? Truth.TRUE : Truth.UNKNOWN;
    }
    if (about.matches(theirs)) {
      return Truth.TRUE;
    }
    boolean ofKind =
        about.stems().containsAll(kind.stems()) || kind.stems().containsAll(about.stems());
    if (ofKind) {
      return sameOne(besides(about, kind), besides(theirs, kind));
    }
    return theirs.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** "Vacancy V1" is no other vacancy; what says no more than its kind is for any of them. */
  private static Truth sameOne(Set<String> asked, Set<String> given) {
    boolean within = asked.containsAll(given) || given.containsAll(asked);
    if (asked.isEmpty() || (within && !given.isEmpty())) {
      return Truth.TRUE;
    }
    return given.isEmpty() || !Collections.disjoint(asked, given) ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static Set<String> besides(Name name, Name kind) {
    Set<String> left = new HashSet<>(name.stems());
    left.removeAll(kind.stems());
    return left;
  }

  private static Name called(Item item) {
    return Name.of(item.view.naming().map(column -> View.text(column, item.row)).orElse(""));
  }

  /** Whether some request says what it is about. */
  private boolean anySays(View view) {
    for (SourceNode source : from.sources()) {
      for (int row = 0; source.view == view && row < view.sheet.size(); row++) {
        boolean request = source.truth(new Item(view, row, Roster.NOBODY)) != FilterNode.FALSE;
        if (request && !view.text("about", row).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Asked before, eligible, and has nothing of the kind by then. */
  @Override
  Truth contends(Item waiting, Item having) {
    boolean dated = waiting.day != View.NO_DAY && having.day != View.NO_DAY;
    if (dated && waiting.day > having.day) {
      return Truth.FALSE;
    }
    Truth without = by(given, waiting.subject, having).not();
    boolean before = dated || isListOnly(waiting);
    return without
        .and(before ? Truth.TRUE : Truth.UNKNOWN)
        .and(isEligible(waiting))
        .and(isOne(waiting))
        .and(isFor(waiting, having));
  }

  /** Whether it is of one who comes into question at all: "the most senior qualified applicant". */
  private Truth isOne(Item request) {
    return narrowed ? from.holds(request) : Truth.TRUE;
  }

  /** Who has it must be one of those too, as a request of theirs shows. */
  @Override
  Truth mayHave(Item having, List<Item> requests) {
    Truth any = narrowed ? Truth.UNKNOWN : Truth.TRUE;
    for (Item own : requests) {
      if (own.subject == having.subject) {
        any = any.or(isOne(own));
      }
    }
    return any;
  }

  /** A list of who asked that gives no dates at all is taken to be older than what it led to. */
  private static boolean isListOnly(Item waiting) {
    return waiting.day == View.NO_DAY && waiting.view.sheet.column("date").isEmpty();
  }

  /** Taken to be eligible unless a field speaks of it. */
  private static Truth isEligible(Item waiting) {
    return waiting
        .view
        .sheet
        .column(ELIGIBLE)
        .map(
            column -> YesNo.of(View.text(column, waiting.row)).map(Truth::of).orElse(Truth.UNKNOWN))
        .orElse(Truth.TRUE);
  }

  @Override
  String deed() {
    return deed;
  }

  @Override
  String taken(List<Item> all) {
    boolean field = all.stream().anyMatch(one -> one.view.sheet.column(ELIGIBLE).isPresent());
    return field || narrowed || all.isEmpty() ? "" : "everyone who " + deed + " is eligible";
  }

  @Override
  void askWho(Evidence evidence) {
    evidence.missing(
        "who " + deed + (deed.equals("asked") ? " for it" : ""),
        "list them in the sheet events, with date, person and about",
        false);
  }

  /** What the request is for, whose it is and when it was, where the row leaves it open. */
  @Override
  void ask(Item waiting, Item having, Evidence evidence) {
    if (isOne(waiting) == Truth.UNKNOWN) {
      from.ask(waiting.view, waiting.row, waiting.subject, evidence);
    }
    if (waiting.day == View.NO_DAY && !isListOnly(waiting)) {
      evidence.missing(
          "when it was: " + waiting.view.words(waiting.row), "fill in the column date", false);
    }
    if (isFor(waiting, having) == Truth.UNKNOWN) {
      evidence.missing(
          "what it was for: " + waiting.view.words(waiting.row), "fill in the column about", false);
    }
    if (waiting.subject == Roster.NOBODY) {
      evidence.missing(
          "who it was: " + waiting.view.words(waiting.row), "fill in the column person", false);
    }
  }
}
