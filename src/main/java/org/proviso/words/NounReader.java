package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;

/** Reads noun phrases: determiner, possessor, name, and a list of names. */
public final class NounReader {
  private final SubjectKinds kinds;

  public NounReader(SubjectKinds kinds) {
    this.kinds = kinds;
  }

  /** All of these bits as one noun phrase or list, or unplaced. */
  public Noun whole(List<Bit> bits) {
    var cursor = new Cursor(bits);
    Noun noun = list(cursor, true);
    cursor.expectEnd("a noun and nothing more");
    return noun;
  }

  /** A list joined by and, or, or commas; {@code joining} lets "of", "in" … carry a name on. */
  public Noun list(Cursor cursor, boolean joining) {
    return list(cursor, joining, /* commas= */ true);
  }

  /**
   * Reads one noun or a list of them: {@code joining} where prepositions may join its words, {@code
   * commas} where commas may join its members.
   */
  public Noun list(Cursor cursor, boolean joining, boolean commas) {
    Noun first = one(cursor, joining);
    int alone = cursor.mark();
    var names = new ArrayList<>(first.names());
    var listed = Noun.Listed.SINGLE;
    while (listed == Noun.Listed.SINGLE) {
      Optional<Noun> next = Optional.empty();
      int mark = cursor.mark();
      Optional<Noun.Listed> joint = joint(cursor, commas);
      if (joint.isPresent() && startsNoun(cursor)) {
        next = member(cursor, joining, first);
      }
      if (next.isEmpty()) {
        cursor.reset(mark);
        break;
      }
      names.addAll(next.get().names());
      listed = joint.get();
    }
    if (names.size() > 1 && listed == Noun.Listed.SINGLE) {
      cursor.reset(alone);
      return first;
    }
    return new Noun(
        first.determiner(),
        SharedHead.expanded(names, listed, kinds),
        listed,
        first.owner(),
        first.filters(),
        first.first());
  }

  /** A further name of a list: plain, or narrowed as the first one is. */
  private Optional<Noun> member(Cursor cursor, boolean joining, Noun first) {
    try {
      Noun next = one(cursor, joining);
      boolean plain =
          next.owner().isEmpty()
              && (next.filters().isEmpty() || next.filters().equals(first.filters()))
              && next.determiner() != Determiner.NO;
      return plain ? Optional.of(next) : Optional.empty();
    } catch (Unplaced noNoun) {
      return Optional.empty();
    }
  }

  /** SINGLE stands for a comma, which leaves it to the joint that follows. */
  private static Optional<Noun.Listed> joint(Cursor cursor, boolean commas) {
    boolean comma = commas && cursor.acceptJoint(JointKind.COMMA);
    if (cursor.acceptJoint(JointKind.AND, JointKind.AND_OR)) {
      return Optional.of(Noun.Listed.AND);
    }
    if (cursor.acceptJoint(JointKind.OR, JointKind.NOR)) {
      return Optional.of(Noun.Listed.OR);
    }
    return comma ? Optional.of(Noun.Listed.SINGLE) : Optional.empty();
  }

  private static boolean startsNoun(Cursor cursor) {
    return !cursor.atEnd()
        && (cursor.peek() instanceof Bit.Word || cursor.peek() instanceof Bit.Article);
  }

  /** One noun phrase. */
  public Noun one(Cursor cursor, boolean joining) {
    if (!startsNoun(cursor)) {
      throw cursor.atEnd()
          ? Unplaced.at(List.of(), "a noun at the end")
          : Unplaced.at(cursor.peek(), "a noun");
    }
    Bit first = cursor.peek();
    Determiner determiner = cursor.acceptArticle().orElse(Determiner.NONE);
    List<Bit.Word> words = words(cursor, joining);
    if (words.isEmpty()) {
      throw Unplaced.at(first, "a noun after it");
    }
    return split(determiner, words, first);
  }

  private List<Bit.Word> words(Cursor cursor, boolean joining) {
    var words = new ArrayList<Bit.Word>();
    while (!cursor.atEnd()) {
      if (cursor.peek() instanceof Bit.Word word) {
        cursor.next();
        words.add(word);
      } else if (joining && !words.isEmpty() && cursor.nextIsPreposition(Joining.WORDS)) {
        int mark = cursor.mark();
        if (Finite.sameDay(cursor) || isOnDays(cursor)) {
          cursor.reset(mark);
          break;
        }
        Bit preposition = cursor.next();
        Optional<Determiner> article = cursor.acceptArticle();
        boolean plain =
            article.isEmpty() || article.get() == Determiner.THE || article.get() == Determiner.A;
        if (!plain
            || !(!cursor.atEnd() && cursor.peek() instanceof Bit.Word)
            || (preposition.span().flat().equalsIgnoreCase("by") && isActor(words, cursor))) {
          cursor.reset(mark);
          break;
        }
        words.add(Coined.word(preposition.span(), word(preposition)));
      } else {
        break;
      }
    }
    return words;
  }

  /** "Duty by the principal": who does it, and no kind of duty; "meetings called by" are a kind. */
  private boolean isActor(List<Bit.Word> before, Cursor by) {
    int mark = by.mark();
    var words = new ArrayList<Bit.Word>();
    while (!by.atEnd() && by.peek() instanceof Bit.Word word) {
      words.add(word);
      by.next();
    }
    by.reset(mark);
    Name actor = name(words);
    return (kinds.isPerson(actor) || kinds.isParty(actor))
        && !Plain.isDone(name(List.of(before.getLast())));
  }

  /** "Work on holidays" is work then, and no name. */
  private static boolean isOnDays(Cursor cursor) {
    int mark = cursor.mark();
    boolean days = cursor.acceptPreposition("on") && DayKinds.read(cursor).isPresent();
    cursor.reset(mark);
    return days;
  }

  private static String word(Bit preposition) {
    return preposition instanceof Bit.Piece(Phrase.Preposition(_, String word))
        ? word
        : preposition.span().flat();
  }

  /** Cuts "each unit member's staff meetings" at the possessive, and takes adjectives off. */
  private Noun split(Determiner determiner, List<Bit.Word> words, Bit first) {
    for (int i = 0; i < words.size() - 1; i++) {
      String lower = words.get(i).lower();
      if (lower.endsWith("'s") || lower.endsWith("s'")) {
        Noun owner = plain(determiner, possessor(words.subList(0, i + 1)), first);
        if (kinds.of(owner.name()).isPresent() || kinds.isParty(owner.name())) {
          Noun owned = plain(Determiner.THE, words.subList(i + 1, words.size()), words.get(i + 1));
          return new Noun(
              owned.determiner(),
              owned.names(),
              Noun.Listed.SINGLE,
              List.of(owner),
              owned.filters(),
              first);
        }
      }
    }
    return plain(determiner, words, first);
  }

  private static List<Bit.Word> possessor(List<Bit.Word> words) {
    var all = new ArrayList<>(words.subList(0, words.size() - 1));
    Bit.Word last = words.getLast();
    String bare = last.text().replaceAll("['\u2019](s)?$", "");
    all.add(new Bit.Word(last.span(), bare, last.quoted()));
    return all;
  }

  /** "An activity directed by the principal": a field of that name holds that value. */
  private Noun plain(Determiner determiner, List<Bit.Word> words, Bit first) {
    if (Status.before(words, kinds)) {
      Filter status = Status.filter(words.getFirst());
      return plain(determiner, words.subList(1, words.size()), first).where(List.of(status));
    }
    Optional<Graded.Before> graded = Graded.before(words, kinds);
    if (graded.isPresent()) {
      var grade = new Filter.FieldIs(Name.of("grade"), List.of(graded.get().grade()));
      return bare(determiner, words.subList(graded.get().words(), words.size()), first)
          .where(List.of(grade));
    }
    for (int i = 1; i + 2 < words.size(); i++) {
      boolean by = words.get(i).lower().endsWith("ed") && words.get(i + 1).lower().equals("by");
      if (by && kinds.isDefined(name(words.subList(0, i)))) {
        Noun of = bare(determiner, words.subList(0, i), first);
        Noun value = bare(Determiner.NONE, words.subList(i + 2, words.size()), words.get(i + 2));
        Name field = Name.of(words.get(i).lower() + " by");
        return of.where(List.of(new Filter.FieldIs(field, value.names())));
      }
      if (HeldIn.at(words, i) && !kinds.isDefined(name(words))) {
        Noun of = bare(determiner, words.subList(0, i), first);
        return of.where(List.of(HeldIn.filter(words.subList(i + 2, words.size()))));
      }
    }
    return bare(determiner, words, first);
  }

  private Noun bare(Determiner determiner, List<Bit.Word> words, Bit first) {
    if (determiner == Determiner.SUCH
        || determiner == Determiner.BOTH
        || determiner == Determiner.THIS) {
      throw Unplaced.at(first, "the thing itself by its name");
    }
    var filters = new ArrayList<Filter>();
    int from = 0;
    if (words.size() > 2
        && words.get(0).lower().equals("duty")
        && words.get(1).lower().equals("free")) {
      filters.add(new Filter.DutyFree());
      from = 2;
    }
    if (!kinds.isDefined(name(words))) {
      while (from < words.size() - 1 && Adjectives.filter(words.get(from).lower()).isPresent()) {
        filters.add(Adjectives.filter(words.get(from).lower()).get());
        from++;
      }
    }
    List<Bit.Word> kept = words.subList(from, words.size());
    boolean defined = kinds.isDefined(name(kept));
    Optional<Bit.Word> said = defined ? Optional.empty() : Plain.bound(kept);
    if (said.isPresent()) {
      throw Unplaced.at(said.get(), "a plain name, and nothing said of it");
    }
    if (!defined) {
      PlainName.require(kept);
    }
    return new Noun(
        determiner, List.of(known(kept)), Noun.Listed.SINGLE, List.of(), filters, first);
  }

  /** "CPT time" is CPT where only CPT is defined (S12: multi-word terms joined and unjoined). */
  private Name known(List<Bit.Word> words) {
    Name whole = name(words);
    boolean trimmed =
        words.size() > 1 && List.of("time", "period", "periods").contains(words.getLast().lower());
    if (trimmed && !kinds.isDefined(whole)) {
      Name shorter = name(words.subList(0, words.size() - 1));
      if (kinds.isDefined(shorter) && kinds.of(shorter).isEmpty()) {
        return shorter;
      }
    }
    return whole;
  }

  /** The words as one name. */
  public static Name name(List<Bit.Word> words) {
    return Name.of(String.join(" ", words.stream().map(Bit.Word::text).toList()));
  }
}
