package org.proviso.precedence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.norm.Agreement;
import org.proviso.norm.Declaration;
import org.proviso.norm.Priority;
import org.proviso.norm.Provision;
import org.proviso.source.Name;

/** What the sentences of all agreements say of two norms: which one prevails (S20). */
final class Ranking {
  /** What is said of two norms, from the first one's side. */
  enum Side {
    FIRST,
    SECOND,
    BOTH,
    NEITHER,
    /** That both bind side by side. */
    TOGETHER
  }

  private final List<Agreement> all;
  private final Documents documents;
  private final Map<String, Map<String, List<String>>> numbers = new HashMap<>();
  private final Map<String, Map<Name, Optional<Agreement>>> named = new HashMap<>();
  private final List<Said<Declaration.Precedence>> ranked;
  private final List<Said<Declaration.Preserved>> preserved;

  /** A declaration and the agreement that it stands in. */
  private record Said<D extends Declaration>(Agreement by, D declaration) {}

  Ranking(List<Agreement> all) {
    this.all = List.copyOf(all);
    this.documents = new Documents(all);
    // What is said of documents that are not among these says nothing of any norm here.
    this.ranked =
        said(Declaration.Precedence.class).stream()
            .filter(
                said ->
                    document(said.declaration().prevailing(), said.by()).isPresent()
                        && document(said.declaration().yielding(), said.by()).isPresent())
            .toList();
    this.preserved = said(Declaration.Preserved.class);
  }

  private <D extends Declaration> List<Said<D>> said(Class<D> kind) {
    List<Said<D>> found = new ArrayList<>();
    for (Agreement agreement : all) {
      for (Declaration declaration : agreement.declarations()) {
        if (kind.isInstance(declaration)) {
          found.add(new Said<>(agreement, kind.cast(declaration)));
        }
      }
    }
    return found;
  }

  /** Whether any declaration ranks documents or clauses that are here. */
  boolean isDeclared() {
    return !ranked.isEmpty();
  }

  /**
   * A norm's own sentence goes before a declaration, and a named clause before a whole document.
   */
  Side of(NormAt one, NormAt other) {
    if (adds(one, other) || adds(other, one)) {
      return Side.TOGETHER;
    }
    Side own = side(over(one, other), over(other, one));
    if (own != Side.NEITHER) {
      return own;
    }
    Side named = side(declared(one, other, false), declared(other, one, false));
    if (named != Side.NEITHER) {
      return named;
    }
    if (preserved(one, other) || preserved(other, one)) {
      return Side.TOGETHER;
    }
    return side(declared(one, other, true), declared(other, one, true));
  }

  /** Whether a sentence names the clause itself, and not only all that may be in its way. */
  boolean namesClause(NormAt prevailing, NormAt yielding) {
    return ranks(prevailing, yielding, Priority.Kind.PREVAILS, true)
        || ranks(yielding, prevailing, Priority.Kind.YIELDS, true);
  }

  private static Side side(boolean first, boolean second) {
    if (first) {
      return second ? Side.BOTH : Side.FIRST;
    }
    return second ? Side.SECOND : Side.NEITHER;
  }

  private boolean adds(NormAt one, NormAt other) {
    return ranks(one, other, Priority.Kind.ADDS, false);
  }

  private boolean over(NormAt one, NormAt other) {
    return ranks(one, other, Priority.Kind.PREVAILS, false)
        || ranks(other, one, Priority.Kind.YIELDS, false);
  }

  private boolean ranks(NormAt of, NormAt other, Priority.Kind kind, boolean narrow) {
    for (Priority rank : of.norm().priorities()) {
      if (rank.kind() == kind
          && (!narrow || isNarrow(rank.provision()))
          && takesIn(rank.provision(), of.agreement(), other)) {
        return true;
      }
    }
    return false;
  }

  /** "4.1" and not "Article 4", nor all of an agreement. */
  private static boolean isNarrow(Provision provision) {
    return !provision.isWhole()
        && provision.clauses().stream().allMatch(clause -> clause.matches(".*[.(].*"));
  }

  private boolean declared(NormAt one, NormAt other, boolean whole) {
    for (Said<Declaration.Precedence> said : ranked) {
      Provision wins = said.declaration().prevailing();
      Provision yields = said.declaration().yielding();
      if ((wins.isWhole() && yields.isWhole()) == whole
          && takesIn(wins, said.by(), one)
          && takesIn(yields, said.by(), other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first one's agreement lets the other go on binding, by number or by topic. */
  private boolean preserved(NormAt one, NormAt other) {
    for (Said<Declaration.Preserved> said : preserved) {
      Declaration.Preserved kept = said.declaration();
      if (said.by().isSame(one.agreement())
          && takesIn(kept.of(), said.by(), other)
          && (kept.topics().isEmpty() || Topics.isAbout(other, kept.topics()))) {
        return true;
      }
    }
    return false;
  }

  private boolean takesIn(Provision provision, Agreement said, NormAt norm) {
    boolean inIt =
        provision.isHere()
            ? said.isSame(norm.agreement())
            : document(provision, said).filter(norm.agreement()::isSame).isPresent();
    return inIt && (provision.isWhole() || provision.takesIn(numbers(norm)));
  }

  private List<String> numbers(NormAt norm) {
    return numbers
        .computeIfAbsent(norm.agreement().name(), _ -> new HashMap<>())
        .computeIfAbsent(norm.clause(), clause -> Numbers.of(clause, norm.agreement()));
  }

  /** The agreements among which a circle runs: each is said to prevail over the next. */
  List<Agreement> circle() {
    for (Agreement start : all) {
      List<Agreement> path = new ArrayList<>(List.of(start));
      if (returns(start, path)) {
        return path;
      }
    }
    return List.of();
  }

  private boolean returns(Agreement start, List<Agreement> path) {
    for (Agreement next : below(path.getLast())) {
      if (next.isSame(start)) {
        return true;
      }
      if (path.stream().noneMatch(next::isSame)) {
        path.add(next);
        if (returns(start, path)) {
          return true;
        }
        path.removeLast();
      }
    }
    return false;
  }

  /** The agreements that one of them is said to prevail over, whoever says it. */
  private List<Agreement> below(Agreement agreement) {
    var below = new ArrayList<Agreement>();
    for (Agreement said : all) {
      for (Declaration declaration : said.declarations()) {
        if (declaration instanceof Declaration.Precedence(var wins, var yields, _, _)
            && wins.isWhole()
            && yields.isWhole()
            && document(wins, said).filter(agreement::isSame).isPresent()) {
          document(yields, said).ifPresent(below::add);
        }
      }
    }
    return below;
  }

  private Optional<Agreement> document(Provision provision, Agreement said) {
    return provision.isHere()
        ? Optional.of(said)
        : named
            .computeIfAbsent(said.name(), _ -> new HashMap<>())
            .computeIfAbsent(provision.document(), name -> documents.called(name, said));
  }
}
