package org.proviso.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/** What was to fill a blank of some versions of an agreement, and fits none. */
public final class UnfitFills {
  private static final Set<Code> FILLS =
      EnumSet.of(Code.FILL_UNKNOWN, Code.FILL_AMBIGUOUS, Code.FILL_UNIT);

  private UnfitFills() {}

  /**
   * What nobody can place, each once.
   *
   * @param forAll what is to fill a blank of whichever version has it: one of them is enough
   */
  public static List<Diagnostic> of(List<Agreement> versions, Set<String> forAll) {
    return wrong(versions)
        .distinct()
        .filter(one -> !isElsewhere(one, forAll) || isUnknownToAll(one, versions))
        .toList();
  }

  private static Stream<Diagnostic> wrong(List<Agreement> versions) {
    return versions.stream()
        .flatMap(version -> version.diagnostics().stream())
        .filter(one -> FILLS.contains(one.code()));
  }

  private static boolean isElsewhere(Diagnostic one, Set<String> forAll) {
    return one.code() == Code.FILL_UNKNOWN && forAll.contains(one.arguments().getFirst());
  }

  private static boolean isUnknownToAll(Diagnostic one, List<Agreement> versions) {
    return wrong(versions)
            .filter(other -> other.code() == Code.FILL_UNKNOWN)
            .filter(other -> other.arguments().getFirst().equals(one.arguments().getFirst()))
            .count()
        == versions.size();
  }
}
