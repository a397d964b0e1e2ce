package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Whose a record is that names several: an event by one person and to another is that of the one
 * whom the norm speaks of, by the roles that are known; else of the first who holds no office and
 * is no party to the agreement.
 *
 * @param roles one of these the person must have; none for anybody
 */
record RecordOwner(World world, Set<Name> roles) {
  private static final Name ROLE = Name.of("role");

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
        named.stream()
            .filter(one -> !has(one).isFalse())
            .filter(one -> !Offices.isOne(roster.name(one), world.agreement))
            .toList();
    return sure.size() == 1
        ? sure.getFirst()
        : sure.isEmpty() && perhaps.size() == 1 ? perhaps.getFirst() : named.getFirst();
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
