package org.proviso.binding;

import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;

/** Forms that are told by the whole of their subject or predicate; tried before all others. */
record WholeForms(
    Context context,
    List<Bit> subject,
    Phrase.Modal modal,
    List<Bit> predicate,
    ModifierReader reader,
    Modifiers modifiers) {
  Optional<List<List<Draft>>> read() {
    if (OnlyForm.fits(subject)) {
      return Optional.of(List.of(new OnlyForm(context, modifiers).read(subject, modal, predicate)));
    }
    if (AtOnceForm.fits(subject)) {
      return UsesForm.pairs(context, subject, modal, predicate, modifiers)
          .map(List::of)
          .or(() -> one(new AtOnceForm(context, modifiers).read(subject, modal, predicate)));
    }
    Optional<List<Draft>> share =
        ShareForm.read(context, subject, modal, predicate, reader, modifiers);
    if (share.isPresent()) {
      return share.map(FormChoice::alternatives);
    }
    if (PayForm.fits(modal, predicate)) {
      return one(new PayForm(context, reader, modifiers).read(subject, modal, predicate));
    }
    return special()
        .or(
            () ->
                ProcedureForm.read(context, subject, modal, predicate, reader, modifiers)
                    .map(List::of))
        .map(List::of);
  }

  private static Optional<List<List<Draft>>> one(Draft draft) {
    return Optional.of(List.of(List.of(draft)));
  }

  private Optional<List<Draft>> special() {
    if (OrderForm.fits(predicate)) {
      return Optional.of(List.of(OrderForm.read(context, subject, modal, predicate, modifiers)));
    }
    return UsesForm.read(context, subject, modal, predicate, modifiers)
        .or(
            () ->
                MinutesForm.read(context, subject, modal, predicate, reader, modifiers)
                    .map(List::of))
        .or(() -> ListedForm.read(context, subject, modal, predicate, modifiers).map(List::of))
        .or(() -> PartsForm.read(context, subject, modal, predicate, reader, modifiers));
  }
}
