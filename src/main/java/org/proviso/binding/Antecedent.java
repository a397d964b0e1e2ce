package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;

/**
 * "Such meetings", "this lunch" at the beginning of a sentence: what the sentence before it in the
 * same clause speaks of (S11), where that is one thing and nothing there narrows it further.
 */
final class Antecedent {
  private final SubjectKinds kinds;
  private final List<Phrase> before;
  private final Norm norm;
  private final Phrase.Words such;
  private final Noun noun;

  private Antecedent(
      SubjectKinds kinds, List<Phrase> before, Norm norm, Phrase.Words such, Noun noun) {
    this.kinds = kinds;
    this.before = before;
    this.norm = norm;
    this.such = such;
    this.noun = noun;
  }

  /** The phrases with the thing itself in its place; as they are where it cannot be told. */
  static List<Phrase> named(
      List<Phrase> phrases,
      List<Phrase> before,
      List<Clause.Sentence> sentences,
      SubjectKinds kinds) {
    boolean pointing =
        phrases.size() > 1
            && phrases.getFirst() instanceof Phrase.Words words
            && (words.determiner() == Determiner.SUCH || words.determiner() == Determiner.THIS)
            && phrases.get(1) instanceof Phrase.Modal;
    if (!pointing || before.isEmpty() || sentences.isEmpty()) {
      return phrases;
    }
    var such = (Phrase.Words) phrases.getFirst();
    Optional<Norm> norm = alone(sentences.getLast());
    return norm.flatMap(
            one ->
                noun(such, kinds)
                    .flatMap(noun -> new Antecedent(kinds, before, one, such, noun).found()))
        .map(found -> replaced(found, phrases))
        .orElse(phrases);
  }

  /** The one norm of the sentence, if nothing but its subject and its object narrows it. */
  private static Optional<Norm> alone(Clause.Sentence sentence) {
    if (sentence.became() != SentenceClass.NORM || sentence.norms().size() != 1) {
      return Optional.empty();
    }
    return Optional.of(sentence.norms().getFirst())
        .filter(norm -> norm.when() instanceof Fact.Always && norm.exemptions().isEmpty());
  }

  private static Optional<Noun> noun(Phrase.Words such, SubjectKinds kinds) {
    try {
      var words = new Phrase.Words(such.span(), Determiner.NONE, such.words());
      return Optional.of(new NounReader(kinds).whole(Bit.of(List.of(words))))
          .filter(noun -> !noun.isList() && noun.owner().isEmpty());
    } catch (Unplaced notNoun) {
      return Optional.empty();
    }
  }

  private static List<Phrase> replaced(List<Phrase> found, List<Phrase> phrases) {
    var all = new ArrayList<>(found);
    all.addAll(phrases.subList(1, phrases.size()));
    return all;
  }

  private Optional<List<Phrase>> found() {
    return switch (norm.each().kind()) {
      case PERSON -> isSaid(norm.each().term()) ? people() : object();
      case RECORD -> subject();
      case CLASS, STUDENT, SITE, THING, WHOLE -> Optional.empty();
    };
  }

  /** "Meetings" are the staff meetings just spoken of. */
  private boolean isSaid(Name name) {
    return noun.name().equals(name)
        || (noun.name().stems().size() == 1 && noun.name().head().equals(name.head()));
  }

  /** "Teachers assigned to two sites shall …. Such teachers shall …": what narrows goes along. */
  private Optional<List<Phrase>> people() {
    boolean owed = norm.modality() == Modality.DUTY || norm.modality() == Modality.BAN;
    return owed && !norm.each().where().isEmpty() && noun.filters().isEmpty()
        ? upToModal()
        : Optional.empty();
  }

  /** "Staff meetings shall be held each week. Such meetings shall …". */
  private Optional<List<Phrase>> subject() {
    Selection records = norm.each().records();
    boolean one =
        records.kinds().size() == 1
            && isSaid(records.kinds().getFirst())
            && records.filters().equals(noun.filters())
            && norm.each().where().isEmpty();
    boolean owed = norm.modality() == Modality.DUTY || norm.modality() == Modality.BAN;
    return one && owed ? upToModal() : Optional.empty();
  }

  private Optional<List<Phrase>> upToModal() {
    var subject = new ArrayList<Phrase>();
    for (Phrase phrase : before) {
      if (phrase instanceof Phrase.Modal) {
        break;
      }
      subject.add(phrase);
    }
    boolean plain =
        !subject.isEmpty()
            && subject.size() < before.size()
            && subject.getFirst() instanceof Phrase.Words words
            && words.determiner() != Determiner.NO
            && subject.stream().noneMatch(Phrase.Joint.class::isInstance);
    if (plain) {
      subject.set(0, inside((Phrase.Words) subject.getFirst()));
    }
    return plain ? Optional.of(subject) : Optional.empty();
  }

  /** The capital letter that only began the sentence before. */
  private static Phrase inside(Phrase.Words words) {
    if (words.determiner() != Determiner.NONE
        || !words.words().getFirst().text().matches("\\p{Lu}\\p{Ll}+")) {
      return words;
    }
    var all = new ArrayList<>(words.words());
    Phrase.Word first = all.getFirst();
    all.set(
        0, new Phrase.Word(first.span(), first.text().toLowerCase(Locale.ROOT), first.quoted()));
    return new Phrase.Words(words.span(), words.determiner(), all);
  }

  /** "Each teacher shall have a lunch each day. This lunch shall …": the lunch of each teacher. */
  private Optional<List<Phrase>> object() {
    List<Selection> measured = NormParts.within(norm.must(), Selection.class);
    List<Name> named = measured.stream().flatMap(of -> of.kinds().stream()).distinct().toList();
    List<Filter> filters = measured.stream().flatMap(of -> of.filters().stream()).toList();
    boolean one =
        named.size() == 1
            && isSaid(named.getFirst())
            && filters.equals(noun.filters())
            && norm.each().where().isEmpty()
            && kinds.isPerson(norm.each().term());
    return one ? Optional.of(owned(named.getFirst())) : Optional.empty();
  }

  private List<Phrase> owned(Name name) {
    Span at = such.span();
    boolean whole = noun.name().equals(name);
    var words = whole ? such.words() : words(name, at);
    return List.of(
        new Phrase.Words(at, Determiner.NONE, words),
        new Phrase.Preposition(at, "of"),
        new Phrase.Words(at, Determiner.EACH, words(norm.each().term(), at)));
  }

  private static List<Phrase.Word> words(Name name, Span at) {
    return List.of(name.written().split(" ")).stream()
        .map(word -> new Phrase.Word(at, word, false))
        .toList();
  }
}
