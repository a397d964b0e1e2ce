package org.proviso.binding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.proviso.norm.Term;
import org.proviso.source.Name;

/** The shipped vocabulary for schools, in the agreement's own language (S13). */
public final class Vocabulary {
  /** Where its terms are said to come from. */
  public static final String SCHOOL = "school vocabulary 2026-11";

  private static final List<Term> TERMS = load();

  private Vocabulary() {}

  /** The terms of the shipped school vocabulary, read once. */
  public static List<Term> school() {
    return TERMS;
  }

  private static List<Term> load() {
    try (InputStream in = Vocabulary.class.getResourceAsStream("school.vocabulary")) {
      if (in == null) {
        throw new IllegalStateException("school.vocabulary is not in the build");
      }
      return terms(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Term> terms(String text) {
    var terms = new ArrayList<Term>();
    for (String line : text.lines().toList()) {
      if (line.matches("(An? )?\".*")) {
        List<Term> read = DefinitionReader.read(line, SCHOOL);
        if (read.isEmpty()) {
          throw new IllegalStateException("Not a definition: " + line);
        }
        terms.addAll(read);
      }
    }
    return merged(terms);
  }

  /** Several definitions of one word in one place are alternatives. */
  private static List<Term> merged(List<Term> terms) {
    var byName = new LinkedHashMap<Name, Term>();
    for (Term term : terms) {
      byName.merge(
          term.name(),
          term,
          (first, second) -> {
            var all = new ArrayList<>(first.meanings());
            second.meanings().stream().filter(m -> !all.contains(m)).forEach(all::add);
            return new Term(first.name(), all, first.from());
          });
    }
    return List.copyOf(byName.values());
  }
}
