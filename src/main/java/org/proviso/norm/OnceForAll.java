package org.proviso.norm;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.source.Name;

/**
 * What serves for all that comes after it, and not for the next time alone: who was trained in
 * March is trained in May, while a notice is of one transfer.
 */
public final class OnceForAll {
  private static final Set<String> LASTING =
      Stream.of(
              ("training orientation instruction course workshop certification certificate license"
                      + " qualification vaccination immunization physical fingerprinting")
                  .split(" "))
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  private OnceForAll() {}

  /** Whether all that it speaks of are of that kind, or offers of it. */
  public static boolean isAll(Selection event) {
    return event.kinds().stream()
        .allMatch(kind -> kind.stems().stream().anyMatch(LASTING::contains));
  }
}
