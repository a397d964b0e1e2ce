package org.proviso.forms;

import java.util.Optional;
import org.proviso.norm.Selection;
import org.proviso.words.Amounted;
import org.proviso.words.Unplaced;

/**
 * What is limited, and how.
 *
 * @param run whether one after the other counts
 * @param single whether one stretch or one record is asked for
 * @param relief what must come in between, if anything
 */
record Limited(
    Amounted amounted, Selection of, boolean run, boolean single, Optional<Selection> relief) {
  boolean isRun() {
    return run || relief.isPresent() || amounted.unbroken();
  }

  /** "An aide for three hours a day": perhaps now and then, and three hours in all. */
  Limited inAll() {
    return new Limited(amounted, of, run, /* single= */ false, relief);
  }

  Unplaced unplaced(String hint) {
    return Unplaced.at(amounted.limit().span(), hint);
  }
}
