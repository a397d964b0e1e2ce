package org.proviso.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Declaration;
import org.proviso.proposal.Clock;
import org.proviso.proposal.DateOrder;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.ProposalReader;
import org.proviso.proposal.ReadOptions;
import org.proviso.time.DateSpan;

/** Opens proposals with what the agreements and the command line say about reading them. */
final class ProposalOpener {
  private ProposalOpener() {}

  /** The calendar beside an agreement serves a proposal that brings none of its own. */
  static Proposal open(
      List<Path> files, List<Path> calendars, List<Agreement> agreements, Settings settings) {
    ReadOptions options = options(agreements, settings);
    if (calendars.isEmpty() || files.stream().anyMatch(ProposalOpener::namesCalendar)) {
      return ProposalReader.read(files, options);
    }
    boolean workbook = files.stream().anyMatch(file -> PathKind.ending(file).startsWith("xls"));
    if (workbook) {
      Proposal alone = ProposalReader.read(files, options);
      if (alone.calendar().isPresent()) {
        return alone;
      }
    }
    List<Path> all = new ArrayList<>(files);
    all.addAll(calendars);
    return ProposalReader.read(all, options);
  }

  static ReadOptions options(List<Agreement> agreements, Settings settings) {
    DateOrder order = DateOrder.UNKNOWN;
    for (Agreement agreement : agreements) {
      for (Declaration declaration : agreement.declarations()) {
        if (declaration instanceof Declaration.DateOrder(boolean monthFirst, _)) {
          order = monthFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        }
      }
    }
    order =
        switch (settings.dates()) {
          case "month-first" -> DateOrder.MONTH_FIRST;
          case "day-first" -> DateOrder.DAY_FIRST;
          default -> order;
        };
    return ReadOptions.PLAIN
        .withEncoding(settings.encoding())
        .withTerm(term(agreements))
        .withSheets(OwnSheets.of(agreements))
        .withRecords(OwnSheets.records(agreements))
        .withDateOrder(order)
        .withClock(clock(settings.clock()));
  }

  /** From the first day any of them is in force to the last. */
  private static DateSpan term(List<Agreement> agreements) {
    return agreements.stream()
        .map(Agreement::inForce)
        .filter(span -> !span.isEmpty() && !span.equals(DateSpan.ALWAYS))
        .reduce(DateSpan::around)
        .orElse(DateSpan.ALWAYS);
  }

  private static Clock clock(String words) {
    return switch (words) {
      case "school day" -> Clock.SCHOOL_DAY;
      case "24 hours" -> Clock.TWENTY_FOUR_HOURS;
      default -> Clock.UNKNOWN;
    };
  }

  private static boolean namesCalendar(Path path) {
    if (!Files.isDirectory(path)) {
      return isCalendar(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.anyMatch(ProposalOpener::isCalendar);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean isCalendar(Path file) {
    return file.getFileName() != null
        && file.getFileName().toString().matches("(?i)calendar\\.(csv|tsv)");
  }
}
