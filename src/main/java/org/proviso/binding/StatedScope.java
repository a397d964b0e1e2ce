package org.proviso.binding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.clouds.ClauseTree;
import org.proviso.norm.Declaration;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.SubjectKind;
import org.proviso.syntax.Outline;

/** Whom a norm is of, as its article, its agreement or the headings above it say (S9). */
final class StatedScope {
  private final Outline outline;
  private final List<Declaration> declarations;
  private final ClauseTree tree;

  /** By number; where two have the same, the first. */
  private final Map<String, Outline.Section> sections = new HashMap<>();

  StatedScope(Outline outline, List<Declaration> declarations, ClauseTree tree) {
    this.outline = outline;
    this.declarations = declarations;
    this.tree = tree;
    outline.sections().forEach(section -> sections.putIfAbsent(section.number(), section));
  }

  /** The norm as it is narrowed; a heading narrows where no declaration does. */
  Norm applied(Norm norm) {
    return isScoped(norm) ? scoped(norm) : headed(norm);
  }

  /** The heading of a clause or an article; empty for one without. */
  String heading(String number) {
    return section(number).heading();
  }

  private boolean isScoped(Norm norm) {
    return declarations.stream()
        .anyMatch(d -> d instanceof Declaration.Scope(String of, _, _) && reaches(of, norm));
  }

  private boolean reaches(String of, Norm norm) {
    return of.isEmpty()
        || of.equals(tree.article(norm.clause().number()))
        || of.equals(norm.clause().number());
  }

  private Norm scoped(Norm norm) {
    Norm scoped = norm;
    for (Declaration declaration : declarations) {
      if (declaration instanceof Declaration.Scope(String of, Filter filter, _)
          && reaches(of, norm)) {
        boolean narrows = norm.each().kind() != SubjectKind.WHOLE;
        // All together cannot be narrowed to some: beyond them it is undecided.
        scoped = narrows ? Norms.scoped(scoped, filter) : scoped.headed(List.of(filter));
      }
    }
    return scoped;
  }

  /** A heading that names a level its clause does not (S9). */
  private Norm headed(Norm norm) {
    String number = norm.clause().number();
    for (int depth = 0; depth < 20 && !number.isEmpty(); depth++) {
      Outline.Section section = section(number);
      Optional<Filter> named = HeadingScope.of(section.heading(), norm.words().flat());
      if (named.isEmpty() && depth == 0) {
        named = HeadingScope.days(section.heading(), norm.words().flat());
      }
      if (named.isPresent()) {
        return norm.headed(List.of(named.get()));
      }
      number = section.parent();
    }
    return norm;
  }

  private Outline.Section section(String number) {
    return sections.computeIfAbsent(
        number,
        none -> new Outline.Section(none, true, "", 0, "", outline.source().span(0, 0), List.of()));
  }
}
