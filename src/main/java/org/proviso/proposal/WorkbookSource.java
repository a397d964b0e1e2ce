package org.proviso.proposal;

import java.nio.file.Path;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;

/** Reads an Excel workbook, a sheet a tab. */
final class WorkbookSource {
  private final Path file;
  private final ProposalAssembly assembly;

  WorkbookSource(Path file, ProposalAssembly assembly) {
    this.file = file;
    this.assembly = assembly;
  }

  void read() {
    assembly.add(
        Diagnostic.of(
            Code.FILE_WRONG_KIND,
            new Place.InFile(file.toString()),
            file.toString(),
            "a workbook, which is not read yet"));
  }
}
