package org.proviso.binding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.norm.Term;
import org.proviso.source.Name;

/**
 * What a definition says that a grievance claims: "a claim by an employee that this Agreement has
 * been violated". Nothing in a sheet says so, but that it is called a grievance.
 */
final class DefinedClaim {
  private static final Set<Name> CLAIMS =
      Set.of(Name.of("grievance"), Name.of("complaint"), Name.of("dispute"));

  private static final Pattern CLAIMED =
      Pattern.compile(
          "(?:an?|any) (?:written |formal |timely )?(?:claim|complaint|allegation|dispute|charge"
              + "|disagreement|controversy)\\b[^.;:\"]*",
          Pattern.CASE_INSENSITIVE);

  /** What sets a time or an amount, or asks for something, is more than what is claimed. */
  private static final Pattern MORE =
      Pattern.compile(
          "(?i)\\d|\\b(shall|must|may|will|within|after|before|days?|hours?|weeks?|months?|except"
              + "|unless|other than|excluding|not|no)\\b");

  private DefinedClaim() {}

  static Optional<Term.Meaning> read(Name term, String rest) {
    return CLAIMS.contains(term) && CLAIMED.matcher(rest).matches() && !MORE.matcher(rest).find()
        ? Optional.of(new Term.Meaning.Called("", Name.of(""), List.of(term)))
        : Optional.empty();
  }
}
