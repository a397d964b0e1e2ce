package org.proviso.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.norm.Filter;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;

/**
 * What stands before the modal.
 *
 * @param there "there shall be": nothing stands before it
 * @param limit "no more than two staff meetings shall …", or none
 * @param noun the noun; none for "there" and a bare limit
 * @param kind what kind of subject the noun names; empty for a party and for records
 * @param where what narrows the subjects
 */
public record SentenceSubject(
    boolean there,
    List<Phrase.Limit> limit,
    List<Noun> noun,
    Optional<SubjectKind> kind,
    List<Filter> where,
    boolean party) {
  private static final String PARTY = Name.of("party").head();

  /** "Board of trustees": one board. */
  private static final Pattern BEFORE_OF = Pattern.compile("(?i) (of|for|and) .*");

  public SentenceSubject {
    limit = List.copyOf(limit);
    noun = List.copyOf(noun);
    where = List.copyOf(where);
  }

  static SentenceSubject existential() {
    return new SentenceSubject(true, List.of(), List.of(), Optional.empty(), List.of(), false);
  }

  /** The same with a kind that the predicate gives away. */
  public SentenceSubject as(SubjectKind other) {
    return new SentenceSubject(there, limit, noun, Optional.of(other), where, false);
  }

  /** The same, narrowed otherwise. */
  public SentenceSubject narrowed(List<Filter> other) {
    return new SentenceSubject(there, limit, noun, kind, other, party);
  }

  /** The noun; there must be one. */
  public Noun only() {
    return noun.getFirst();
  }

  /** "All teachers": denied, it may be that not all do or that none does. */
  public boolean isAll() {
    return !noun.isEmpty() && only().determiner() == Phrase.Determiner.ALL;
  }

  /**
   * "Each principal", "supervisors": what one of them does, the others have not done. "The
   * administrators" and all parties do things together.
   */
  public boolean isEachOfSeveralParties() {
    if (!party) {
      return false;
    }
    String called = BEFORE_OF.matcher(only().name().written()).replaceFirst("");
    boolean plural = only().named(Name.of(called)).isPlural();
    boolean both = plural && Name.of(called).head().equals(PARTY);
    boolean bare = plural && only().determiner() == Phrase.Determiner.NONE;
    return !both && (only().isEach() || bare);
  }

  /** Whether it is subjects of this kind. */
  public boolean is(SubjectKind one) {
    return kind.filter(one::equals).isPresent();
  }

  /** Whether it is people. */
  public boolean isPerson() {
    return is(SubjectKind.PERSON);
  }

  /** Whether it is records, and not somebody or a party. */
  public boolean isRecords() {
    return !there && kind.isEmpty() && !party;
  }
}
