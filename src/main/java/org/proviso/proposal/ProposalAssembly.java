package org.proviso.proposal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.Place;
import org.proviso.time.DateSpan;
import org.proviso.time.DayCalendar;

/** Collects the sheets of all files, then makes one proposal of them. */
final class ProposalAssembly {
  private final ReadOptions options;
  private final Map<String, SheetIntake> sheets = new LinkedHashMap<>();
  private final List<GridTable> grids = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  ProposalAssembly(ReadOptions options) {
    this.options = options;
  }

  void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  ReadOptions options() {
    return options;
  }

  void take(RawSheet raw) {
    String name = SheetNames.choose(raw.name(), raw.header(), true, options);
    SheetIntake.Rows rows = open(raw.name(), name, raw.file(), raw.header(), raw.places());
    for (int i = 0; i < raw.rows().size(); i++) {
      raw.rows().get(i).forEach(rows::cell);
      rows.end(i + 2);
    }
  }

  /**
   * Reads one CSV.
   *
   * @param alone whether it is the whole proposal: then a schedule, unless its header says
   *     otherwise
   */
  void takeCsv(String file, String name, boolean alone, CsvSource.Opener opener) {
    try {
      new CsvSource(file, opener, diagnostics)
          .read(
              header -> {
                String sheet = SheetNames.choose(name, header, alone, options);
                warnOfNearMiss(file, name, sheet);
                return open(name, sheet, file, header, List.of());
              });
    } catch (IOException e) {
      add(
          Diagnostic.of(
              Code.FILE_NOT_READABLE,
              new Place.InFile(file),
              file,
              "the computer could not read it"));
    }
  }

  /** A name that is nearly that of a sheet with a meaning, were the columns to say which it is. */
  void warnOfNearMiss(String file, String tab, String sheet) {
    SheetNames.nearMiss(new Place.InFile(file), tab, sheet).ifPresent(this::add);
  }

  /**
   * Opens a table.
   *
   * @param tab what it is called where it comes from
   * @param sheet the sheet that its name and header make it
   */
  SheetIntake.Rows open(
      String tab, String sheet, String file, List<String> header, List<Place> places) {
    var top = new GridHeader(header);
    boolean other =
        KnownFields.sheetNamed(tab).filter(name -> !name.equals("schedule")).isPresent()
            || options.sheets().stream().anyMatch(Name.of(tab)::matches);
    if (!other && !header.isEmpty() && top.fits()) {
      var cells = new SheetIntake("schedule");
      grids.add(new GridTable(tab, sheet, file, top, cells, places));
      return cells.open(file, GridTable.kept(top), places, options, diagnostics);
    }
    return open(sheet, file, header, places);
  }

  private SheetIntake.Rows open(
      String sheet, String file, List<String> header, List<Place> places) {
    if (AboutSheet.lacksHeader(sheet, header)) {
      SheetIntake.Rows rows = open(sheet, file, AboutSheet.HEADER, places);
      header.subList(0, AboutSheet.HEADER.size()).forEach(rows::cell);
      rows.end(1);
      return rows;
    }
    return sheets
        .computeIfAbsent(Name.of(sheet).key(), _ -> new SheetIntake(sheet))
        .open(file, header, places, options, diagnostics);
  }

  Proposal proposal() {
    AboutSheet about =
        find("about")
            .map(sheet -> AboutSheet.read(sheet, options, diagnostics))
            .orElseGet(AboutSheet::none);
    Bells bells = bells(about);
    grids(bells, about);
    Map<String, SheetDates> dates = dates(about);
    Optional<DateSpan> coverage = coverage(about, dates);
    DayCalendar calendar = calendar(about);
    var loaded = loaded(about, dates, calendar, coverage.orElse(options.term()));
    periods(bells, calendar, loaded);
    new PersonSpellings(loaded.values()).tell(diagnostics);
    loaded.values().forEach(sheet -> new SheetChecks(sheet, diagnostics).run());
    var agreed = new AgreedSheets(options, about, diagnostics);
    return new LoadedProposal(
        withChanges(loaded),
        about,
        coverage.or(() -> about.coverage(ofEvents(loaded))).or(this::term),
        calendar,
        bells.passing(),
        find("terms").map(agreed::meanings).orElse(Map.of()),
        find("waivers").map(agreed::waivers).orElse(List.of()),
        diagnostics);
  }

  /** The sheets by their keys; rows that stand for several days are laid out over the span. */
  private Map<String, LoadedSheet> loaded(
      AboutSheet about, Map<String, SheetDates> dates, DayCalendar calendar, DateSpan span) {
    var loaded = new LinkedHashMap<String, LoadedSheet>();
    sheets.forEach(
        (key, sheet) -> {
          SheetDates when = dates.get(key);
          SheetReport report = when == null ? new SheetReport(sheet, diagnostics) : when.report();
          var loader = new SheetLoader(sheet, about, options, report);
          loaded.put(key, when == null ? loader.asRead() : loader.laidOut(when, calendar, span));
        });
    return loaded;
  }

  /** And the sheet of changes between assignments, unless the proposal has one itself. */
  private Map<String, Sheet> withChanges(Map<String, LoadedSheet> loaded) {
    Map<String, Sheet> all = new LinkedHashMap<>(loaded);
    String changes = Name.of(AssignmentChanges.SHEET).key();
    Optional.ofNullable(loaded.get(Name.of("assignments").key()))
        .filter(_ -> !loaded.containsKey(changes))
        .flatMap(assignments -> new AssignmentChanges(assignments, diagnostics).sheet())
        .ifPresent(sheet -> all.put(changes, sheet));
    return all;
  }

  private Optional<SheetIntake> find(String sheet) {
    return Optional.ofNullable(sheets.get(Name.of(sheet).key()));
  }

  private Map<String, SheetDates> dates(AboutSheet about) {
    var dates = new LinkedHashMap<String, SheetDates>();
    Set<String> letters = DayLetter.of(find("calendar"));
    sheets.forEach(
        (key, sheet) -> {
          if (SheetLoader.isLaidOut(sheet.name())) {
            var report = new SheetReport(sheet, diagnostics);
            dates.put(
                key,
                new SheetDates(sheet, about.dateOrder(options), options.term(), letters, report));
          }
        });
    return dates;
  }

  /** What {@code about} says, else the schedule's dates, else those of the other sheets of days. */
  private Optional<DateSpan> coverage(AboutSheet about, Map<String, SheetDates> dates) {
    var schedule = new CoverageFinder();
    var others = new CoverageFinder();
    String key = Name.of("schedule").key();
    dates.forEach(
        (name, when) -> {
          CoverageFinder finder = name.equals(key) ? schedule : others;
          finder.add(when, when.report().sheet().rows());
        });
    boolean scheduled = dates.containsKey(key);
    return about.coverage(schedule.found().or(() -> scheduled ? Optional.empty() : others.found()));
  }

  private static Optional<DateSpan> ofEvents(Map<String, LoadedSheet> loaded) {
    var finder = new CoverageFinder();
    Optional<Column> dates =
        Optional.ofNullable(loaded.get(Name.of("events").key())).flatMap(s -> s.column("date"));
    dates.ifPresent(
        column -> {
          for (int row = 0; row < column.size(); row++) {
            if (column.kind() == Column.Kind.DAY && !column.isBlank(row)) {
              finder.add(new DateReading.Day(LocalDate.ofEpochDay(column.at(row)), -1));
            }
          }
        });
    return finder.found();
  }

  /** Weekly patterns alone cover what they are laid over. */
  private Optional<DateSpan> term() {
    boolean rows = sheets.containsKey(Name.of("schedule").key());
    return rows && !options.term().equals(DateSpan.ALWAYS)
        ? Optional.of(options.term())
        : Optional.empty();
  }

  private void grids(Bells bells, AboutSheet about) {
    if (!grids.isEmpty()) {
      var facts =
          new GridFacts(bells, DayLetter.of(find("calendar")), List.copyOf(sheets.values()), about);
      for (GridTable grid : grids) {
        grid.write(
            facts, (sheet, header) -> open(sheet, grid.file(), header, grid.places()), diagnostics);
      }
    }
  }

  /** Gives rows that name a period its times. */
  private void periods(Bells bells, DayCalendar calendar, Map<String, LoadedSheet> loaded) {
    if (loaded.values().stream().noneMatch(sheet -> sheet.column("period").isPresent())) {
      return;
    }
    var belongings =
        new Belongings(
            Optional.ofNullable(loaded.get(Name.of("people").key())),
            Optional.ofNullable(loaded.get(Name.of("classes").key())));
    var times = new PeriodTimes(bells, belongings, calendar, diagnostics);
    loaded.replaceAll(
        (key, sheet) -> SheetLoader.isLaidOut(sheet.name()) ? times.timed(sheet) : sheet);
  }

  private Bells bells(AboutSheet about) {
    return find("bells")
        .map(
            sheet ->
                Bells.read(
                    sheet,
                    about,
                    options,
                    DayLetter.of(find("calendar")),
                    new SheetReport(sheet, diagnostics)))
        .orElse(Bells.NONE);
  }

  private DayCalendar calendar(AboutSheet about) {
    SheetIntake sheet = find("calendar").orElseGet(() -> new SheetIntake("calendar"));
    DayCalendar calendar =
        CalendarReader.read(sheet, about, options, new SheetReport(sheet, diagnostics));
    Place place =
        sheet.rows() > 0 ? sheet.place(0, "") : new Place.InRow("about", "about", 1, "value");
    calendar.assumptions().stream()
        .map(line -> line.replaceFirst("(?i)^assumed\\b[:,]?\\s*", ""))
        .forEach(line -> add(Diagnostic.of(Code.CALENDAR_ASSUMED, place, line)));
    return calendar;
  }
}
