package org.proviso.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Bound;
import org.proviso.norm.Clause;
import org.proviso.norm.Declaration;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Table;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.Span;

/**
 * Figures that clauses name and that neither a table nor a definition of the agreement gives: a
 * rate, a maximum class size. A proposal or another agreement must supply them.
 */
final class FiguresGiven implements Lint.Pass {
  /** What a figure is called that somebody must have set; counts of people are facts. */
  private static final Set<String> SET =
      Stream.of("rate", "size", "maximum", "minimum", "limit", "cap", "salary", "stipend", "ratio")
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern PAID = Pattern.compile("\\bat the ((?:[\\p{L}-]+\\s+){1,3}rate)\\b");

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    Set<Name> said = new HashSet<>();
    var found = new ArrayList<Diagnostic>();
    for (Norm norm : agreement.norms()) {
      for (Bound.Named bound : NormParts.of(norm, Bound.Named.class)) {
        if (SET.contains(bound.figure().head())
            && !isGiven(bound.figure(), agreement)
            && said.add(bound.figure())) {
          found.add(Remark.on(Code.FIGURE_NOT_GIVEN, norm, bound.figure().written()));
        }
      }
    }
    agreement.clauses().forEach(clause -> unread(clause, agreement, said, found));
    return found;
  }

  /** A rate that a sentence pays by, though the sentence itself is not read. */
  private static void unread(
      Clause clause, Agreement agreement, Set<Name> said, List<Diagnostic> found) {
    for (Clause.Sentence sentence : clause.sentences()) {
      boolean read = sentence.became() != Clause.SentenceClass.NOT_READ;
      Matcher paid = PAID.matcher(read ? "" : sentence.words().text());
      while (paid.find()) {
        Name rate = Name.of(paid.group(1));
        if (!isGiven(rate, agreement) && said.add(rate)) {
          Span at = Remark.part(sentence.words(), paid.start(1), paid.end(1));
          found.add(Remark.on(Code.FIGURE_NOT_GIVEN, clause, at, rate.written()));
        }
      }
    }
  }

  private static boolean isGiven(Name figure, Agreement agreement) {
    boolean defined = agreement.terms().own().stream().anyMatch(term -> term.name().equals(figure));
    boolean stated =
        agreement.declarations().stream()
            .anyMatch(one -> one instanceof Declaration.Rate rate && rate.name().matches(figure));
    return defined || stated || agreement.tables().stream().anyMatch(table -> gives(table, figure));
  }

  private static boolean gives(Table table, Name figure) {
    return table.header().stream().anyMatch(column -> Name.of(column).matches(figure))
        || table.rows().stream()
            .anyMatch(row -> !row.isEmpty() && Name.of(row.getFirst()).matches(figure));
  }
}
