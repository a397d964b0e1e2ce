package org.proviso.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is said to come about (S8), and of what it may be said; the shapes stand in {@code
 * effects.txt}.
 */
public enum EffectWords {
  /** What follows by the agreement's own word. */
  EFFECT,
  /** What the parties may do with what they agreed. */
  ALLOWED,
  /** What lasts so long, and how long. */
  LASTING;

  private static final Map<EffectWords, List<Shape>> SHAPES = read();

  /** One way to say it. */
  private record Shape(Pattern who, Pattern what) {}

  /** Whether the words behind the modal say so of the subject, to the last word. */
  public boolean isSaid(String who, String what) {
    return SHAPES.getOrDefault(this, List.of()).stream()
        .anyMatch(
            shape ->
                shape.who.matcher(" " + who).matches() && shape.what.matcher(" " + what).matches());
  }

  private static Map<EffectWords, List<Shape>> read() {
    var phrases = new PhraseShapes();
    Map<EffectWords, List<Shape>> all = new EnumMap<>(EffectWords.class);
    for (Listed line : Listed.in("effects.txt")) {
      if (line.kind().equals("PIECE")) {
        phrases.name(line.words(), line.more());
      } else {
        all.computeIfAbsent(valueOf(line.kind()), _ -> new ArrayList<>())
            .add(new Shape(phrases.pattern(line.words()), phrases.pattern(line.more())));
      }
    }
    return all;
  }
}
