package org.proviso.norm;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.source.Name;

/**
 * An office that one person holds, who must then do a thing in person; what the District or another
 * body shall do, anybody may do for it.
 */
public final class Office {
  private static final Name NONE = Name.of("");

  private static final Set<Name> OFFICES =
      Stream.of(
              ("superintendent principal supervisor evaluator administrator headmaster director"
                      + " manager chief sheriff chancellor provost commissioner")
                  .split(" "))
          .map(word -> Name.of(word).head())
          .map(Name::of)
          .collect(Collectors.toUnmodifiableSet());

  /** Offices of people who have a schedule like others, and who may speak for themselves. */
  private static final Set<Name> AMONG_THEM =
      Set.of(
          Name.of("foreman"),
          Name.of("dean"),
          Name.of("dispatcher"),
          Name.of("coordinator"),
          Name.of("captain"),
          Name.of("lieutenant"),
          Name.of("sergeant"),
          Name.of("chair"),
          Name.of("chairperson"),
          Name.of("head nurse"),
          Name.of("charge nurse"),
          Name.of("department head"));

  /** What people of any title may be to somebody. */
  private static final Set<Name> FUNCTIONS =
      Set.of(
          Name.of("supervisor"),
          Name.of("evaluator"),
          Name.of("administrator"),
          Name.of("manager"));

  private Office() {}

  /**
   * The office that bears the norm, or the party that must not call a strike; an empty name where
   * another body or a person bears it.
   */
  public static Name bearing(Norm norm) {
    return mayBe(norm.bearer()) || Stoppage.isAllOf(norm) ? norm.bearer() : NONE;
  }

  /** Whether "the dispatcher", "the principal" is one who holds an office. */
  public static boolean mayBe(Name name) {
    return isOne(name) || AMONG_THEM.stream().anyMatch(name::matches);
  }

  /** Whether the name's last word is that of an office. */
  public static boolean isOne(Name name) {
    return !name.isEmpty() && OFFICES.contains(Name.of(name.head()));
  }

  /** Whether a principal may be meant by it as well: an evaluator, a supervisor. */
  public static boolean isFunction(Name name) {
    return FUNCTIONS.contains(Name.of(name.head()));
  }
}
