package org.proviso.witness;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.change.WitnessSheet;
import org.proviso.source.Name;
import org.proviso.time.Stretch;

/** What a calendar says of the days that a world plays on, as a sheet and in words. */
record FrameWords(DayFrame frame) {
  static final String NEXT = "next";
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.US);

  private static final String THIS = "this";
  private static final List<String> ORDER =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");

  /** The days and terms that only a calendar names; none where the norms speak of none. */
  List<WitnessSheet> sheet() {
    var listed = new ArrayList<List<String>>();
    for (Name name : frame.called()) {
      String day = frame.dayCalled(name).toString();
      listed.add(List.of(day, day, name.written(), ""));
    }
    for (Stretch stretch : frame.terms()) {
      List<int[]> parts = frame.parts(stretch);
      for (int i = 0; i < parts.size(); i++) {
        int[] part = parts.get(i);
        String which = parts.size() == 1 ? THIS : ORDER.get(i);
        listed.add(term(frame.day(part[0]), frame.day(part[1]), which, stretch));
      }
    }
    for (Stretch stretch : frame.next()) {
      listed.add(term(frame.nextTerm(), frame.nextTerm().plusWeeks(9), NEXT, stretch));
    }
    return listed.isEmpty()
        ? List.of()
        : List.of(new WitnessSheet("calendar", List.of("from", "to", "kind", "term"), listed));
  }

  private static List<String> term(LocalDate first, LocalDate last, String which, Stretch stretch) {
    return List.of(first.toString(), last.toString(), "", which + " " + stretch.words());
  }

  /** The same in words. */
  List<String> words() {
    var lines = new ArrayList<String>();
    for (Name name : frame.called()) {
      lines.add(DAY.format(frame.dayCalled(name)) + " is called " + name.written());
    }
    for (Stretch stretch : frame.terms()) {
      List<int[]> parts = frame.parts(stretch);
      for (int i = 0; i < parts.size(); i++) {
        String which = parts.size() == 1 ? "" : ORDER.get(i) + " ";
        LocalDate first = frame.day(parts.get(i)[0]);
        LocalDate last = frame.day(parts.get(i)[1]);
        lines.add(
            "The %s%s runs from %s to %s"
                .formatted(which, stretch.words(), DAY.format(first), DAY.format(last)));
      }
    }
    for (Stretch stretch : frame.next()) {
      lines.add(
          "The next %s begins on %s".formatted(stretch.words(), DAY.format(frame.nextTerm())));
    }
    return lines;
  }
}
