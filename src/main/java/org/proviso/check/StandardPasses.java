package org.proviso.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.proviso.binding.AgreementReader;
import org.proviso.interpreter.Interpreter;
import org.proviso.norm.Agreement;
import org.proviso.norm.Example;
import org.proviso.proposal.Proposal;
import org.proviso.source.SourceText;
import org.proviso.verdict.Result;

/** The passes as they are shipped. */
public final class StandardPasses implements Passes {
  @Override
  public Agreement read(SourceText text, Map<String, String> fills) {
    Agreement agreement = AgreementReader.read(text);
    if (fills.isEmpty()) {
      return agreement;
    }
    Fills.Filled filled = Fills.fill(agreement, fills);
    return AgreementReader.read(filled.text()).telling(filled.diagnostics());
  }

  @Override
  public Proposal open(
      List<Path> files, List<Path> calendar, List<Agreement> agreements, Settings settings) {
    return ProposalOpener.open(files, calendar, agreements, settings);
  }

  @Override
  public Proposal world(Example example, Agreement agreement) {
    return new ExampleWorld(example, agreement).proposal();
  }

  @Override
  public Result evaluate(List<Agreement> agreements, Proposal proposal) {
    return new Interpreter().check(agreements, proposal);
  }
}
