package org.proviso.report;

import java.util.IdentityHashMap;
import java.util.Map;
import org.proviso.norm.Norm;

/** How a norm was read, as one canonical sentence. */
@FunctionalInterface
public interface NormWording {
  String of(Norm norm);

  /** The same, each norm worded once: a norm may have many thousands of findings. */
  default NormWording remembered() {
    Map<Norm, String> said = new IdentityHashMap<>();
    return norm -> said.computeIfAbsent(norm, this::of);
  }
}
