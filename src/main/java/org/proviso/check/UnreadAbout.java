package org.proviso.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.witness.Stance;

/**
 * What one version says and the other does not, is held against nothing, and names what a small
 * world is about: it may forbid that world, and nobody can say.
 *
 * @param against the norms that the world breaks, and the version that they stand in
 */
record UnreadAbout(Stance against) {
  /**
   * The numbers of the clauses that hold such words.
   *
   * @param allowing the norms that allow the world, one of several readings perhaps
   */
  List<String> in(Stance allowing) {
    Set<Name> names = about();
    Set<String> known = sentences(against.agreement());
    allowing.norms().forEach(norm -> known.add(norm.words().flat()));
    return allowing.agreement().clauses().stream()
        .filter(
            clause ->
                clause.sentences().stream()
                    .filter(Clause.Sentence::isOpen)
                    .filter(sentence -> !known.contains(sentence.words().flat()))
                    .anyMatch(sentence -> names(sentence, names)))
        .map(clause -> clause.id().number())
        .distinct()
        .toList();
  }

  /** The records, marks and figures that are broken, or else those whom it is asked of. */
  private Set<Name> about() {
    var names = new LinkedHashSet<Name>();
    for (Norm norm : against.norms()) {
      names.addAll(NormParts.records(norm));
      NormParts.of(norm, Filter.Flag.class).forEach(flag -> names.add(flag.field()));
      NormParts.of(norm, Measure.Field.class).forEach(field -> names.add(field.field()));
    }
    against.norms().stream()
        .filter(norm -> norm.each().kind() == SubjectKind.CLASS)
        .forEach(norm -> names.add(norm.each().term()));
    names.removeIf(Name::isEmpty);
    return names;
  }

  private static Set<String> sentences(Agreement agreement) {
    return agreement.clauses().stream()
        .flatMap(clause -> clause.sentences().stream())
        .map(sentence -> sentence.words().flat())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean names(Clause.Sentence sentence, Set<Name> names) {
    List<String> words = Name.of(sentence.words().flat()).stems();
    return names.stream().anyMatch(name -> Collections.indexOfSubList(words, name.stems()) >= 0);
  }
}
