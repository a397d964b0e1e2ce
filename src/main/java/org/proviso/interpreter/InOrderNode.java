package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.ArrayList;
import java.util.List;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** Nobody who asked and went without comes before the person who has the record at hand (S32). */
final class InOrderNode extends FactNode {
  private static final Name ELIGIBLE = Name.of("eligible");
  @Child private SelectionNode asked;
  @Child private SelectionNode given;
  @Children private final RankRule[] rankings;

  private final RecordOwner owner;

  InOrderNode(
      SelectionNode asked, SelectionNode given, List<RankRule> rankings, RecordOwner owner) {
    this.owner = owner;
    this.asked = asked;
    this.given = given;
    this.rankings = rankings.toArray(RankRule[]::new);
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    moment.something(Truth.TRUE);
    Item having = moment.record();
    List<Item> requests = requests(moment, having);
    if (requests.isEmpty() || having.subject == Roster.NOBODY) {
      return Truth.UNKNOWN;
    }
    Truth kept = Truth.TRUE;
    for (Item waiting : requests) {
      if (waiting.subject == Roster.NOBODY) {
        kept = kept.and(passedOver(waiting, having, requests).not().or(Truth.UNKNOWN));
      } else if (waiting.subject != having.subject) {
        kept = kept.and(passedOver(waiting, having, requests).not());
      }
    }
    return hasLost() ? Truth.UNKNOWN : kept;
  }

  /** A row that could not be read may be anybody's request, or give one what they asked for. */
  private boolean hasLost() {
    return asked.hasUnreadRows() || given.hasUnreadRows();
  }

  /** Every request for the like of this, by whomever. */
  private List<Item> requests(Moment moment, Item having) {
    List<Item> all = new ArrayList<>();
    for (int person = Roster.NOBODY; person < moment.roster.size(); person++) {
      for (Item item : asked.records(person, owner)) {
        if (isFor(item, having) != Truth.FALSE && asked.holds(item) != Truth.FALSE) {
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
  private Truth isFor(Item request, Item having) {
    Name about = Name.of(request.view.text("about", request.row));
    Name theirs = Name.of(having.view.text("about", having.row));
    Name kind = called(having);
    if (about.isEmpty()) {
      boolean named = called(request).stems().containsAll(kind.stems());
      return named || !anySays(request.view) ? Truth.TRUE : Truth.UNKNOWN;
    }
    boolean fits =
        about.matches(theirs)
            || about.stems().containsAll(kind.stems())
            || kind.stems().containsAll(about.stems());
    return fits ? Truth.TRUE : theirs.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static Name called(Item item) {
    return Name.of(item.view.naming().map(column -> View.text(column, item.row)).orElse(""));
  }

  /** Whether some request says what it is about. */
  private boolean anySays(View view) {
    for (SourceNode source : asked.sources()) {
      for (int row = 0; source.view == view && row < view.sheet.size(); row++) {
        boolean request = source.truth(new Item(view, row, Roster.NOBODY)) != FilterNode.FALSE;
        if (request && !view.text("about", row).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the one who waits should have had it. */
  private Truth passedOver(Item waiting, Item having, List<Item> requests) {
    Truth waits = waits(waiting, having).and(isEligible(waiting)).and(isFor(waiting, having));
    if (waits == Truth.FALSE) {
      return Truth.FALSE;
    }
    return waits.and(comesFirst(waiting, having, requests));
  }

  private Truth comesFirst(Item waiting, Item having, List<Item> requests) {
    for (RankRule ranking : rankings) {
      switch (compare(ranking, waiting, having, requests)) {
        case BEFORE -> {
          return Truth.TRUE;
        }
        case AFTER -> {
          return Truth.FALSE;
        }
        case UNKNOWN -> {
          return Truth.UNKNOWN;
        }
        case SAME -> {}
      }
    }
    return Truth.UNKNOWN;
  }

  /** By the best of the requests of the one who has it; one that may be for something else, may. */
  private RankRule.Place compare(RankRule ranking, Item waiting, Item having, List<Item> requests) {
    RankRule.Place best = RankRule.Place.BEFORE;
    boolean any = false;
    boolean open = false;
    for (Item own : requests) {
      if (own.subject == having.subject) {
        RankRule.Place place = ranking.compare(waiting, having, own);
        boolean surely = isFor(own, having) == Truth.TRUE;
        any |= surely;
        open |= !surely;
        best = surely && place.compareTo(best) > 0 ? place : best;
      }
    }
    RankRule.Place sure = any ? best : ranking.compare(waiting, having, having);
    boolean settled = !open || (any && sure == RankRule.Place.AFTER) || ranking.isOfPeople();
    return settled ? sure : RankRule.Place.UNKNOWN;
  }

  /** Asked before, and has nothing of the kind by then. */
  private Truth waits(Item waiting, Item having) {
    boolean dated = waiting.day != View.NO_DAY && having.day != View.NO_DAY;
    if (dated && waiting.day > having.day) {
      return Truth.FALSE;
    }
    Truth without = Truth.TRUE;
    for (Item item : given.records(waiting.subject, owner)) {
      boolean both = item.day != View.NO_DAY && having.day != View.NO_DAY;
      boolean had = !both || item.day <= having.day;
      without = without.and(had ? given.holds(item).not() : Truth.TRUE);
    }
    return dated ? without : without.and(isListOnly(waiting) ? Truth.TRUE : Truth.UNKNOWN);
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
  void explain(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    Item having = moment.record();
    List<Item> requests = requests(moment, having);
    evidence.part("given to " + moment.subjectName, "", having.view, having.row);
    for (Item waiting : requests) {
      if (waiting.subject == having.subject) {
        continue;
      }
      String who =
          waiting.subject == Roster.NOBODY ? "somebody" : moment.roster.name(waiting.subject);
      String words =
          switch (passedOver(waiting, having, requests)) {
            case TRUE -> who + " asked, comes before " + moment.subjectName + " and went without";
            case UNKNOWN -> who + " asked, and perhaps comes before";
            case FALSE -> who + " asked, and does not come before";
          };
      evidence.part(words, "", waiting.view, waiting.row);
    }
    boolean field = requests.stream().anyMatch(one -> one.view.sheet.column(ELIGIBLE).isPresent());
    if (!field && !requests.isEmpty()) {
      evidence.taken.add("everyone who asked is eligible");
    }
  }

  /** What the request is for, whose it is and when it was, where the row leaves it open. */
  private void askRequest(Item waiting, Item having, Evidence evidence) {
    if (waiting.day == View.NO_DAY && !isListOnly(waiting)) {
      evidence.missing(
          "when it was asked: " + waiting.view.words(waiting.row),
          "fill in the column date",
          false);
    }
    if (isFor(waiting, having) == Truth.UNKNOWN) {
      evidence.missing(
          "what was asked for: " + waiting.view.words(waiting.row),
          "fill in the column about",
          false);
    }
    if (waiting.subject == Roster.NOBODY) {
      evidence.missing(
          "who asked: " + waiting.view.words(waiting.row), "fill in the column person", false);
    }
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    Item having = moment.record();
    List<Item> requests = requests(moment, having);
    if (requests.isEmpty()) {
      evidence.missing(
          "who asked for it",
          "list the requests in the sheet events, with date, person and about",
          false);
    }
    if (hasLost()) {
      evidence.missing(
          "what stands in the rows that could not be read", "correct these rows", false);
    }
    for (Item waiting : requests) {
      boolean unsure =
          waiting.subject != having.subject
              && passedOver(waiting, having, requests) == Truth.UNKNOWN;
      if (unsure) {
        askRequest(waiting, having, evidence);
        askRanks(waiting, requests, moment, evidence);
      }
    }
  }

  private void askRanks(Item waiting, List<Item> requests, Moment moment, Evidence evidence) {
    Item having = moment.record();
    String other =
        waiting.subject == Roster.NOBODY ? "somebody" : moment.roster.name(waiting.subject);
    for (RankRule ranking : rankings) {
      RankRule.Place place = compare(ranking, waiting, having, requests);
      if (place == RankRule.Place.UNKNOWN || place == RankRule.Place.SAME) {
        evidence.missing(
            "%s, %s or %s".formatted(ranking.question(waiting, having), other, moment.subjectName),
            "fill in the fields by which they are ranked",
            false);
      }
    }
  }
}
