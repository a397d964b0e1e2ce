package org.proviso.roundtrip;

import org.proviso.norm.Norm;

/** A norm and a sentence that says it, made together and independently of the printer. */
record Worded(String family, Norm norm, String sentence) {}
