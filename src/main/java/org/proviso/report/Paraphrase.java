package org.proviso.report;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Due;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.OpenAction;
import org.proviso.norm.Period;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;

/**
 * A norm said as one canonical contract sentence that reads back to the same norm, and beside it
 * what was supplied that the authors' words do not say.
 */
public record Paraphrase(String sentence, List<String> taken) {
  public Paraphrase {
    taken = List.copyOf(taken);
  }

  /** The norm as a sentence that reads back to it. */
  public static Paraphrase of(Norm norm) {
    return new Paraphrase(sentence(norm), norm.taken());
  }

  /** An action in its own words, with the modal that says what it comes to (S5). */
  public static Paraphrase of(OpenAction action) {
    var said = new ArrayList<>(action.before());
    said.add(English.spaced(action.subject(), action.modal(), action.action()));
    said.addAll(action.after());
    return new Paraphrase(English.capital(String.join(", ", said) + "."), List.of());
  }

  /** The sentence, then a line "taken: …" for each thing supplied. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(sentence);
    taken.forEach(one -> lines.add("taken: " + one));
    return lines;
  }

  private static final String SITUATION =
      "(?i)(an? |the )?([\\p{L}-]+"
          + " )?(emergency|emergencies|circumstances?|situations?|crisis|disasters?|weather)|(an?"
          + " |the )[\\p{L}-]+";

  private static String sentence(Norm norm) {
    var voice = new Voice(norm.each(), AuthorsWords.of(norm));
    var facts = new FactWords(voice);
    var text = new StringBuilder();
    norm.priorities().forEach(rank -> text.append(rank.words()).append(", "));
    var conditions = unimplied(conditions(norm.when()), norm);
    conditions.stream()
        .filter(Paraphrase::isOfDays)
        .forEach(fact -> text.append(days(fact, voice)).append(", "));
    text.append(new RequirementWords(norm, voice).of(norm.must()));
    conditions.stream()
        .filter(fact -> !isOfDays(fact))
        .forEach(
            fact ->
                text.append(opened(fact, ", ", ", if "))
                    .append(facts.of(fact))
                    .append(then(fact, norm)));
    for (Exemption exemption : norm.exemptions()) {
      String clause = isOfSomeClasses(exemption, norm) ? ", except in " : ", unless ";
      text.append(opened(exemption.unless(), ", except ", clause));
      text.append(facts.of(exemption.unless()));
      text.append(then(exemption.unless(), norm));
    }
    return English.capital(text.append('.').toString());
  }

  /** An emergency is no clause: "in the event of an emergency". */
  private static String opened(Fact fact, String event, String clause) {
    boolean noun = fact instanceof Fact.Stated(Name words) && words.written().matches(SITUATION);
    return noun ? event + "in the event of " : clause;
  }

  /** "Except in music", "except physical education": no clause either. */
  private static boolean isOfSomeClasses(Exemption exemption, Norm norm) {
    return norm.each().kind() == SubjectKind.CLASS
        && exemption.unless() instanceof Fact.Stated
        && exemption.words().flat().matches("(?i)except(ing)?( in| for)? (?!if|when|where|that).*");
  }

  /** What is measured on one day or in one week is so in the one that the norm is held over. */
  private static String then(Fact fact, Norm norm) {
    boolean lasting = !NormParts.within(fact, Filter.Lasting.class).isEmpty();
    boolean none = fact instanceof Fact.Not(Fact.Exists _);
    if (!(fact instanceof Fact.Compare) && !(fact instanceof Fact.Exists && lasting) && !none) {
      return "";
    }
    return switch (norm.period()) {
      case Period.Day _ -> " that day";
      case Period.Calendar(var stretch) -> " that " + stretch.words();
      case Period.Occurrence _, Period.Rolling _, Period.Every _, Period.WholeTerm _ -> "";
    };
  }

  /** Days that the norm holds on stand before the sentence: "After January 4, 2021, …". */
  private static boolean isOfDays(Fact fact) {
    return fact instanceof Fact.Is(Filter filter)
        && FilterWords.isWindow(filter)
        && !(filter instanceof Filter.InClock
            || !NormParts.within(filter, Filter.InMarks.class).isEmpty()
            || !NormParts.within(filter, Filter.During.class).isEmpty());
  }

  private static String days(Fact fact, Voice voice) {
    return fact instanceof Fact.Is(Filter filter) ? voice.filters().after(filter) : "";
  }

  /** Without what the amount says itself: that there is time beyond eight hours. */
  private static List<Fact> unimplied(List<Fact> conditions, Norm norm) {
    return norm.must() instanceof Fact.Owed(Due.Beyond beyond, _, _)
        ? conditions.stream().filter(fact -> !fact.equals(beyond.applies())).toList()
        : conditions;
  }

  /** Conditions that must all hold, each in a clause of its own. */
  private static List<Fact> conditions(Fact when) {
    return switch (when) {
      case Fact.Always _ -> List.of();
      case Fact.AllOf(List<Fact> facts) -> facts;
      case Fact one -> List.of(one);
    };
  }
}
