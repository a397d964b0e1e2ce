package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.syntax.Phrase;

/** Walks over bits from left to right; what it hands out it hands out once. */
public final class Cursor {
  private final List<Bit> bits;
  private int at;

  public Cursor(List<Bit> bits) {
    this.bits = bits;
  }

  /** The same bits with numbers that stand in names ("504 meetings") as words, from here on. */
  public Cursor naming() {
    var all = new ArrayList<Bit>();
    for (Bit bit : rest()) {
      if (bit instanceof Bit.Piece(Phrase.Limit limit) && isName(limit)) {
        Phrase.Amount amount = limit.amount();
        all.add(Coined.word(limit.span(), amount.value()));
        amount.adjectives().forEach(a -> all.add(Coined.word(limit.span(), a)));
        all.add(Coined.word(limit.span(), amount.unit()));
      } else {
        all.add(bit);
      }
    }
    return new Cursor(all);
  }

  /** A section of a statute before a noun: three digits and no word that bounds. */
  private static boolean isName(Phrase.Limit limit) {
    Phrase.Amount amount = limit.amount();
    return limit.word() == Phrase.LimitWord.BARE
        && amount.determiner() == Phrase.Determiner.NONE
        && amount.value().matches("\\d{3}")
        && limit.span().text().startsWith(amount.value())
        && !amount.unit().isEmpty()
        && Amounts.span(amount).isEmpty();
  }

  /** Whether all has been handed out. */
  public boolean atEnd() {
    return at >= bits.size();
  }

  /** The next bit, which stays; there must be one. */
  public Bit peek() {
    return bits.get(at);
  }

  /** Hands out the next bit; there must be one. */
  public Bit next() {
    return bits.get(at++);
  }

  /** The place, to come back to with {@link #reset}. */
  public int mark() {
    return at;
  }

  /** Goes back to a marked place. */
  public void reset(int mark) {
    at = mark;
  }

  /** What has not been handed out, which stays. */
  public List<Bit> rest() {
    return bits.subList(at, bits.size());
  }

  /** Hands out all that is left. */
  public List<Bit> takeRest() {
    List<Bit> rest = rest();
    at = bits.size();
    return rest;
  }

  /** The next word in lower case, or empty. */
  public String word() {
    return word(0);
  }

  /** The word so many places ahead in lower case, or empty. */
  public String word(int ahead) {
    int i = at + ahead;
    return i < bits.size() && bits.get(i) instanceof Bit.Word word ? word.lower() : "";
  }

  /** Takes these words if they come next, one bit each. */
  public boolean acceptWords(String phrase) {
    String[] words = phrase.split(" ");
    for (int i = 0; i < words.length; i++) {
      if (!word(i).equals(words[i])) {
        return false;
      }
    }
    at += words.length;
    return true;
  }

  /** The next phrase, which stays, if it is one of this type. */
  public <P extends Phrase> Optional<P> peek(Class<P> type) {
    return !atEnd() && peek() instanceof Bit.Piece piece && type.isInstance(piece.phrase())
        ? Optional.of(type.cast(piece.phrase()))
        : Optional.empty();
  }

  /** Hands out the next phrase, if it is one of this type. */
  public <P extends Phrase> Optional<P> accept(Class<P> type) {
    Optional<P> found = peek(type);
    if (found.isPresent()) {
      at++;
    }
    return found;
  }

  /** Whether one of these prepositions comes next. */
  public boolean nextIsPreposition(String... words) {
    Optional<Phrase.Preposition> next = peek(Phrase.Preposition.class);
    return next.isPresent() && List.of(words).contains(lower(next.get()));
  }

  /** Hands out the next bit if it is one of these prepositions, and says whether it was. */
  public boolean acceptPreposition(String... words) {
    boolean found = nextIsPreposition(words);
    if (found) {
      at++;
    }
    return found;
  }

  /** Whether one of these joints comes next. */
  public boolean nextIsJoint(Phrase.JointKind... kinds) {
    return peek(Phrase.Joint.class).filter(j -> List.of(kinds).contains(j.kind())).isPresent();
  }

  /** Hands out the next bit if it is one of these joints, and says whether it was. */
  public boolean acceptJoint(Phrase.JointKind... kinds) {
    boolean found = nextIsJoint(kinds);
    if (found) {
      at++;
    }
    return found;
  }

  /** Hands out the next bit if it is an article, and says which. */
  public Optional<Phrase.Determiner> acceptArticle() {
    if (!atEnd() && peek() instanceof Bit.Article article) {
      at++;
      return Optional.of(article.determiner());
    }
    return Optional.empty();
  }

  /** Whether one of these articles comes next. */
  public boolean peekIsArticle(Phrase.Determiner... determiners) {
    return !atEnd()
        && peek() instanceof Bit.Article article
        && List.of(determiners).contains(article.determiner());
  }

  /** Throws {@link Unplaced} with the hint where anything is left. */
  public void expectEnd(String hint) {
    if (!atEnd()) {
      throw Unplaced.at(rest(), hint);
    }
  }

  /** The preposition in lower case. */
  public static String lower(Phrase.Preposition preposition) {
    return preposition.word().toLowerCase(Locale.ROOT);
  }
}
