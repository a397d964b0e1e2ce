package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Office;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.SubjectKinds;

/**
 * "The observation shall not be held on a Friday", where the sentences before it in the same clause
 * speak of a formal observation: that one (S11), at the beginning and where time is reckoned from
 * it. "Notice of a formal observation at least three days before the observation" speaks of it in
 * the same sentence.
 */
final class SpokenBefore {
  /** What is reckoned in, and no thing that was spoken of. */
  private static final Set<String> TIMES =
      Stream.of("day", "week", "month", "year", "date", "time", "hour", "end", "number", "amount")
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> FROM = Set.of("before", "after", "during", "following");

  private static final String OCCURS = "(?i)(begin|start|end|occur|commence|conclude)s?";

  private final SubjectKinds kinds;
  private final List<Phrase> before = new ArrayList<>();
  private List<Span> unclear = List.of();

  SpokenBefore(SubjectKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * The phrases with the name in full; as they are where nothing longer was spoken of. They are
   * kept for the sentences of the clause that follow.
   */
  List<Phrase> inFull(List<Phrase> phrases) {
    var all = new ArrayList<>(phrases);
    unclear = List.of();
    // What neither counts nor names a time is kept in its authors' words.
    boolean measured = phrases.stream().anyMatch(SpokenBefore::isMeasured);
    for (int i = 0; measured && i < all.size(); i++) {
      List<List<Phrase.Word>> meant = meant(phrases, i);
      if (meant.size() > 1) {
        unclear = List.of(noun(((Phrase.Words) phrases.get(i)).words()).getLast().span());
      }
      if (meant.size() == 1) {
        all.set(i, longer((Phrase.Words) phrases.get(i), meant.getFirst()));
      }
    }
    before.addAll(all);
    return all;
  }

  /** A word of that sentence for which several longer names were spoken of. */
  List<Span> unclear() {
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
    boolean place = at == 0 || isReckonedFrom(phrases.get(at - 1));
    if (!place
        || !(phrases.get(at) instanceof Phrase.Words the)
        || the.determiner() != Determiner.THE
        || the.words().isEmpty()) {
      return List.of();
    }
    Name name = name(noun(the.words()));
    // The principal is no assistant principal, whoever was spoken of.
    if (kinds.isParty(name) || Office.isOne(name) || TIMES.contains(name.head())) {
      return List.of();
    }
    List<List<Phrase.Word>> here = named(name, phrases.subList(0, at));
    if (here.size() > 1) {
      return here;
    }
    List<List<Phrase.Word>> named = here.isEmpty() ? named(name, before) : here;
    boolean bare = named.stream().anyMatch(one -> name(one).equals(name));
    return bare ? List.of() : named;
  }

  private static boolean isReckonedFrom(Phrase phrase) {
    return phrase instanceof Phrase.Deadline
        || (phrase instanceof Phrase.Preposition word && FROM.contains(word.word()));
  }

  /** Without what is said of it: "the meeting begins". */
  private static List<Phrase.Word> noun(List<Phrase.Word> words) {
    boolean verb = words.size() > 1 && words.getLast().text().matches(OCCURS);
    return verb ? words.subList(0, words.size() - 1) : words;
  }

  private static Phrase.Words longer(Phrase.Words the, List<Phrase.Word> named) {
    var words = new ArrayList<Phrase.Word>();
    for (Phrase.Word word : named.subList(0, named.size() - noun(the.words()).size())) {
      words.add(new Phrase.Word(the.span(), word.text(), word.quoted()));
    }
    words.addAll(the.words());
    return new Phrase.Words(the.span(), the.determiner(), words);
  }

  /** All names that end in that one, one of each. */
  private static List<List<Phrase.Word>> named(Name name, List<Phrase> phrases) {
    var named = new ArrayList<List<Phrase.Word>>();
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.get(i) instanceof Phrase.Words said
          && (said.determiner() != Determiner.NONE || isPlaced(phrases, i))
          && said.words().stream().noneMatch(word -> word.text().matches(".*['\u2019]s?"))
          && name(said.words()).endsWith(name)
          && named.stream().noneMatch(one -> name(one).equals(name(said.words())))) {
        named.add(said.words());
      }
    }
    return named;
  }

  /** "After formal observation". */
  private static boolean isPlaced(List<Phrase> phrases, int at) {
    return at > 0 && phrases.get(at - 1) instanceof Phrase.Preposition;
  }

  private static Name name(List<Phrase.Word> words) {
    return Name.of(String.join(" ", words.stream().map(Phrase.Word::text).toList()));
  }
}
