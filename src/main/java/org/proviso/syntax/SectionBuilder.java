package org.proviso.syntax;

import java.util.ArrayList;
import java.util.List;
import org.proviso.source.SourceText;
import org.proviso.source.Span;
import org.proviso.syntax.Outline.Part;
import org.proviso.syntax.Outline.Section;

/** A section while its lines are being read. */
final class SectionBuilder {
  private final String number;
  private final Marker.Style style;
  private final String parent;
  private final int depth;
  private final int indent;
  private final boolean bulleted;
  private final List<Span> inherited;
  private final List<Part> parts = new ArrayList<>();
  private String heading = "";
  private Span span;
  private List<Span> lead = List.of();
  private boolean leadUsed;
  private int paragraphs;
  private boolean bodyBelow;

  SectionBuilder(
      String number,
      Marker marker,
      SectionBuilder parent,
      int indent,
      List<Span> inherited,
      Span span) {
    this.number = number;
    this.style = marker.style();
    this.parent = parent.number;
    this.depth = parent.depth + 1;
    this.indent = indent;
    this.bulleted = marker.bulleted();
    this.inherited = inherited;
    this.span = span;
  }

  private SectionBuilder(Span span) {
    this.number = "";
    this.style = Marker.Style.ARTICLE;
    this.parent = "";
    this.depth = -1;
    this.indent = 0;
    this.bulleted = false;
    this.inherited = List.of();
    this.span = span;
  }

  /** The agreement itself, which holds the articles. */
  static SectionBuilder whole(SourceText source) {
    return new SectionBuilder(source.span(0, 0));
  }

  String number() {
    return number;
  }

  Marker.Style style() {
    return style;
  }

  int depth() {
    return depth;
  }

  int indent() {
    return indent;
  }

  boolean bulleted() {
    return bulleted;
  }

  /** An article or a number with a heading and nothing else: what follows stands under it. */
  boolean isBareHeading() {
    boolean numbered =
        style == Marker.Style.ARTICLE
            || style == Marker.Style.DOTTED
            || style == Marker.Style.SECTION;
    return numbered && (style == Marker.Style.ARTICLE || parts.isEmpty() && !heading.isEmpty());
  }

  boolean isWhole() {
    return depth < 0;
  }

  void heading(String words) {
    heading = words;
  }

  /** Its number and heading stand on a line of their own: the paragraphs below are its text. */
  void bodyIsBelow() {
    bodyBelow = true;
  }

  boolean isBodyBelow() {
    return bodyBelow;
  }

  int nextParagraph() {
    paragraphs++;
    return paragraphs;
  }

  /** What stands before everything under this section: its own lead-in after those above it. */
  List<Span> leadFor(boolean item) {
    if (!item || lead.isEmpty()) {
      return item ? inherited : List.of();
    }
    leadUsed = true;
    var all = new ArrayList<>(inherited);
    all.addAll(lead);
    return all;
  }

  boolean hasLead() {
    return !lead.isEmpty();
  }

  /** Adds a paragraph's sentences; one that ends in a colon waits for what it leads in. */
  void sentences(List<Span> sentences, boolean item) {
    List<Span> before = item ? leadFor(true) : inherited;
    for (Span sentence : sentences) {
      boolean leads = sentence.equals(sentences.getLast()) && LeadIns.leads(sentence);
      if (leads && !item) {
        settleLead();
        lead = List.of(sentence);
        leadUsed = false;
      } else {
        add(new Part.Sentence(sentence, before));
      }
    }
  }

  void add(Part part) {
    parts.add(part);
    span = span.to(part.span());
  }

  /** A paragraph that goes on with the last sentence after a page break. */
  boolean continueWith(Span more) {
    if (parts.isEmpty() || !(parts.getLast() instanceof Part.Sentence last)) {
      return false;
    }
    if (LeadIns.isEnded(last.span())) {
      return false;
    }
    parts.removeLast();
    add(new Part.Sentence(last.span().to(more), last.leadIn()));
    return true;
  }

  /** A lead-in that led nothing in is a sentence like any other. */
  void settleLead() {
    if (!lead.isEmpty() && !leadUsed) {
      add(new Part.Sentence(lead.getFirst(), inherited));
    }
    lead = List.of();
  }

  Section build() {
    settleLead();
    boolean numbered = style != Marker.Style.PARAGRAPH;
    return new Section(number, numbered, parent, Math.max(0, depth), heading, span, parts);
  }
}
