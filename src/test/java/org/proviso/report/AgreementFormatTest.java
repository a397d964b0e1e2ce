package org.proviso.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The usual layout: what it changes, what it leaves, and that doing it twice does it once. */
final class AgreementFormatTest {
  @Test
  void laysOutClausesLabelsAndExamples() {
    var before =
        """


        A title

        Article 1. Limits


        1.2 Each unit member's staff meetings
        shall take no more than three hours per month.
        Reading: Each unit member must have no more than 3 hours.
          Example "a" keeps 1.2
            schedule | person | activity|date
            |Rivera|staff meeting|2021-04-09
            people | person | role
             | Rivera |
        """;
    var after =
        """
        A title

        Article 1. Limits

        1.2     Each unit member's staff meetings shall take no more than three hours per month.
            Reading: Each unit member must have no more than 3 hours.
            Example "a" keeps 1.2
                schedule | person | activity      | date
                         | Rivera | staff meeting | 2021-04-09
                people | person | role
                       | Rivera |
        """;
    assertEquals(after, AgreementFormat.of(before));
    assertEquals(after, AgreementFormat.of(after));
  }

  @Test
  void wrapsLongTextAndNeverAfterASentence() {
    var sentence = "Each unit member shall hold office hours on two days of each week. ";
    var formatted = AgreementFormat.of("1.1 " + sentence.repeat(5).strip() + "\n");
    for (String line : formatted.lines().toList()) {
      assertEquals(true, line.length() <= 120, line);
    }
    assertEquals(formatted, AgreementFormat.of(formatted));
    assertEquals(List.of(sentence.repeat(5).split(" ")), words(formatted).subList(1, 66));
  }

  @Test
  void keepsLinesThatStandForThemselves() {
    var text = "\"CPT\" means an activity called \"CPT\".\nA \"cohort\" is a class.\n";
    assertEquals(text, AgreementFormat.of(text));
    var tabs = "7:45\t8:00\tTeacher arrival\n";
    assertEquals(tabs, AgreementFormat.of(tabs));
  }

  @Test
  void changesNoWordOfTheShippedAgreementsAndSettlesAtOnce() throws IOException {
    try (var files = Files.walk(Path.of("agreements"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".agreement")).toList()) {
        var text = Files.readString(file);
        var formatted = AgreementFormat.of(text);
        assertEquals(words(text), words(formatted), file.toString());
        assertEquals(formatted, AgreementFormat.of(formatted), file.toString());
      }
    }
  }

  private static List<String> words(String text) {
    return List.of(text.replace("|", " | ").strip().split("\\s+"));
  }
}
