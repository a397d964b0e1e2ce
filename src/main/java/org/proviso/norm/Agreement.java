package org.proviso.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.proviso.source.Diagnostic;
import org.proviso.source.SourceText;
import org.proviso.time.DateSpan;

/** An agreement as read: its clauses in order, what each sentence became, and what was doubtful. */
public record Agreement(
    String name,
    String title,
    SourceText source,
    List<Clause> clauses,
    List<Declaration> declarations,
    Terms terms,
    List<Norm> norms,
    List<Judgement> judgements,
    List<Example> examples,
    List<Table> tables,
    List<Diagnostic> diagnostics) {
  public Agreement {
    clauses = List.copyOf(clauses);
    declarations = List.copyOf(declarations);
    norms = List.copyOf(norms);
    judgements = List.copyOf(judgements);
    examples = List.copyOf(examples);
    tables = List.copyOf(tables);
    diagnostics = List.copyOf(diagnostics);
  }

  /** What it is called beside others: its title, else the name of its file. */
  public String label() {
    return title.isBlank() ? name : title;
  }

  /** Whether the two are one: read from the same file or text. */
  public boolean isSame(Agreement other) {
    return source.equals(other.source);
  }

  /** Whether its term ends unless the parties extend it. */
  public boolean mayBeExtended() {
    return declarations.stream()
        .anyMatch(one -> one instanceof Declaration.InForce(_, boolean unless, _) && unless);
  }

  /** Whether its term goes on from year to year unless a party gives notice. */
  public boolean mayGoOn() {
    return terms(declarations).stream().anyMatch(Agreement::goesOn);
  }

  private static boolean goesOn(Declaration.InForce term) {
    return term.unlessExtended() && term.words().flat().matches("(?i).*\\byear[ -]to[ -]year\\b.*");
  }

  /** Without the day from which it may go on, where a Reading says its last day. */
  private static List<Declaration.InForce> terms(List<Declaration> declarations) {
    List<Declaration.InForce> all =
        declarations.stream()
            .filter(Declaration.InForce.class::isInstance)
            .map(Declaration.InForce.class::cast)
            .toList();
    boolean other =
        all.stream().anyMatch(one -> !goesOn(one) && !one.span().last().equals(LocalDate.MAX));
    return all.stream().filter(one -> !other || !goesOn(one)).toList();
  }

  /** The same with more to tell of it. */
  public Agreement telling(List<Diagnostic> more) {
    var all = new ArrayList<>(diagnostics);
    all.addAll(more);
    return new Agreement(
        name,
        title,
        source,
        clauses,
        declarations,
        terms,
        norms,
        judgements,
        examples,
        tables,
        all);
  }

  /** The same text with these norms. */
  public Agreement with(List<Norm> others) {
    return new Agreement(
        name,
        title,
        source,
        clauses,
        declarations,
        terms,
        others,
        judgements,
        examples,
        tables,
        diagnostics);
  }

  /** The clause and all that it stands under, from the inside out. */
  public List<String> upwards(String clause) {
    var numbers = new ArrayList<String>();
    String number = clause;
    while (!number.isEmpty() && !numbers.contains(number)) {
      numbers.add(number);
      String child = number;
      number =
          clauses.stream()
              .filter(one -> one.id().number().equals(child))
              .findFirst()
              .map(Clause::parent)
              .orElse("");
    }
    return numbers;
  }

  /** The days it is in force; without a declared term, always. */
  public DateSpan inForce() {
    return inForce(declarations);
  }

  /** The days on which an agreement is in force that says so much. */
  public static DateSpan inForce(List<Declaration> declarations) {
    return terms(declarations).stream()
        .map(Declaration.InForce::span)
        .reduce(DateSpan::within)
        .orElse(DateSpan.ALWAYS);
  }

  /** The same agreement in force on these days and no others. */
  public Agreement inForceOn(DateSpan days) {
    var all = new ArrayList<Declaration>();
    for (Declaration declaration : declarations) {
      if (declaration instanceof Declaration.InForce(_, boolean unless, var words)) {
        all.add(new Declaration.InForce(days, unless, words));
      } else {
        all.add(declaration);
      }
    }
    return new Agreement(
        name, title, source, clauses, all, terms, norms, judgements, examples, tables, diagnostics);
  }
}
