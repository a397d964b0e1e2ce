package org.proviso.interpreter;

import java.util.List;
import org.proviso.norm.EventOf;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;

/** Where the selections come from that filters speak of: during, has, duty-free. */
interface SelectionsAtHand {
  SelectionNode compile(Selection selection);

  /** The same whenever they were, before the agreement's term too. */
  SelectionNode compileEver(Selection selection);

  /** The same, person by person, whomever or whatever the norm is about. */
  SelectionNode everythingOfPeople();

  FilterNode kinds(List<Name> kinds, View view);

  /** So long, among the records of the selection at hand. */
  FilterNode lasting(Relation relation, Reckoned bound);

  /** Whether rows without a word on it are taken to be required (S29), or not known (S3). */
  boolean takesRequired();

  /** Whether the norm asks for an event in time, which may still be agreed on afterwards. */
  boolean isTimed();

  /** What the event at hand is reckoned from. */
  EventOf reckoned();

  /** Whether the time of the records is added up, so that a part of one may count. */
  boolean isOfTime();

  /** Whether the records at hand lie between clock times on either side of midnight. */
  boolean isOvernight();

  /** Whether the subjects at hand are people. */
  boolean isOfPeople();
}
