package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * A role that says what somebody is like and not what they are called: whoever is "certificated
 * staff" may be a teacher, and the sheet of people says so elsewhere, or not at all.
 */
final class DescribedRole {
  /** Words for anybody who is employed at all. */
  private static final Set<Name> ANYBODY =
      Stream.of("staff,staff member,employee,member,unit member,personnel,worker,person".split(","))
          .map(Name::of)
          .collect(Collectors.toUnmodifiableSet());

  private final World world;

  DescribedRole(World world) {
    this.world = world;
  }

  /** Of whom it may hold though their role is called otherwise; one filter for each such name. */
  List<FilterNode> filters(View view, List<Name> names) {
    List<FilterNode> found = new ArrayList<>();
    for (Name name : names) {
      like(name).map(words -> described(view, words, name)).ifPresent(found::add);
    }
    return found;
  }

  /** The words before "staff"; empty words for "staff" alone. */
  private static Optional<Name> like(Name name) {
    List<String> words = List.of(name.written().strip().split(" "));
    for (int cut = 0; cut < words.size(); cut++) {
      if (ANYBODY.contains(Name.of(String.join(" ", words.subList(cut, words.size()))))) {
        return Optional.of(Name.of(String.join(" ", words.subList(0, cut))));
      }
    }
    return Optional.empty();
  }

  private FilterNode described(View view, Name like, Name name) {
    return world
        .described(SubjectKind.PERSON)
        .filter(view, like)
        .orElseGet(
            () ->
                new ConstantFilter(
                    Truth.UNKNOWN,
                    "who is " + name,
                    "add a column "
                        + (like.isEmpty() ? name : like)
                        + " to the sheet people, yes or no"));
  }
}
