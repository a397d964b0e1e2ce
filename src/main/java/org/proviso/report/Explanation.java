package org.proviso.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Judgement;
import org.proviso.norm.Norm;
import org.proviso.source.Span;

/**
 * How one clause was read: its words, what each sentence became, the norms in canonical words, the
 * terms, what a proposal must contain, whose judgement it leaves open, and what clouds it.
 *
 * @param clause its number
 * @param text its words on one line
 * @param clouds unread sentences that may limit its norms (S6)
 */
public record Explanation(
    String clause,
    String heading,
    String text,
    List<Sentence> sentences,
    List<TermWords> terms,
    List<Need> needs,
    List<Judged> judgements,
    List<String> clouds) {
  public Explanation {
    sentences = List.copyOf(sentences);
    terms = List.copyOf(terms);
    needs = List.copyOf(needs);
    judgements = List.copyOf(judgements);
    clouds = List.copyOf(clouds);
  }

  /**
   * One sentence: its words, its class ("read", "not read" …), a note, and its norms as said.
   *
   * @param reading the Reading that stands for it, or empty
   * @param ways the norms of each way to read it, where there are several
   */
  public record Sentence(
      String words,
      String became,
      String note,
      String reading,
      List<Paraphrase> norms,
      List<List<Paraphrase>> ways) {
    public Sentence {
      norms = List.copyOf(norms);
      ways = ways.stream().map(List::copyOf).toList();
    }
  }

  /** Who decides about what. */
  public record Judged(String by, String about) {}

  /** Every clause that has sentences, in order. */
  public static List<Explanation> of(Agreement agreement) {
    return agreement.clauses().stream()
        .filter(clause -> !clause.sentences().isEmpty())
        .map(clause -> of(clause, agreement))
        .toList();
  }

  /** The clause of that number and those that stand under it; none if there is no such clause. */
  public static List<Explanation> of(Agreement agreement, String number) {
    return of(agreement).stream()
        .filter(
            explained ->
                explained.clause().equalsIgnoreCase(number)
                    || explained.clause().startsWith(number + ".")
                    || explained.clause().startsWith(number + " "))
        .toList();
  }

  static Explanation of(Clause clause, Agreement agreement) {
    var norms =
        agreement.norms().stream().filter(norm -> norm.clause().equals(clause.id())).toList();
    var ways =
        clause.sentences().stream()
            .flatMap(sentence -> sentence.candidates().stream())
            .flatMap(List::stream);
    var meant = Stream.concat(norms.stream(), ways).toList();
    var needs = new LinkedHashSet<Need>();
    meant.forEach(norm -> needs.addAll(Needs.of(norm, agreement.terms())));
    return new Explanation(
        clause.id().number(),
        clause.heading(),
        clause.words().flat(),
        clause.sentences().stream().map(Explanation::sentence).toList(),
        TermWords.of(meant, agreement.terms()),
        List.copyOf(needs),
        judged(clause, agreement.judgements()),
        clouds(norms));
  }

  private static Sentence sentence(Clause.Sentence sentence) {
    return new Sentence(
        sentence.words().flat(),
        sentence.became().words(),
        sentence.note(),
        sentence.norms().stream().map(Norm::reading).findFirst().orElse(""),
        Stream.concat(
                sentence.norms().stream().map(Paraphrase::of),
                sentence.actions().stream().map(Paraphrase::of))
            .toList(),
        sentence.candidates().stream()
            .map(norms -> norms.stream().map(Paraphrase::of).toList())
            .toList());
  }

  private static List<Judged> judged(Clause clause, List<Judgement> judgements) {
    return judgements.stream()
        .filter(judgement -> judgement.clause().equals(clause.id()))
        .map(judgement -> new Judged(judgement.by(), judgement.about()))
        .toList();
  }

  private static List<String> clouds(List<Norm> norms) {
    return norms.stream()
        .flatMap(norm -> norm.clouds().stream())
        .map(Span::flat)
        .distinct()
        .toList();
  }

  /** The page that {@code proviso explain} prints for the clause. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(English.spaced(clause, heading));
    lines.add("  " + text);
    sentences.forEach(sentence -> lines(sentence, lines));
    section("Words", terms.stream().map(Explanation::line).toList(), lines);
    section("Left open", judgements.stream().map(Explanation::line).toList(), lines);
    section("Not read, and may limit it", clouds, lines);
    section("A proposal must contain", sheets(), lines);
    return lines;
  }

  private void lines(Sentence sentence, List<String> lines) {
    var note = sentence.note().isEmpty() ? "" : " (" + sentence.note() + ")";
    boolean alone = sentences.size() == 1;
    lines.add(
        "  " + English.capital(sentence.became()) + note + (alone ? "" : ": " + brief(sentence)));
    if (!sentence.reading().isEmpty()) {
      lines.add("    by the Reading: " + sentence.reading());
    }
    for (Paraphrase norm : sentence.norms()) {
      norm.lines().forEach(line -> lines.add("    " + line));
    }
    for (List<Paraphrase> way : sentence.ways()) {
      lines.add(way == sentence.ways().getFirst() ? "    Either:" : "    Or:");
      way.forEach(norm -> norm.lines().forEach(line -> lines.add("      " + line)));
    }
  }

  private static String brief(Sentence sentence) {
    var words = sentence.words();
    return words.length() > 70 ? words.substring(0, 69).strip() + "…" : words;
  }

  private static String line(TermWords term) {
    return term.meaning().isEmpty()
        ? term.name() + ": records of that name"
        : "%s: %s (%s)".formatted(term.name(), term.meaning(), term.from());
  }

  private static String line(Judged judged) {
    return judged.by().isEmpty()
        ? judged.about()
        : judged.about().startsWith(judged.by())
            ? judged.about()
            : judged.by() + " decides: " + judged.about();
  }

  /** One line a sheet: "schedule: person, activity ("staff meeting"), date". */
  private List<String> sheets() {
    return needs.stream()
        .map(Need::sheet)
        .distinct()
        .map(
            sheet ->
                sheet
                    + ": "
                    + String.join(
                        ", ",
                        needs.stream()
                            .filter(need -> need.sheet().equals(sheet))
                            .map(need -> need.field() + " (" + need.what() + ")")
                            .toList()))
        .toList();
  }

  private static void section(String heading, List<String> items, List<String> lines) {
    if (!items.isEmpty()) {
      lines.add("  " + heading + ":");
      items.forEach(item -> lines.add("    " + item));
    }
  }
}
