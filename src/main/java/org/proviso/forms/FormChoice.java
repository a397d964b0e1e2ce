package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.norm.SubjectKind;
import org.proviso.syntax.Phrase;
import org.proviso.wording.TwoLimits;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.SentenceSubject;
import org.proviso.words.SharedHead;
import org.proviso.words.Unplaced;

/** Which form reads a subject and what is said of it, when everything around them is placed. */
final class FormChoice {
  /** "At least 30 but no more than 45 minutes" is two norms. */
  List<List<Draft>> read(Parts parts) {
    List<List<Bit>> cores = TwoLimits.expand(parts.core(), parts.force().negative());
    if (cores.size() == 1) {
      return dispatch(parts);
    }
    List<List<Draft>> all = List.of(List.of());
    for (List<Bit> core : cores) {
      List<List<Draft>> readings = dispatch(parts.with(core));
      if (readings.size() != 1 && all.size() != 1) {
        throw Unplaced.at(core, "a sentence for each of the two limits");
      }
      all = both(all, readings);
    }
    return all;
  }

  /** Each reading of the one with each of the other; one of them has but one. */
  private static List<List<Draft>> both(List<List<Draft>> one, List<List<Draft>> other) {
    var all = new ArrayList<List<Draft>>();
    for (List<Draft> first : one) {
      for (List<Draft> second : other) {
        var drafts = new ArrayList<>(first);
        drafts.addAll(second);
        all.add(drafts);
      }
    }
    return all;
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

  /** A meeting of many is one of its site, and as many rows. */
  private static void countedBySite(Parts parts) {
    boolean site =
        parts.modifiers().subjects.stream()
            .anyMatch(noun -> parts.context().kinds().is(SubjectKind.SITE, noun.name()));
    Stream<Phrase.Limit> limits =
        Stream.concat(
            parts.subject().limit().stream(),
            parts.core().stream()
                .filter(bit -> bit instanceof Bit.Piece(Phrase.Limit _))
                .map(bit -> (Phrase.Limit) ((Bit.Piece) bit).phrase()));
    if (site && limits.anyMatch(limit -> !Amounts.isTime(limit.amount()))) {
      throw Unplaced.at(parts.modifiers().subjects.getFirst().first(), "\"for each teacher\"");
    }
  }

  /** What is offered may be declined: only whether the offer came in time can be told. */
  private static void offered(Parts parts) {
    boolean owed =
        switch (parts.force().modality()) {
          case DUTY, RIGHT -> true;
          case BAN, EXEMPTION, PERMISSION, POWER, ADVISORY -> false;
        };
    boolean offers =
        parts.core().stream()
            .limit(2)
            .anyMatch(bit -> bit instanceof Bit.Word word && word.text().matches("offer(ed)?"));
    if (owed && offers && parts.modifiers().timings.isEmpty()) {
      throw Unplaced.at(parts.core(), "\"be given\", or by when the offer must come");
    }
    if (owed && offers && !parts.modifiers().recordFilters().isEmpty()) {
      // The hour may be that of the offer or of the thing, and so may the deadline.
      throw Unplaced.at(
          parts.core(), "when it is offered in one sentence, and when it is held in another");
    }
    if (owed && offers) {
      parts
          .modifiers()
          .taken
          .add("an event of that name is the offer; having it means being offered");
    }
  }

  /** "Lunch and recess duty", denied: whether lunch itself is denied cannot be told. */
  private static void meals(Parts parts) {
    if (parts.force().negative()
        && parts.subject().noun().stream().anyMatch(SharedHead::isMealAmongDuties)) {
      throw Unplaced.at(parts.core(), "each of the duties by its whole name: \"lunch duty\"");
    }
  }

  private List<List<Draft>> formed(Parts parts) {
    countedBySite(parts);
    offered(parts);
    meals(parts);
    return byContent(parts).orElseGet(() -> bySubject(parts));
  }

  /** The forms that are told by what is said of the subject, in the order of their trial. */
  private Optional<List<List<Draft>>> byContent(Parts parts) {
    return one(DatedForm.read(parts))
        .or(() -> DayContents.read(parts, this::dispatch))
        .or(() -> GapForm.fits(parts) ? several(new GapForm(parts).read()) : Optional.empty())
        .or(() -> one(DistinctForm.read(parts)))
        .or(() -> one(BothForm.read(parts)))
        .or(() -> several(CompareForm.read(parts)))
        .or(() -> EqualForm.fits(parts) ? several(new EqualForm(parts).read()) : Optional.empty())
        .or(
            () ->
                NoticeForm.fits(parts)
                    ? several(List.of(new NoticeForm(parts).read()))
                    : Optional.empty());
  }

  private static Optional<List<List<Draft>>> one(Optional<Draft> draft) {
    return draft.map(List::of).map(FormChoice::alternatives);
  }

  private static Optional<List<List<Draft>>> several(List<Draft> drafts) {
    return drafts.isEmpty() ? Optional.empty() : Optional.of(alternatives(drafts));
  }

  /** The others, by what kind of thing the subject is. */
  private List<List<Draft>> bySubject(Parts parts) {
    SentenceSubject subject = parts.subject();
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
    return subject.limit().isEmpty() ? limitOrDeed(parts) : new AmountFirst(parts).limited();
  }

  private List<List<Draft>> limitOrDeed(Parts parts) {
    SentenceSubject subject = parts.subject();
    boolean limit = LimitForm.fits(parts);
    if (!limit && subject.isAll() && parts.force().negative()) {
      throw Unplaced.at(
          subject.only().first(), "\"no … shall\" first: all shall not may mean only some");
    }
    if (subject.is(SubjectKind.SITE)) {
      return new PartyForm(parts).read(this::dispatch);
    }
    if (subject.kind().isPresent()) {
      return alternatives(limit ? new LimitForm(parts).read() : new ActionForm(parts).read());
    }
    return limit ? lengths(parts) : alternatives(new EventForm(parts).read());
  }

  private static List<List<Draft>> lengths(Parts parts) {
    return one(StretchForm.read(parts)).orElseGet(() -> new LengthForm(parts).read());
  }

  static List<List<Draft>> alternatives(List<Draft> drafts) {
    return drafts.stream().map(List::of).toList();
  }
}
