package org.proviso.syntax;

import java.util.List;
import java.util.Optional;
import org.proviso.source.Diagnostic;
import org.proviso.source.SourceText;
import org.proviso.source.Span;

/**
 * An agreement file's structure: title, then clauses in order, each with its parts (language.md
 * §2).
 */
public record Outline(
    SourceText source, String title, List<Section> sections, List<Diagnostic> diagnostics) {
  public Outline {
    sections = List.copyOf(sections);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * A numbered clause, an article, or an unnumbered paragraph with a name from its place.
   *
   * @param number as written, or the made-up name ("5.0 ¶1")
   * @param numbered whether the authors numbered it
   * @param parent number of the section it stands under, empty at the top
   * @param heading the heading, or empty
   */
  public record Section(
      String number,
      boolean numbered,
      String parent,
      int depth,
      String heading,
      Span span,
      List<Part> parts) {
    public Section {
      parts = List.copyOf(parts);
    }
  }

  /** A piece of a section. */
  public sealed interface Part {
    /** The words of a sentence that stands by itself, or of a Reading, which stands for one. */
    static Optional<Span> whole(Part part) {
      return switch (part) {
        case Sentence(Span span, List<Span> leadIn) when leadIn.isEmpty() -> Optional.of(span);
        case Label(Span span, LabelKind kind) when kind == LabelKind.READING -> Optional.of(span);
        case Part _ -> Optional.empty();
      };
    }

    /** Where it stands in the file. */
    Span span();

    /** A sentence; {@code leadIn} is the unfinished one ending in a colon that stands before it. */
    record Sentence(Span span, List<Span> leadIn) implements Part {
      public Sentence {
        leadIn = List.copyOf(leadIn);
      }
    }

    /** "Reading: …", "Judgement: …", "Note: …"; the span is what follows the colon. */
    record Label(Span span, LabelKind kind) implements Part {}

    /** An example's head line and rows; cells in order, header first. */
    record Example(Span span, Span head, List<ExampleRow> rows) implements Part {
      public Example {
        rows = List.copyOf(rows);
      }
    }

    /** A pipe table under a line "Table 1. Title". */
    record Table(Span span, String number, String title, List<List<Span>> rows) implements Part {
      public Table {
        rows = rows.stream().map(List::copyOf).toList();
      }
    }
  }

  /** A row of an example: the sheet it opens (or empty to go on with it) and its cells. */
  public record ExampleRow(String sheet, boolean header, List<String> cells, Span span) {
    public ExampleRow {
      cells = List.copyOf(cells);
    }
  }

  /** The labels whose text is no agreement text; examples stand apart. */
  public enum LabelKind {
    READING,
    JUDGEMENT,
    NOTE
  }
}
