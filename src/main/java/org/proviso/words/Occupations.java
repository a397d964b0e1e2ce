package org.proviso.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.source.Name;
import org.proviso.source.Plurals;

/**
 * Words for people by what they do, in any trade, so that a sentence about them is about people;
 * the list, with reasons, is {@code occupations.txt}.
 */
final class Occupations {
  private static final List<Listed> ALL = Listed.in("occupations.txt");
  private static final Set<String> HEADS =
      words("HEAD", " ").map(word -> Name.of(word).head()).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> WITH =
      words("WITH", ", ").collect(Collectors.toUnmodifiableSet());
  private static final Set<String> SHORT =
      words("SHORT", ", ").collect(Collectors.toUnmodifiableSet());

  private Occupations() {}

  private static Stream<String> words(String kind, String apart) {
    return ALL.stream()
        .filter(line -> line.kind().equals(kind))
        .flatMap(line -> Stream.of(line.words().split(apart)));
  }

  static boolean isPerson(Name name) {
    if (HEADS.contains(name.head()) || SHORT.contains(name.head())) {
      return true;
    }
    String[] words = name.written().toLowerCase(Locale.ROOT).split(" ");
    int from = words.length - 2;
    return from >= 0
        && (isWith(words[from] + " " + words[from + 1])
            || (from > 0 && isWith(words[from - 1] + " " + words[from] + " " + words[from + 1])));
  }

  private static boolean isWith(String words) {
    return WITH.contains(Plurals.singular(words));
  }
}
