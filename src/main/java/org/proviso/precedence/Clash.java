package org.proviso.precedence;

/** How surely two norms are in conflict (S20). */
public enum Clash {
  /** One allows what the other forbids or requires of the same records, or no amount keeps both. */
  CERTAIN,
  /** The same measure of the same subjects, held against different bounds. */
  POSSIBLE,
  /** A sentence says that one yields, and nothing in their form shows where. */
  STATED
}
