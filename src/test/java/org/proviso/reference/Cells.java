package org.proviso.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.Consent;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.Ratio;

/** What a cell says in this world; a blank one says something else in every world. */
final class Cells {
  private static final List<Integer> LENGTHS = List.of(60, 1, 30, 240, 480);
  private static final List<Integer> NUMBERS = List.of(0, 1_000_000, 15, 10, 5, 20, 25);

  private final Scene scene;

  Cells(Scene scene) {
    this.scene = scene;
  }

  private int ask(Entry entry, String what, int arity) {
    return scene.oracle().choose(List.of(what, entry.sheet(), entry.line()), arity);
  }

  int start(Entry entry) {
    if (entry.start() != Entry.UNTIMED) {
      return entry.start();
    }
    if (entry.end() != Entry.UNTIMED) {
      int start = entry.end() - LENGTHS.get(ask(entry, "length", LENGTHS.size()));
      // An end alone is of its own day; midnight alone, of the night before or after it.
      return entry.end() == 0 ? Math.floorMod(start, Entry.DAY) : Math.max(0, start);
    }
    return List.of(480, 600, 780, 960).get(ask(entry, "start", 4));
  }

  /** The first minute of a row. */
  int from(Entry entry) {
    return scene.minute(entry.day(), start(entry));
  }

  /** The minute after its last; an end before the start lies on the next day (S29). */
  int to(Entry entry) {
    if (entry.end() == Entry.UNTIMED) {
      return from(entry) + LENGTHS.get(ask(entry, "length", LENGTHS.size()));
    }
    int end = scene.minute(entry.day(), entry.end());
    return end < from(entry) ? end + Entry.DAY : end;
  }

  /** The word in a cell; a blank is one of those asked for, or one of its own. */
  Object word(Entry entry, String field) {
    String said = entry.says(field);
    if (!said.isEmpty()) {
      return SamePhrase.roots(said);
    }
    List<String> others = new ArrayList<>(scene.diary().values(field, entry.sheet()));
    int answer = ask(entry, "word " + field, others.size() + 1);
    return answer < others.size() ? SamePhrase.roots(others.get(answer)) : entry;
  }

  /** Whether the field holds one of the names; a blank may hold any of them, or another. */
  boolean isOne(Entry entry, Name field, List<Name> names) {
    String said = entry.says(field.written());
    if (!said.isEmpty()) {
      return names.stream().anyMatch(name -> is(said, name.written()));
    }
    List<String> others = new ArrayList<>(scene.diary().vocabulary(field.written()));
    int answer = ask(entry, "field " + field.written(), others.size() + 1);
    return answer < others.size()
        && names.stream().anyMatch(name -> SamePhrase.same(others.get(answer), name.written()));
  }

  private boolean is(String said, String name) {
    return SamePhrase.same(said, name)
        || (SamePhrase.near(said, name) && scene.oracle().yes(List.of("slip", said, name)));
  }

  Ratio number(Entry entry, Name field) {
    String said = entry.says(field.written());
    return Ratio.of(
        said.isEmpty()
            ? NUMBERS.get(ask(entry, "number " + field.written(), NUMBERS.size()))
            : Long.parseLong(said));
  }

  /** A day that is not given may be any. */
  boolean dated(Entry entry, Name field, DateSpan span) {
    String said = entry.says(field.written());
    return said.isEmpty()
        ? ask(entry, "day " + field.written(), 2) == 1
        : span.contains(LocalDate.parse(said));
  }

  boolean yes(Entry entry, String field) {
    String said = entry.says(field);
    return said.isEmpty() ? ask(entry, "yes " + field, 2) == 1 : said.equals("yes");
  }

  /** Required of its person: not voluntary; all rows are where nothing is said of any (S29). */
  boolean required(Entry entry) {
    boolean anythingSaid =
        entry.cells().keySet().stream().anyMatch(field -> SamePhrase.same(field, "voluntary"));
    return !anythingSaid || !yes(entry, "voluntary");
  }

  /** Consent in the row's own field; "no" and "verbal" are not in writing (S3). */
  boolean consented(Entry entry, Consent consent) {
    String said = entry.says("written " + consent.word());
    if (said.isEmpty()) {
      said = entry.says(consent.word());
    }
    if (said.isEmpty()) {
      boolean never = !hasConsent(entry, consent) && scene.diary().isStatedComplete("events");
      return !never && ask(entry, "consent " + consent.word(), 2) == 1;
    }
    return switch (said) {
      case "no" -> false;
      case "verbal" -> !consent.written();
      case "yes" -> true;
      default -> LocalDate.parse(said).toEpochDay() <= entry.day();
    };
  }

  /** Whether the sheet would say it: where it does not, only events could (S3). */
  private static boolean hasConsent(Entry entry, Consent consent) {
    return Stream.of("written " + consent.word(), consent.word())
        .anyMatch(field -> entry.cells().containsKey(String.join(" ", SamePhrase.roots(field))));
  }

  /** Filled in; "no" and "none" are not, and of a blank nothing is known. */
  boolean isGiven(Entry entry, String field) {
    String said = entry.says(field);
    return said.isEmpty() ? ask(entry, "given " + field, 2) == 1 : !isNone(said);
  }

  static boolean isNone(String said) {
    return List.of("none", "no", "n/a", "-").contains(said);
  }

  /** A fact that only the sheet about can settle. */
  boolean stated(String fact) {
    String said = scene.diary().about(fact);
    return said.isEmpty() ? scene.oracle().yes(List.of("stated", fact)) : said.equals("yes");
  }
}
