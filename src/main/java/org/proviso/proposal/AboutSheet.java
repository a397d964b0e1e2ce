package org.proviso.proposal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.NearMiss;
import org.proviso.source.Place;
import org.proviso.time.DateSpan;

/** What the proposal says of itself, in two columns (S1). */
final class AboutSheet {
  static final List<String> HEADER = List.of("item", "value");

  private static final List<String> ITEMS =
      List.of(
          "covers",
          "covers from",
          "covers to",
          "people",
          "site",
          "complete sheets",
          "clock",
          "date order",
          "blank means",
          "passing time",
          "other weekdays",
          "voluntary",
          "assumed");
  private static final List<String> COVERS =
      List.of(Name.of("covers").key(), Name.of("covers from").key(), Name.of("covers to").key());
  private static final String ALL = "all";
  private static final Pattern LIST = Pattern.compile("\\s*(?:[,;/]|\\band\\b)\\s*");

  private final Map<String, String> values = new LinkedHashMap<>();
  private Optional<DateSpan> coverage = Optional.empty();
  private Optional<LocalDate> coversFrom = Optional.empty();
  private Optional<LocalDate> coversTo = Optional.empty();
  private Set<String> completeSheets = Set.of();

  /** Whether the first row is no header but already an item and its value. */
  static boolean lacksHeader(String sheet, List<String> header) {
    return sheet.equals("about")
        && header.size() >= HEADER.size()
        && ITEMS.stream().anyMatch(item -> Name.of(item).matches(Name.of(header.getFirst())));
  }

  /** An about sheet that nobody supplied. */
  static AboutSheet none() {
    return new AboutSheet();
  }

  static AboutSheet read(SheetIntake sheet, ReadOptions options, List<Diagnostic> diagnostics) {
    var about = new AboutSheet();
    Optional<TextColumn> items = sheet.column("item");
    Optional<TextColumn> values = sheet.column("value");
    if (items.isEmpty() || values.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(Code.COLUMN_MISSING, sheet.place(0, ""), "item and value", "about"));
      return about;
    }
    for (int row = 0; row < sheet.rows(); row++) {
      String item = items.get().text(row);
      about.values.putIfAbsent(Name.said(item).key(), values.get().text(row));
      warnOfNearMiss(item, sheet.place(row, items.get().header()), diagnostics);
    }
    about.readCoverage(sheet, values.get(), options, diagnostics);
    about.completeSheets =
        about.value("complete sheets").stream()
            .flatMap(LIST::splitAsStream)
            .map(name -> isAll(name) ? ALL : Name.of(name).key())
            .collect(Collectors.toSet());
    return about;
  }

  private static void warnOfNearMiss(String item, Place place, List<Diagnostic> diagnostics) {
    boolean blank = item.toLowerCase(Locale.ROOT).startsWith("blank ");
    boolean known = blank || ITEMS.stream().anyMatch(name -> Name.of(name).matches(Name.of(item)));
    if (!known) {
      NearMiss.nearly(Name.of(item), ITEMS.stream().map(Name::of).toList()).stream()
          .findFirst()
          .ifPresent(near -> diagnostics.add(Diagnostic.of(Code.FIELD_UNKNOWN, place, item, near)));
    }
  }

  /**
   * The items that are dates, read as one column, so that one of them settles the others' order.
   */
  private void readCoverage(
      SheetIntake sheet, TextColumn values, ReadOptions options, List<Diagnostic> diagnostics) {
    TextColumn items = sheet.column("item").orElseThrow();
    var dates = new TextColumn(values.header(), 0);
    for (int row = 0; row < sheet.rows(); row++) {
      boolean date = COVERS.contains(Name.of(items.text(row)).key());
      dates.codes().add(date ? dates.texts().code(values.text(row)) : 0);
    }
    List<Optional<DateReading>> settled =
        new DateColumn(dates, options.term())
            .settle(dateOrder(options), new SheetReport(sheet, diagnostics));
    var spans = new LinkedHashMap<String, DateSpan>();
    for (int row = 0; row < sheet.rows(); row++) {
      String item = Name.of(items.text(row)).key();
      settled
          .get(dates.code(row))
          .flatMap(AboutSheet::span)
          .ifPresent(span -> spans.putIfAbsent(item, span));
    }
    coversFrom = Optional.ofNullable(spans.get(COVERS.get(1))).map(DateSpan::first);
    coversTo = Optional.ofNullable(spans.get(COVERS.get(2))).map(DateSpan::last);
    coverage =
        coversFrom.isPresent() && coversTo.isPresent()
            ? join(coversFrom.get(), coversTo.get())
            : Optional.ofNullable(spans.get(COVERS.get(0)));
    if (coversFrom.isPresent() && coversTo.isPresent() && coverage.isEmpty()) {
      tellEndBeforeStart(sheet, items, diagnostics);
    }
  }

  private void tellEndBeforeStart(
      SheetIntake sheet, TextColumn items, List<Diagnostic> diagnostics) {
    for (int row = 0; row < sheet.rows(); row++) {
      if (Name.of(items.text(row)).key().equals(COVERS.get(2))) {
        diagnostics.add(
            Diagnostic.of(
                Code.END_BEFORE_START,
                sheet.place(row, "value"),
                DateWords.of(coversTo.orElseThrow()),
                DateWords.of(coversFrom.orElseThrow())));
      }
    }
  }

  private static Optional<DateSpan> join(LocalDate from, LocalDate to) {
    var joined = new DateSpan(from, to);
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }

  private static Optional<DateSpan> span(DateReading reading) {
    return switch (reading) {
      case DateReading.Day day -> {
        LocalDate only = day.day();
        yield Optional.of(new DateSpan(only, only));
      }
      case DateReading.Days days -> Optional.of(days.span());
      case DateReading.Weekly _, DateReading.Unreadable _ -> Optional.empty();
    };
  }

  Optional<String> value(Name item) {
    return Optional.ofNullable(values.get(item.key())).filter(value -> !value.isEmpty());
  }

  Optional<String> value(String item) {
    return value(Name.of(item));
  }

  Optional<DateSpan> coverage() {
    return coverage;
  }

  /** What is covered where only one end of it is said; the dates of the rows give the other. */
  Optional<DateSpan> coverage(Optional<DateSpan> found) {
    boolean one = coversFrom.isPresent() != coversTo.isPresent();
    return coverage.or(
        () ->
            found.map(
                span ->
                    one
                        ? join(coversFrom.orElse(span.first()), coversTo.orElse(span.last()))
                            .orElse(span)
                        : span));
  }

  boolean saysComplete(String sheet) {
    boolean all = completeSheets.contains(ALL) && !sheet.equals("none");
    return all || completeSheets.contains(Name.of(sheet).key());
  }

  /** "All", "all sheets": as a name it would be a determiner and no more. */
  private static boolean isAll(String name) {
    return name.strip().matches("(?i)all( (the )?sheets)?");
  }

  DateOrder dateOrder(ReadOptions options) {
    String value = value("date order").orElse("").toLowerCase(Locale.ROOT);
    if (value.startsWith("month") || value.startsWith("m/") || value.startsWith("mm")) {
      return DateOrder.MONTH_FIRST;
    }
    boolean dayFirst = value.startsWith("day") || value.startsWith("d/") || value.startsWith("dd");
    return dayFirst ? DateOrder.DAY_FIRST : options.dateOrder();
  }

  Clock clock(ReadOptions options) {
    String value = value("clock").orElse("").toLowerCase(Locale.ROOT);
    if (value.startsWith("school")) {
      return Clock.SCHOOL_DAY;
    }
    boolean day = value.startsWith("24") || value.startsWith("twenty");
    return day ? Clock.TWENTY_FOUR_HOURS : options.clock();
  }
}
