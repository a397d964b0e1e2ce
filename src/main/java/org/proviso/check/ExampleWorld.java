package org.proviso.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Agreement;
import org.proviso.norm.Example;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.ProposalReader;
import org.proviso.proposal.RawSheet;
import org.proviso.proposal.ReadOptions;
import org.proviso.source.Code;
import org.proviso.source.Name;
import org.proviso.source.Place;
import org.proviso.time.DateSpan;

/**
 * An example's rows as a complete world (S22): every sheet it holds is complete, every weekday is a
 * work day unless its own calendar says otherwise, and the periods it touches are covered whole.
 * What the example says of itself in a sheet {@code about} goes before all that.
 */
final class ExampleWorld {
  private static final String ABOUT = "about";

  private final Example example;
  private final Agreement agreement;
  private final ReadOptions options;

  ExampleWorld(Example example, Agreement agreement) {
    this.example = example;
    this.agreement = agreement;
    this.options = ProposalOpener.options(List.of(agreement), Settings.PLAIN);
  }

  Proposal proposal() {
    List<List<String>> said = new ArrayList<>();
    said.add(List.of("complete sheets", "all"));
    said.add(List.of("other weekdays", "work day"));
    said.addAll(Scopes.of(example.target(), agreement));
    Proposal first = read(said);
    boolean clockless =
        first.diagnostics().stream().anyMatch(wrong -> wrong.code() == Code.CLOCK_UNKNOWN);
    if (clockless) {
      said.add(List.of("clock", "school day"));
      first = read(said);
    }
    Optional<DateSpan> dates = first.coverage();
    if (first.coverageStated() || dates.isEmpty()) {
      return first;
    }
    DateSpan whole = TouchedPeriods.of(example.target(), agreement, dates.get(), first.calendar());
    said.add(List.of("covers from", whole.first().toString()));
    said.add(List.of("covers to", whole.last().toString()));
    return read(said);
  }

  /** The example's sheets, with what it does not say of itself added to its {@code about}. */
  private Proposal read(List<List<String>> said) {
    List<RawSheet> sheets = new ArrayList<>();
    List<List<String>> about = new ArrayList<>();
    for (Example.Sheet sheet : example.sheets()) {
      if (Name.of(sheet.name()).matches(Name.of(ABOUT))) {
        about.addAll(sheet.rows());
      } else {
        sheets.add(raw(sheet));
      }
    }
    for (List<String> item : said) {
      boolean own =
          about.stream()
              .anyMatch(
                  row ->
                      !row.isEmpty() && Name.of(row.getFirst()).matches(Name.of(item.getFirst())));
      if (!own) {
        about.add(item);
      }
    }
    sheets.addFirst(RawSheet.of(ABOUT, List.of("item", "value"), about));
    return ProposalReader.readSheets(sheets, options);
  }

  private RawSheet raw(Example.Sheet sheet) {
    List<Place> places =
        sheet.at().stream()
            .<Place>map(span -> new Place.InText(span, example.stated().number()))
            .toList();
    return new RawSheet(
        sheet.name(), agreement.source().name(), sheet.header(), sheet.rows(), places);
  }
}
