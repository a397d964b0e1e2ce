package org.proviso.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.source.EditDistance;

/**
 * A person's name as a sheet writes it, to be held against others: "Lind, Ann", "Ann Lind", "A.
 * Lind", "Ms. Lind" and "lind" may all be one.
 *
 * @param letters the name without case, blanks and marks
 * @param words its words without title; none where it describes people rather than names one ("TK-2
 *     teachers")
 * @param coded whether it holds a number, so that one letter makes another of it ("Teacher 2")
 */
record PersonName(String written, String letters, List<String> words, boolean coded) {
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof");
  private static final int LONGEST_PARTICLE = 3;
  private static final int LEAST_FOR_SLIP = 5;

  static PersonName of(String written) {
    boolean coded = written.chars().anyMatch(Character::isDigit);
    String letters = written.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return new PersonName(written, letters, coded ? List.of() : words(written), coded);
  }

  private static List<String> words(String written) {
    List<String> all =
        Arrays.stream(written.split("[^\\p{L}'\u2019-]+")).filter(word -> !word.isEmpty()).toList();
    boolean names =
        all.stream()
            .allMatch(
                word -> Character.isUpperCase(word.charAt(0)) || word.length() <= LONGEST_PARTICLE);
    return names
        ? all.stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> !TITLES.contains(word))
            .toList()
        : List.of();
  }

  boolean mayBe(PersonName other) {
    return letters.equals(other.letters)
        || (!coded && !other.coded && (isSlip(other) || hasSameWords(other)));
  }

  /** One letter is another, or too many; an initial is no slip of another. */
  private boolean isSlip(PersonName other) {
    return initials().equals(other.initials())
        && Math.min(letters.length(), other.letters.length()) >= LEAST_FOR_SLIP
        && Math.abs(letters.length() - other.letters.length()) <= 1
        && EditDistance.between(letters, other.letters) == 1;
  }

  private List<String> initials() {
    return words.stream().filter(word -> word.length() == 1).toList();
  }

  /** Each word of the shorter name is one of the longer or its initial; one is not an initial. */
  private boolean hasSameWords(PersonName other) {
    boolean isShorter = words.size() <= other.words.size();
    List<String> few = isShorter ? words : other.words;
    List<String> left = new ArrayList<>(isShorter ? other.words : words);
    List<String> initials = new ArrayList<>();
    for (String word : few) {
      if (!left.remove(word)) {
        initials.add(word);
      }
    }
    return few.stream().anyMatch(word -> word.length() > 1 && !initials.contains(word))
        && initials.stream().allMatch(word -> takeInitial(word, left));
  }

  private static boolean takeInitial(String word, List<String> left) {
    for (String one : left) {
      boolean initial = Math.min(one.length(), word.length()) == 1;
      if (initial && one.charAt(0) == word.charAt(0)) {
        return left.remove(one);
      }
    }
    return false;
  }
}
