package org.proviso.report;

import org.proviso.norm.Norm;

/** How a norm was read, as one canonical sentence. */
@FunctionalInterface
public interface NormWording {
  String of(Norm norm);
}
