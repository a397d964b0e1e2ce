package org.proviso.binding;

import java.util.Set;

/**
 * Words that a name must not hold, because dropping or misplacing them would change a norm (S5).
 */
final class Plain {
  private static final Set<String> LOADED =
      Set.copyOf(
          java.util.List.of(
              ("it its they them their this these that those such he she him her his same following"
                   + " other others another remaining rest different first second third last next"
                   + " previous additional extra more most least less fewer half double maximum"
                   + " minimum average total combined together number length amount percentage"
                   + " share ratio not no never none nor neither without only solely exclusively"
                   + " except unless if when where while until before after during between within"
                   + " outside each every any all both either some several many few much enough"
                   + " again once twice thrice per daily weekly monthly yearly annually hourly"
                   + " consecutive consecutively successive continuous continuously uninterrupted"
                   + " up exactly approximately about around nearly shall must may will should can"
                   + " cannot might would could one two three four five six seven eight nine ten"
                   + " whichever whether exceed exceeding beyond above below under over than longer"
                   + " shorter later earlier sooner equal equally simultaneously and or but so then"
                   + " also however otherwise thereof herein day days hour hours minute minutes"
                   + " week weeks month months today tomorrow yesterday now inclusive exclusive"
                   + " excluding including there who whose whom which")
                  .split(" ")));

  private Plain() {}

  static boolean isPlain(Bit.Word word) {
    return word.quoted()
        || word.text().matches("\\d{3}")
        || !(LOADED.contains(word.lower()) || hasDigitOnly(word.lower()));
  }

  static boolean isPlain(String word) {
    return !LOADED.contains(word) && !hasDigitOnly(word);
  }

  private static boolean hasDigitOnly(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }
}
