package org.proviso.proposal;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads what is held against an agreement: a folder of CSV files (a sheet each), a single CSV (a
 * schedule unless its header says otherwise), a workbook (a sheet a tab), or several of these
 * together, whose sheets of one name are joined. Whatever is wrong is told in {@link
 * Proposal#diagnostics()}, and the rest is read.
 */
public final class ProposalReader {
  private ProposalReader() {}

  /** Reads all files into one proposal; what is wrong with a file is among its diagnostics. */
  public static Proposal read(List<Path> paths, ReadOptions options) {
    var assembly = new ProposalAssembly(options);
    var files = new FileIntake(assembly);
    paths.forEach(files::read);
    return assembly.proposal();
  }

  /** Sheets handed over in memory: the rows of an example, or of a host program. */
  public static Proposal readSheets(List<RawSheet> sheets, ReadOptions options) {
    var assembly = new ProposalAssembly(options);
    sheets.forEach(assembly::take);
    return assembly.proposal();
  }

  /**
   * One sheet as CSV text.
   *
   * @param name what diagnostics and row references name as its file; the sheet's name too, if it
   *     is that of a standard sheet
   */
  public static Proposal readText(String name, String csv, ReadOptions options) {
    var assembly = new ProposalAssembly(options);
    assembly.takeCsv(name, name, true, () -> new StringReader(csv));
    return assembly.proposal();
  }
}
