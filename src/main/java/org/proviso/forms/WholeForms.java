package org.proviso.forms;

import java.util.List;
import java.util.Optional;

/**
 * The forms that are told by the whole of their subject or predicate, in the order in which they
 * are tried; none that reads a sentence leaves it to a later one.
 */
record WholeForms(SplitSentence sentence) {
  Optional<List<List<Draft>>> read() {
    if (OnlyForm.fits(sentence.subject())) {
      return Optional.of(List.of(new OnlyForm(sentence).read()));
    }
    if (AtOnceForm.fitsMost(sentence)) {
      return Optional.of(List.of(List.of(new AtOnceForm(sentence).read())));
    }
    Optional<Draft> crew = CrewForm.read(sentence);
    if (crew.isPresent()) {
      return crew.map(List::of).map(List::of);
    }
    if (AtOnceForm.fits(sentence.subject())) {
      return UsesForm.pairs(sentence)
          .or(() -> Optional.of(List.of(new AtOnceForm(sentence).read())))
          .map(List::of);
    }
    Optional<List<Draft>> share = ShareForm.read(sentence);
    if (share.isPresent()) {
      return share.map(FormChoice::alternatives);
    }
    Optional<Draft> credit = CreditForm.read(sentence);
    if (credit.isPresent()) {
      return credit.map(List::of).map(List::of);
    }
    if (PayForm.fits(sentence.modal(), sentence.predicate())) {
      return Optional.of(List.of(List.of(new PayForm(sentence).read())));
    }
    return norms()
        .map(List::of)
        .or(() -> ProcedureForm.read(sentence).map(FormChoice::alternatives));
  }

  /** Of one reading, in one norm or several. */
  private Optional<List<Draft>> norms() {
    if (OrderForm.fits(sentence.predicate())) {
      return Optional.of(List.of(OrderForm.read(sentence)));
    }
    return UsesForm.read(sentence)
        .or(() -> MinutesForm.read(sentence).map(List::of))
        .or(() -> ListedForm.read(sentence).map(List::of))
        .or(() -> ContentsForm.read(sentence));
  }
}
