package org.proviso.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.proviso.source.Name;

/** The different words of one column, numbered from 0 in the order they were met. */
public final class Dictionary {
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final Map<Integer, Name> names = new ConcurrentHashMap<>();

  /** The code of a word, a new one if it was not met before. */
  public int code(String word) {
    Integer known = codes.get(word);
    if (known != null) {
      return known;
    }
    codes.put(word, words.size());
    words.add(word);
    return words.size() - 1;
  }

  /** The word behind the code. */
  public String word(int code) {
    return words.get(code);
  }

  /** The word as a name, to be matched with others. */
  public Name name(int code) {
    return names.computeIfAbsent(code, known -> Name.of(words.get(known)));
  }

  /** Whether one of the words is that name. */
  public boolean has(Name name) {
    for (int code = 0; code < words.size(); code++) {
      if (name(code).equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** How many different words there are; their codes run from zero. */
  public int size() {
    return words.size();
  }
}
