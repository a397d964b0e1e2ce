package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.proviso.norm.Consent;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Consent to what a figure of the subject itself says, as its own row tells it: a class of 33 with
 * the teacher's written agreement.
 */
final class OwnConsent extends SubjectField {
  private final Consent consent;

  OwnConsent(Name column, Consent consent) {
    super(column);
    this.consent = consent;
  }

  @Override
  Truth said(Moment moment) {
    return cell(moment).map(cell -> ConsentFilter.says(cell, consent)).orElse(Truth.UNKNOWN);
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    evidence.missing(
        "whether there was %s for %s".formatted(consent.words(), moment.subjectName),
        "fill in a column %s of the sheet %s: written, verbal or no"
            .formatted(consent.word(), sheet(moment)),
        true);
  }
}
