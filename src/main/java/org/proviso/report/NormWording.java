package org.proviso.report;

import java.util.IdentityHashMap;
import org.proviso.norm.Norm;

/** How a norm was read, as one canonical sentence. */
@FunctionalInterface
public interface NormWording {
  /** How the norm is said. */
  String of(Norm norm);

  /** The same, each norm worded once: a norm may have many thousands of findings. */
  default NormWording remembered() {
    var said = new IdentityHashMap<Norm, String>();
    return norm -> said.computeIfAbsent(norm, this::of);
  }
}
