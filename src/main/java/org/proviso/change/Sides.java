package org.proviso.change;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Declaration;
import org.proviso.source.Name;

/**
 * Which of the two parties employs and which speaks for those who work, by what the agreement says
 * of them; neither where it does not say.
 */
public record Sides(
    Optional<Declaration.Party> employing, Optional<Declaration.Party> representing) {
  private static final Pattern UNION =
      Pattern.compile(
          "(?i)\\b(association|union|local|guild|federation|brotherhood|lodge|chapter|teamsters"
              + "|alliance|unit|employees|workers|teachers|nurses|members)\\b");

  /** The sides of this agreement: as one recognizes the other, else by what they are called. */
  public static Sides of(Agreement agreement) {
    List<Declaration.Party> parties =
        agreement.declarations().stream()
            .filter(Declaration.Party.class::isInstance)
            .map(Declaration.Party.class::cast)
            .toList();
    if (parties.size() != 2) {
      return new Sides(Optional.empty(), Optional.empty());
    }
    for (Declaration declaration : agreement.declarations()) {
      if (declaration instanceof Declaration.Recognition(Name employer, Name union, _, _)) {
        for (Declaration.Party one : parties) {
          Declaration.Party other = parties.get(1 - parties.indexOf(one));
          if (is(one, employer) || is(other, union)) {
            return new Sides(Optional.of(one), Optional.of(other));
          }
        }
      }
    }
    List<Declaration.Party> unions = parties.stream().filter(Sides::isUnion).toList();
    List<Declaration.Party> others = parties.stream().filter(one -> !isUnion(one)).toList();
    return unions.size() == 1
        ? new Sides(Optional.of(others.getFirst()), Optional.of(unions.getFirst()))
        : new Sides(Optional.empty(), Optional.empty());
  }

  private static boolean is(Declaration.Party party, Name name) {
    return party.alias().matches(name) || party.name().matches(name);
  }

  private static boolean isUnion(Declaration.Party party) {
    return UNION.matcher(party.alias().written()).find();
  }

  /** How the agreement calls who employs; "the District" where it does not say who does. */
  public String employer() {
    return employing.map(Sides::called).orElse(Gain.DISTRICT.words());
  }

  private static String called(Declaration.Party party) {
    String name = party.alias().written();
    return party.alias().equals(party.name()) ? name : "the " + name;
  }

  /** Who gains, by their own name. */
  public String words(Gain gain) {
    return gain == Gain.DISTRICT ? employer() : gain.words();
  }
}
