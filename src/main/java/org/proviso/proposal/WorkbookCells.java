package org.proviso.proposal;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * The text of a workbook's cells. Dates become ISO dates, which are never ambiguous; clock times
 * stay as they are shown, with am or pm only if their format has it.
 */
final class WorkbookCells {
  private static final int LONGEST = 1 << 20;

  private final SharedStrings strings;
  private final StylesTable styles;
  private final boolean from1904;

  WorkbookCells(XSSFReader reader, boolean from1904) throws IOException, InvalidFormatException {
    this.strings = reader.getSharedStringsTable();
    this.styles = reader.getStylesTable();
    this.from1904 = from1904;
  }

  /** Reads a cell from its beginning to its end. */
  String text(XMLStreamReader xml) throws XMLStreamException {
    String type = WorkbookSource.attribute(xml, "t");
    int style = WorkbookSource.number(xml, "s");
    var value = new StringBuilder();
    var formula = new StringBuilder();
    String open = "";
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
      if (xml.isStartElement()) {
        open = xml.getLocalName();
      } else if (xml.isEndElement()) {
        open = xml.getLocalName().equals("t") ? open : "";
      } else if (xml.isCharacters() && value.length() < LONGEST) {
        switch (open) {
          case "v", "t" -> value.append(xml.getText());
          case "f" -> formula.append(xml.getText());
          default -> {
            // White space between elements.
          }
        }
      }
    }
    return value.isEmpty() && !formula.isEmpty()
        ? "=" + formula
        : typed(type, style, value.toString());
  }

  private String typed(String type, int style, String value) {
    return switch (type) {
      case "s" -> value.isEmpty() ? "" : strings.getItemAt(Integer.parseInt(value)).getString();
      case "b" -> value.equals("1") ? "yes" : "no";
      case "str", "inlineStr", "e" -> value;
      case "d" -> value;
      default -> value.isEmpty() ? "" : number(style, value);
    };
  }

  private String number(int style, String value) {
    double number = Double.parseDouble(value);
    if (style >= 0) {
      XSSFCellStyle format = styles.getStyleAt(style);
      String pattern = String.valueOf(format.getDataFormatString());
      if (DateUtil.isADateFormat(format.getDataFormat(), pattern) && number >= 0) {
        return date(
            number, pattern.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", ""));
      }
    }
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  /** A date, a date with a time, or a time, as the cell's format shows it. */
  private String date(double number, String pattern) {
    LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904, true);
    boolean showsTime = pattern.contains("h") || pattern.contains("s");
    boolean showsDate = pattern.contains("d") || pattern.contains("y") || !showsTime;
    if (!showsDate || number < 1) {
      return clock(moment, pattern.contains("am/pm") || pattern.contains("a/p"));
    }
    boolean midnight = moment.toLocalTime().toSecondOfDay() == 0;
    return midnight
        ? moment.toLocalDate().toString()
        : moment.toLocalDate() + "T" + DateTimeFormatter.ISO_LOCAL_TIME.format(moment);
  }

  private static String clock(LocalDateTime moment, boolean half) {
    String seconds = moment.getSecond() == 0 ? "" : ":ss";
    return DateTimeFormatter.ofPattern(
            (half ? "h:mm" : "H:mm") + seconds + (half ? " a" : ""), Locale.US)
        .format(moment);
  }
}
