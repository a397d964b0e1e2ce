package org.proviso.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.proviso.norm.Agreement;
import org.proviso.norm.Example;
import org.proviso.proposal.Proposal;
import org.proviso.source.SourceText;
import org.proviso.verdict.Result;

/** The passes that a check runs through, from text and files to verdicts. */
public interface Passes {
  /** Reads an agreement; blanks are filled by name. */
  Agreement read(SourceText text, Map<String, String> fills);

  /**
   * Opens what is held against agreements.
   *
   * @param calendar the calendar beside an agreement, for proposals that bring none; may be empty
   */
  Proposal open(
      List<Path> files, List<Path> calendar, List<Agreement> agreements, Settings settings);

  /** An example's rows as a complete world for the periods that its clause's norms touch (S22). */
  Proposal world(Example example, Agreement agreement);

  /** Holds the agreements against the proposal. */
  Result evaluate(List<Agreement> agreements, Proposal proposal);
}
