package org.proviso.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.clouds.ClauseTree;
import org.proviso.clouds.Clouds;
import org.proviso.forms.Context;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Declaration;
import org.proviso.norm.Example;
import org.proviso.norm.Judgement;
import org.proviso.norm.Norm;
import org.proviso.norm.Table;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.syntax.Outline;
import org.proviso.time.DateSpan;
import org.proviso.words.SubjectKinds;

/**
 * Turns an outline into an agreement: every sentence classed, norms numbered, terms and
 * declarations in force, and what was doubtful said. Never throws on any text.
 */
public final class Binder {
  /** Reads the agreement whole. */
  public Agreement bind(Outline printed) {
    Outline outline = RankedItems.gathered(printed);
    var diagnostics = new ArrayList<>(outline.diagnostics());
    ClauseTree tree = tree(outline);
    var terms = new TermCollector(diagnostics).collect(outline);
    var working = new SubjectKinds(terms).withPeople(OwnPeople.of(outline, terms));
    var kinds = working.withPeople(represented(declarations(outline, working, tree)));
    List<Declaration> declarations = declarations(outline, kinds, tree);
    var context = context(kinds, declarations);
    var clauses = new ArrayList<Clause>();
    var collected = new Collected();
    Set<Span> alternatives = Items.alternatives(outline);
    for (Outline.Section section : outline.sections()) {
      String article = tree.article(section.number());
      clauses.add(
          new ClauseBinder(context, article, alternatives, diagnostics).bind(section, collected));
    }
    var scope = new StatedScope(outline, declarations, tree);
    var aftermath =
        new Aftermath(
            scope,
            new Clouds(clauses, collected.norms, tree, terms, isDated(declarations)),
            DayRules.of(declarations, tree, scope, collected.norms));
    List<Norm> norms = aftermath.norms(collected.norms);
    return new Agreement(
        outline.source().name(),
        outline.title(),
        outline.source(),
        aftermath.clauses(clauses, norms),
        declarations,
        terms,
        norms,
        collected.judgements,
        collected.examples,
        collected.tables,
        diagnostics);
  }

  private static boolean isDated(List<Declaration> declarations) {
    return declarations.stream().anyMatch(Declaration.InForce.class::isInstance);
  }

  private static ClauseTree tree(Outline outline) {
    var parents = new LinkedHashMap<String, String>();
    outline.sections().forEach(section -> parents.putIfAbsent(section.number(), section.parent()));
    return ClauseTree.of(parents);
  }

  private static List<Declaration> declarations(
      Outline outline, SubjectKinds kinds, ClauseTree tree) {
    var reader = new DeclarationReader(kinds);
    var declarations = new ArrayList<Declaration>();
    for (Outline.Section section : outline.sections()) {
      for (Outline.Part part : section.parts()) {
        String number = section.number();
        Outline.Part.whole(part)
            .map(span -> reader.read(span, tree.article(number), number))
            .ifPresent(declarations::addAll);
      }
    }
    return declarations;
  }

  private static List<Name> represented(List<Declaration> declarations) {
    return declarations.stream()
        .filter(Declaration.Recognition.class::isInstance)
        .map(Declaration.Recognition.class::cast)
        .flatMap(recognition -> recognition.roles().stream())
        .toList();
  }

  private static Context context(SubjectKinds kinds, List<Declaration> declarations) {
    DateSpan term = Agreement.inForce(declarations);
    List<Declaration.EachRule> each =
        declarations.stream()
            .filter(Declaration.EachRule.class::isInstance)
            .map(Declaration.EachRule.class::cast)
            .toList();
    List<Name> aliases =
        declarations.stream()
            .filter(Declaration.Party.class::isInstance)
            .map(Declaration.Party.class::cast)
            .flatMap(party -> Stream.of(party.name(), party.alias()))
            .toList();
    return new Context(kinds.withParties(aliases), term, each);
  }

  /** What the clauses hold, gathered in order. */
  static final class Collected {
    final List<Norm> norms = new ArrayList<>();
    final List<Judgement> judgements = new ArrayList<>();
    final List<Example> examples = new ArrayList<>();
    final List<Table> tables = new ArrayList<>();
  }
}
