package org.proviso.interpreter;

import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.proviso.time.Truth;

/** Among whom an order is kept: whoever asked, or whoever it could have fallen on (S32). */
abstract class Contenders extends Node {
  @Child SelectionNode from;
  @Child SelectionNode given;
  final RecordOwner owner;

  /**
   * @param from what tells of them: requests, or the people themselves
   * @param given the records that are given in the order
   */
  Contenders(SelectionNode from, SelectionNode given, RecordOwner owner) {
    this.from = from;
    this.given = given;
    this.owner = owner;
  }

  /** All that may be of the like of this record, by whomever. */
  abstract List<Item> of(Moment moment, Item having);

  /** Whether one of them is surely of the like of this record. */
  abstract Truth isFor(Item one, Item having);

  /** Whether it is of somebody who was to be looked at for this, and had none of the kind yet. */
  abstract Truth contends(Item waiting, Item having);

  /** Whether who has it is surely one of those who come into question; unknown where not. */
  Truth mayHave(Item having, List<Item> requests) {
    return Truth.TRUE;
  }

  /** What is said of the one who contends: "asked"; empty where nothing is. */
  abstract String deed();

  /** How it is said that somebody has it: "given to ". */
  String havingWords() {
    return "given to ";
  }

  /** How it is said that the one before has not: " and went without". */
  String withoutWords() {
    return " and went without";
  }

  /** What was taken of them. */
  abstract String taken(List<Item> all);

  /** What is to be given where there is nobody. */
  abstract void askWho(Evidence evidence);

  /** What of this one is open. */
  abstract void ask(Item waiting, Item having, Evidence evidence);

  /** A row that could not be read may be anybody's, or give one what they wait for. */
  boolean haveLost() {
    return from.hasUnreadRows() || given.hasUnreadRows();
  }

  /** Whether the person has such a record by the day of this one. */
  final Truth by(SelectionNode records, int person, Item having) {
    Truth any = Truth.FALSE;
    for (Item item : records.records(person, owner)) {
      boolean both = item.day != View.NO_DAY && having.day != View.NO_DAY;
      Truth yet = !both ? Truth.UNKNOWN : Truth.of(item.day <= having.day);
      any = any.or(yet.and(records.holds(item)));
    }
    return any;
  }
}
