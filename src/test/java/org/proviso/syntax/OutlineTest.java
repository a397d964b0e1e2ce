package org.proviso.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.proviso.source.Code;
import org.proviso.source.SourceText;
import org.proviso.source.Span;
import org.proviso.syntax.Outline.Part;
import org.proviso.syntax.Outline.Section;

/** The structure of agreement files, in the ways that authors number them. */
final class OutlineTest {
  private static final Path MEMORANDUM = Path.of("/work/shared/seeds/004_d9808fde26f75d19.txt");

  @Test
  void articlesClausesAndItems() {
    Outline outline =
        read(
            """
            Memo on hours

            This memo is between A and B. It holds in 2021.

            Article 1. Schools

            1.02  Each class is small. It has
                  one teacher.
            1.02.1 It may grow.

            ARTICLE XII - LEAVE
            A. TRANSFER: A transfer is a move.
            (a) first thing;
            (b) second thing.
            B. Other leave is unpaid.

            Section 3. Each teacher shall:
            (a) rest;
            (b) sleep.
            """);
    assertEquals("Memo on hours", outline.title());
    assertEquals(
        "¶1, Article 1, 1.02, 1.02.1, Article XII, Article XII.A, Article XII.A(a),"
            + " Article XII.A(b), Article XII.B, Section 3, Section 3(a), Section 3(b)",
        numbers(outline));
    assertEquals(
        List.of("Each class is small.", "It has one teacher."), sentences(outline, "1.02"));
    assertEquals("TRANSFER", section(outline, "Article XII.A").heading());
    assertEquals("Schools", section(outline, "Article 1").heading());
    assertEquals("1.02", section(outline, "1.02.1").parent());
    assertEquals(List.of("Each teacher shall: + rest;"), sentences(outline, "Section 3(a)"));
    assertEquals(List.of(), sentences(outline, "Section 3"));
  }

  @Test
  void numbersWithoutFullStopsCountOnFromOne() {
    Outline outline =
        read(
            """
            1 No class is large.
            2 Each school has
            3 Halls and a gym.
            2.1 Each hall is warm.
            3 No hall is dark.
            """);
    assertEquals("1, 2, 2.1, 3", numbers(outline));
    assertEquals(List.of("Each school has 3 Halls and a gym."), sentences(outline, "2"));
    assertEquals(List.of("No hall is dark."), sentences(outline, "3"));
  }

  @Test
  void aNumberBeforeWhatCannotBeCountedIsAClause() {
    Outline outline = read("3 Each hall is warm.\n\n7 \"Hall\" means a room.\n");
    assertEquals("3, 7", numbers(outline));
    assertEquals(List.of("Each hall is warm."), sentences(outline, "3"));
  }

  @Test
  void aNumberThatNothingCountsOnFromIsText() {
    Outline outline = read("1 Aide is on duty.\n\n3 Aides are off.\n\n12 Teachers sing.\n");
    assertEquals("¶1, ¶2, ¶3", numbers(outline));
    assertEquals(List.of("1 Aide is on duty."), sentences(outline, "¶1"));
  }

  @Test
  void sectionsCountedAnewAreNamedWithTheirArticle() {
    Outline outline =
        read(
            """
            Hours and leave

            ARTICLE XII: HOURS

            Section 1. Duty day

            The duty day is seven hours long.

            It begins at eight.

            Section 2. Meetings
            (a) Meetings are short.

            ARTICLE XIII: LEAVE

            Section 1. Sick leave

            Leave is paid.
            """);
    assertEquals(
        "Article XII, Article XII Section 1, Article XII Section 2, Article XII Section 2(a),"
            + " Article XIII, Article XIII Section 1",
        numbers(outline));
    assertEquals(
        List.of("The duty day is seven hours long.", "It begins at eight."),
        sentences(outline, "Article XII Section 1"));
    assertEquals(List.of("Leave is paid."), sentences(outline, "Article XIII Section 1"));
  }

  @Test
  void unnumberedParagraphsAreNamedFromTheirPlace() {
    Outline outline =
        read(
            """
            5.0 LIVESTREAMING

            No teacher shall be required to livestream.

            - 5.01 Teachers may mute the chat.

            This does not apply on Fridays.

            Recess

            Cohorts shall play apart.

            6.0 LEAVE
            - A. One thing is one.
            - Another thing is another.
            """);
    assertEquals("5.0, 5.0 ¶1, 5.01, 5.0 ¶2, 6.0, 6.A, 6.0 ¶1", numbers(outline));
    assertEquals(
        List.of("Teachers may mute the chat.", "This does not apply on Fridays."),
        sentences(outline, "5.01"));
    assertEquals("Recess", section(outline, "5.0 ¶2").heading());
    assertEquals(List.of("Another thing is another."), sentences(outline, "6.0 ¶1"));
  }

  @Test
  void labelsExamplesAndTables() {
    Outline outline =
        read(
            """
            1.1  Each class is small.
                Reading: No class shall have
                more than 20 students.
                Judgement: The principal decides.
                Note: This has no effect.

                Example "small" keeps 1.1
                    classes | class | size
                            | 4A    |

            Table 1. Sizes

            | grade | size |
            |-------|------|
            | K     | 20   |
            | 1     | 22   |
            """);
    List<Part> parts = section(outline, "1.1").parts();
    assertEquals(6, parts.size());
    assertEquals("No class shall have more than 20 students.", parts.get(1).span().flat());
    var example = (Part.Example) parts.get(4);
    assertEquals("Example \"small\" keeps 1.1", example.head().text());
    assertEquals("classes", example.rows().getFirst().sheet());
    assertEquals(List.of("class", "size"), example.rows().getFirst().cells());
    assertEquals(List.of("4A", ""), example.rows().getLast().cells());
    var table = (Part.Table) parts.get(5);
    assertEquals("1 Sizes", table.number() + " " + table.title());
    assertEquals(
        List.of(List.of("grade", "size"), List.of("K", "20"), List.of("1", "22")),
        table.rows().stream().map(row -> row.stream().map(Span::text).toList()).toList());
    assertEquals(List.of(), outline.diagnostics());
  }

  @Test
  void exampleAndTableThatAreTorn() {
    Outline outline =
        read(
            """
            1 Each class is small.

            Example "odd" blesses 1
                classes | class

            Table 1. Sizes
            grade | size
            K
            | 1 | 2 | 3
            """);
    assertEquals(
        List.of(Code.EXAMPLE_MALFORMED),
        outline.diagnostics().stream().map(found -> found.code()).toList());
  }

  @Test
  void sentencesAreCutOnce() {
    String text =
        "Go at 3 p.m. Teachers rest at 4 p.m. Monday. See No. 5, e.g. Dr. Smith (it is. So). End";
    var source = new SourceText("test", text);
    assertEquals(
        List.of(
            "Go at 3 p.m.",
            "Teachers rest at 4 p.m. Monday.",
            "See No. 5, e.g. Dr. Smith (it is. So).",
            "End"),
        SentenceCutter.cut(source, 0, text.length()).stream().map(Span::text).toList());
  }

  @Test
  void hardInputIsReadInSeconds() {
    String clauses =
        IntStream.range(0, 10_000)
            .mapToObj(i -> i / 100 + 1 + "." + (i % 100 + 1) + " Teachers rest.")
            .collect(Collectors.joining("\n"));
    String deep =
        IntStream.range(1, 1_001)
            .mapToObj(i -> "1" + ".1".repeat(i) + " Each teacher shall:")
            .collect(Collectors.joining("\n"));
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertEquals(10_000, read(clauses).sections().size());
          assertEquals(1_000, read(deep).sections().size());
          assertEquals(Code.NESTING_TOO_DEEP, read(deep).diagnostics().getFirst().code());
          assertTrue(read("word ".repeat(2_000_000)).sections().size() <= 1);
        });
  }

  @Test
  void memorandumIsReadAsItStands() throws IOException {
    assumeTrue(Files.isReadable(MEMORANDUM));
    Outline outline = OutlineReader.read(new SourceText("004", Files.readString(MEMORANDUM)));
    List<String> numbers = outline.sections().stream().map(Section::number).toList();
    for (String number :
        List.of(
            "1.0", "1.14.4", "2.05", "2.07", "3.09.4", "4.08", "4.11", "5.0", "5.0 ¶1", "5.08",
            "6.A", "6.B", "6.02.3", "8.03.2", "9.10", "10.0", "10.04", "11.03", "15.02")) {
      assertEquals(1, numbers.stream().filter(number::equals).count(), number);
    }
    // Its sentence goes on after a page break.
    assertTrue(sentences(outline, "6.02.3").getFirst().contains("school year, the district"));
  }

  private static Outline read(String text) {
    return OutlineReader.read(new SourceText("test", text));
  }

  private static String numbers(Outline outline) {
    return outline.sections().stream().map(Section::number).collect(Collectors.joining(", "));
  }

  private static Section section(Outline outline, String number) {
    return outline.sections().stream()
        .filter(section -> section.number().equals(number))
        .findFirst()
        .orElseThrow(() -> new AssertionError(number + " is not in " + numbers(outline)));
  }

  private static List<String> sentences(Outline outline, String number) {
    return section(outline, number).parts().stream()
        .filter(Part.Sentence.class::isInstance)
        .map(Part.Sentence.class::cast)
        .map(
            sentence ->
                sentence.leadIn().stream()
                        .map(lead -> lead.flat() + " + ")
                        .collect(Collectors.joining())
                    + sentence.span().flat())
        .toList();
  }
}
