package org.proviso.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase.Amount;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Limit;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.Words;

/** "Two faculty meetings": the noun after a bare number is its unit. */
final class CountedNouns {
  static List<Phrase> gather(List<Phrase> phrases) {
    var gathered = new ArrayList<Phrase>();
    for (int i = 0; i < phrases.size(); i++) {
      boolean counted =
          i + 1 < phrases.size()
              && phrases.get(i) instanceof Limit limit
              && limit.amount().unit().isEmpty()
              && phrases.get(i + 1) instanceof Words words
              && words.determiner() == Determiner.NONE
              && words.words().stream().noneMatch(Phrase.Word::quoted);
      if (counted
          && phrases.get(i) instanceof Limit limit
          && phrases.get(i + 1) instanceof Words words) {
        gathered.addAll(split(limit, words));
        i++;
        if (i + 1 < phrases.size() && gathered.getLast() instanceof Limit last) {
          i += orMore(gathered, last, phrases.get(i + 1)) ? 1 : 0;
        }
      } else {
        gathered.add(phrases.get(i));
      }
    }
    return gathered;
  }

  /** "15 students or fewer": the limit stands behind its noun. */
  private static boolean orMore(List<Phrase> gathered, Limit limit, Phrase next) {
    String words = next instanceof Phrase.Stray ? next.span().flat() : "";
    boolean more = words.matches("(?i)or (more|longer|greater)");
    boolean less = words.matches("(?i)or (fewer|less|shorter)");
    if (limit.word() != LimitWord.BARE || !more && !less) {
      return false;
    }
    gathered.removeLast();
    LimitWord word = more ? LimitWord.AT_LEAST : LimitWord.AT_MOST;
    gathered.add(new Limit(limit.span().to(next.span()), word, limit.amount()));
    return true;
  }

  private static List<Phrase> split(Limit limit, Words words) {
    int length = nounLength(words);
    var noun = words.words().get(length - 1);
    var adjectives = new ArrayList<>(limit.amount().adjectives());
    words.words().subList(0, length - 1).forEach(word -> adjectives.add(word.text()));
    String written = UnitReader.read(noun.text());
    String unit = UnitReader.isUnit(written) ? written : noun.text();
    Span span = limit.span().to(noun.span());
    var amount =
        new Amount(
            limit.amount().span().to(noun.span()),
            limit.amount().determiner(),
            limit.amount().value(),
            adjectives,
            unit);
    var counted = new Limit(span, limit.word(), amount);
    if (length == words.words().size()) {
      return List.of(counted);
    }
    var rest = words.words().subList(length, words.words().size());
    Span after = rest.getFirst().span().to(rest.getLast().span());
    return List.of(counted, new Words(after, Determiner.NONE, rest));
  }

  /** Up to the first plural noun; the whole run if there is none. */
  private static int nounLength(Words words) {
    for (int i = 0; i < words.words().size(); i++) {
      String word = words.words().get(i).text().toLowerCase(Locale.ROOT);
      boolean plural = word.matches(".*[^'s]s|people|children|staff|.*men");
      if (plural) {
        return i + 1;
      }
    }
    return words.words().size();
  }
}
