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

  private static final Name ROLE = Name.of("role");
  private static final Name STATUS = Name.of("status");

  private final World world;
  private final Described flags;

  DescribedRole(World world) {
    this.world = world;
    this.flags = Described.flagged(world);
  }

  /**
   * Of whom it holds by that field, or else: by a description, or by a column of its own that says
   * yes. Where no field of that name is there, such a column says no as well.
   */
  FilterNode or(FilterNode called, View view, Name field, List<Name> names) {
    if (!isSaidElsewhere(field)) {
      return called;
    }
    List<FilterNode> told =
        names.stream().flatMap(name -> flags.filter(view, name).stream()).toList();
    List<FilterNode> all = new ArrayList<>(told);
    if (field.equals(ROLE)) {
      all.addAll(filters(view, names));
    }
    if (told.isEmpty() || world.fields().exists(SubjectKind.PERSON, field)) {
      all.addFirst(called);
    }
    return all.size() == 1 ? all.getFirst() : new LogicFilter.Any(all);
  }

  /** The same of one person; what the field says is known already. */
  Truth or(Truth called, Moment moment, Name field, List<Name> names) {
    if (called.isTrue() || moment.kind != SubjectKind.PERSON || !isSaidElsewhere(field)) {
      return called;
    }
    boolean all = names.stream().allMatch(flags::isTold);
    boolean there = world.fields().exists(SubjectKind.PERSON, field);
    Truth found = all && !there ? Truth.FALSE : called;
    for (Name name : names) {
      found = flags.isTold(name) ? found.or(flags.of(moment.subject, name)) : found;
    }
    return found;
  }

  private static boolean isSaidElsewhere(Name field) {
    return field.equals(ROLE) || field.equals(STATUS);
  }

  /** Of whom it may hold though their role is called otherwise; one filter for each such name. */
  private List<FilterNode> filters(View view, List<Name> names) {
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
