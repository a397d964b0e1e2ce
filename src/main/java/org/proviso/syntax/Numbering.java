package org.proviso.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** Where a numbered section belongs, and the name it bears. */
final class Numbering {
  private Numbering() {}

  /** Pops what is not above a section with this marker and gives what it stands under. */
  static SectionBuilder under(List<SectionBuilder> open, Marker marker) {
    while (open.size() > 1 && !isAbove(open, marker)) {
      open.removeLast().settleLead();
    }
    return open.getLast();
  }

  /** An item ends the items that are indented deeper, and a capital ends small letters. */
  static void outdent(List<SectionBuilder> open, Marker marker, int indent) {
    boolean item = marker.style().isItem();
    boolean capital = marker.style() == Marker.Style.UPPER;
    while (item && open.getLast().style().isItem()) {
      SectionBuilder last = open.getLast();
      boolean deeper = last.indent() > indent;
      boolean smaller = last.style().isBracketed() || last.style() == Marker.Style.LOWER;
      if (!deeper && !(capital && smaller)) {
        return;
      }
      open.removeLast().settleLead();
    }
  }

  private static boolean isAbove(List<SectionBuilder> open, Marker marker) {
    SectionBuilder last = open.getLast();
    return switch (marker.style()) {
      case ARTICLE -> last.isWhole();
      case SECTION -> last.isWhole() || last.style() == Marker.Style.ARTICLE;
      case DOTTED -> dottedUnder(last, marker.number());
      case HEADING, PARAGRAPH, BULLET ->
          last.isWhole() || last.depth() == 0 && last.style() != Marker.Style.PARAGRAPH;
      case NUMBER, UPPER, LOWER, BRACKET_UPPER, BRACKET_LOWER, BRACKET_NUMBER, BRACKET_ROMAN ->
          itemUnder(open, marker);
    };
  }

  private static boolean dottedUnder(SectionBuilder last, String number) {
    return switch (last.style()) {
      case ARTICLE ->
          last.isWhole() || !base(last).matches("[0-9]+") || number.startsWith(base(last) + ".");
      case SECTION, DOTTED, NUMBER -> isTop(last) && number.startsWith(base(last) + ".");
      case UPPER,
          LOWER,
          BRACKET_UPPER,
          BRACKET_LOWER,
          BRACKET_NUMBER,
          BRACKET_ROMAN,
          HEADING,
          BULLET,
          PARAGRAPH ->
          false;
    };
  }

  private static boolean isTop(SectionBuilder section) {
    return section.style() != Marker.Style.NUMBER || section.depth() <= 1;
  }

  /** An item goes beside the open item of its own style, else under what is open. */
  private static boolean itemUnder(List<SectionBuilder> open, Marker marker) {
    SectionBuilder last = open.getLast();
    if (last.style() == marker.style()) {
      return false;
    }
    if (last.style() == Marker.Style.PARAGRAPH) {
      return last.hasLead();
    }
    if (last.style() == Marker.Style.DOTTED && countsOn(open, marker)) {
      return false;
    }
    for (int i = open.size() - 1; i > 0 && open.get(i).style().isItem(); i--) {
      if (open.get(i).style() == marker.style()) {
        return false;
      }
    }
    return true;
  }

  /** 3 after 2 and 2.1 goes on from 2. */
  private static boolean countsOn(List<SectionBuilder> open, Marker marker) {
    String last = open.getLast().number();
    return marker.style() == Marker.Style.NUMBER
        && open.stream()
            .filter(section -> section.style() == Marker.Style.NUMBER)
            .map(SectionBuilder::number)
            .anyMatch(number -> last.startsWith(number + ".") && isNext(number, marker.number()));
  }

  private static boolean isNext(String number, String next) {
    return number.matches("[0-9]{1,4}") && Integer.parseInt(next) == Integer.parseInt(number) + 1;
  }

  /** Whether sections are counted anew in each article: then only both numbers name one. */
  static boolean beginsAgain(List<Outline.Section> sections) {
    var articles = new HashMap<String, String>();
    return sections.stream()
        .filter(section -> isPlain(section.number()) && !section.parent().isEmpty())
        .anyMatch(
            section -> {
              String first = articles.putIfAbsent(section.number(), section.parent());
              return first != null && !first.equals(section.parent());
            });
  }

  private static boolean isPlain(String number) {
    return number.matches("Section \\w+");
  }

  /** Its own number, or the name of what it stands under and its letter: 6.A, 3(b), 12.a. */
  static String name(SectionBuilder parent, Marker marker, boolean again) {
    if (again && isPlain(marker.number()) && parent.style() == Marker.Style.ARTICLE) {
      return parent.number() + " " + marker.number();
    }
    if (!marker.style().isItem() || parent.isWhole()) {
      return marker.style().isBracketed() ? "(" + marker.number() + ")" : marker.number();
    }
    return marker.style().isBracketed()
        ? base(parent) + "(" + marker.number() + ")"
        : base(parent) + "." + marker.number();
  }

  /** "6.0" and "Article 6" are 6 to what stands under them. */
  private static String base(SectionBuilder section) {
    String number = section.number();
    if (number.matches("[0-9]+\\.0+")) {
      return number.substring(0, number.indexOf('.'));
    }
    String lower = number.toLowerCase(Locale.ROOT);
    return lower.matches("(article|part|section) [0-9.]+") && !lower.startsWith("section")
        ? number.substring(number.indexOf(' ') + 1)
        : number.startsWith("Section ")
                && section.style() == Marker.Style.SECTION
                && lower.matches("section [0-9.]+\\.[0-9]+")
            ? number.substring(8)
            : number;
  }

  /** "5.0 ¶1"; "¶1" where nothing is above it. */
  static String paragraph(SectionBuilder parent) {
    String place = "¶" + parent.nextParagraph();
    return parent.isWhole() ? place : parent.number() + " " + place;
  }

  /** A single letter i, v or x goes on with the letters, or begins small Roman numbers. */
  static Marker settle(List<SectionBuilder> open, Marker marker) {
    boolean doubtful =
        marker.number().matches("[ivx]")
            && (marker.style() == Marker.Style.BRACKET_LOWER
                || marker.style() == Marker.Style.LOWER);
    if (!doubtful) {
      return marker;
    }
    String before = String.valueOf((char) (marker.number().charAt(0) - 1));
    for (int i = open.size() - 1; i > 0; i--) {
      String number = open.get(i).number();
      if (open.get(i).style() == marker.style()
          && (number.endsWith("(" + before + ")") || number.endsWith("." + before))) {
        return marker;
      }
    }
    return marker.style() == Marker.Style.LOWER && !marker.number().equals("i")
        ? marker
        : new Marker(
            Marker.Style.BRACKET_ROMAN, marker.number(), marker.length(), marker.bulleted());
  }

  static String shortened(String number) {
    return number.length() <= 40 ? number : number.substring(0, 40) + "…";
  }
}
