package org.proviso.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;

/** One row a finding, for spreadsheets and scripts; no cell is taken for a formula. */
public final class CsvReport implements Report {
  private final FindingTable table;

  public CsvReport(NormWording wording) {
    this.table = new FindingTable(wording);
  }

  @Override
  public void write(Checked checked, PrintWriter out) {
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
    csv.writeRecord(FindingTable.HEADER);
    table.rows(checked).forEach(csv::writeRecord);
    out.flush();
  }
}
