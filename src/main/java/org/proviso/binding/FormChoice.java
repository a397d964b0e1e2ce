package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.SubjectKind;

/** Which form reads a subject and what is said of it, when everything around them is placed. */
final class FormChoice {
  /** "At least 30 but no more than 45 minutes" is two norms. */
  List<List<Draft>> read(Parts parts) {
    List<List<Bit>> cores = TwoLimits.expand(parts.core(), parts.force().negative());
    if (cores.size() == 1) {
      return dispatch(parts);
    }
    var all = new ArrayList<Draft>();
    for (List<Bit> core : cores) {
      List<List<Draft>> readings = dispatch(parts.with(core));
      if (readings.size() != 1) {
        throw Unplaced.at(core, "a sentence for each of the two limits");
      }
      all.addAll(readings.getFirst());
    }
    return List.of(all);
  }

  private List<List<Draft>> dispatch(Parts parts) {
    boolean condition =
        switch (parts.force().modality()) {
          case PERMISSION, POWER -> parts.modifiers().purpose;
          case BAN, EXEMPTION -> parts.modifiers().purposeBehind;
          case DUTY, ADVISORY, RIGHT -> false;
        };
    if (condition) {
      throw Unplaced.at(parts.core(), "the sentence without its purpose");
    }
    return formed(parts);
  }

  private List<List<Draft>> formed(Parts parts) {
    SentenceSubject subject = parts.subject();
    if (!parts.modifiers().between.isEmpty()) {
      return alternatives(new GapForm(parts).read());
    }
    if (EqualForm.fits(parts)) {
      return List.of(List.of(new EqualForm(parts).read()));
    }
    if (NoticeForm.fits(parts)) {
      return List.of(List.of(new NoticeForm(parts).read()));
    }
    if (!parts.modifiers().timings.isEmpty() && !subject.isPerson()) {
      throw Unplaced.at(parts.core(), "a person who acts before or after the deadline");
    }
    if (SizeForm.fits(parts)) {
      return alternatives(new SizeForm(parts).read());
    }
    if (subject.there()) {
      return new AmountFirst(parts).there();
    }
    if (subject.party()) {
      return new PartyForm(parts).read(this::dispatch);
    }
    if (!subject.limit().isEmpty()) {
      return new AmountFirst(parts).limited();
    }
    boolean limit = LimitForm.fits(parts);
    if (subject.kind().isPresent()) {
      return subject.kind().get() == SubjectKind.SITE
          ? new PartyForm(parts).read(this::dispatch)
          : alternatives(limit ? new LimitForm(parts).read() : new ActionForm(parts).read());
    }
    return limit ? new LengthForm(parts).read() : alternatives(new EventForm(parts).read());
  }

  static List<List<Draft>> alternatives(List<Draft> drafts) {
    return drafts.stream().map(List::of).toList();
  }
}
