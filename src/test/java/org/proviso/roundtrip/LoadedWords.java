package org.proviso.roundtrip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.proviso.source.SourceText;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.SentenceReader;
import org.proviso.time.Ratio;

/**
 * What of a sentence must not get lost on the way to its paraphrase, nor come to it (S23): numbers
 * with their units, weekdays, clock times, dates, bounds, exceptions and conditions.
 *
 * @param facts numbers, weekdays, times and dates: neither more nor fewer may be said
 * @param bounds which way its amounts bound: none may be lost
 * @param turns exceptions and conditions: none may be lost
 */
record LoadedWords(Set<String> facts, Set<String> bounds, Set<String> turns) {
  /** What pay is called by a word of its own, and hours that are named once. */
  static LoadedWords of(String said) {
    String sentence =
        said.replaceAll("(?i)\\btime and one-half\\b", "150 percent")
            .replaceAll("(?i)\\bdouble time\\b", "200 percent")
            .replaceAll("(?i)(hours worked (?:in excess of|over) \\w+) in a ", "$1 hours in a ");
    var words = new LoadedWords(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    if (sentence.split(" ").length > SentenceReader.MOST_WORDS && sentence.contains(". ")) {
      // Several paraphrases, more of them than are read in one.
      for (String one : sentence.split("(?<=\\.) (?=[A-Z])")) {
        LoadedWords own = of(one);
        words.facts().addAll(own.facts());
        words.bounds().addAll(own.bounds());
        words.turns().addAll(own.turns());
      }
      return words;
    }
    var source = new SourceText("sentence", sentence);
    var tree = new SentenceReader().read(source.span(0, sentence.length()), "1");
    boolean denied = denied(tree.phrases());
    boolean clause = false;
    // "No counselor need attend" has no modal that ends its subject.
    boolean subject = !sentence.matches("No [\\w -]+ need .*");
    boolean named = false;
    for (Phrase phrase : flat(tree.phrases())) {
      subject &= !(phrase instanceof Phrase.Modal);
      clause = inClause(phrase, clause);
      // "Meetings longer than an hour": what follows a name says which, before the modal.
      boolean sized = subject && named && phrase instanceof Phrase.Limit;
      words.add(phrase, denied && !clause && !sized);
      named = phrase instanceof Phrase.Words;
    }
    return words;
  }

  private static List<Phrase> flat(List<Phrase> phrases) {
    var flat = new ArrayList<Phrase>();
    for (Phrase phrase : phrases) {
      if (phrase instanceof Phrase.Bracketed(_, List<Phrase> inside)) {
        flat.addAll(flat(inside));
      } else {
        flat.add(phrase);
      }
    }
    return flat;
  }

  private static boolean denied(List<Phrase> phrases) {
    return phrases.stream()
        .anyMatch(
            phrase ->
                (phrase instanceof Phrase.Modal modal && modal.negated())
                    || (phrase instanceof Phrase.Words words
                        && words.determiner() == Phrase.Determiner.NO));
  }

  private static boolean inClause(Phrase phrase, boolean clause) {
    if (phrase instanceof Phrase.Opener || phrase instanceof Phrase.Modal) {
      return phrase instanceof Phrase.Opener;
    }
    boolean comma = phrase instanceof Phrase.Joint(_, var kind) && kind == Phrase.JointKind.COMMA;
    return narrows(phrase) || (clause && !comma);
  }

  /** "With fewer than three years", "meetings lasting more than an hour". */
  private static boolean narrows(Phrase phrase) {
    return (phrase instanceof Phrase.Preposition before && before.word().equals("with"))
        || (phrase instanceof Phrase.Words words
            && !words.words().isEmpty()
            && words.words().getLast().text().equals("lasting"));
  }

  private void add(Phrase phrase, boolean denied) {
    switch (phrase) {
      case Phrase.Limit limit -> {
        amount(limit.amount());
        bound(limit.word(), denied);
      }
      case Phrase.Deadline deadline -> amount(deadline.amount());
      case Phrase.Comparator comparator -> bound(comparator.word(), denied);
      case Phrase.Percentage percentage -> {
        facts.add(percentage.value() + " %");
        bound(percentage.word(), denied);
      }
      case Phrase.LimitRange range -> {
        String unit = range.from().unit().isEmpty() ? range.to().unit() : range.from().unit();
        amount(range.from().value(), unit);
        amount(range.to());
      }
      case Phrase.Window window -> {
        if (window.count() > 1) {
          facts.add(Integer.toString(window.count()));
        }
      }
      case Phrase.Weekdays weekdays -> weekdays.days().forEach(day -> facts.add(day.toString()));
      case Phrase.Clock clock -> {
        facts.add("at " + clock.from());
        facts.add("at " + clock.to());
      }
      case Phrase.Opener opener -> turn(opener);
      case Phrase.Preposition preposition -> turn(preposition);
      case Phrase.Only _ -> turns.add("only");
      case Phrase.Vague _ -> turns.add("vague");
      case Phrase.Words words -> grade(words);
      case Phrase.Modal _, Phrase.Negation _, Phrase.Being _, Phrase.Joint _ -> {}
      case Phrase.Rate _, Phrase.Dates _, Phrase.YearlessDate _, Phrase.SchoolYear _ -> {}
      case Phrase.Together _, Phrase.Aside _, Phrase.Bracketed _, Phrase.Reference _ -> {}
      case Phrase.TableReference _, Phrase.Blank _, Phrase.Whichever _, Phrase.Stray _ -> {}
    }
  }

  /** "Sixth grade" says which number the grade has, "the last hour" how many minutes it has. */
  private void grade(Phrase.Words words) {
    for (int i = 0; i + 1 < words.words().size(); i++) {
      String two = words.words().get(i).text() + " " + words.words().get(i + 1).text();
      if (two.matches("(?i)(first|last|final) hour")) {
        amount("1", "hour");
      }
      int place = PLACES.indexOf(words.words().get(i).text().toLowerCase(Locale.ROOT)) + 1;
      if (place > 1 && words.words().get(i + 1).text().equalsIgnoreCase("grade")) {
        facts.add(Integer.toString(place));
      }
    }
  }

  private void amount(Phrase.Amount amount) {
    amount(amount.value(), amount.unit());
  }

  /** Times in minutes; "one" and "a" are one. */
  private void amount(String value, String unit) {
    boolean hours = unit.toLowerCase(Locale.ROOT).startsWith("hour");
    boolean time = hours || unit.toLowerCase(Locale.ROOT).startsWith("minute");
    Ratio number = value(value);
    Ratio amount = hours ? number.times(Ratio.of(60)) : number;
    if (time || !amount.equals(Ratio.of(1))) {
      facts.add(amount + (time ? " minutes" : ""));
    }
  }

  private static final List<String> PLACES =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  private static Ratio value(String written) {
    int slash = written.indexOf('/');
    return slash < 0
        ? Ratio.of(new BigDecimal(written.replace(",", "")))
        : Ratio.of(new BigDecimal(written.substring(0, slash).strip()))
            .over(Ratio.of(new BigDecimal(written.substring(slash + 1).strip())));
  }

  private void bound(LimitWord word, boolean denied) {
    switch (word) {
      case AT_MOST, UP_TO -> bounds.add("most");
      case LESS_THAN -> bounds.add(denied ? "least" : "most");
      case AT_LEAST -> bounds.add("least");
      case MORE_THAN -> bounds.add(denied ? "most" : "least");
      case EXACTLY, BARE, WITHIN -> {}
    }
  }

  private void turn(Phrase.Opener opener) {
    switch (opener.word()) {
      case IF, WHEN, WHERE, WHILE, SHOULD, AS_LONG_AS, ONCE, PROVIDED_THAT -> turns.add("if");
      case UNLESS, EXCEPT -> turns.add("except");
      case BECAUSE, ALTHOUGH, WHO, WHICH, THAT, WHOSE, HOWEVER, NOTWITHSTANDING, SUBJECT_TO -> {}
    }
  }

  private void turn(Phrase.Preposition preposition) {
    switch (preposition.word().toLowerCase(Locale.ROOT)) {
      case "without" -> turns.add("without");
      case "other than", "excluding", "except for", "apart from", "besides" -> turns.add("except");
      case "outside of", "outside" -> turns.add("outside");
      default -> {}
    }
  }
}
