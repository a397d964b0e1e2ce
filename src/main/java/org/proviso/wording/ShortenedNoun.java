package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;

/**
 * "Notice of a formal observation at least three days before the observation": before the formal
 * observation, which the sentence names in full before (S11).
 */
final class ShortenedNoun {
  /** What is reckoned in, and no thing that was spoken of. */
  private static final Set<String> TIMES =
      Set.of("day", "days", "week", "month", "year", "date", "time", "hour", "hours", "end");

  private final BitRun run;
  private final SubjectKinds kinds;

  private ShortenedNoun(BitRun run, SubjectKinds kinds) {
    this.run = run;
    this.kinds = kinds;
  }

  static void apply(BitRun run, SubjectKinds kinds) {
    var shortened = new ShortenedNoun(run, kinds);
    for (int the = run.size() - 2; the > 1; the--) {
      if (run.article(the, Determiner.THE) && shortened.isReckonedFrom(the - 1)) {
        shortened.inFull(the);
      }
    }
  }

  private boolean isReckonedFrom(int at) {
    return run.phrase(at, Phrase.Deadline.class).isPresent()
        || run.preposition(at, "before", "after", "during", "following");
  }

  private void inFull(int the) {
    List<Bit.Word> words = noun(run.words(the + 1));
    if (words.isEmpty()
        || TIMES.contains(words.getLast().lower())
        || kinds.of(NounReader.name(words)).isPresent()
        || kinds.isParty(NounReader.name(words))) {
      return;
    }
    List<List<Bit.Word>> meant = named(words, the);
    if (meant.size() > 1) {
      throw Unplaced.at(words, "the name of what is meant, as it stands before");
    }
    if (meant.size() == 1 && meant.getFirst().size() > words.size()) {
      var bits = new ArrayList<Bit>();
      for (Bit.Word word : meant.getFirst().subList(0, meant.getFirst().size() - words.size())) {
        bits.add(Coined.word(run.span(the), word.text()));
      }
      run.replace(the + 1, the + 1, bits);
    }
  }

  /** Without what is said of it: "the meeting begins". */
  private List<Bit.Word> noun(List<Bit.Word> words) {
    boolean verb =
        words.size() > 1
            && words.getLast().lower().matches("(begin|start|end|occur|commence|conclude)s?");
    return verb ? words.subList(0, words.size() - 1) : words;
  }

  /** All names before this place that end in these words, one of each. */
  private List<List<Bit.Word>> named(List<Bit.Word> words, int before) {
    Name name = NounReader.name(words);
    var named = new ArrayList<List<Bit.Word>>();
    for (int at = 1; at < before; at = Math.max(at + 1, run.wordsEnd(at))) {
      List<Bit.Word> here = run.words(at);
      boolean noun = run.at(at - 1) instanceof Bit.Article || isPlaced(at - 1);
      if (noun && here.size() >= words.size() && ends(here, name, words.size())) {
        boolean known =
            named.stream()
                .anyMatch(one -> NounReader.name(one).key().equals(NounReader.name(here).key()));
        if (!known) {
          named.add(here);
        }
      }
    }
    return named;
  }

  private boolean isPlaced(int at) {
    return run.phrase(at, Phrase.Preposition.class).isPresent();
  }

  private static boolean ends(List<Bit.Word> words, Name name, int size) {
    var tail = words.subList(words.size() - size, words.size());
    return NounReader.name(tail).key().equals(name.key());
  }
}
