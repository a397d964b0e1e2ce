package org.proviso.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;

/**
 * Reads an Excel workbook, a sheet a tab, in a stream; formulas by the values that were saved with
 * them.
 */
final class WorkbookSource {
  private static final long MOST_UNPACKED = 1L << 30;
  private static final int MOST_TOLD = 10;

  static {
    WorkbookLog.silence();
  }

  private final Path file;
  private final ProposalAssembly assembly;

  WorkbookSource(Path file, ProposalAssembly assembly) {
    this.file = file;
    this.assembly = assembly;
  }

  void read() {
    ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
    try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      var reader = new XSSFReader(container);
      reader.setUseReadOnlySharedStringsTable(true);
      tabs(reader, new WorkbookCells(reader, isFrom1904(reader)));
    } catch (IOException | OpenXML4JException | XMLStreamException e) {
      complain(e);
    } catch (RuntimeException e) { // What the library says of files that are not as they should be.
      complain(e);
    }
  }

  private void tabs(XSSFReader reader, WorkbookCells cells)
      throws IOException, OpenXML4JException, XMLStreamException {
    var tabs = (XSSFReader.SheetIterator) reader.getSheetsData();
    int read = 0;
    while (tabs.hasNext()) {
      try (InputStream in = tabs.next()) {
        read += tab(tabs.getSheetName(), in, cells) ? 1 : 0;
      }
    }
    if (read == 0) {
      assembly.add(
          Diagnostic.of(Code.FILE_EMPTY, new Place.InFile(file.toString()), file.toString()));
    }
  }

  /** Reads one tab; false if nothing stands in it. */
  private boolean tab(String name, InputStream in, WorkbookCells cells) throws XMLStreamException {
    var table = new WorkbookTable(name, file.toString(), assembly);
    try {
      read(factory().createXMLStreamReader(in), cells, table);
      return table.end();
    } catch (XMLStreamException | RuntimeException e) { // The rest of the tab stays unread.
      table.cutShort();
      throw e;
    }
  }

  private static void read(XMLStreamReader xml, WorkbookCells cells, WorkbookTable table)
      throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "row" -> table.row(number(xml, "r"));
          case "c" -> table.cell(column(attribute(xml, "r")), cells.text(xml));
          case "mergeCell" -> table.merged(attribute(xml, "ref"));
          default -> {
            // Widths, print settings and the like.
          }
        }
      }
    }
  }

  private static boolean isFrom1904(XSSFReader reader)
      throws IOException, OpenXML4JException, XMLStreamException {
    try (InputStream in = reader.getWorkbookData()) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("workbookPr")) {
          String from = attribute(xml, "date1904");
          return from.equals("1") || from.equals("true");
        }
      }
    }
    return false;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static String attribute(XMLStreamReader xml, String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
  }

  static int number(XMLStreamReader xml, String name) {
    String value = attribute(xml, name);
    return value.isEmpty() ? -1 : Integer.parseInt(value);
  }

  /** "C7" is column 2; -1 if no place is given. */
  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
      column = column * 26 + (place.charAt(i) - 'A' + 1);
    }
    return column - 1;
  }

  private void complain(Exception e) {
    List<String> causes = new ArrayList<>();
    for (Optional<Throwable> at = Optional.of(e);
        at.isPresent() && causes.size() < MOST_TOLD;
        at = at.map(Throwable::getCause)) {
      causes.add(String.valueOf(at.get().getMessage()));
    }
    String told = String.join(" ", causes);
    boolean bomb = told.contains("Zip bomb") || told.contains("MAX_ENTRY_SIZE");
    Place place = new Place.InFile(file.toString());
    assembly.add(
        bomb
            ? Diagnostic.of(Code.WORKBOOK_SUSPICIOUS, place, file.toString())
            : Diagnostic.of(
                Code.FILE_WRONG_KIND, place, file.toString(), "a damaged or locked workbook"));
  }
}
