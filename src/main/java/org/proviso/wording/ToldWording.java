package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * A party that is told of something in time has notice of it: "the union shall be notified of any
 * layoff at least thirty days before the layoff" is "notice of any layoff shall be given to the
 * union at least thirty days before the layoff".
 */
final class ToldWording {
  private static final Set<String> TOLD = Set.of("notified", "informed", "advised");
  private static final Set<String> GIVEN = Set.of("given", "provided", "sent");

  private ToldWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    boolean plain =
        modal > 1
            && run.article(0, Determiner.THE)
            && run.wordsEnd(1) == modal
            && run.isAffirmed()
            && run.being(modal + 1)
            && run.modal(modal).filter(m -> m.sense() == Sense.PLAIN).isPresent();
    if (plain && isParty(NounReader.name(run.words(1)), kinds) && isTimed(run, modal)) {
      told(run, modal);
    }
  }

  private static boolean isParty(Name name, SubjectKinds kinds) {
    return kinds.isParty(name) && kinds.of(name).isEmpty();
  }

  private static boolean isTimed(BitRun run, int modal) {
    return IntStream.range(modal, run.size())
        .anyMatch(i -> run.phrase(i, Phrase.Deadline.class).isPresent());
  }

  private static void told(BitRun run, int modal) {
    int at = modal + 2;
    var notice = new ArrayList<Bit>();
    int behind;
    if (TOLD.contains(run.word(at))) {
      notice.add(Coined.word(run.span(at), "notice"));
      behind = at + 1;
    } else {
      int written = run.word(at + 1, "written") ? 1 : 0;
      if (!GIVEN.contains(run.word(at)) || !run.word(at + 1 + written, "notice")) {
        return;
      }
      notice.addAll(run.bits().subList(at + 1, at + 2 + written));
      behind = at + 2 + written;
    }
    int writing = run.preposition(behind, "in") && run.word(behind + 1, "writing") ? 2 : 0;
    int of = behind + writing;
    boolean said = run.preposition(of, "of", "about", "regarding");
    int end =
        said ? run.wordsEnd(run.isInside(of + 1) && isArticle(run, of + 1) ? of + 2 : of + 1) : of;
    List<Bit> bits = new ArrayList<>(notice);
    bits.addAll(run.bits().subList(of, end));
    bits.add(run.at(modal));
    bits.add(run.at(modal + 1));
    bits.add(Coined.word(run.span(at), "given"));
    bits.addAll(run.bits().subList(behind, of));
    bits.add(Coined.preposition(run.span(0), "to"));
    bits.addAll(run.bits().subList(0, modal));
    bits.addAll(run.bits().subList(end, run.size()));
    run.become(bits);
  }

  private static boolean isArticle(BitRun run, int at) {
    return run.at(at) instanceof Bit.Article;
  }
}
