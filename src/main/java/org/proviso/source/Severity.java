package org.proviso.source;

/** How much a diagnostic weighs: an error stops its clause or file, a warning and a note do not. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE,
  OFF
}
