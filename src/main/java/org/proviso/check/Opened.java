package org.proviso.check;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.source.Diagnostic;

/**
 * Files as opened: agreements as read, and where proposals and calendars are.
 *
 * @param expired agreements that were opened and are not in force on the day asked for
 * @param calendars the calendars that lie beside agreements
 * @param drifts where an agreement is read otherwise than when it was locked
 * @param diagnostics what was wrong with the files themselves
 */
public record Opened(
    List<Agreement> agreements,
    List<Agreement> expired,
    List<Path> proposals,
    List<Path> calendars,
    List<Diagnostic> diagnostics,
    List<Diagnostic> drifts) {
  public Opened {
    agreements = List.copyOf(agreements);
    expired = List.copyOf(expired);
    proposals = List.copyOf(proposals);
    calendars = List.copyOf(calendars);
    diagnostics = List.copyOf(diagnostics);
    drifts = List.copyOf(drifts);
  }

  public Opened(
      List<Agreement> agreements,
      List<Path> proposals,
      List<Path> calendars,
      List<Diagnostic> diagnostics,
      List<Diagnostic> drifts) {
    this(agreements, List.of(), proposals, calendars, diagnostics, drifts);
  }

  public Opened(
      List<Agreement> agreements,
      List<Path> proposals,
      List<Path> calendars,
      List<Diagnostic> diagnostics) {
    this(agreements, proposals, calendars, diagnostics, List.of());
  }

  /** Those in force on the day, the others set aside. */
  public Opened on(OnDay day) {
    List<Agreement> not = agreements.stream().filter(one -> !day.isInForce(one)).toList();
    return new Opened(day.inForce(agreements), not, proposals, calendars, diagnostics, drifts);
  }

  /** In force or not. */
  public List<Agreement> all() {
    return Stream.concat(agreements.stream(), expired.stream()).toList();
  }
}
