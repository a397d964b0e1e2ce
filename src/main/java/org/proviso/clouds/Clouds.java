package org.proviso.clouds;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.proviso.norm.Clause;
import org.proviso.norm.Norm;
import org.proviso.norm.Terms;
import org.proviso.source.Span;

/** What of an agreement is not read and may take something back of what its norms say (S6). */
public final class Clouds {
  private final List<Unread> unread;
  private final List<UnreadUnit> units;
  private final BearsOn bearing;

  /**
   * Of the clauses of an agreement, and of all its norms.
   *
   * @param dated whether it says from when to when it is in force, in words that are read
   */
  public Clouds(
      List<Clause> clauses, List<Norm> norms, ClauseTree tree, Terms terms, boolean dated) {
    this.unread = Unread.of(clauses);
    this.units = UnreadUnit.of(clauses);
    Set<String> binding =
        norms.stream()
            .map(norm -> tree.article(norm.clause().number()))
            .collect(Collectors.toUnmodifiableSet());
    this.bearing = new BearsOn(tree, new AlsoCalled(terms), binding, dated);
  }

  /**
   * Whether a text that is not read could limit, except or depend.
   *
   * @param text a sentence, or what is left of one
   */
  public static boolean mayLimit(String text) {
    return Sign.LIMITS.isOn(text) || Sign.REFERS.isOn(text);
  }

  /** The norm with the sentences that cloud it. */
  public Norm clouded(Norm norm) {
    return norm.clouded(over(norm, words -> true));
  }

  /** The norm of one reading of a sentence: a sentence of two readings does not cloud itself. */
  public Norm clouded(Norm norm, Span sentence) {
    return norm.clouded(over(norm, words -> !words.equals(sentence)));
  }

  private List<Span> over(Norm norm, Predicate<Span> others) {
    var clouds = new LinkedHashSet<Span>();
    Predicate<Unread> bears = bearing.on(norm);
    unread.stream()
        .filter(one -> others.test(one.words()))
        .filter(bears)
        .map(Unread::words)
        .forEach(clouds::add);
    units.stream()
        .filter(unit -> !unit.words().equals(norm.words()))
        .filter(unit -> unit.isUsedIn(norm))
        .filter(unit -> !unit.here() || bearing.isUnder(norm, unit.clause()))
        .map(UnreadUnit::words)
        .forEach(clouds::add);
    return List.copyOf(clouds);
  }
}
