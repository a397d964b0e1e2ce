package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.SubjectKinds;

/**
 * "Nobody", "everyone", "anybody" as a subject are no person, each person, any person; "any one
 * librarian" is any librarian.
 */
final class AnybodyWording {
  private static final Map<String, Determiner> WORDS =
      Map.of(
          "everyone", Determiner.EACH,
          "everybody", Determiner.EACH,
          "anyone", Determiner.ANY,
          "anybody", Determiner.ANY);

  private AnybodyWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    for (int i = 0; i < run.size(); i++) {
      anyOne(run, i, kinds);
    }
    if (run.article(0, Determiner.NO) && run.word(1, "one", "nobody") && run.word(2).isEmpty()) {
      run.replace(1, 2, Coined.word(run.span(1), "person"));
    } else if (WORDS.containsKey(run.word(0)) && run.word(1).isEmpty()) {
      var determiner = new Bit.Article(run.span(0), WORDS.get(run.word(0)));
      run.replace(0, 1, determiner, Coined.word(run.span(0), "person"));
    }
  }

  /** "Any one librarian", and no "any one week", which is said of time. */
  private static void anyOne(BitRun run, int at, SubjectKinds kinds) {
    Optional<Phrase.Amount> one =
        run.limit(at)
            .filter(limit -> limit.word() == LimitWord.BARE)
            .map(Phrase.Limit::amount)
            .filter(amount -> amount.determiner() == Determiner.ANY && amount.value().equals("1"));
    String name =
        one.map(amount -> String.join(" ", amount.adjectives()) + " " + amount.unit()).orElse("");
    boolean none = run.article(0, Determiner.NO);
    if (!none && !name.isBlank() && kinds.of(Name.of(name.strip())).isPresent()) {
      var bits = new ArrayList<Bit>(List.of(Coined.article(run.span(at), Determiner.ANY)));
      for (String word : name.strip().split(" ")) {
        bits.add(Coined.word(run.span(at), word));
      }
      run.replace(at, at + 1, bits);
    }
  }
}
