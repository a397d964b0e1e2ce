package org.proviso.forms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.words.Bit;
import org.proviso.words.Plain;

/**
 * A table that lists what may be done: "the response to an incident shall be one that Table 2 lists
 * for its behavior and offense".
 */
final class ListedForm {
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:the|each|any|a|an) ([\\p{L} -]+?) (?:to|of|for) (?:an|a|each|any|the) ([\\p{L} -]+)");
  private static final Pattern PREDICATE =
      Pattern.compile(
          "be (?:one|one of those|among those) (?:that )?(?:listed in )?table (\\w+)(?: lists)?"
              + " for (?:its|the) ([\\p{L} -]+?) and (?:its |the )?([\\p{L} -]+)");

  private ListedForm() {}

  static Optional<Draft> read(SplitSentence sentence) {
    List<Bit> predicate = sentence.predicate();
    int end = predicate.size();
    for (int i = end - 1; i > 0; i--) {
      end = isComma(predicate.get(i)) ? i : end;
    }
    Matcher one = SUBJECT.matcher(BetweenReader.text(sentence.subject()));
    Matcher two = PREDICATE.matcher(BetweenReader.text(predicate.subList(0, end)));
    if (!sentence.isPlainDuty() || !one.matches() || !two.matches()) {
      return Optional.empty();
    }
    Name record = Name.of(one.group(2));
    boolean records = sentence.kinds().of(record).isEmpty() && !sentence.kinds().isParty(record);
    for (String words : List.of(one.group(1), one.group(2), two.group(2), two.group(3))) {
      records &= Plain.areAllPlain(words);
    }
    if (!records) {
      return Optional.empty();
    }
    List<Bit> rest = predicate.subList(end, predicate.size());
    if (!sentence.reader().read(rest, sentence.modifiers()).isEmpty()) {
      return Optional.empty();
    }
    var listed =
        new Filter.Listed(
            two.group(1), Name.of(two.group(2)), Name.of(two.group(3)), Name.of(one.group(1)));
    return Optional.of(
        sentence
            .assembler()
            .draft(
                sentence.duty(),
                Each.record(Selection.of(record)),
                new Period.Occurrence(),
                new Fact.Is(listed)));
  }

  private static boolean isComma(Bit bit) {
    return bit instanceof Bit.Piece(Phrase.Joint joint) && joint.kind() == Phrase.JointKind.COMMA;
  }
}
