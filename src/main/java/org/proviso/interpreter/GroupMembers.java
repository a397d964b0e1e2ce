package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Where a name stands for several people, beside people by themselves: "Ash, Birch" is both of
 * them, and whether Ash is one of "all teachers" is not known unless the sheets speak against it.
 */
final class GroupMembers {
  /** What two who are known by different ones of do not belong together. */
  private static final List<Name> TELLING =
      List.of(Name.of("role"), Name.of("grade"), Name.of("site"), Name.of("school"));

  private static final Set<String> EVERYBODY =
      Set.of("all", "everyone", "everybody", "staff", "all staff", "faculty", "all faculty");

  private final World world;
  private final Map<Integer, Set<Integer>> lists = new HashMap<>();
  private final List<Integer> groups = new ArrayList<>();

  GroupMembers(World world, Roster people) {
    this.world = world;
    Map<String, Integer> known = new HashMap<>();
    for (int person = 0; person < people.size(); person++) {
      known.put(people.name(person), person);
    }
    for (int person = 0; person < people.size(); person++) {
      sort(person, people.name(person), known);
    }
  }

  private void sort(int subject, String name, Map<String, Integer> known) {
    String plain = name.toLowerCase(Locale.ROOT);
    boolean isGroup =
        EVERYBODY.contains(plain) || GroupName.stated(name, Name.of("role")).isPresent();
    Set<Integer> named =
        Stream.of(name.split("\\s*(?:[,;&/]|\\band\\b)\\s*"))
            .filter(part -> !part.equals(name))
            .map(part -> known.getOrDefault(part, Roster.NOBODY))
            .collect(Collectors.toSet());
    boolean namesAny = named.stream().anyMatch(one -> one != Roster.NOBODY);
    if (namesAny) {
      lists.put(subject, named);
    }
    if (namesAny || isGroup) {
      groups.add(subject);
    }
  }

  /** Names that stand for several people; none where everybody stands alone. */
  List<Integer> groups() {
    return groups;
  }

  /** Whether the name is just those of others, who are held to the norm themselves. */
  boolean isList(int subject) {
    return lists.containsKey(subject) && !lists.get(subject).contains(Roster.NOBODY);
  }

  /** Whether one of those that the name stands for is this person; no group is in another. */
  Truth has(int group, int person) {
    if (group == person || person < 0 || !groups.contains(group)) {
      return Truth.FALSE;
    }
    if (lists.containsKey(group)) {
      // "Rivera, Ana" may be a name and a first name.
      Truth listed = isList(group) ? Truth.TRUE : Truth.UNKNOWN;
      return lists.get(group).contains(person) ? listed : Truth.FALSE;
    }
    boolean isOther = groups.contains(person) || TELLING.stream().anyMatch(parts(group, person));
    return isOther ? Truth.FALSE : Truth.UNKNOWN;
  }

  private Predicate<Name> parts(int group, int person) {
    return field -> {
      Optional<String> theirs = world.fields().stated(SubjectKind.PERSON, group, field);
      Optional<String> own = world.fields().stated(SubjectKind.PERSON, person, field);
      boolean isVague = theirs.filter("member"::equals).isPresent();
      return !isVague
          && theirs.isPresent()
          && own.isPresent()
          && CellMatch.of(List.of(Name.of(theirs.get())), own.get()).isFalse();
    };
  }
}
