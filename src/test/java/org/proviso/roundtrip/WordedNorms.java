package org.proviso.roundtrip;

import static org.proviso.report.ByHand.norm;
import static org.proviso.report.ByHand.unless;

import java.util.ArrayList;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;

/** Puts a norm and the sentence that says it together. */
final class WordedNorms {
  static final Period OCCURRENCE = new Period.Occurrence();

  private final Dice dice;
  private final Pieces pieces;

  WordedNorms(Dice dice, Pieces pieces) {
    this.dice = dice;
    this.pieces = pieces;
  }

  static Fact compare(Measure measure, Said<Relation> relation, Said<Bound> bound) {
    return new Fact.Compare(measure, relation.what(), bound.what());
  }

  static Worded worded(String family, Each each, Period period, Fact must, String sentence) {
    return worded(family, Modality.DUTY, each, period, must, sentence);
  }

  static Worded worded(
      String family, Modality modality, Each each, Period period, Fact must, String sentence) {
    return finished(family, norm(modality, each, period, must), sentence);
  }

  /** Now and then with a condition or an exception about the subject. */
  Worded conditioned(String family, Said<Each> each, Period period, Fact must, String sentence) {
    var when = Fact.ALWAYS;
    var exemptions = new ArrayList<Exemption>();
    var text = sentence;
    var person = each.what().term().written();
    if (dice.once(4)) {
      var condition = pieces.condition(person);
      when = condition.what();
      text =
          dice.once(2)
              ? "if " + condition.words() + ", " + text
              : text + " if " + condition.words();
    }
    if (dice.once(4)) {
      var consent = pieces.consent(person);
      exemptions.add(unless(new Fact.Is(new Filter.Consented(consent.what()))));
      text = text + ", except with " + consent.words();
    } else if (dice.once(4)) {
      exemptions.add(unless(new Fact.Is(new Filter.Voluntary())));
      text = text + ", unless the " + person + " volunteers";
    }
    return finished(family, norm(Modality.DUTY, each.what(), period, when, must, exemptions), text);
  }

  static Worded finished(String family, Norm norm, String sentence) {
    return new Worded(
        family, norm, Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".");
  }
}
