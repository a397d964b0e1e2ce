package org.proviso.binding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.forms.Context;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Term;
import org.proviso.source.Span;
import org.proviso.syntax.Outline;

/** Sentences that are no norm by their form alone: a definition, a declaration, a recital. */
record KnownSentences(Context context, String article) {
  /** Says what the parties know, and binds nobody to it. */
  private static final Pattern RECITAL =
      Pattern.compile(
          "(?i)(?:As of the date of [\\p{L} ]+, )?the (?:parties|district and (?:the )?association)"
              + " (?:recognize|acknowledge|understand) .*");

  Optional<SentenceClass> of(Outline.Part.Sentence part, ClauseId id) {
    Span span = part.span();
    if (part.leadIn().isEmpty()) {
      List<Term> terms = DefinitionReader.read(span.flat(), id.number(), context.kinds());
      if (!terms.isEmpty()) {
        boolean kept = terms.stream().anyMatch(term -> context.kinds().isDefined(term.name()));
        return Optional.of(kept ? SentenceClass.DEFINITION : SentenceClass.NOT_READ);
      }
      if (!new DeclarationReader(context.kinds()).read(span, article, id.number()).isEmpty()) {
        return Optional.of(SentenceClass.DECLARATION);
      }
    }
    return RECITAL.matcher(span.flat()).matches()
        ? Optional.of(SentenceClass.STATEMENT)
        : Optional.empty();
  }
}
