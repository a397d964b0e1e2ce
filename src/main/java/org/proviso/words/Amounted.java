package org.proviso.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.norm.Relation;
import org.proviso.norm.UnitNames;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.time.Quantity;

/**
 * A limit with what it is a limit of: "at least 30 minutes of lunch", "three consecutive classes".
 *
 * @param unbroken whether one stretch or one run is asked for
 * @param single "a 30-minute lunch": one record of that length
 * @param filters from adjectives of the amount: duty-free
 * @param noun what is measured or counted, or none
 */
public record Amounted(
    Phrase.Limit limit,
    boolean unbroken,
    boolean single,
    boolean total,
    List<Filter> filters,
    List<Noun> noun) {
  /** "Shall not all exceed 60 minutes" may ask it of one only. */
  private static final Set<Determiner> ASTRAY =
      EnumSet.of(
          Determiner.NO,
          Determiner.BOTH,
          Determiner.SUCH,
          Determiner.THIS,
          Determiner.ALL,
          Determiner.EVERY);

  /** The same, of all of them together. */
  public Amounted inAll() {
    return new Amounted(limit, unbroken, single, /* total= */ true, filters, noun);
  }

  /** Whether it is minutes or hours. */
  public boolean isTime() {
    return Amounts.isTime(limit.amount());
  }

  /** Whether it is so many times. */
  public boolean isTimes() {
    return Amounts.unit(limit.amount()).equals("time");
  }

  /** Whether it is days of some kind. */
  public boolean isDays() {
    return UnitNames.days(Amounts.unit(limit.amount())).isPresent();
  }

  /** Whether it is weekends, of whatever month. */
  public boolean isWeekends() {
    return !isTime() && !total && filters.isEmpty() && noun.stream().anyMatch(Amounted::isWeekend);
  }

  /** Whether it is days or weekends, which somebody may have off. */
  public boolean isDaysOff() {
    return isDays() || isWeekends();
  }

  private static boolean isWeekend(Noun noun) {
    boolean bare = noun.filters().isEmpty() && noun.owner().isEmpty() && !noun.isList();
    return bare && noun.name().equals(Name.of("weekend"));
  }

  /** How much it is: minutes, or so many of what is counted. */
  public Quantity quantity() {
    return isTime() ? Amounts.minutes(limit.amount()) : Amounts.things(limit.amount(), counted());
  }

  /** What is counted, in the singular: "evening event". */
  private String counted() {
    return noun.isEmpty() || isDays() || isTimes()
        ? Amounts.unit(limit.amount())
        : Plurals.singular(noun.getFirst().name().written());
  }

  /** Reads a limit and its noun; nothing may follow but "in length" and the like. */
  public static Amounted read(Cursor cursor, NounReader nouns) {
    Phrase.Limit limit =
        cursor
            .accept(Phrase.Limit.class)
            .map(DaysHad::named)
            .orElseThrow(
                () -> Unplaced.at(cursor.rest(), "an amount such as \"no more than 3 hours\""));
    if (ASTRAY.contains(limit.amount().determiner())) {
      throw Unplaced.at(limit.span(), "the amount without \"no\", \"all\" or \"these\" before it");
    }
    var filters = new ArrayList<Filter>();
    var prefix = new ArrayList<String>();
    boolean unbroken = false;
    boolean total = false;
    for (String adjective : limit.amount().adjectives()) {
      String lower = adjective.toLowerCase(Locale.ROOT);
      Optional<Filter> filter = Adjectives.filter(lower.replace(' ', '-'));
      if (Adjectives.isUnbroken(lower)) {
        unbroken = true;
      } else if (filter.isPresent()) {
        filters.add(filter.get());
      } else if (lower.equals("total")) {
        total = true;
      } else {
        prefix.add(adjective);
      }
    }
    var noun = new ArrayList<Noun>();
    boolean single = noun(cursor, nouns, noun, limit, prefix);
    if (noun.stream().anyMatch(read -> read.determiner() == Determiner.NO)) {
      throw Unplaced.at(limit.span(), "an amount of something, without \"no\" after it");
    }
    return new Amounted(limit, unbroken, single, total, filters, noun);
  }

  /** Reads what the amount is of; whether it is of each of them by itself. */
  private static boolean noun(
      Cursor cursor, NounReader nouns, List<Noun> noun, Phrase.Limit limit, List<String> prefix) {
    if (!Amounts.isTime(limit.amount())) {
      counted(cursor, nouns, noun, limit, prefix);
      return false;
    }
    if (!prefix.isEmpty()) {
      throw Unplaced.at(
          limit.span(), "minutes or hours without \"" + String.join(" ", prefix) + "\"");
    }
    return timed(cursor, nouns, noun, limit);
  }

  private static boolean timed(
      Cursor cursor, NounReader nouns, List<Noun> noun, Phrase.Limit limit) {
    if (cursor.acceptWords("long")) {
      return false;
    }
    int mark = cursor.mark();
    if (cursor.acceptPreposition("in")
        && (cursor.acceptWords("length") || cursor.acceptWords("duration"))) {
      return false;
    }
    cursor.reset(mark);
    boolean direct = !cursor.atEnd() && cursor.peek() instanceof Bit.Word;
    boolean on = cursor.acceptPreposition("on");
    if (direct || on || cursor.acceptPreposition("of", "for", "in", "to")) {
      Noun read = blocks(cursor, nouns);
      if (on && Measuring.isPerhapsWhen(read)) {
        throw Unplaced.at(limit.span(), "what the time is of, and not when");
      }
      noun.add(read);
    }
    Determiner determiner = limit.amount().determiner();
    return direct
        && (determiner == Determiner.A
            || determiner == Determiner.EACH
            || determiner == Determiner.ANY);
  }

  /** "Preparation lasting at least 30 minutes": only what lasts so long counts. */
  private static Noun blocks(Cursor cursor, NounReader nouns) {
    List<Bit> rest = cursor.rest();
    int cut = lasting(rest);
    if (cut == rest.size() || !new BitRun(rest).word(cut, "lasting")) {
      return nouns.list(cursor, true);
    }
    Phrase.Limit each = (Phrase.Limit) ((Bit.Piece) rest.get(cut + 1)).phrase();
    if (each.word() == Phrase.LimitWord.BARE) {
      throw Unplaced.at(each.span(), "\"lasting at least\"");
    }
    var inner = new Cursor(List.copyOf(rest.subList(0, cut)));
    Noun read = nouns.list(inner, true);
    inner.expectEnd("nothing between what is measured and how long it lasts");
    cursor.reset(cursor.mark() + cut + 2);
    return read.where(List.of(lasting(each, rest.get(cut + 1))));
  }

  private static void counted(
      Cursor cursor, NounReader nouns, List<Noun> noun, Phrase.Limit limit, List<String> prefix) {
    String unit = limit.amount().unit();
    boolean bare =
        unit.isEmpty()
            || Amounts.unit(limit.amount()).equals("time")
            || UnitNames.days(Amounts.unit(limit.amount())).isPresent();
    if (bare) {
      if (!prefix.isEmpty()) {
        throw Unplaced.at(limit.span(), "what is counted");
      }
      boolean days = UnitNames.days(Amounts.unit(limit.amount())).isPresent();
      if (days && cursor.acceptPreposition("of")) {
        noun.add(nouns.one(cursor, true));
      }
      return;
    }
    var words = new ArrayList<Bit>();
    for (String word : (String.join(" ", prefix) + " " + unit).strip().split(" ")) {
      words.add(new Bit.Word(limit.amount().span(), word, DaysHad.isNamed(unit)));
    }
    List<Bit> rest = cursor.takeRest();
    int lasting = lasting(rest);
    words.addAll(rest.subList(0, lasting));
    var inner = new Cursor(words);
    Noun read = nouns.list(inner, true);
    if (lasting < rest.size()) {
      inner.expectEnd("nothing between what is counted and how long it lasts");
      read = read.where(List.of(lasting(limit, rest.get(lasting + 1))));
      cursor.reset(cursor.mark() - (rest.size() - lasting - 2));
    } else {
      cursor.reset(cursor.mark() - inner.rest().size());
    }
    noun.add(read);
  }

  /** Where "lasting at least 15 minutes", "of 45 minutes" begins; the end if nowhere. */
  private static int lasting(List<Bit> rest) {
    var run = new BitRun(rest);
    for (int i = 0; i < rest.size() && !run.preposition(i, "without"); i++) {
      boolean opens = run.word(i, "lasting") || run.preposition(i, "of");
      boolean time =
          run.limit(i + 1)
              .filter(l -> Amounts.isTime(l.amount()) && l.amount().adjectives().isEmpty())
              .isPresent();
      if (opens && time) {
        return i;
      }
    }
    return rest.size();
  }

  private static Filter lasting(Phrase.Limit count, Bit bit) {
    Phrase.Limit time = (Phrase.Limit) ((Bit.Piece) bit).phrase();
    boolean least =
        count.word() == Phrase.LimitWord.BARE || count.word() == Phrase.LimitWord.AT_LEAST;
    if (time.word() == Phrase.LimitWord.BARE && !least) {
      throw Unplaced.at(time.span(), "\"lasting more than\" or \"lasting at least\"");
    }
    var relation =
        time.word() == Phrase.LimitWord.BARE ? Relation.AT_LEAST : Amounts.relation(time.word());
    return new Filter.Lasting(relation, new Bound.Fixed(Amounts.minutes(time.amount())));
  }

  /**
   * How the measure must stand, from the limit's word and the force; several where it may be two.
   */
  public List<Relation> relations(Force force, boolean provided) {
    Phrase.LimitWord word = limit.word();
    if (force.negative()) {
      return List.of(
          Amounts.negated(word)
              .orElseThrow(
                  () -> Unplaced.at(limit.span(), "\"not more than\" or \"not less than\"")));
    }
    boolean equal = limit.span().flat().toLowerCase(Locale.ROOT).startsWith("equ");
    if (word == Phrase.LimitWord.EXACTLY && provided && equal) {
      return List.of(Relation.EXACTLY, Relation.AT_LEAST);
    }
    if (word == Phrase.LimitWord.BARE) {
      return provided ? List.of(Relation.AT_LEAST) : List.of(Relation.EXACTLY, Relation.AT_LEAST);
    }
    return List.of(Amounts.relation(word));
  }

  /** The name of one of them. */
  public static Name singular(Name name) {
    return Name.of(Plurals.singular(name.written()));
  }
}
