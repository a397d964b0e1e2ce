package org.proviso.interpreter;

import java.util.Optional;
import org.proviso.norm.Declaration;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Office;
import org.proviso.norm.Stoppage;
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

  private static final Name BY = Name.of("by");

  private static final String EITHER = "party";

  private final World world;
  private final Name office;

  /** Whether it is a strike or its like, which a row says somebody called. */
  private final boolean called;

  private SetBy(World world, Name office, boolean called) {
    this.world = world;
    this.office = office;
    this.called = called;
  }

  /** Of a norm on what records may be, that the holder of an office bears. */
  static Optional<SetBy> of(Norm norm, World world) {
    boolean held = NormParts.within(norm.must(), Fact.Timed.class).isEmpty();
    boolean set = held && norm.each().kind() == SubjectKind.RECORD;
    Name office = set ? Office.bearing(norm) : Name.of("");
    return office.isEmpty()
        ? Optional.empty()
        : Optional.of(new SetBy(world, office, Stoppage.isAllOf(norm)));
  }

  /** Nothing to ask of a sheet without such a column. */
  Optional<FilterNode> filter(View view) {
    return view.sheet
        .column(called ? BY : DIRECTED_BY)
        .map(column -> filter(SpelledColumn.of(column, view)));
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
    if (called && isParty(by)) {
      return true;
    }
    return by.matches(office)
        || Doer.role(by, world).filter(role -> Name.of(role).matches(office)).isPresent();
  }

  /** By either, where neither may; else by the party under any of its names. */
  private boolean isParty(Name by) {
    boolean either = office.matches(Name.of(EITHER));
    return world.agreement.declarations().stream()
            .anyMatch(
                one ->
                    one instanceof Declaration.Party(Name party, Name alias, _)
                        && (party.equals(by) || alias.equals(by))
                        && (either || party.equals(office) || alias.equals(office)))
        || (either && Offices.isParty(by.written(), world.agreement));
  }

  private void ask(Item item, String by, Evidence evidence) {
    if (called) {
      evidence.missing(
          "whether the " + office.written() + " called what is by " + by,
          "write " + office.written() + " in the column by where that is so",
          true);
      return;
    }
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
