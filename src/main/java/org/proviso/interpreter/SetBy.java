package org.proviso.interpreter;

import java.util.Optional;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Office;
import org.proviso.norm.SubjectKind;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Who set what an office may not set: "the principal shall not schedule meetings on Fridays" says
 * nothing of a meeting that a department chair called. A row that names nobody is taken to be the
 * office's; of one directed by somebody else the proposal does not say who set it.
 */
final class SetBy {
  private static final Name DIRECTED_BY = Name.of("directed by");

  private final World world;
  private final Name office;

  private SetBy(World world, Name office) {
    this.world = world;
    this.office = office;
  }

  /** Of a norm on what records may be, that the holder of an office bears. */
  static Optional<SetBy> of(Norm norm, World world) {
    boolean held = NormParts.within(norm.must(), Fact.Timed.class).isEmpty();
    boolean set = held && norm.each().kind() == SubjectKind.RECORD;
    Name office = set ? Office.bearing(norm) : Name.of("");
    return office.isEmpty() ? Optional.empty() : Optional.of(new SetBy(world, office));
  }

  /** Nothing to ask of a sheet without such a column. */
  Optional<FilterNode> filter(View view) {
    return view.sheet.column(DIRECTED_BY).map(column -> filter(SpelledColumn.of(column, view)));
  }

  private FilterNode filter(Column column) {
    byte[] byCode = new byte[column.dictionary().size()];
    for (int code = 0; code < byCode.length; code++) {
      Name by = Name.of(column.dictionary().word(code).replaceFirst("(?i)^the ", ""));
      byCode[code] = (byte) (isOffice(by) ? Truth.TRUE : Truth.UNKNOWN).ordinal();
    }
    return new CodeFilter(column, byCode, Truth.TRUE.ordinal(), this::ask);
  }

  private boolean isOffice(Name by) {
    return by.matches(office)
        || Doer.role(by, world).filter(role -> Name.of(role).matches(office)).isPresent();
  }

  private void ask(Item item, String by, Evidence evidence) {
    evidence.missing(
        "whether the "
            + office.written()
            + " set what is directed by "
            + by
            + ": "
            + item.view.words(item.row),
        "leave the column directed by empty where the " + office.written() + " set it",
        true);
  }
}
