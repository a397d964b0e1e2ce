package org.proviso.check;

import java.nio.file.Path;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.source.Diagnostic;

/**
 * Files as opened: agreements as read, and where proposals and calendars are.
 *
 * @param calendars the calendars that lie beside agreements
 * @param drifts where an agreement is read otherwise than when it was locked
 * @param diagnostics what was wrong with the files themselves
 */
public record Opened(
    List<Agreement> agreements,
    List<Path> proposals,
    List<Path> calendars,
    List<Diagnostic> diagnostics,
    List<Diagnostic> drifts) {
  public Opened {
    agreements = List.copyOf(agreements);
    proposals = List.copyOf(proposals);
    calendars = List.copyOf(calendars);
    diagnostics = List.copyOf(diagnostics);
    drifts = List.copyOf(drifts);
  }

  public Opened(
      List<Agreement> agreements,
      List<Path> proposals,
      List<Path> calendars,
      List<Diagnostic> diagnostics) {
    this(agreements, proposals, calendars, diagnostics, List.of());
  }
}
