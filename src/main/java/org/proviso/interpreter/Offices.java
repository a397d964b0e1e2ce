package org.proviso.interpreter;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Declaration;
import org.proviso.norm.Office;
import org.proviso.source.Name;

/**
 * Who stands in a sheet of events for the employer or the union: the parties themselves, and
 * offices that one person holds. Of an event by one of them and to somebody it is the other's.
 */
final class Offices {
  private static final Set<String> PARTIES =
      heads("district association board union employer company city administration management");

  private Offices() {}

  private static Set<String> heads(String words) {
    return Stream.of(words.split(" "))
        .map(word -> Name.of(word).head())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The employer or the union, which is nobody's person. */
  static boolean isParty(String name, Agreement agreement) {
    Name who = Name.of(name.replaceFirst("(?i)^the ", ""));
    return PARTIES.contains(who.head())
        || agreement.declarations().stream()
            .anyMatch(
                one ->
                    one instanceof Declaration.Party(Name party, Name alias, _)
                        && (party.equals(who) || alias.equals(who)));
  }

  static boolean isOne(String name, Agreement agreement) {
    return isParty(name, agreement) || Office.isOne(Name.of(name));
  }
}
