package org.proviso.reference;

import org.proviso.proposal.Proposal;
import org.proviso.proposal.ProposalReader;
import org.proviso.proposal.RawSheet;
import org.proviso.proposal.ReadOptions;

/** A world as the product itself reads it. */
final class WorldProposals {
  private WorldProposals() {}

  static Proposal of(Case held) {
    return ProposalReader.readSheets(
        held.world().sheets().stream()
            .map(sheet -> RawSheet.of(sheet.name(), sheet.header(), sheet.rows()))
            .toList(),
        ReadOptions.PLAIN.withTerm(held.inForce()));
  }
}
