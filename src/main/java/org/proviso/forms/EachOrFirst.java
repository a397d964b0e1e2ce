package org.proviso.forms;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.words.Noun;
import org.proviso.words.Unplaced;

/** "Classes shall begin at 8:15": does the first of the day, or does every one of them? */
final class EachOrFirst {
  /** What a school day has one after the other. */
  private static final Set<String> LESSONS =
      Stream.of("class", "lesson", "instruction", "teaching")
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  private EachOrFirst() {}

  /** Only where the two come to the same is it read without "each". */
  static void settled(Noun what, List<Fact> facts) {
    boolean serial =
        what.determiner() == Phrase.Determiner.NONE
            && what.owner().isEmpty()
            && what.names().stream().anyMatch(name -> LESSONS.contains(name.head()));
    if (serial && !facts.stream().allMatch(EachOrFirst::isOutward)) {
      throw Unplaced.at(what.first(), "\"each class\", or \"each teacher's first class\"");
    }
  }

  private static boolean isOutward(Fact fact) {
    return fact instanceof Fact.Compare(Measure measure, Relation relation, _)
        && (measure instanceof Measure.FirstStart
            ? relation == Relation.AT_LEAST || relation == Relation.MORE_THAN
            : measure instanceof Measure.LastEnd && relation.isUpper());
  }
}
