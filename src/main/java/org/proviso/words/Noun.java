package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase.Determiner;

/**
 * A noun phrase: what it is called, how it is determined, whose it is, and what narrows it.
 *
 * @param names one name, or several in a list
 * @param listed how several are joined; meaningless for one
 * @param owner the possessor, or none
 * @param filters from adjectives and relative clauses
 */
public record Noun(
    Determiner determiner,
    List<Name> names,
    Listed listed,
    List<Noun> owner,
    List<Filter> filters,
    Bit first) {
  /** How the names of a list are joined. */
  public enum Listed {
    SINGLE,
    AND,
    OR
  }

  public Noun {
    names = List.copyOf(names);
    owner = List.copyOf(owner);
    filters = List.copyOf(filters);
  }

  /** The name, or the first of a list. */
  public Name name() {
    return names.getFirst();
  }

  /** Whether there are several names. */
  public boolean isList() {
    return names.size() > 1;
  }

  /** The records of its names that its filters leave. */
  public Selection selection() {
    return new Selection(Selection.ANY_SHEET, names, filters);
  }

  /** The same narrowed by these as well. */
  public Noun where(List<Filter> more) {
    var all = new ArrayList<>(filters);
    all.addAll(more);
    return new Noun(determiner, names, listed, owner, all, first);
  }

  /** Without what narrows it. */
  public Noun bare() {
    return new Noun(determiner, names, listed, owner, List.of(), first);
  }

  Noun owned(Noun possessor) {
    return new Noun(determiner, names, listed, List.of(possessor), filters, first);
  }

  /** The same with another article. */
  public Noun with(Determiner other) {
    return new Noun(other, names, listed, owner, filters, first);
  }

  /** As a plural or with each, any, every, all, a or no: one at a time (S7). */
  public boolean isGeneric() {
    return switch (determiner) {
      case NONE, EACH, EVERY, ANY, NO, ALL, A, THE -> true;
      case BOTH, SUCH, THIS, THEIR -> false;
    };
  }

  /** Under another name, which its verb leaves. */
  public Noun named(Name other) {
    return new Noun(determiner, List.of(other), listed, owner, filters, first);
  }

  /** "Each", "every", "any", "all": of those that there are. */
  public boolean isEach() {
    return switch (determiner) {
      case EACH, EVERY, ANY, ALL -> true;
      case NONE, NO, A, THE, BOTH, SUCH, THIS, THEIR -> false;
    };
  }

  /** "No meeting", "no teacher's meeting". */
  public boolean isDenied() {
    return determiner == Determiner.NO
        || owner.stream().anyMatch(whose -> whose.determiner() == Determiner.NO);
  }

  /** Whether its name is in the plural. */
  public boolean isPlural() {
    String head = name().written().toLowerCase(Locale.ROOT);
    return !Plurals.singular(head).equals(head);
  }
}
