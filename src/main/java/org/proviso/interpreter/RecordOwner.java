package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Declaration;
import org.proviso.norm.Filter;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Whose a record is that names several: an event by one person and to another is that of the one
 * whom the norm speaks of, by the roles that are known; else of the first who is no party to the
 * agreement.
 *
 * @param roles one of these the person must have; none for anybody
 */
record RecordOwner(World world, Set<Name> roles) {
  private static final Name ROLE = Name.of("role");

  private static final Set<Name> PARTIES =
      Stream.of("district", "association", "board", "union", "employer", "company", "city")
          .map(Name::of)
          .collect(Collectors.toSet());

  /** The roles that the alternatives of a term ask for, if they ask for nothing else. */
  static Set<Name> roles(List<List<Filter>> alternatives) {
    var roles = new HashSet<Name>();
    for (List<Filter> where : alternatives) {
      if (where.size() == 1
          && where.getFirst() instanceof Filter.FieldIs(Name field, List<Name> anyOf)
          && field.equals(ROLE)) {
        roles.addAll(anyOf);
      } else {
        return Set.of();
      }
    }
    return roles;
  }

  /** Whether the record is the subject's, so that it comes once; one of nobody is anybody's. */
  boolean isOf(Item item, Roster roster) {
    List<Integer> named = new ArrayList<>();
    for (Roster.Key key : roster.keys(item.view)) {
      int person = key.at(item.row);
      if (person != Roster.NOBODY && !named.contains(person)) {
        named.add(person);
      }
    }
    return named.isEmpty() || owner(item, named, roster) == item.subject;
  }

  private int owner(Item item, List<Integer> named, Roster roster) {
    boolean several = named.size() > 1 && item.view.sheet.name().equals("events");
    if (!several || roster.kind != SubjectKind.PERSON) {
      return named.getFirst();
    }
    List<Integer> sure = named.stream().filter(one -> has(one).isTrue()).toList();
    List<Integer> perhaps =
        named.stream().filter(one -> !has(one).isFalse() && !isParty(roster.name(one))).toList();
    return sure.size() == 1
        ? sure.getFirst()
        : sure.isEmpty() && perhaps.size() == 1 ? perhaps.getFirst() : named.getFirst();
  }

  /** The employer or the union, which is nobody's person. */
  private boolean isParty(String name) {
    Name who = Name.of(name.replaceFirst("(?i)^the ", ""));
    return PARTIES.contains(who)
        || world.agreement.declarations().stream()
            .anyMatch(
                one ->
                    one instanceof Declaration.Party(Name party, Name alias, _)
                        && (party.equals(who) || alias.equals(who)));
  }

  private Truth has(int person) {
    return roles.isEmpty()
        ? Truth.UNKNOWN
        : world
            .fields()
            .stated(SubjectKind.PERSON, person, ROLE)
            .map(role -> Truth.of(roles.stream().anyMatch(Name.of(role)::matches)))
            .orElse(Truth.UNKNOWN);
  }
}
