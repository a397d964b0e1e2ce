package org.proviso.forms;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.ProcedureWords;
import org.proviso.words.Unplaced;

/** What the time of a procedure runs from: what stands behind the deadline, or what was named. */
record ProcedureAnchor(Phrase.Deadline deadline, Cursor after, NounReader nouns) {
  /** What is written of something to come, and is not itself what is to come. */
  private static final Set<String> PAPERS =
      Stream.of(
              "agenda",
              "schedule",
              "timetable",
              "roster",
              "list",
              "calendar",
              "route",
              "plan",
              "assignment",
              "document",
              "material",
              "packet",
              "handout")
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  /** What says by itself when it is from: its record has no day on which it takes effect. */
  private static final Set<String> POSTED =
      Stream.of("agenda", "schedule", "timetable", "roster", "list", "calendar")
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  /** What else is nothing before it is put up or given out. */
  private static final Set<String> TOLD =
      Stream.of(
              "notice announcement posting result grade score policy rule statement bulletin"
                  + " report")
          .flatMap(words -> Stream.of(words.split(" ")))
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  /** Whether it is there only once it is posted: a list, the results of a test. */
  static boolean isPaper(Name thing) {
    String head = Name.of(thing.written().split(" (for|of|in|to|on) ", 2)[0]).head();
    return PAPERS.contains(head) || TOLD.contains(head);
  }

  /** Whether it is there by being posted: a notice of a vacancy. */
  static boolean isPosted(Name thing, String verb) {
    return isPaper(thing) && (verb.equals("posted") || verb.equals("published"));
  }

  /** What is named, or what is spoken of where nothing is. */
  Selection anchor(Optional<Noun> spokenOf, boolean answers) {
    boolean none =
        deadline.direction() == Direction.NONE || after.atEnd() || ProcedureWords.ofReceipt(after);
    if (none) {
      boolean before = deadline.direction() == Direction.BEFORE;
      if (before == answers && (answers || deadline.direction() == Direction.NONE)) {
        throw Unplaced.at(deadline.span(), "what the time is reckoned from");
      }
      return spokenOf
          .filter(Noun::isGeneric)
          .filter(noun -> !before || !PAPERS.contains(thing(noun).head()))
          .map(Noun::selection)
          .orElseThrow(() -> Unplaced.at(deadline.span(), "what the time is reckoned from"));
    }
    Noun named = nouns.one(after, true);
    boolean ahead =
        deadline.direction() == Direction.BEFORE && POSTED.contains(thing(named).head());
    if (ahead || named.name().written().matches("date of .*")) {
      throw Unplaced.at(named.first(), "something that happens, by its name");
    }
    boolean same =
        spokenOf.isEmpty()
            || spokenOf.get().name().equals(named.name())
            || (named.determiner() == Determiner.THE
                && thing(spokenOf.get()).head().equals(named.name().head()));
    if (!same || !named.isGeneric() || !named.owner().isEmpty()) {
      throw Unplaced.at(named.first(), "the time from what is decided or answered");
    }
    return spokenOf.map(Noun::selection).orElse(named.selection());
  }

  /** "Requests for leave" are requests, and "the leave" is not spoken of by them. */
  private static Name thing(Noun noun) {
    return Name.of(noun.name().written().split(" (for|of|in|to) ", 2)[0]);
  }

  Optional<Noun> within(Noun event) {
    int mark = after.mark();
    if (after.atEnd()) {
      return Optional.empty();
    }
    Noun named = nouns.one(after, true);
    after.reset(mark);
    String[] of = event.name().written().split(" (of|for) ", 2);
    boolean same = of.length == 2 && Name.of(of[1]).equals(named.name());
    return same ? Optional.of(named) : Optional.empty();
  }
}
