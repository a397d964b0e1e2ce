package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;

/** What narrows records after their name: "that is virtual", "whose mode is livestream". */
public final class RecordClause {
  private static final Set<String> MODES =
      Set.of("virtual", "remote", "online", "hybrid", "asynchronous", "synchronous");

  private static final Set<String> PLACING = Set.of("held", "conducted", "scheduled");

  private RecordClause() {}

  /** Reads the clause to its end; throws {@link Unplaced} where it says what no filter can. */
  public static Filter read(Cursor cursor, NounReader nouns) {
    Optional<Phrase.Opener> opener = cursor.accept(Phrase.Opener.class);
    OpenerWord word = opener.map(Phrase.Opener::word).orElse(OpenerWord.IF);
    if (word == OpenerWord.WHOSE) {
      return whose(cursor, nouns);
    }
    boolean that = word == OpenerWord.THAT || word == OpenerWord.WHICH;
    Optional<Filter> length = that ? LengthClause.read(cursor) : Optional.empty();
    if (length.isPresent()) {
      return length.get();
    }
    if (!that || !Finite.acceptBe(cursor)) {
      throw Unplaced.at(cursor.rest(), "\"that is virtual\", \"that are held in the gym\"");
    }
    return complement(cursor, nouns)
        .orElseThrow(() -> Unplaced.at(cursor.rest(), "a mode, a place, required or voluntary"));
  }

  /** After "is": a mode, a place, required or voluntary. */
  public static Optional<Filter> complement(Cursor cursor, NounReader nouns) {
    String word = cursor.word();
    Optional<Filter> adjective = Adjectives.filter(word);
    if (adjective.isPresent()) {
      cursor.next();
      return adjective;
    }
    if (MODES.contains(word)) {
      cursor.next();
      return Optional.of(new Filter.FieldIs(Name.of("mode"), List.of(Name.of(word))));
    }
    if (cursor.acceptWords("in-person") || cursor.acceptWords("in person")) {
      return Optional.of(new Filter.FieldIs(Name.of("mode"), List.of(Name.of("in person"))));
    }
    boolean placing = PLACING.contains(word);
    if (placing) {
      cursor.next();
    }
    boolean in = cursor.acceptPreposition("in");
    if (in && cursor.acceptWords("person")) {
      return Optional.of(new Filter.FieldIs(Name.of("mode"), List.of(Name.of("in person"))));
    }
    return placing && (in || cursor.acceptPreposition("at"))
        ? place(cursor, nouns)
        : Optional.empty();
  }

  private static Optional<Filter> place(Cursor cursor, NounReader nouns) {
    if (!cursor.peekIsArticle(Determiner.THE, Determiner.A)) {
      return Optional.empty();
    }
    Noun noun = nouns.one(cursor, false);
    boolean plain = noun.owner().isEmpty() && noun.filters().isEmpty() && noun.isGeneric();
    return plain
        ? Optional.of(new Filter.FieldIs(Name.of("place"), noun.names()))
        : Optional.empty();
  }

  private static Filter whose(Cursor cursor, NounReader nouns) {
    var field = new ArrayList<Bit.Word>();
    while (!cursor.atEnd() && cursor.peek() instanceof Bit.Word word) {
      field.add(word);
      cursor.next();
    }
    boolean not = PersonClause.isNot(cursor);
    if (field.isEmpty() || !(not || Finite.acceptBe(cursor))) {
      throw Unplaced.at(cursor.rest(), "\"whose mode is virtual\"");
    }
    Noun values = nouns.list(cursor, false);
    if (values.listed() == Noun.Listed.AND
        || !values.owner().isEmpty()
        || !values.filters().isEmpty()) {
      throw Unplaced.at(values.first(), "one value, or several with \"or\"");
    }
    var is = new Filter.FieldIs(NounReader.name(field), values.names());
    return not ? new Filter.Not(is) : is;
  }
}
