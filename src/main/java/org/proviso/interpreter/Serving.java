package org.proviso.interpreter;

import org.proviso.time.Truth;

/**
 * Whether an event is what a record asks for, whenever it came.
 *
 * @param about whether an event belongs to the record
 * @param doer whether it was done by who had to do it
 */
record Serving(OfTheSame about, Doer doer) {
  Truth of(Moment moment, Slice slice, int i, Item anchor) {
    boolean self = slice.view[i] == anchor.view && slice.row[i] == anchor.row;
    if (self || slice.truth[i] == FilterNode.FALSE) {
      return Truth.FALSE;
    }
    return about
        .of(moment, slice, i, anchor)
        .and(doer.did(slice.view[i], slice.row[i]))
        .and(FilterNode.truthOf(slice.truth[i]));
  }

  void ask(Moment moment, Slice slice, int i, Item anchor, Evidence evidence) {
    about.ask(moment, slice, i, anchor, evidence);
    doer.ask(slice.view[i], slice.row[i], evidence);
  }
}
