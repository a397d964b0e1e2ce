package org.proviso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.proviso.change.Effect;
import org.proviso.change.SideBySide;
import org.proviso.check.Comparer;
import org.proviso.norm.Agreement;
import org.proviso.report.Compared;

/** One run of a diff over versions that are read already. */
record DiffRun(Streams streams, DiffOutput output, Comparer comparer, List<String> names) {
  int of(List<Agreement> versions, List<Path> calendars, List<Path> on) throws IOException {
    if (!output.isPossible()) {
      streams.err().println("A Word file needs a name: add --output FILE.docx.");
      return ExitCode.BAD_INPUT;
    }
    SideBySide comparison = comparer.compare(versions.getFirst(), versions.getLast());
    List<Effect> effects = on.isEmpty() ? List.of() : comparer.effects(comparison, on, calendars);
    String proposal = String.join(", ", on.stream().map(Path::toString).toList());
    output.write(
        new Compared(comparison, names.getFirst(), names.getLast(), proposal, effects),
        Words.WORDING,
        streams);
    boolean worse = effects.stream().anyMatch(one -> one.what() == Effect.What.NEWLY_BROKEN);
    return worse ? ExitCode.BROKEN : ExitCode.FINE;
  }
}
