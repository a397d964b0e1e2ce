package org.proviso.norm;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.source.Name;

/**
 * A strike, a lockout and their like: what one side does to the other, so that whoever must not
 * call it is not answerable for that of others.
 */
public final class Stoppage {
  private static final Set<String> HEADS =
      Stream.of(
              ("strike lockout slowdown stoppage picketing picket boycott walkout sickout sit-down"
                      + " sitdown")
                  .split(" "))
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  private Stoppage() {}

  /** Whether the name is of one. */
  public static boolean is(Name name) {
    return HEADS.contains(name.head());
  }

  /** Whether a norm speaks of nothing else. */
  public static boolean isAllOf(Norm norm) {
    var kinds = norm.each().records().kinds();
    return norm.each().kind() == SubjectKind.RECORD
        && !kinds.isEmpty()
        && kinds.stream().allMatch(Stoppage::is);
  }
}
