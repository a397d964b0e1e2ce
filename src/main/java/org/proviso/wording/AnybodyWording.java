package org.proviso.wording;

import java.util.Map;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/** "Nobody", "everyone", "anybody" as a subject are no person, each person, any person. */
final class AnybodyWording {
  private static final Map<String, Determiner> WORDS =
      Map.of(
          "everyone", Determiner.EACH,
          "everybody", Determiner.EACH,
          "anyone", Determiner.ANY,
          "anybody", Determiner.ANY);

  private AnybodyWording() {}

  static void apply(BitRun run) {
    if (run.article(0, Determiner.NO) && run.word(1, "one", "nobody") && run.word(2).isEmpty()) {
      run.replace(1, 2, Coined.word(run.span(1), "person"));
    } else if (WORDS.containsKey(run.word(0)) && run.word(1).isEmpty()) {
      var determiner = new Bit.Article(run.span(0), WORDS.get(run.word(0)));
      run.replace(0, 1, determiner, Coined.word(run.span(0), "person"));
    }
  }
}
