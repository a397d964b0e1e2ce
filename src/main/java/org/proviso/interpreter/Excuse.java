package org.proviso.interpreter;

import java.util.List;
import org.proviso.source.Span;

/**
 * What keeps a norm from binding: an exemption of its own, or a norm that prevails over it.
 *
 * @param words how a finding names it
 * @param place its words in the norm's own agreement, if it stands there
 */
record Excuse(FactNode fact, String words, List<Span> place) {
  Excuse {
    place = List.copyOf(place);
  }
}
