package org.proviso.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.proviso.binding.AgreementReader;
import org.proviso.interpreter.Interpreter;
import org.proviso.norm.Agreement;
import org.proviso.norm.Example;
import org.proviso.proposal.Proposal;
import org.proviso.source.Diagnostic;
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
    return with(AgreementReader.read(filled.text()), filled.diagnostics());
  }

  private static Agreement with(Agreement agreement, List<Diagnostic> more) {
    var all = new ArrayList<>(agreement.diagnostics());
    all.addAll(more);
    return new Agreement(
        agreement.name(),
        agreement.title(),
        agreement.source(),
        agreement.clauses(),
        agreement.declarations(),
        agreement.terms(),
        agreement.norms(),
        agreement.judgements(),
        agreement.examples(),
        agreement.tables(),
        all);
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
