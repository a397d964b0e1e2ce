package org.proviso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.proviso.change.Applied;
import org.proviso.change.Effect;
import org.proviso.change.SideBySide;
import org.proviso.check.Comparer;
import org.proviso.norm.Agreement;
import org.proviso.report.Compared;
import org.proviso.report.ThreeWay;

/** One run of a diff over versions that are read already. */
record DiffRun(Streams streams, DiffOutput output, Comparer comparer, List<String> names) {
  int of(List<Agreement> versions, List<Path> calendars, List<Path> on) throws IOException {
    if (!output.isPossible()) {
      streams.err().println("A Word file needs a name: add --output FILE.docx.");
      return ExitCode.BAD_INPUT;
    }
    if (versions.size() > 2) {
      return threeWay(versions);
    }
    SideBySide comparison = comparer.compare(versions.getFirst(), versions.getLast());
    List<Applied> held =
        on.isEmpty() ? List.of() : List.of(comparer.held(comparison, on, calendars));
    String proposal = String.join(", ", on.stream().map(Path::toString).toList());
    output.write(
        new Compared(comparison, names.getFirst(), names.getLast(), proposal, held),
        Words.WORDING,
        streams);
    boolean worse =
        held.stream()
            .flatMap(one -> one.effects().stream())
            .anyMatch(one -> one.what() == Effect.What.NEWLY_BROKEN);
    return worse ? ExitCode.BROKEN : ExitCode.FINE;
  }

  private int threeWay(List<Agreement> versions) throws IOException {
    SideBySide ours = comparer.compare(versions.getFirst(), versions.get(1));
    SideBySide theirs = comparer.compare(versions.getFirst(), versions.get(2));
    output.write(
        new ThreeWay(
            new Compared(ours, names.getFirst(), names.get(1), "", List.of()),
            new Compared(theirs, names.getFirst(), names.get(2), "", List.of())),
        Words.WORDING,
        streams);
    return ExitCode.FINE;
  }
}
