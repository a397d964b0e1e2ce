package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * "The seniority list shall be posted twice a year": there shall be so many of them, of all
 * together and not one for each person; "the committee shall meet monthly": so many meetings.
 */
final class IssuedWording {
  private static final Set<String> ISSUED =
      Set.of("posted", "published", "issued", "distributed", "circulated", "prepared");
  private static final Set<String> MEETING = Set.of("committee", "council", "board", "commission");

  private IssuedWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    boolean one =
        run.article(0, Determiner.THE, Determiner.A)
            && modal > 1
            && run.wordsEnd(1) == modal
            && run.modal(modal).filter(Phrase.Modal::isPlainMust).isPresent();
    if (!one) {
      return;
    }
    boolean issued = run.being(modal + 1) && ISSUED.contains(run.word(modal + 2));
    boolean meets = run.word(modal + 1, "meet") && MEETING.contains(run.word(modal - 1));
    int often = issued ? modal + 3 : modal + 2;
    var rate = run.phrase(run.size() - 1, Phrase.Rate.class);
    Optional<Phrase.Limit> times = rate.isEmpty() ? Optional.empty() : times(run, often);
    Name named = NounReader.name(run.words(1));
    boolean thing = kinds.of(named).isEmpty() && !kinds.isPerson(named) && !kinds.isParty(named);
    boolean committee = meets && kinds.of(named).isEmpty();
    if (times.isPresent() && ((issued && thing) || committee)) {
      var name = new ArrayList<>(run.words(1).stream().map(Bit.Word::text).toList());
      if (meets) {
        name.add("meeting");
      }
      run.become(there(run, times.get(), name));
    }
  }

  /** How often, where only the rate stands behind it: "at least twice", or "monthly" for once. */
  private static Optional<Phrase.Limit> times(BitRun run, int at) {
    if (at == run.size() - 1) {
      var once = new Phrase.Amount(run.span(at), Determiner.NONE, "1", List.of(), "time");
      return Optional.of(new Phrase.Limit(run.span(at), LimitWord.AT_LEAST, once));
    }
    return run.limit(at)
        .filter(_ -> at == run.size() - 2)
        .filter(limit -> Amounts.unit(limit.amount()).equals("time"))
        .filter(limit -> limit.amount().adjectives().isEmpty());
  }

  private static List<Bit> there(BitRun run, Phrase.Limit times, List<String> name) {
    int modal = run.modal();
    Span at = run.span(modal);
    boolean single = times.amount().value().equals("1");
    String noun = single ? name.removeLast() : Plurals.plural(name.removeLast());
    return List.of(
        Coined.word(at, "there"),
        run.at(modal),
        Coined.be(at),
        new Bit.Piece(times.with(times.amount().of(name, noun))),
        run.at(run.size() - 1),
        Coined.preposition(at, "for"),
        Coined.article(at, Determiner.ALL),
        Coined.word(at, "persons"),
        new Bit.Piece(new Phrase.Together(at, /* together= */ true)));
  }
}
