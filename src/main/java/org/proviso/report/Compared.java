package org.proviso.report;

import java.util.List;
import org.proviso.change.Effect;
import org.proviso.change.SideBySide;

/**
 * What a diff reports on.
 *
 * @param oldName how the old version is called in tables: its file
 * @param on the proposal that both were held against; empty if none was
 * @param effects what changes for people in that proposal
 */
public record Compared(
    SideBySide comparison, String oldName, String newName, String on, List<Effect> effects) {
  public Compared {
    effects = List.copyOf(effects);
  }
}
