package org.proviso.syntax;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.proviso.syntax.Phrase.Amount;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;

/**
 * Prints a sentence in one fixed wording, numbers in digits and synonyms brought together, which
 * reads back to the same phrases.
 */
public final class SentencePrinter {
  private SentencePrinter() {}

  /** The sentence with a capital and a full stop. */
  public static String print(SentenceTree tree) {
    String words = print(tree.phrases());
    return words.isEmpty() ? "" : words + ".";
  }

  static String print(List<Phrase> phrases) {
    var out = new StringBuilder();
    for (Phrase phrase : phrases) {
      String words = print(phrase);
      boolean tight = words.startsWith(",") || words.startsWith(";") || words.startsWith(":");
      out.append(out.isEmpty() || tight ? "" : " ").append(words);
    }
    return out.toString();
  }

  private static String print(Phrase phrase) {
    return switch (phrase) {
      case Phrase.Words words -> join(determiner(words.determiner()), words(words));
      case Phrase.Being being -> being.span().flat().toLowerCase(Locale.ROOT);
      case Phrase.Joint joint -> joint(joint);
      case Phrase.Modal modal -> ModalPrinter.print(modal);
      case Phrase.Negation negation -> negation.span().flat().toLowerCase(Locale.ROOT);
      case Phrase.Limit limit -> limit(limit.word(), limit.amount());
      case Phrase.Comparator comparator -> comparator(comparator.word());
      case Phrase.LimitRange range ->
          "between " + amount(range.from()) + " and " + amount(range.to());
      case Phrase.Rate rate -> rate(rate);
      case Phrase.Window window -> window(window);
      case Phrase.Weekdays days -> TimePrinter.weekdays(days);
      case Phrase.Clock clock -> TimePrinter.clock(clock);
      case Phrase.Dates dates -> TimePrinter.dates(dates);
      case Phrase.YearlessDate date ->
          TimePrinter.time(date.word()) + TimePrinter.monthDay(date.month(), date.day());
      case Phrase.SchoolYear year ->
          "in the " + year.firstYear() + "-" + (year.firstYear() + 1) + " school year";
      case Phrase.Deadline deadline -> deadline(deadline);
      case Phrase.Preposition preposition -> preposition.word();
      case Phrase.Opener opener -> opener(opener);
      case Phrase.Together together -> together.together() ? "together" : "each";
      case Phrase.Only _ -> "only";
      case Phrase.Vague vague -> vague.word();
      case Phrase.Aside aside -> join(aside(aside), print(aside.inside()));
      case Phrase.Bracketed bracketed -> "(" + print(bracketed.inside()) + ")";
      case Phrase.Reference reference -> reference.span().flat();
      case Phrase.TableReference table ->
          table.number().isEmpty() ? "the table below" : "Table " + table.number();
      case Phrase.Percentage percentage -> percentage(percentage);
      case Phrase.Blank blank -> join("____", blank.unit());
      case Phrase.Whichever whichever ->
          whichever.greater() ? "whichever is greater" : "whichever is less";
      case Phrase.Stray stray -> stray.span().flat();
    };
  }

  private static String join(String left, String right) {
    return left.isEmpty() || right.isEmpty() ? left + right : left + " " + right;
  }

  private static String words(Phrase.Words words) {
    var out = new StringBuilder();
    boolean quoted = false;
    for (Phrase.Word word : words.words()) {
      out.append(quoted && !word.quoted() ? "\"" : "");
      out.append(out.isEmpty() ? "" : " ");
      out.append(word.quoted() && !quoted ? "\"" : "").append(word.text());
      quoted = word.quoted();
    }
    return out.append(quoted ? "\"" : "").toString();
  }

  static String determiner(Determiner determiner) {
    return switch (determiner) {
      case NONE -> "";
      case THE, A, EACH, EVERY, ANY, NO, ALL, BOTH, SUCH, THIS, THEIR ->
          determiner.name().toLowerCase(Locale.ROOT);
    };
  }

  private static String joint(Phrase.Joint joint) {
    return switch (joint.kind()) {
      case AND -> "and";
      case OR -> "or";
      case NOR -> "nor";
      case BUT -> "but";
      case AND_OR -> "and/or";
      case COMMA -> ",";
      case SEMICOLON -> ";";
      case COLON -> ":";
      case DASH -> "\u2014";
    };
  }

  private static String limit(LimitWord word, Amount amount) {
    return join(limitWord(word), amount(amount));
  }

  private static String limitWord(LimitWord word) {
    return switch (word) {
      case AT_MOST -> "no more than";
      case LESS_THAN -> "less than";
      case AT_LEAST -> "at least";
      case MORE_THAN -> "more than";
      case EXACTLY -> "exactly";
      case BARE -> "";
      case UP_TO -> "up to";
      case WITHIN -> "within";
    };
  }

  private static String comparator(LimitWord word) {
    return word == LimitWord.EXACTLY ? "equal to" : limitWord(word);
  }

  private static String percentage(Phrase.Percentage percentage) {
    boolean of = percentage.span().flat().toLowerCase(Locale.ROOT).endsWith("of");
    return join(limitWord(percentage.word()), mixed(percentage.value()) + "%") + (of ? " of" : "");
  }

  private static String amount(Amount amount) {
    var out = new StringBuilder(join(determiner(amount.determiner()), value(amount)));
    amount.adjectives().forEach(word -> out.append(' ').append(word));
    return join(out.toString(), amount.unit().equals("dollar") ? "" : unit(amount));
  }

  private static String value(Amount amount) {
    return amount.unit().equals("dollar") ? "$" + amount.value() : mixed(amount.value());
  }

  /** "200/3" as "66 2/3". */
  private static String mixed(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return value;
    }
    var parts =
        new BigInteger(value.substring(0, slash))
            .divideAndRemainder(new BigInteger(value.substring(slash + 1)));
    String part = parts[1] + value.substring(slash);
    return parts[0].signum() == 0 ? part : parts[0] + " " + part;
  }

  private static boolean opens(Phrase phrase, String words) {
    return phrase.span().flat().toLowerCase(Locale.ROOT).startsWith(words);
  }

  private static String unit(Amount amount) {
    boolean plural = UnitReader.isUnit(amount.unit()) && !amount.value().equals("1");
    return plural ? plural(amount.unit()) : amount.unit();
  }

  private static String plural(String unit) {
    return unit.equals("foot") ? "feet" : unit + "s";
  }

  private static String rate(Phrase.Rate rate) {
    boolean many = rate.count() != 1;
    return switch (rate.word()) {
      case PER -> "per " + (many ? rate.count() + " " + plural(rate.unit()) : rate.unit());
      case EACH ->
          many ? "every " + rate.count() + " " + plural(rate.unit()) : "each " + rate.unit();
      case ANY ->
          many ? "every " + rate.count() + " " + plural(rate.unit()) : "in any " + rate.unit();
      case A -> (opens(rate, "in ") ? "in a " : "a ") + rate.unit();
      case OTHER -> "every other " + rate.unit();
      case LY -> rate.unit().equals("day") ? "daily" : rate.unit() + "ly";
    };
  }

  private static String window(Phrase.Window window) {
    String length =
        window.count() + " " + (window.count() == 1 ? window.unit() : plural(window.unit()));
    if (window.onAverage()) {
      return "on average over " + (window.any() ? "any " : "") + length;
    }
    return window.any()
        ? "in any " + length
        : "over a " + window.count() + "-" + window.unit() + " period";
  }

  private static String deadline(Phrase.Deadline deadline) {
    String direction =
        switch (deadline.direction()) {
          case BEFORE -> "before";
          case AFTER -> "after";
          case OF -> "of";
          case NONE -> "";
        };
    return join(limit(deadline.word(), deadline.amount()), direction);
  }

  private static String opener(Phrase.Opener opener) {
    return switch (opener.word()) {
      case IF -> "if";
      case WHEN -> "when";
      case WHERE -> "where";
      case WHILE -> "while";
      case SHOULD -> "should";
      case AS_LONG_AS -> "as long as";
      case ONCE -> "as soon as";
      case BECAUSE -> "because";
      case ALTHOUGH -> "although";
      case UNLESS -> "unless";
      case EXCEPT -> opens(opener, "except that") ? "except that" : "except";
      case PROVIDED_THAT -> "provided that";
      case WHO -> "who";
      case WHICH -> "which";
      case THAT -> "that";
      case WHOSE -> "whose";
      case HOWEVER -> "however";
      case NOTWITHSTANDING -> "notwithstanding";
      case SUBJECT_TO -> "subject to";
    };
  }

  private static String aside(Phrase.Aside aside) {
    return switch (aside.word()) {
      case PURPOSE -> "in order to";
      case SUCH_AS -> "such as";
      case FOR_EXAMPLE -> aside.inside().isEmpty() ? "etc." : "for example";
      case INCLUDING -> "including but not limited to";
      case THAT_IS -> "namely";
    };
  }
}
