package org.proviso.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.source.Name;

/**
 * What people may be called in the header of a column that says whose each row is: anybody
 * ("employee"), or by what all of them are ("operator").
 */
public final class PersonHeader {
  private static final Set<String> GENERAL =
      keys("employee,staff,staff member,unit member,member,worker,name,faculty member");

  private static final Set<String> ROLES =
      keys(
          "teacher,nurse,operator,driver,firefighter,officer,librarian,counselor,paraeducator,aide"
              + ",custodian,clerk,technician,dispatcher");

  /** The sheets that say it of themselves. */
  private static final List<String> SHEETS = List.of("schedule", "people", "assignments");

  private PersonHeader() {}

  private static Set<String> keys(String words) {
    return Stream.of(words.split(","))
        .map(word -> Name.of(word).key())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a header of this key may say whose a row is. */
  static boolean isOne(String key) {
    return GENERAL.contains(key) || ROLES.contains(key);
  }

  /** What all people of the proposal are by these headers; empty where they say nothing, or two. */
  public static Optional<Name> role(Proposal proposal) {
    List<Name> said =
        SHEETS.stream()
            .map(proposal::sheet)
            .flatMap(sheet -> role(sheet.headers()).stream())
            .distinct()
            .toList();
    return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
  }

  /** Beside a column "person", or beside another of these, it is somebody else. */
  private static Optional<Name> role(List<String> headers) {
    List<Name> names = headers.stream().map(Name::of).toList();
    List<Name> people =
        names.stream().filter(name -> isOne(name.key()) || name.equals(Name.of("person"))).toList();
    return people.size() == 1
        ? people.stream().filter(name -> ROLES.contains(name.key())).findFirst()
        : Optional.empty();
  }
}
