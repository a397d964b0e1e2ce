package org.proviso.report;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;

/**
 * A norm said as one canonical contract sentence that reads back to the same norm, and beside it
 * what was supplied that the authors' words do not say.
 */
public record Paraphrase(String sentence, List<String> taken) {
  public Paraphrase {
    taken = List.copyOf(taken);
  }

  public static Paraphrase of(Norm norm) {
    return new Paraphrase(sentence(norm), norm.taken());
  }

  /** The sentence, then a line "taken: …" for each thing supplied. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(sentence);
    taken.forEach(one -> lines.add("taken: " + one));
    return lines;
  }

  private static String sentence(Norm norm) {
    var voice = new Voice(norm.each(), AuthorsWords.of(norm));
    var facts = new FactWords(voice);
    var text = new StringBuilder();
    norm.priorities().forEach(rank -> text.append(rank.words()).append(", "));
    text.append(new RequirementWords(norm, voice).of(norm.must()));
    conditions(norm.when()).forEach(fact -> text.append(", if ").append(facts.of(fact)));
    for (Exemption exemption : norm.exemptions()) {
      text.append(", unless ").append(facts.of(exemption.unless()));
    }
    return English.capital(text.append('.').toString());
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
