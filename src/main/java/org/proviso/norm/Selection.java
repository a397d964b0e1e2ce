package org.proviso.norm;

import java.util.ArrayList;
import java.util.List;
import org.proviso.source.Name;

/**
 * Records that a norm speaks of: those of any of the kinds, where every filter holds. A kind is a
 * name that a term defines, or that records carry (S2). No kinds at all means records of any kind.
 *
 * @param sheet the sheet they stand in, or {@link #ANY_SHEET} where the term or the name decides
 */
public record Selection(String sheet, List<Name> kinds, List<Filter> filters) {
  public static final String ANY_SHEET = "";

  /** No records: stands where a selection is not used. */
  public static final Selection NONE = new Selection("none", List.of(), List.of());

  /** The record the norm is held against, in a norm whose subjects are records. */
  public static final Selection THIS = new Selection("this", List.of(), List.of());

  public Selection {
    kinds = List.copyOf(kinds);
    filters = List.copyOf(filters);
  }

  /** All records of these kinds, in whatever sheet. */
  public static Selection of(Name... kinds) {
    return new Selection(ANY_SHEET, List.of(kinds), List.of());
  }

  /** The same records narrowed by one more filter. */
  public Selection where(Filter more) {
    var all = new ArrayList<>(filters);
    all.add(more);
    return new Selection(sheet, kinds, all);
  }

  /** Whether it is the record that the norm is held against. */
  public boolean isThis() {
    return sheet.equals("this");
  }

  /** Whether it stands where no selection is used. */
  public boolean isNone() {
    return sheet.equals("none");
  }
}
