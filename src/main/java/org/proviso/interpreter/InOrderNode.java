package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.List;
import org.proviso.time.Truth;

/** Nobody who asked and went without comes before the person who has the record at hand (S32). */
final class InOrderNode extends FactNode {
  @Child private Contenders contenders;
  @Children private final RankRule[] rankings;

  InOrderNode(Contenders contenders, List<RankRule> rankings) {
    this.contenders = contenders;
    this.rankings = rankings.toArray(RankRule[]::new);
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    moment.something(Truth.TRUE);
    Item having = moment.record();
    List<Item> requests = contenders.of(moment, having);
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
    Truth among = contenders.mayHave(having, requests);
    return contenders.haveLost() ? Truth.UNKNOWN : kept.and(among.or(Truth.UNKNOWN));
  }

  /** Whether the one who waits should have had it. */
  private Truth passedOver(Item waiting, Item having, List<Item> requests) {
    Truth waits = contenders.contends(waiting, having);
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
        boolean surely = contenders.isFor(own, having) == Truth.TRUE;
        any |= surely;
        open |= !surely;
        best = surely && place.compareTo(best) > 0 ? place : best;
      }
    }
    RankRule.Place sure = any ? best : ranking.compare(waiting, having, having);
    boolean settled = !open || (any && sure == RankRule.Place.AFTER) || ranking.isOfPeople();
    return settled ? sure : RankRule.Place.UNKNOWN;
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    Item having = moment.record();
    List<Item> requests = contenders.of(moment, having);
    evidence.part(contenders.havingWords() + moment.subjectName, "", having.view, having.row);
    for (Item waiting : requests) {
      if (waiting.subject == having.subject) {
        continue;
      }
      String who =
          waiting.subject == Roster.NOBODY ? "somebody" : moment.roster.name(waiting.subject);
      String words = words(passedOver(waiting, having, requests), who, moment.subjectName);
      evidence.part(words, "", waiting.view, waiting.row);
    }
    String taken = contenders.taken(requests);
    if (!taken.isEmpty()) {
      evidence.taken.add(taken);
    }
  }

  private String words(Truth passed, String who, String having) {
    String deed = contenders.deed();
    String first = deed.isEmpty() ? who : who + " " + deed + ",";
    String and = deed.isEmpty() ? first : first + " and";
    return switch (passed) {
      case TRUE -> first + " comes before " + having + contenders.withoutWords();
      case UNKNOWN -> and + " perhaps comes before";
      case FALSE -> and + " does not come before";
    };
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    Item having = moment.record();
    List<Item> requests = contenders.of(moment, having);
    if (having.subject == Roster.NOBODY) {
      evidence.missing(
          "whom this fell on: " + having.view.words(having.row),
          "fill in the column to, or person, with the name",
          false);
      return;
    }
    if (requests.isEmpty()) {
      contenders.askWho(evidence);
    }
    if (contenders.haveLost()) {
      evidence.missing(
          "what stands in the rows that could not be read", "correct these rows", false);
    }
    if (contenders.mayHave(having, requests) != Truth.TRUE) {
      evidence.missing(
          "whether " + moment.subjectName + ", who has it, is one of those who come into question",
          "list the request with what the clause asks of it",
          false);
    }
    for (Item waiting : requests) {
      boolean unsure =
          waiting.subject != having.subject
              && passedOver(waiting, having, requests) == Truth.UNKNOWN;
      if (unsure) {
        contenders.ask(waiting, having, evidence);
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
