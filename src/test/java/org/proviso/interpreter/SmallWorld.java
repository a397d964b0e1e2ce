package org.proviso.interpreter;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Bound;
import org.proviso.norm.Declaration;
import org.proviso.norm.Each;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.norm.Terms;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.ProposalReader;
import org.proviso.proposal.RawSheet;
import org.proviso.proposal.ReadOptions;
import org.proviso.report.ByHand;
import org.proviso.source.Name;
import org.proviso.source.SourceText;
import org.proviso.source.Span;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Stretch;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Result;

/** A norm built by hand and a few rows to hold it against. */
final class SmallWorld {
  static final Period DAY = new Period.Day(DayKind.PLAIN, EnumSet.allOf(DayOfWeek.class));
  static final Period WEEK = new Period.Calendar(Stretch.WEEK);
  static final Period MONTH = new Period.Calendar(Stretch.MONTH);
  private static final SourceText TEXT = new SourceText("test", "1 a sentence");
  static final Span WORDS = TEXT.span(2, 12);

  private final List<RawSheet> sheets = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<Exemption> exemptions = new ArrayList<>();
  private final List<Span> clouds = new ArrayList<>();
  private Modality modality = Modality.DUTY;
  private Each each = Each.of(SubjectKind.PERSON, Name.of("unit member"));
  private Period period = DAY;
  private Fact when = Fact.ALWAYS;
  private DateSpan term = DateSpan.ALWAYS;

  static SmallWorld of(String schedule) {
    return new SmallWorld().sheet("schedule", schedule);
  }

  /** Cells separated by bars, the header first. */
  SmallWorld sheet(String name, String table) {
    List<List<String>> rows =
        table
            .strip()
            .lines()
            .map(line -> List.of(line.split("\\|", -1)).stream().map(String::strip).toList())
            .toList();
    sheets.add(RawSheet.of(name, rows.getFirst(), rows.subList(1, rows.size())));
    return this;
  }

  SmallWorld in(Period other) {
    period = other;
    return this;
  }

  SmallWorld as(Modality other) {
    modality = other;
    return this;
  }

  SmallWorld each(Each other) {
    each = other;
    if (other.kind() == SubjectKind.RECORD) {
      period = new Period.Occurrence();
    }
    return this;
  }

  SmallWorld when(Fact fact) {
    when = fact;
    return this;
  }

  SmallWorld unless(Fact fact) {
    exemptions.add(new Exemption(fact, WORDS));
    return this;
  }

  SmallWorld clouded() {
    clouds.add(WORDS);
    return this;
  }

  SmallWorld term(String name, Term.Meaning meaning) {
    terms.add(new Term(Name.of(name), List.of(meaning), "1"));
    return this;
  }

  SmallWorld inForce(DateSpan span) {
    term = span;
    return this;
  }

  Result check(Fact must) {
    Norm norm = ByHand.norm(modality, each, period, when, must, exemptions).clouded(clouds);
    Agreement agreement =
        new Agreement(
            "test",
            "",
            TEXT,
            List.of(),
            List.of(new Declaration.InForce(term, false, WORDS)),
            new Terms(terms, List.of()),
            List.of(norm),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Proposal proposal = ProposalReader.readSheets(sheets, ReadOptions.PLAIN.withTerm(term));
    return new Interpreter().check(List.of(agreement), proposal);
  }

  /** Every finding as "Rivera 2021-04 broken 3 h 45"; "unless" after what one fact would save. */
  List<String> verdicts(Fact must) {
    return check(must).findings().stream().map(SmallWorld::words).sorted().toList();
  }

  private static String words(Finding finding) {
    String words =
        finding.subject().name()
            + " "
            + finding.when().key()
            + " "
            + finding.verdict().word()
            + (finding.unless() ? " unless" : "")
            + " "
            + finding.measured();
    return words.strip();
  }

  static Selection records(String kind, Filter... filters) {
    return new Selection("schedule", List.of(Name.of(kind)), List.of(filters));
  }

  static Fact atMost(Measure measure, long minutes) {
    return compare(measure, Relation.AT_MOST, Quantity.minutes(minutes));
  }

  static Fact atLeast(Measure measure, long minutes) {
    return compare(measure, Relation.AT_LEAST, Quantity.minutes(minutes));
  }

  static Fact compare(Measure measure, Relation relation, Quantity quantity) {
    return new Fact.Compare(measure, relation, new Bound.Fixed(quantity));
  }
}
