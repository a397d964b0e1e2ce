package org.proviso.check;

import java.nio.file.Path;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.source.Diagnostic;

/**
 * Files as opened: agreements as read, and where proposals and calendars are.
 *
 * @param calendars the calendars that lie beside agreements
 * @param diagnostics what was wrong with the files themselves
 */
public record Opened(
    List<Agreement> agreements,
    List<Path> proposals,
    List<Path> calendars,
    List<Diagnostic> diagnostics) {
  public Opened {
    agreements = List.copyOf(agreements);
    proposals = List.copyOf(proposals);
    calendars = List.copyOf(calendars);
    diagnostics = List.copyOf(diagnostics);
  }
}
