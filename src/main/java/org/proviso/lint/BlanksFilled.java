package org.proviso.lint;

import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Parameter;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;

/** Blanks left to be filled in. */
final class BlanksFilled implements Lint.Pass {
  @Override
  public List<Diagnostic> of(Agreement agreement) {
    return Parameter.of(agreement).stream().map(BlanksFilled::remark).toList();
  }

  private static Diagnostic remark(Parameter blank) {
    return Diagnostic.of(
        Code.BLANK_UNFILLED,
        new Place.InText(blank.blank(), blank.clause().number()),
        blank.clause().number(),
        blank.number(),
        blank.name());
  }
}
