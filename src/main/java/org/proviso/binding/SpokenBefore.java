package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Office;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.SubjectKinds;

/**
 * "The observation shall not be held on a Friday", where the sentences before it in the same clause
 * speak of a formal observation: that one (S11), at the beginning and behind a deadline.
 */
final class SpokenBefore {
  /** What is reckoned in, and no thing that was spoken of. */
  private static final Set<String> TIMES =
      Set.of("day", "week", "month", "year", "date", "time", "hour", "end", "number", "amount");

  private final SubjectKinds kinds;
  private final List<Phrase> before = new ArrayList<>();
  private boolean unclear;

  SpokenBefore(SubjectKinds kinds) {
    this.kinds = kinds;
  }

  /** What a sentence of the clause says, for those that follow it. */
  void hear(List<Phrase> phrases) {
    before.addAll(phrases);
  }

  /** The phrases with the name in full; as they are where nothing longer was spoken of. */
  List<Phrase> inFull(List<Phrase> phrases) {
    var all = new ArrayList<>(phrases);
    unclear = false;
    // What neither counts nor names a time is kept in its authors' words.
    boolean measured = phrases.stream().anyMatch(SpokenBefore::isMeasured);
    for (int i = 0; measured && i < all.size(); i++) {
      List<List<Phrase.Word>> meant = meant(phrases, i);
      unclear |= meant.size() > 1;
      if (meant.size() == 1) {
        all.set(i, longer((Phrase.Words) phrases.get(i), meant.getFirst()));
      }
    }
    return all;
  }

  /**
   * Whether, in that sentence, several longer names could be meant, so that nobody knows which of
   * them is meant.
   */
  boolean isUnclear() {
    return unclear;
  }

  private static boolean isMeasured(Phrase phrase) {
    return phrase instanceof Phrase.Limit
        || phrase instanceof Phrase.Rate
        || phrase instanceof Phrase.Deadline
        || phrase instanceof Phrase.Weekdays
        || phrase instanceof Phrase.Clock;
  }

  /** Longer names that end in the words here, where the words alone were not spoken of. */
  private List<List<Phrase.Word>> meant(List<Phrase> phrases, int at) {
    boolean place = at == 0 || phrases.get(at - 1) instanceof Phrase.Deadline;
    if (!place
        || !(phrases.get(at) instanceof Phrase.Words the)
        || the.determiner() != Determiner.THE
        || the.words().isEmpty()
        || !named(the, phrases.subList(0, at)).isEmpty()) {
      return List.of();
    }
    Name name = name(the.words());
    // The principal is no assistant principal, whoever was spoken of.
    if (kinds.isParty(name) || Office.isOne(name) || TIMES.contains(name.head())) {
      return List.of();
    }
    List<List<Phrase.Word>> named = named(the, before);
    boolean bare = named.stream().anyMatch(one -> one.size() == the.words().size());
    return bare ? List.of() : named;
  }

  private static Phrase.Words longer(Phrase.Words the, List<Phrase.Word> named) {
    var words = new ArrayList<Phrase.Word>();
    for (Phrase.Word word : named.subList(0, named.size() - the.words().size())) {
      words.add(new Phrase.Word(the.span(), word.text(), word.quoted()));
    }
    words.addAll(the.words());
    return new Phrase.Words(the.span(), the.determiner(), words);
  }

  /** All names that end in these words, one of each. */
  private static List<List<Phrase.Word>> named(Phrase.Words the, List<Phrase> phrases) {
    Name name = name(the.words());
    int size = the.words().size();
    var named = new ArrayList<List<Phrase.Word>>();
    for (Phrase phrase : phrases) {
      if (phrase instanceof Phrase.Words said
          && said.determiner() != Determiner.NONE
          && said.words().stream().noneMatch(word -> word.text().matches(".*['\u2019]s?"))
          && said.words().size() >= size
          && name(said.words().subList(said.words().size() - size, said.words().size()))
              .equals(name)
          && named.stream().noneMatch(one -> name(one).equals(name(said.words())))) {
        named.add(said.words());
      }
    }
    return named;
  }

  private static Name name(List<Phrase.Word> words) {
    return Name.of(String.join(" ", words.stream().map(Phrase.Word::text).toList()));
  }
}
