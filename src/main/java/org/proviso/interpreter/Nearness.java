package org.proviso.interpreter;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.ChosenDeed;
import org.proviso.norm.DoneToPeople;
import org.proviso.source.Name;
import org.proviso.source.NearMiss;
import org.proviso.source.Participles;

/** How near a name in the proposal comes to a name in the agreement (S2). */
enum Nearness {
  /** The same name. */
  SAME,
  /** More words around the same noun: "weekly staff meeting", "posting of a vacancy". */
  NARROWER,
  /** Fewer words before the same noun: "meeting" for "staff meeting". */
  WIDER,
  /** Perhaps the same name written otherwise: abbreviated, misspelt, joined, in another order. */
  MISWRITTEN,
  FAR;

  /** What stands behind the noun that says what it is: "meeting with parents" is a meeting. */
  private static final Pattern BEHIND =
      Pattern.compile("(?i) (?:of|for|about|regarding|concerning|with|on|to|from) ");

  /** What makes a noun of a verb: reassign-ment, observ-ation. */
  private static final Pattern DEED = Pattern.compile("(?:e?ment|ation|ion|al|ance|ence|ing)s?");

  /** What is said or written about a thing, and is not the thing. */
  private static final Set<String> SAYING =
      Stream.of(
              ("notice notification posting announcement publication approval denial cancellation"
                      + " report response answer reply decision permission consent")
                  .split(" "))
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  /** What is done with a request by whom it goes to. */
  private static final Set<String> ANSWERED =
      Set.of(
          "approved",
          "denied",
          "granted",
          "rejected",
          "answered",
          "acknowledged",
          "decided",
          "returned");

  /** Those of the kinds that a word may be; all of them where it comes near to none. */
  static List<Name> near(List<Name> kinds, Name word) {
    List<Name> near = kinds.stream().filter(kind -> of(kind, word) != FAR).toList();
    return near.isEmpty() ? kinds : near;
  }

  static Nearness of(Name kind, Name word) {
    List<String> ours = kind.stems();
    List<String> theirs = word.stems();
    if (ours.isEmpty() || theirs.isEmpty()) {
      return FAR;
    }
    if (ours.equals(theirs)) {
      return SAME;
    }
    if (isSaidOf(kind, word) || isSaidOf(word, kind)) {
      return FAR;
    }
    boolean sameNoun = kind.head().equals(word.head());
    if (sameNoun && theirs.size() > ours.size() && theirs.containsAll(ours)) {
      return NARROWER;
    }
    if (sameNoun && ours.size() > theirs.size() && ours.containsAll(theirs)) {
      return WIDER;
    }
    if (isDone(kind, word)) {
      return NARROWER;
    }
    if (isDeed(kind, word) || NearMiss.isNear(kind, word)) {
      return MISWRITTEN;
    }
    Name noun = Name.of(BEHIND.split(word.written(), 2)[0]);
    if (!noun.equals(word) && (noun.equals(kind) || of(kind, noun) == NARROWER)) {
      return NARROWER;
    }
    boolean within = CellParts.of(word).stream().anyMatch(part -> of(kind, part) != FAR);
    return within || CellParts.isShortened(kind, word) ? MISWRITTEN : FAR;
  }

  /** An "evaluation completed" may well be an evaluation; a "request granted" is an answer. */
  private static boolean isDone(Name kind, Name word) {
    List<String> theirs = word.stems();
    int last = theirs.size() - 1;
    String[] written = word.written().toLowerCase(Locale.ROOT).split(" ");
    String done = written[written.length - 1];
    boolean answered = ChosenDeed.isOne(kind) && ANSWERED.contains(done);
    return theirs.subList(0, last).equals(kind.stems())
        && !answered
        && Participles.verb(done).isPresent();
  }

  /**
   * Who was "reassigned" may well have had a reassignment, and who was "suspended" a suspension.
   */
  private static boolean isDeed(Name kind, Name word) {
    String noun = kind.written().toLowerCase(Locale.ROOT);
    String done = word.written().toLowerCase(Locale.ROOT);
    String stem = done.replaceFirst("(?<=\\p{L}{3})e?d$", "");
    String rest = noun.startsWith(stem) ? noun.substring(stem.length()) : "none";
    boolean irregular =
        DoneToPeople.nouns(done).filter(nouns -> kind.endsWith(Name.of(nouns))).isPresent();
    return irregular || (!stem.equals(done) && DEED.matcher(rest).matches());
  }

  /** A "request for leave" is no leave, and a "posting of a vacancy" no vacancy. */
  private static boolean isSaidOf(Name kind, Name word) {
    Name noun = Name.of(BEHIND.split(word.written(), 2)[0]);
    boolean said = SAYING.contains(noun.head()) || ChosenDeed.isOne(noun);
    return said && !noun.equals(word) && !kind.stems().contains(noun.head());
  }
}
