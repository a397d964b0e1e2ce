package org.proviso.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Example;

/** The table of {@code agreements/README.md}: each row with what becomes of it and its examples. */
final class CatalogueTable {
  private final Map<String, Agreement> agreements;

  CatalogueTable(Map<String, Agreement> agreements) {
    this.agreements = agreements;
  }

  String text(List<CatalogueRow> rows) {
    var text = new StringBuilder();
    for (String part : List.of("A", "B", "C", "D")) {
      text.append("\n## ").append(title(part)).append("\n\n");
      text.append("| row | kind | clause | what Proviso does with it | examples |\n");
      text.append("|---|---|---|---|---|\n");
      rows.stream()
          .filter(row -> row.part().equals(part))
          .forEach(row -> text.append(line(row)).append('\n'));
    }
    return text.toString();
  }

  private static String title(String part) {
    return switch (part) {
      case "A" -> "A. The Benicia memorandum (`benicia-2020-12-02`)";
      case "B" -> "B. The model policy (`model-policy-remote-learning`)";
      case "C" -> "C. The Boston understanding (`boston-2020-03-20`)";
      default -> "D. What the commands show";
    };
  }

  private String line(CatalogueRow row) {
    if (row.isCommand()) {
      return cells(row, "", "shown by a command", "`proviso " + row.where().getFirst() + "`");
    }
    String status = String.join("; ", status(row));
    String said = row.why().isEmpty() ? status : status + " (" + row.why() + ")";
    return cells(row, String.join(", ", row.where()), said, examples(row));
  }

  private static String cells(CatalogueRow row, String where, String status, String examples) {
    return "| "
        + String.join(" | ", row.ref().replace("*", "\\*"), row.kind(), where, status, examples)
        + " |";
  }

  /** The clauses of a row, by number or by heading. */
  List<Clause> clauses(CatalogueRow row) {
    Agreement agreement = agreements.get(row.folder());
    if (agreement == null) {
      return List.of();
    }
    return row.where().stream()
        .flatMap(
            where ->
                agreement.clauses().stream()
                    .filter(
                        clause ->
                            clause.id().number().equals(where) || clause.heading().equals(where)))
        .toList();
  }

  private Agreement of(CatalogueRow row) {
    return Objects.requireNonNull(agreements.get(row.folder()), row.folder());
  }

  /** Duty, ban, permission …, declared, defined, stated, judged, not read: each once. */
  Set<String> status(CatalogueRow row) {
    Set<String> status = new LinkedHashSet<>();
    for (Clause clause : clauses(row)) {
      clause.sentences().forEach(sentence -> status.addAll(became(sentence)));
      of(row).judgements().stream()
          .filter(judgement -> judgement.clause().equals(clause.id()))
          .forEach(_ -> status.add("judged"));
    }
    return status.isEmpty() ? Set.of("missing") : status;
  }

  private static List<String> became(Clause.Sentence sentence) {
    return switch (sentence.became()) {
      case NORM ->
          sentence.norms().stream()
              .map(norm -> norm.modality().name().toLowerCase(Locale.ROOT))
              .toList();
      case ACTION, DEFINITION, DECLARATION, STATEMENT, JUDGEMENT, NOT_READ, TWO_READINGS ->
          List.of(sentence.became().words());
      case LABEL -> List.of();
    };
  }

  List<Example> examplesOf(CatalogueRow row) {
    List<Example> found = new ArrayList<>();
    for (Clause clause : clauses(row)) {
      of(row).examples().stream()
          .filter(
              example ->
                  example.target().equals(clause.id()) || example.stated().equals(clause.id()))
          .forEach(found::add);
    }
    return found;
  }

  /** "keeps: four Fridays; breaks: five Fridays", twins once. */
  private String examples(CatalogueRow row) {
    Map<String, Set<String>> named = new LinkedHashMap<>();
    for (Example example : examplesOf(row)) {
      String shows = example.expectation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      named.computeIfAbsent(shows, _ -> new LinkedHashSet<>()).add(example.name());
    }
    return named.entrySet().stream()
        .map(entry -> "*" + entry.getKey() + "* " + String.join(", ", entry.getValue()))
        .collect(Collectors.joining("; "));
  }
}
