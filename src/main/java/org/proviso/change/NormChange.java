package org.proviso.change;

import java.util.List;
import org.proviso.norm.Norm;

/**
 * A norm of the one version and the norm that it has become; either may be missing.
 *
 * @param old the norm of the old version, or none
 * @param now the norm of the new version, or none
 * @param grounds why the kind is what it is, in one sentence
 * @param proof why no world can be otherwise, where the two differ in one part only and what
 *     follows from what is sure; else empty
 */
public record NormChange(
    List<Norm> old,
    List<Norm> now,
    ChangeKind kind,
    List<Difference> differences,
    Gain gain,
    String grounds,
    String proof,
    Settlement settlement) {
  public NormChange {
    old = List.copyOf(old);
    now = List.copyOf(now);
    differences = List.copyOf(differences);
  }

  /** A change of which nothing is proved. */
  public NormChange(
      List<Norm> old,
      List<Norm> now,
      ChangeKind kind,
      List<Difference> differences,
      Gain gain,
      String grounds,
      Settlement settlement) {
    this(old, now, kind, differences, gain, grounds, "", settlement);
  }

  /** The same change with what the search for worlds has come to. */
  public NormChange settled(Settlement how) {
    return new NormChange(old, now, kind, differences, gain, grounds, proof, how);
  }

  /** The same change with the reason why no world can be otherwise. */
  public NormChange proved(String why) {
    return new NormChange(old, now, kind, differences, gain, grounds, why, settlement);
  }

  /** The same change called otherwise, when its worlds have shown more than its form. */
  public NormChange called(ChangeKind other, Gain gains, String why) {
    return new NormChange(old, now, other, differences, gains, why, "", settlement);
  }
}
