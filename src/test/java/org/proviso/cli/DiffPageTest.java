package org.proviso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What WCAG 2.1 AA asks of the page of a diff, as far as a program can see it. */
final class DiffPageTest {
  private static String page(Path folder, String... versions) throws IOException {
    var arguments = new ArrayList<String>(List.of("diff"));
    for (int i = 0; i < versions.length; i++) {
      Path file = folder.resolve(i + ".agreement");
      Files.writeString(file, "Agreement\n\n1.1  " + versions[i] + "\n");
      arguments.add(file.toString());
    }
    arguments.addAll(List.of("--format", "html"));
    var out = new StringWriter();
    Main.run(
        new Streams(new PrintWriter(out), new PrintWriter(new StringWriter()), false, true),
        arguments.toArray(String[]::new));
    return out.toString();
  }

  private static final String OLD = "Each class shall have no more than 30 students.";
  private static final String NEW = "Each class shall have no more than 28 students & \"guests\".";
  private static final String OURS = "Each class shall have no more than 27 students.";

  private static List<String> all(String regex, String page) {
    return Pattern.compile(regex, Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void pageHasLanguageTitleAndHeadingsInOrder(@TempDir Path folder) throws IOException {
    for (String page : List.of(page(folder, OLD, OURS), page(folder, OLD, OURS, NEW))) {
      assertTrue(page.startsWith("<!DOCTYPE html>"));
      assertEquals(1, all("<html lang=\"en\">", page).size());
      assertEquals(1, all("<title>[^<]+</title>", page).size());
      assertEquals(1, all("<main>", page).size());
      assertTrue(page.contains("width=device-width"), "the page must reflow on a small screen");
      int last = 0;
      for (String heading : all("<h[1-6]>", page)) {
        int level = heading.charAt(2) - '0';
        assertTrue(level <= last + 1 && (level > 1 || last == 0), heading + " after h" + last);
        last = level;
      }
    }
  }

  @Test
  void tableHasCaptionAndHeadersWithScope(@TempDir Path folder) throws IOException {
    String page = page(folder, OLD, OURS);
    assertEquals(1, all("<table>\\s*<caption>[^<]+</caption>", page).size());
    assertEquals(
        all("<th\\b", page).size(), all("<th scope=\"(col|row)\">[^<]+</th>", page).size());
    int columns = all("<th scope=\"col\">", page).size();
    for (String row : all("<tr><th scope=\"row\">.*?</tr>", page)) {
      assertEquals(columns, all("<t[hd]\\b", row).size(), row);
    }
    assertEquals(0, all("<td></td>", page).size(), "an empty cell says nothing to a listener");
    assertTrue(page.contains("role=\"region\" aria-label="), "what scrolls has a name");
    assertTrue(page.contains("tabindex=\"0\""), "what scrolls can be reached by keyboard");
  }

  @Test
  void whatIsAddedAndDeletedIsSaidInWords(@TempDir Path folder) throws IOException {
    String page = page(folder, OLD, OURS);
    assertTrue(!all("<del>", page).isEmpty() && !all("<ins>", page).isEmpty());
    assertEquals(all("<del>", page).size(), all("<del>\\[deleted: ", page).size());
    assertEquals(all("<ins>", page).size(), all("<ins>\\[added: ", page).size());
  }

  /** Every two colours of text and ground differ by 4.5 to 1 or more. */
  @Test
  void coloursContrast(@TempDir Path folder) throws IOException {
    String style = all("<style>.*?</style>", page(folder, OLD, OURS)).getFirst();
    for (String ground : List.of("#ffffff", "#eeeeee")) {
      assertTrue(contrast("#111111", ground) >= 4.5, ground);
    }
    List<String> known = List.of("#111", "#fff", "#555", "#eee", "#003a8c");
    for (String colour : all("#[0-9a-f]{3,6}\\b", style)) {
      assertTrue(known.contains(colour), "a colour that nobody has looked at: " + colour);
    }
    assertTrue(contrast("#555555", "#ffffff") >= 3, "lines of the table");
    assertTrue(contrast("#003a8c", "#ffffff") >= 3, "what shows the focus");
    assertEquals(0, all("(?<!-)color: (?!#111)", style).size());
  }

  /** The contrast ratio of WCAG 2.1, from the relative luminance of both. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void whatAuthorsWroteIsEscaped(@TempDir Path folder) throws IOException {
    String page = page(folder, OLD, NEW.replace("guests", "<b>guests</b>"));
    assertEquals(0, all("<b>", page).size());
    assertTrue(page.contains("&lt;b&gt;"), page);
  }
}
