package org.proviso.report;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.norm.Terms;
import org.proviso.proposal.StandardSheets;
import org.proviso.source.Name;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/** In which sheet records and subjects stand, by their terms. */
record NeedSheets(Terms terms) {
  /** What is worked out from one row of the assignments to the next. */
  static final Name CHANGE = Name.of("change of assignment");

  List<Term.Meaning> meanings(Name kind) {
    return terms.find(kind).map(Term::meanings).orElse(List.of());
  }

  String sheet(Selection selection) {
    if (!selection.sheet().equals(Selection.ANY_SHEET)) {
      return selection.sheet();
    }
    if (selection.kinds().contains(CHANGE)) {
      return "assignments";
    }
    return selection.kinds().stream()
        .flatMap(kind -> meanings(kind).stream())
        .flatMap(meaning -> sheet(meaning).stream())
        .findFirst()
        .orElse("schedule");
  }

  private Optional<String> sheet(Term.Meaning meaning) {
    return switch (meaning) {
      case Term.Meaning.Called(String sheet, _, _) ->
          sheet.isEmpty() ? Optional.empty() : Optional.of(sheet);
      case Term.Meaning.Selected(Selection selection) -> Optional.of(sheet(selection));
      case Term.Meaning.Subjects(SubjectKind kind, _) -> Optional.of(sheet(kind));
    };
  }

  static String sheet(SubjectKind kind) {
    return switch (kind) {
      case PERSON -> "people";
      case CLASS -> "classes";
      case STUDENT -> "students";
      case SITE, THING, RECORD, WHOLE -> "schedule";
    };
  }

  /** Whether the norm bounds how many days, weeks or months its records go on. */
  static boolean isOfStretches(Norm norm) {
    return NormParts.of(norm, Filter.Lasting.class).stream()
        .anyMatch(
            lasting ->
                lasting.bound() instanceof Bound.Fixed(Quantity(_, Unit unit))
                    && !(unit instanceof Unit.Minutes));
  }

  /** A sheet that the agreement names itself. */
  static boolean isOwn(String sheet) {
    return !StandardSheets.isOne(sheet);
  }

  static String naming(String sheet) {
    return switch (sheet) {
      case "people" -> "role";
      case "classes" -> "class";
      case "events" -> "event";
      case "assignments" -> "course";
      case "students" -> "student";
      default -> "activity";
    };
  }
}
