package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Bound;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.RateWord;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/** What an hour is paid at: "at the non-instructional rate", "at $45 per hour". */
public final class PayRate {
  private static final int LONGEST = 8;

  /** "One and one-half (1½) times": in words, and again in figures. */
  private static final Pattern TWICE_SAID = Pattern.compile("(.+?) ?\\((.+?)\\)( times)?");

  private PayRate() {}

  /** "One and one-half times", "time and one-half", "double": how many hundredths of the rate. */
  private static final Map<String, Integer> TIMES =
      Map.ofEntries(
          Map.entry("one and one half times", 150),
          Map.entry("one and a half times", 150),
          Map.entry("1.5 times", 150),
          Map.entry("1 1/2 times", 150),
          Map.entry("two and one half times", 250),
          Map.entry("two and a half times", 250),
          Map.entry("2.5 times", 250),
          Map.entry("2 1/2 times", 250),
          Map.entry("triple", 300),
          Map.entry("two times", 200),
          Map.entry("2 times", 200),
          Map.entry("three times", 300),
          Map.entry("twice", 200),
          Map.entry("double", 200));

  private static final Map<String, Integer> OVERTIME =
      Map.of(
          "time and one half", 150,
          "time and a half", 150,
          "double time", 200,
          "triple time", 300);

  /** So many times, or so many hundredths, of a rate that is named behind it. */
  public static Optional<Bound> multiple(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Ratio> percent = percent(cursor).or(() -> times(cursor));
    Optional<Bound> rate =
        percent.isEmpty()
            ? Optional.empty()
            : named(cursor, Determiner.THE).or(() -> named(cursor, Determiner.THEIR));
    if (rate.isPresent()) {
      return Optional.of(new Bound.PercentOf(percent.get(), rate.get()));
    }
    cursor.reset(mark);
    return overtime(cursor);
  }

  /** "Time and one-half", "double time": of the regular rate, by the words' own meaning. */
  private static Optional<Bound> overtime(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Ratio> percent = counted(cursor, OVERTIME);
    boolean more = cursor.acceptPreposition("of");
    Optional<Bound> rate =
        percent.isEmpty()
            ? Optional.empty()
            : named(cursor, Determiner.THE).or(() -> named(cursor, Determiner.THEIR));
    if (percent.isEmpty() || (more && rate.isEmpty())) {
      cursor.reset(mark);
      return Optional.empty();
    }
    Bound whole = rate.orElse(new Bound.Named(Name.of("regular rate")));
    return Optional.of(new Bound.PercentOf(percent.get(), whole));
  }

  private static Optional<Ratio> percent(Cursor cursor) {
    return cursor
        .accept(Phrase.Percentage.class)
        .filter(found -> found.word() == Phrase.LimitWord.BARE)
        .map(found -> Amounts.value(found.value()));
  }

  private static Optional<Ratio> times(Cursor cursor) {
    return counted(cursor, TIMES);
  }

  private static Optional<Ratio> counted(Cursor cursor, Map<String, Integer> words) {
    var said = new StringBuilder();
    List<Bit> rest = cursor.rest();
    for (int i = 0; i < Math.min(LONGEST, rest.size()); i++) {
      said.append(i == 0 ? "" : " ").append(rest.get(i).span().flat().replace('-', ' '));
      Optional<Integer> hundredths = hundredths(said.toString().toLowerCase(Locale.ROOT), words);
      if (hundredths.isPresent()) {
        cursor.reset(cursor.mark() + i + 1);
        return hundredths.map(Ratio::of);
      }
    }
    return Optional.empty();
  }

  /** By the words; where figures stand behind them, only if they say the same. */
  private static Optional<Integer> hundredths(String said, Map<String, Integer> words) {
    Matcher twice = TWICE_SAID.matcher(said);
    if (!twice.matches()) {
      return Optional.ofNullable(words.get(said));
    }
    String times = twice.group(3) == null ? "" : twice.group(3);
    String figures = twice.group(2).replace("\u00bd", " 1/2").replaceAll("\\s+", " ").strip();
    Optional<Integer> inWords = Optional.ofNullable(words.get(twice.group(1) + times));
    return inWords.filter(value -> value.equals(TIMES.get(figures + " times")));
  }

  /** Takes the rate if one comes next; else leaves the cursor anywhere. */
  public static Optional<Bound> read(Cursor cursor) {
    if (!cursor.acceptPreposition("at")) {
      return Optional.empty();
    }
    Optional<Bound> dollars = dollars(cursor).or(() -> multiple(cursor));
    if (dollars.isPresent()) {
      return dollars;
    }
    Optional<Determiner> article = cursor.acceptArticle();
    if (article.filter(a -> a == Determiner.A).isPresent() && cursor.acceptWords("rate")) {
      return cursor.acceptPreposition("of")
          ? dollars(cursor).or(() -> multiple(cursor))
          : Optional.empty();
    }
    int mark = cursor.mark();
    if (article.isPresent() && cursor.acceptWords("rate") && cursor.acceptPreposition("of")) {
      Optional<Bound> multiple = multiple(cursor);
      if (multiple.isPresent()) {
        return multiple;
      }
    }
    cursor.reset(mark);
    boolean the =
        article.isPresent()
            && (article.get() == Determiner.THE || article.get() == Determiner.THEIR);
    return the || article.isEmpty() ? named(cursor) : Optional.empty();
  }

  /** "The non-instructional rate" without "at"; the cursor stays where it is if there is none. */
  public static Optional<Bound> named(Cursor cursor, Determiner article) {
    int mark = cursor.mark();
    boolean the = cursor.acceptArticle().filter(article::equals).isPresent();
    Optional<Bound> rate = the ? named(cursor) : Optional.empty();
    if (rate.isEmpty()) {
      cursor.reset(mark);
    }
    return rate;
  }

  /** "$45 per hour". */
  private static Optional<Bound> dollars(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Phrase.Limit> limit =
        cursor
            .accept(Phrase.Limit.class)
            .filter(found -> found.word() == Phrase.LimitWord.BARE)
            .filter(found -> Amounts.unit(found.amount()).equals("dollar"));
    Optional<Phrase.Rate> rate =
        limit.isEmpty()
            ? Optional.empty()
            : cursor.accept(Phrase.Rate.class).filter(PayWords::isHour);
    if (rate.isEmpty()) {
      cursor.reset(mark);
      return Optional.empty();
    }
    var value = Amounts.value(limit.get().amount().value());
    return Optional.of(new Bound.Fixed(new Quantity(value, Unit.DOLLARS)));
  }

  /** Words up to "rate", and the table that they may stand in. */
  private static Optional<Bound> named(Cursor cursor) {
    var words = new ArrayList<String>();
    while (!cursor.atEnd() && (words.isEmpty() || !words.getLast().equalsIgnoreCase("rate"))) {
      Optional<Phrase.Rate> hourly =
          cursor.peek(Phrase.Rate.class).filter(rate -> rate.word() == RateWord.LY);
      if (hourly.isPresent()) {
        words.add(cursor.next().span().flat());
      } else if (cursor.peek() instanceof Bit.Word word && Plain.isPlain(word)) {
        words.add(word.text());
        cursor.next();
      } else {
        return Optional.empty();
      }
    }
    boolean rate = !words.isEmpty() && words.getLast().equalsIgnoreCase("rate") && words.size() > 1;
    if (!rate) {
      return Optional.empty();
    }
    int mark = cursor.mark();
    if (cursor.acceptPreposition("of") && !cursor.acceptWords("pay")) {
      cursor.reset(mark);
    }
    Name name = Name.of(String.join(" ", words));
    return Optional.of(inTable(cursor, name).orElse(new Bound.Named(name)));
  }

  /** "In Table 2 for their step". */
  private static Optional<Bound> inTable(Cursor cursor, Name column) {
    int mark = cursor.mark();
    boolean in = cursor.acceptPreposition("in", "of", "from");
    Optional<Phrase.TableReference> table =
        in ? cursor.accept(Phrase.TableReference.class) : Optional.empty();
    if (table.isEmpty()) {
      cursor.reset(mark);
      return Optional.empty();
    }
    boolean keyed = cursor.acceptPreposition("for", "by");
    boolean its =
        keyed
            && (cursor.acceptWords("its")
                || cursor
                    .acceptArticle()
                    .filter(a -> a == Determiner.THEIR || a == Determiner.THE)
                    .isPresent());
    if (!its || cursor.atEnd() || !(cursor.next() instanceof Bit.Word key)) {
      throw Unplaced.at(table.get().span(), "\"in Table 2 for their step\"");
    }
    return Optional.of(new Bound.InTable(table.get().number(), column, Name.of(key.text())));
  }
}
