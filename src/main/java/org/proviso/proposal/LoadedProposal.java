package org.proviso.proposal;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.DayCalendar;

/** A proposal as read from its files. */
record LoadedProposal(
    Map<String, Sheet> byName,
    AboutSheet about,
    Optional<DateSpan> coverage,
    DayCalendar calendar,
    Optional<Passing> passing,
    Map<String, Name> meanings,
    List<Waiver> waivers,
    List<Diagnostic> diagnostics)
    implements Proposal {
  LoadedProposal {
    byName = new LinkedHashMap<>(byName);
    meanings = Map.copyOf(meanings);
    waivers = List.copyOf(waivers);
    diagnostics = List.copyOf(diagnostics);
  }

  @Override
  public Sheet sheet(String name) {
    Sheet sheet = byName.get(Name.of(name).key());
    return sheet == null ? emptySheet(name) : sheet;
  }

  private static Sheet emptySheet(String name) {
    return new LoadedSheet(
        new SheetIntake(name),
        Map.of(),
        LoadedSheet.Rows.asRead(0),
        new BitSet(),
        LoadedSheet.Completeness.INCOMPLETE);
  }

  @Override
  public List<Sheet> sheets() {
    return List.copyOf(byName.values());
  }

  @Override
  public boolean saysComplete(String sheet) {
    return about.saysComplete(sheet);
  }

  @Override
  public Optional<String> about(Name item) {
    return about.value(item);
  }

  @Override
  public boolean coverageStated() {
    return about.coverage().isPresent();
  }

  @Override
  public Optional<Name> means(Name word) {
    return Optional.ofNullable(meanings.get(word.key()));
  }
}
