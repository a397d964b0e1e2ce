package org.proviso.change;

import java.util.List;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Declaration;

/**
 * How the agreement calls the side that employs; "the District" where it does not name two parties
 * of which one is clearly the union.
 */
public record Sides(String employer) {
  private static final Pattern UNION =
      Pattern.compile(
          "(?i)\\b(association|union|local|guild|federation|brotherhood|lodge|chapter|teamsters"
              + "|alliance|unit|employees|workers|teachers|nurses|members)\\b");

  /** The sides of this agreement, by its declaration of the parties. */
  public static Sides of(Agreement agreement) {
    List<Declaration.Party> parties =
        agreement.declarations().stream()
            .filter(Declaration.Party.class::isInstance)
            .map(Declaration.Party.class::cast)
            .toList();
    List<Declaration.Party> employers = parties.stream().filter(one -> !isUnion(one)).toList();
    boolean clear = parties.size() == 2 && employers.size() == 1;
    return new Sides(clear ? called(employers.getFirst()) : Gain.DISTRICT.words());
  }

  private static String called(Declaration.Party party) {
    String name = party.alias().written();
    return party.alias().equals(party.name()) ? name : "the " + name;
  }

  private static boolean isUnion(Declaration.Party party) {
    return UNION.matcher(party.alias().written()).find();
  }

  /** Who gains, by their own name. */
  public String words(Gain gain) {
    return gain == Gain.DISTRICT ? employer : gain.words();
  }
}
