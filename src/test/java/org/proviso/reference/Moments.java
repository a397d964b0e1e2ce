package org.proviso.reference;

import java.util.BitSet;
import org.proviso.norm.Selection;

/** First start and last end of what matches and starts in the period; minute numbers. */
record Moments(int start, int end) {
  static Moments of(Scene scene, Selection of) {
    BitSet minutes = new BitSet();
    scene.rows(of).forEach(row -> minutes.or(new Marks(scene).of(of, row)));
    return new Moments(minutes.nextSetBit(0), minutes.length());
  }

  boolean isEmpty() {
    return start < 0;
  }
}
