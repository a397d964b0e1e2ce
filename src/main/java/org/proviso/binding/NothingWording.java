package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Priority;
import org.proviso.norm.Provision;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.words.Bit;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.ProvisionReader;

/**
 * "Nothing in this article shall limit a teacher's right to …", "nothing in 4.1 prevents a teacher
 * from …": a permission that prevails over the article (S20).
 */
final class NothingWording {
  private static final Set<String> LIMITING =
      Set.of(
          ("limit limits restrict restricts diminish diminishes affect affects abridge abridges"
                  + " impair impairs reduce reduces waive waives change changes modify modifies"
                  + " infringe infringes")
              .split(" "));
  private static final Set<String> HINDERING =
      Set.of(
          ("prevent prevents prohibit prohibits preclude precludes bar bars forbid forbids keep"
                  + " keeps stop stops")
              .split(" "));
  private final Cursor cursor;
  private final PrecedenceWording.Ranked sentence;

  private NothingWording(PrecedenceWording.Ranked sentence) {
    this.sentence = sentence;
    this.cursor = new Cursor(sentence.bits());
  }

  /** The sentence in plain words; as it was if it does not begin so. */
  static PrecedenceWording.Ranked of(PrecedenceWording.Ranked sentence) {
    return new NothingWording(sentence).read().orElse(sentence);
  }

  private Optional<PrecedenceWording.Ranked> read() {
    if (!isNothing() || !cursor.acceptPreposition("in", "under", "contained in")) {
      return Optional.empty();
    }
    Optional<Provision> provision = ProvisionReader.accept(cursor);
    if (provision.isEmpty()) {
      return Optional.empty();
    }
    Optional<Phrase.Modal> modal = cursor.accept(Phrase.Modal.class);
    if (modal.filter(Phrase.Modal::negated).isPresent()) {
      return Optional.empty();
    }
    var at = cursor.atEnd() ? Bit.NOWHERE : cursor.peek().span();
    String verb = cursor.word();
    cursor.next();
    Optional<List<Bit>> plain = Optional.empty();
    if (LIMITING.contains(verb)) {
      plain = right(at);
    } else if (HINDERING.contains(verb)) {
      plain = person("from").map(who -> allowed(who, at, gerund(cursor.takeRest())));
    }
    return plain.map(bits -> ranked(bits, provision.get()));
  }

  private boolean isNothing() {
    boolean nothing =
        !cursor.atEnd()
            && cursor.peekIsArticle(Phrase.Determiner.NO)
            && cursor.peek().span().flat().equalsIgnoreCase("nothing");
    if (nothing) {
      cursor.next();
      cursor.acceptWords("nothing");
    }
    return nothing;
  }

  private PrecedenceWording.Ranked ranked(List<Bit> bits, Provision provision) {
    var all = new ArrayList<>(sentence.priorities());
    all.add(new Priority(Priority.Kind.PREVAILS, provision));
    return new PrecedenceWording.Ranked(bits, all);
  }

  /** "A teacher's right to record", "the right of teachers to record". */
  private Optional<List<Bit>> right(Span at) {
    int mark = cursor.mark();
    Optional<List<Bit>> owner = owner();
    if (owner.isPresent() && isRight() && cursor.acceptPreposition("to")) {
      return Optional.of(allowed(owner.get(), at, cursor.takeRest()));
    }
    cursor.reset(mark);
    cursor.acceptArticle();
    if (!isRight() || !cursor.acceptPreposition("of")) {
      return Optional.empty();
    }
    return person("to").map(who -> allowed(who, at, cursor.takeRest()));
  }

  private boolean isRight() {
    return cursor.acceptWords("right")
        || cursor.acceptWords("rights")
        || cursor.acceptWords("ability")
        || cursor.acceptWords("freedom");
  }

  /** The words to the possessive, without its sign. */
  private Optional<List<Bit>> owner() {
    var owner = new ArrayList<Bit>();
    while (!cursor.atEnd()) {
      Bit bit = cursor.next();
      if (bit instanceof Bit.Word word && word.lower().matches(".*('s|s')")) {
        String plain = word.text().replaceFirst("['\u2019]s?$", "");
        owner.add(Coined.word(word.span(), plain));
        return Optional.of(owner);
      }
      if (!(bit instanceof Bit.Word || bit instanceof Bit.Article)) {
        return Optional.empty();
      }
      owner.add(bit);
    }
    return Optional.empty();
  }

  /** The words before "from" or "to". */
  private Optional<List<Bit>> person(String preposition) {
    var who = new ArrayList<Bit>();
    while (!cursor.atEnd() && !cursor.acceptPreposition(preposition)) {
      who.add(cursor.next());
      if (cursor.atEnd()) {
        return Optional.empty();
      }
    }
    return who.isEmpty() ? Optional.empty() : Optional.of(who);
  }

  private static List<Bit> allowed(List<Bit> who, Span at, List<Bit> rest) {
    var may = new Phrase.Modal(at, ModalWord.MAY, false, Phrase.Sense.PLAIN);
    return Bit.together(Bit.together(who, List.of(new Bit.Piece(may))), rest);
  }

  /** "Holding a meeting" as "hold a meeting". */
  private static List<Bit> gerund(List<Bit> rest) {
    var all = new ArrayList<>(rest);
    if (all.getFirst() instanceof Bit.Word word && word.lower().endsWith("ing")) {
      all.set(0, Coined.word(word.span(), plain(word.lower())));
    }
    return all;
  }

  /** The verb whose -ing form this is: hold, make, plan. */
  private static String plain(String gerund) {
    String stem = gerund.substring(0, gerund.length() - 3);
    if (stem.matches(".*([bdgmnpt])\\1")) {
      return stem.substring(0, stem.length() - 1);
    }
    boolean silent =
        stem.matches(".*([aeiou][bcdgkmnprtuvz]|[cgsvz]|[aeiou]s)") && SILENT.contains(stem);
    return silent ? stem + "e" : stem;
  }

  /** Verbs of schools that end in a silent e. */
  private static final Set<String> SILENT =
      Set.of(
          ("us mak tak giv hav supervis schedul chang leav excus provid serv writ arrang declin"
                  + " exercis choos shar combin complet terminat evaluat reduc observ"
                  + " receiv purchas practic produc")
              .split(" "));
}
