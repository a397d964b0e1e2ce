package org.proviso.words;

import java.util.Optional;
import org.proviso.norm.Filter;

/** Adjectives that narrow records instead of naming them. */
public final class Adjectives {
  private Adjectives() {}

  /** Which records the adjective leaves; nothing where it is not one of these. */
  public static Optional<Filter> filter(String word) {
    return switch (word) {
      case "duty-free", "dutyfree" -> Optional.of(new Filter.DutyFree());
      case "voluntary" -> Optional.of(new Filter.Voluntary());
      case "involuntary" -> Optional.of(new Filter.Not(new Filter.Voluntary()));
      case "required", "mandatory", "compulsory" -> Optional.of(new Filter.Required());
      default -> Optional.empty();
    };
  }

  /** Adjectives of a length of time that ask for one unbroken stretch. */
  public static boolean isUnbroken(String word) {
    return switch (word) {
      case "consecutive",
          "uninterrupted",
          "continuous",
          "unbroken",
          "contiguous",
          "straight",
          "successive" ->
          true;
      default -> false;
    };
  }

  /** Those that can be said of records, one after the other. */
  public static boolean isInARow(String word) {
    return switch (word) {
      case "consecutive", "straight", "successive", "continuous" -> true;
      default -> false;
    };
  }
}
