package org.proviso.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.SourceText;
import org.proviso.source.Span;
import org.proviso.syntax.Outline.Part;

/**
 * Reads an agreement file's structure line by line, whatever its authors' way of numbering: title,
 * articles, clauses, items, paragraphs, tables, labels and examples (language.md §2).
 */
public final class OutlineReader {
  /** Clauses within clauses, and brackets within brackets, are looked at so far down. */
  static final int DEEPEST = 64;

  private static final Pattern ANAPHORA =
      Pattern.compile(
          "(?i)(this|these|those|such|it|they|however|notwithstanding|except|unless|provided|in"
              + " that|in such|otherwise|the above|the foregoing)\\b.*");

  private final SourceText source;
  private final boolean again;
  private final List<TextLine> lines;
  private final List<SectionBuilder> open = new ArrayList<>();
  private final List<SectionBuilder> all = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private String title = "";
  private String heading = "";

  /** The heading without a number that the numbered clauses below it still stand under. */
  private String standing = "";

  private boolean tooDeep;
  private int at;

  private OutlineReader(SourceText source, boolean again) {
    this.source = source;
    this.again = again;
    this.lines = TextLine.of(source);
    this.open.add(SectionBuilder.whole(source));
  }

  /** Reads a whole agreement; never fails. */
  public static Outline read(SourceText source) {
    Outline outline = new OutlineReader(source, /* again= */ false).read();
    return Numbering.beginsAgain(outline.sections())
        ? new OutlineReader(source, /* again= */ true).read()
        : outline;
  }

  private Outline read() {
    while (at < lines.size()) {
      TextLine line = lines.get(at);
      if (line.isBlank()) {
        at++;
      } else if (LabelReader.isLabel(line)) {
        label(line);
      } else if (ExampleReader.isExample(line)) {
        example();
      } else if (TableReader.isTable(lines, at)) {
        table();
      } else if (line.has('|') || isRubble(line)) {
        rubble();
      } else {
        text(line);
      }
    }
    open.forEach(SectionBuilder::settleLead);
    return new Outline(
        source, title, all.stream().map(SectionBuilder::build).toList(), diagnostics);
  }

  private void label(TextLine line) {
    int end = LabelReader.end(lines, at);
    TextLine last = lines.get(end - 1);
    current(line).add(LabelReader.read(line, last));
    at = end;
  }

  private void example() {
    var reader = new ExampleReader(lines, at);
    SectionBuilder section = current(lines.get(at));
    section.add(reader.part());
    diagnostics.addAll(reader.diagnostics(section.number()));
    at = reader.end();
  }

  private void table() {
    var reader = new TableReader(lines, at);
    SectionBuilder section = current(lines.get(at));
    section.add(reader.part());
    diagnostics.addAll(reader.diagnostics(section.number()));
    at = reader.end();
  }

  /** Lines of a table that lost its shape: each a sentence, to be classed as not read. */
  private void rubble() {
    SectionBuilder section = paragraph(lines.get(at), "");
    while (at < lines.size() && (lines.get(at).has('|') || isRubble(lines.get(at)))) {
      section.add(new Part.Sentence(lines.get(at).span(), List.of()));
      at++;
    }
    open.removeLast();
  }

  private static boolean isRubble(TextLine line) {
    if (!line.has('\t')) {
      return false;
    }
    Optional<Marker> marker = Marker.of(line);
    int from = line.from() + marker.map(Marker::length).orElse(0);
    return line.source().text().indexOf('\t', from, Math.max(from, line.to())) >= 0;
  }

  private void text(TextLine line) {
    boolean fresh = at == 0 || lines.get(at - 1).isBlank() || !goesOn(line);
    Optional<Marker> marker = fresh ? marker(line) : Optional.empty();
    boolean heads = marker.filter(found -> Beginnings.isHeadingLine(line, found)).isPresent();
    boolean titled = marker.isEmpty() && isUntitled();
    int end = heads ? at + 1 : titled ? TitleLines.end(lines, at, blockEnd()) : blockEnd();
    int from = line.from() + marker.map(Marker::length).orElse(0);
    int to = lines.get(end - 1).to();
    at = end;
    if (marker.isEmpty()) {
      plain(line, Math.min(from, to), to);
    } else {
      marked(line, Numbering.settle(open, marker.get()), Math.min(from, to), to);
    }
  }

  /** The marker of a line where a section may begin. */
  private Optional<Marker> marker(TextLine line) {
    return Marker.of(line).filter(marker -> Beginnings.isMarker(line, marker));
  }

  /** Whether a line without a blank before it goes on with the line above. */
  private boolean goesOn(TextLine line) {
    return at > 0 && Beginnings.goesOn(lines.get(at - 1), line);
  }

  /** Past the lines that belong to the paragraph that begins here. */
  private int blockEnd() {
    int end = at + 1;
    while (end < lines.size() && !Beginnings.stops(lines, end)) {
      end++;
    }
    return end;
  }

  private void marked(TextLine line, Marker marker, int from, int to) {
    switch (marker.style()) {
      case BULLET -> bullet(line, from, to);
      case HEADING -> {
        if (isUntitled()) {
          title = source.span(from, to).flat();
        } else {
          opensHeading(source.span(from, to));
        }
      }
      case ARTICLE,
          SECTION,
          DOTTED,
          NUMBER,
          UPPER,
          LOWER,
          BRACKET_UPPER,
          BRACKET_LOWER,
          BRACKET_NUMBER,
          BRACKET_ROMAN,
          PARAGRAPH ->
          numbered(line, marker, from, to);
    }
  }

  private void numbered(TextLine line, Marker marker, int from, int to) {
    Numbering.outdent(open, marker, line.indent());
    SectionBuilder parent = Numbering.under(open, marker);
    List<Span> lead = parent.leadFor(true);
    String number = Numbering.name(parent, marker, again);
    var section = opened(number, marker, parent, line, lead);
    heading = "";
    String text = head(from, to);
    if (to - from < text.length() + 1 && Headings.isHeading(text)) {
      section.heading(source.span(from, to).flat());
      section.bodyIsBelow();
      standing = "";
      return;
    }
    section.heading(marker.style() == Marker.Style.ARTICLE ? "" : standing);
    var runIn = Headings.runIn(text);
    int start = from;
    if (Headings.isRunIn(runIn)) {
      section.heading(runIn.group(1));
      start = from + runIn.end();
    }
    section.sentences(SentenceCutter.cut(source, start, to), false);
  }

  private String head(int from, int to) {
    return source.text().substring(from, Math.min(to, from + 200));
  }

  private SectionBuilder opened(
      String number, Marker marker, SectionBuilder parent, TextLine line, List<Span> lead) {
    var section = new SectionBuilder(number, marker, parent, line.indent(), lead, line.span());
    if (section.depth() > DEEPEST && !tooDeep) {
      tooDeep = true;
      diagnostics.add(
          Diagnostic.of(
              Code.NESTING_TOO_DEEP,
              new Place.InText(line.span(), Numbering.shortened(number)),
              "The clause " + Numbering.shortened(number) + " stands",
              Integer.toString(DEEPEST)));
    }
    open.add(section);
    all.add(section);
    return section;
  }

  private void bullet(TextLine line, int from, int to) {
    SectionBuilder last = open.getLast();
    boolean sibling = last.bulleted() && line.indent() <= last.indent();
    boolean bare = last.isWhole() || last.depth() <= 0 && !last.hasLead();
    if (sibling || bare) {
      plain(line, from, to);
    } else {
      last.sentences(SentenceCutter.cut(source, from, to), true);
    }
  }

  private void plain(TextLine line, int from, int to) {
    Span block = source.span(from, to);
    SectionBuilder last = open.getLast();
    if (Character.isLowerCase(source.text().charAt(from)) && last.continueWith(block)) {
      return;
    }
    if (TitleLines.isOne(block) && isUntitled()) {
      title = block.flat();
      return;
    }
    if (block.end() - block.start() < 400 && Headings.isHeading(block.text())) {
      opensHeading(block);
      return;
    }
    List<Span> sentences = SentenceCutter.cut(source, from, to);
    if (belongs(line, from, to)) {
      last.sentences(sentences, last.hasLead());
    } else {
      paragraph(line, heading).sentences(sentences, false);
    }
  }

  /** A heading without a number closes the clauses above it; articles stay open. */
  private void opensHeading(Span words) {
    heading = words.flat();
    standing = heading;
    while (!open.getLast().isWhole() && !open.getLast().isBareHeading()) {
      open.removeLast().settleLead();
    }
  }

  private boolean isUntitled() {
    return title.isEmpty() && all.isEmpty();
  }

  /** Whether a paragraph goes on with the open clause: it is indented, or points back at it. */
  private boolean belongs(TextLine line, int from, int to) {
    SectionBuilder last = open.getLast();
    boolean clause = !last.isWhole() && last.style() != Marker.Style.PARAGRAPH && last.depth() >= 0;
    boolean bodied = clause && (last.depth() > 0 || last.style() != Marker.Style.ARTICLE);
    boolean titled = last.style() == Marker.Style.DOTTED && last.number().endsWith(".0");
    boolean indented = line.indent() > last.indent() && line.indent() >= 2 && heading.isEmpty();
    boolean pointsBack = ANAPHORA.matcher(head(from, to)).lookingAt() && heading.isEmpty();
    boolean below = last.style() != Marker.Style.ARTICLE && last.isBodyBelow() && heading.isEmpty();
    return bodied && !titled && (below || indented || pointsBack);
  }

  /** Opens an unnumbered paragraph under the article that is open. */
  private SectionBuilder paragraph(TextLine line, String under) {
    var marker = new Marker(Marker.Style.PARAGRAPH, "", 0, false);
    SectionBuilder parent = Numbering.under(open, marker);
    var section = opened(Numbering.paragraph(parent), marker, parent, line, parent.leadFor(false));
    section.heading(under);
    return section;
  }

  /** What labels, examples and tables belong to: the open section, or a first paragraph. */
  private SectionBuilder current(TextLine line) {
    SectionBuilder last = open.getLast();
    return last.isWhole() ? paragraph(line, heading) : last;
  }
}
