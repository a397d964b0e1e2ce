package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import org.proviso.change.Aspect;
import org.proviso.change.Difference;
import org.proviso.change.NormChange;
import org.proviso.change.SentenceChange;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.Norm;
import org.proviso.norm.OpenAction;

/** Compares two sentences that belong together: their norms, or what else they are. */
record SentenceComparison(Version before, Version after) {
  SentenceChange of(SentencePair pair, String oldNumber, String newNumber) {
    boolean away = !pair.now().isEmpty() && !pair.to().equals(newNumber);
    // What moved to another clause is compared there.
    List<NormChange> norms = away ? List.of() : norms(pair);
    return new SentenceChange(
        pair.oldWords(),
        pair.newWords(),
        pair.old().isEmpty() ? -1 : pair.old().getFirst().words().start(),
        pair.from().equals(oldNumber) || oldNumber.isEmpty() && pair.old().isEmpty()
            ? ""
            : pair.from(),
        pair.to().equals(newNumber) || newNumber.isEmpty() && pair.now().isEmpty() ? "" : pair.to(),
        Redline.of(pair.oldWords(), pair.newWords()),
        norms,
        away ? List.of() : differences(pair));
  }

  /** A norm whose counterpart is not read is neither gone nor new: nothing can be said of it. */
  private List<NormChange> norms(SentencePair pair) {
    var comparison = new NormComparison(before, after);
    List<Norm> old = norms(pair.old());
    List<Norm> now = norms(pair.now());
    boolean unread = isUnread(became(pair.old())) || isUnread(became(pair.now()));
    if (unread) {
      List<NormChange> either = new EitherReading(comparison).of(pair);
      if (!either.isEmpty()) {
        return either;
      }
      return old.isEmpty() && now.isEmpty() ? List.of() : List.of(comparison.unread(old, now));
    }
    return new NormMatcher(comparison).of(old, now);
  }

  private static List<Norm> norms(List<Clause.Sentence> sentence) {
    return sentence.stream().flatMap(one -> one.norms().stream()).toList();
  }

  private List<Difference> differences(SentencePair pair) {
    List<Difference> declared = new Declarations(before, after).of(pair.old(), pair.now());
    var found = new ArrayList<>(declared);
    SentenceClass was = became(pair.old());
    SentenceClass is = became(pair.now());
    boolean unread = isUnread(was) || isUnread(is);
    if (unread && !new EitherReading(new NormComparison(before, after)).of(pair).isEmpty()) {
      return found;
    }
    if (unread || isPlain(was) && isPlain(is)) {
      found.addAll(new Grounds(before, after).named(pair.oldWords(), pair.newWords()));
    }
    if (was == SentenceClass.ACTION && was == is) {
      return ofActions(pair);
    }
    if (was != is && !pair.old().isEmpty() && !pair.now().isEmpty()) {
      found.add(new Difference(Aspect.READ, was.words(), is.words()));
      ChangedWords.of(pair.oldWords(), pair.newWords(), "").stream()
          .filter(one -> !one.before().equals(one.after()))
          .forEach(found::add);
    } else if (declared.isEmpty() && differ(pair) && (unread || isPlain(was) && isPlain(is))) {
      found.addAll(
          ChangedWords.of(
              pair.oldWords(), pair.newWords(), (pair.now().isEmpty() ? was : is).words()));
    }
    return found;
  }

  /** Actions go by their words; of another modal both modals are told. */
  private static List<Difference> ofActions(SentencePair pair) {
    List<OpenAction> old = pair.old().getFirst().actions();
    List<OpenAction> now = pair.now().getFirst().actions();
    if (old.equals(now)) {
      return List.of();
    }
    OpenAction was = old.getFirst();
    OpenAction is = now.getFirst();
    boolean modal = was.modality() != is.modality() && was.with(is).equals(is);
    String notChecked = SentenceClass.ACTION.words();
    return modal
        ? List.of(new Difference(Aspect.WORDS, was.modal(), is.modal(), notChecked))
        : ChangedWords.of(pair.oldWords(), pair.newWords(), notChecked);
  }

  /** A reference that follows its clause to a new number has not changed. */
  private boolean differ(SentencePair pair) {
    String now = after.renumbering().undone(pair.newWords());
    return !WordBag.normal(pair.oldWords()).equals(WordBag.normal(now));
  }

  /** What a missing sentence would have been does not matter: it counts as a statement. */
  private static SentenceClass became(List<Clause.Sentence> sentence) {
    return sentence.isEmpty() ? SentenceClass.STATEMENT : sentence.getFirst().became();
  }

  private static boolean isUnread(SentenceClass became) {
    return switch (became) {
      case NOT_READ, TWO_READINGS, ACTION -> true;
      case NORM, DEFINITION, DECLARATION, STATEMENT, JUDGEMENT, LABEL -> false;
    };
  }

  private static boolean isPlain(SentenceClass became) {
    return switch (became) {
      case STATEMENT, JUDGEMENT, DECLARATION, LABEL -> true;
      case NORM, ACTION, DEFINITION, NOT_READ, TWO_READINGS -> false;
    };
  }
}
