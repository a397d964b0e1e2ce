package org.proviso.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.proviso.norm.Agreement;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.Unmatched;

/** What was not checked and why, and which names of the proposal no term covers. */
final class RestLines {
  private static final int NAMES = 20;
  private static final int QUOTED = 70;

  private final Paint paint;
  private final List<Agreement> agreements;

  RestLines(Paint paint, List<Agreement> agreements) {
    this.paint = paint;
    this.agreements = List.copyOf(agreements);
  }

  void notChecked(List<NotChecked> clauses, PrintWriter out) {
    if (clauses.isEmpty()) {
      return;
    }
    Map<NotChecked.Why, List<NotChecked>> reasons = new EnumMap<>(NotChecked.Why.class);
    for (NotChecked clause : clauses) {
      reasons.computeIfAbsent(clause.why(), _ -> new ArrayList<>()).add(clause);
    }
    out.println();
    out.println(paint.bold("Not checked (" + clauses.size() + ")"));
    reasons.forEach((why, some) -> reason(why, some, out));
  }

  private void reason(NotChecked.Why why, List<NotChecked> clauses, PrintWriter out) {
    List<NotChecked> blanks = clauses.stream().filter(RestLines::hasBlank).toList();
    if (why == NotChecked.Why.NOT_CHECKABLE && !blanks.isEmpty()) {
      String first = blanks.getFirst().clause();
      numbers("With a blank to fill in (such as --fill '" + first + "=30')", blanks, out);
      List<NotChecked> others = clauses.stream().filter(one -> !hasBlank(one)).toList();
      if (!others.isEmpty()) {
        numbers(words(why), others, out);
      }
      return;
    }
    switch (why) {
      case NOT_READ, NOT_CHECKABLE, TWO_READINGS, JUDGEMENT -> {
        out.println("  " + words(why));
        for (NotChecked clause : clauses) {
          out.println("    " + number(clause) + "  \u201c" + cut(clause.words()) + "\u201d");
          if (!clause.where().isEmpty()) {
            out.println(Wrap.at("      ", "      ", clause.where()));
          }
        }
      }
      case NOT_TESTED, DECLARATION, OUTSIDE_TERM -> numbers(words(why), clauses, out);
    }
  }

  private static boolean hasBlank(NotChecked clause) {
    return clause.words().contains("__");
  }

  private void numbers(String words, List<NotChecked> clauses, PrintWriter out) {
    Map<String, LinkedHashSet<String>> numbers = new LinkedHashMap<>();
    clauses.forEach(
        clause -> {
          boolean whole = clause.clause().isEmpty();
          numbers
              .computeIfAbsent(whole ? "" : of(clause), _ -> new LinkedHashSet<>())
              .add(whole ? label(clause) + days(clause) : clause.clause());
        });
    String all =
        numbers.entrySet().stream()
            .map(one -> (String.join(", ", one.getValue()) + one.getKey()).strip())
            .collect(Collectors.joining("; "));
    out.println(Wrap.at("  ", "    ", words + ": " + all));
  }

  /** " (1 row: Mon 14 Sep 2026)": what lies outside the term of a whole agreement. */
  private static String days(NotChecked clause) {
    String words = clause.words().replace(" outside the agreement's term", "");
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  private String number(NotChecked clause) {
    return clause.clause() + of(clause);
  }

  /** " of Memorandum on Fridays"; nothing where there is one agreement. */
  private String of(NotChecked clause) {
    return agreements.size() > 1 ? " of " + label(clause) : "";
  }

  private String label(NotChecked clause) {
    return agreements.stream()
        .filter(agreement -> agreement.name().equals(clause.agreement()))
        .findFirst()
        .map(Agreement::label)
        .orElse(clause.agreement());
  }

  private static String words(NotChecked.Why why) {
    return switch (why) {
      case NOT_READ -> "Not read; nothing is said about these";
      case TWO_READINGS -> "Can be read in two ways";
      case NOT_CHECKABLE -> "Read, not checkable: no term, field or record gives these a meaning";
      case NOT_TESTED -> "Nothing in the proposal falls under these";
      case JUDGEMENT -> "Somebody's judgement";
      case DECLARATION -> "Nothing to check (declarations, definitions, statements)";
      case OUTSIDE_TERM -> "Outside the agreement's term";
    };
  }

  void unclassified(List<Unmatched> names, PrintWriter out) {
    if (names.isEmpty()) {
      return;
    }
    out.println();
    out.println(paint.bold("Names in the proposal that no term covers (" + names.size() + ")"));
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Unmatched name : names) {
      String near =
          name.nearly().isEmpty() ? "" : " (is it " + String.join(" or ", name.nearly()) + "?)";
      fields
          .computeIfAbsent(name.field(), _ -> new ArrayList<>())
          .add("\u201c" + name.name() + "\u201d in " + Count.of(name.rows(), "row") + near);
    }
    fields.forEach((field, words) -> out.println(names(field, words)));
  }

  private static String names(String field, List<String> words) {
    String shown = String.join(", ", words.subList(0, Math.min(NAMES, words.size())));
    String more =
        words.size() > NAMES ? ", and " + Count.of(words.size() - NAMES, "more name") : "";
    return Wrap.at("  ", "    ", field + ": " + shown + more);
  }

  private static String cut(String words) {
    String flat = words.replaceAll("\\s+", " ").strip();
    return flat.length() <= QUOTED ? flat : flat.substring(0, QUOTED).strip() + "…";
  }
}
