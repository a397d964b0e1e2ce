package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.binding.Trailing.Kind;
import org.proviso.forms.Context;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.wording.JoinedClauses.Part;
import org.proviso.wording.MainModals;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * What one modal verb asks twice: "shall start by 3:30, last no more than an hour, and be held on
 * Mondays"; "shall be assigned no more than one bus duty per week and no more than two yard duties
 * per month". Tried where the sentence cannot be read whole.
 */
final class PredicateParts {
  /** Verbs that begin another thing asked; those in the second set are nouns before a word. */
  private static final Set<String> VERBS =
      Set.of("be", "have", "receive", "teach", "attend", "begin", "conclude", "finish", "commence");

  private static final Set<String> VERBS_OR_NOUNS =
      Set.of("last", "end", "start", "take", "exceed", "run", "work", "occur");

  private final Context context;
  private final BitRun run;
  private final int modal;
  private final boolean denied;

  private PredicateParts(Context context, List<Bit> bits) {
    this.context = context;
    this.run = new BitRun(bits);
    List<Integer> modals = MainModals.of(run);
    this.modal = modals.size() == 1 && run.modal() == modals.getFirst() ? run.modal() : -1;
    this.denied = modal >= 0 && part(modal + 1, run.size()).isDenied();
  }

  /** The parts by their verbs; none where there is one verb only. */
  static List<Part> verbs(Context context, List<Bit> bits) {
    var parts = new PredicateParts(context, bits);
    boolean must =
        parts.modal > 0
            && parts.run.modal(parts.modal).filter(m -> m.word() == ModalWord.MUST).isPresent();
    return must && !parts.denied ? parts.verbs() : List.of();
  }

  /** The sentences by their amounts; none where there is one amount only. */
  static List<List<Bit>> amounts(Context context, List<Bit> bits) {
    var parts = new PredicateParts(context, bits);
    return parts.modal > 0 ? parts.amounts() : List.of();
  }

  private Part part(int from, int to) {
    return new Part(
        run.bits().subList(0, modal),
        run.modal(modal).orElseThrow(),
        run.bits().subList(from, to),
        from > modal + 1,
        JointKind.AND);
  }

  private List<Part> verbs() {
    var parts = new ArrayList<Part>();
    int from = modal + 1;
    boolean last = false;
    for (int i = modal + 2; i < run.size(); i++) {
      boolean and = run.joint(i, JointKind.AND) && isVerb(i + 1);
      boolean comma = run.joint(i, JointKind.COMMA) && isVerb(i + 1);
      if ((and || comma) && !last) {
        int end = and && run.joint(i - 1, JointKind.COMMA) ? i - 1 : i;
        parts.add(part(from, end));
        from = i + 1;
        last = and;
      }
    }
    parts.add(part(from, run.size()));
    return last ? parts : List.of();
  }

  private boolean isVerb(int at) {
    String word = run.being(at) ? "be" : run.word(at);
    return VERBS.contains(word) || (VERBS_OR_NOUNS.contains(word) && run.word(at + 1).isEmpty());
  }

  private List<List<Bit>> amounts() {
    int first = modal + 1;
    while (first < run.size() && !isAmount(first)) {
      first++;
    }
    List<List<Bit>> amounts = cut(first);
    if (amounts.size() < 2 || (first == modal + 1 && !isMost(first))) {
      return List.of();
    }
    List<Bit> before = run.bits().subList(0, first);
    return shared(amounts)
        .map(all -> all.stream().map(amount -> Bit.together(before, amount)).toList())
        .orElse(List.of());
  }

  /** "Two meetings", "no more than two meetings", "a break". */
  private boolean isAmount(int at) {
    return run.limit(at).isPresent()
        || (run.article(at, Determiner.A) && !run.word(at + 1).isEmpty());
  }

  /** From one amount to the next; none where what joins them does not ask for all. */
  private List<List<Bit>> cut(int first) {
    boolean either = denied || isMost(first);
    JointKind joint = either && !hasJoint(first, JointKind.AND) ? JointKind.OR : JointKind.AND;
    if (denied && joint == JointKind.AND) {
      return List.of();
    }
    var amounts = new ArrayList<List<Bit>>();
    int from = first;
    boolean last = false;
    for (int i = first + 1; i < run.size(); i++) {
      boolean joined = run.joint(i, joint) && isAmount(i + 1);
      boolean comma = run.joint(i, JointKind.COMMA) && isAmount(i + 1);
      if ((joined || comma) && !last) {
        int end = joined && run.joint(i - 1, JointKind.COMMA) ? i - 1 : i;
        amounts.add(run.bits().subList(from, end));
        from = i + 1;
        last = joined;
      }
    }
    amounts.add(run.bits().subList(Math.min(from, run.size()), run.size()));
    boolean graded =
        denied || joint == JointKind.AND || amounts.stream().allMatch(PredicateParts::isOwn);
    return last && graded ? amounts : List.of();
  }

  private boolean isMost(int at) {
    return run.limit(at).filter(l -> l.word() == LimitWord.AT_MOST).isPresent();
  }

  private boolean hasJoint(int from, JointKind kind) {
    for (int i = from; i < run.size(); i++) {
      if (run.joint(i, kind) && isAmount(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Each with what is said of all: the first one's bound, the last one's rate and conditions. */
  private Optional<List<List<Bit>>> shared(List<List<Bit>> amounts) {
    List<Trailing> behind = Trailing.of(context, amounts.getLast());
    List<Bit> rate = List.of();
    var all = new ArrayList<Bit>();
    for (Trailing one : behind) {
      switch (one.kind()) {
        case RATE -> rate = one.bits();
        case CONDITION, EXCEPTION, CONSENT, PRECEDENCE -> all.addAll(one.bits());
        case WINDOW, VAGUE, OTHER -> {}
      }
    }
    boolean windowed = behind.stream().anyMatch(one -> one.kind() == Kind.WINDOW);
    var whole = new ArrayList<List<Bit>>();
    for (int i = 0; i < amounts.size(); i++) {
      List<Bit> own = i == 0 ? amounts.getFirst() : bounded(amounts.getFirst(), amounts.get(i));
      boolean last = i == amounts.size() - 1;
      boolean timed = last ? !rate.isEmpty() || windowed || isOwn(own) : isTimed(own);
      if (!timed && (rate.isEmpty() || windowed)) {
        return Optional.empty();
      }
      List<Bit> rated = timed ? own : Bit.together(own, rate);
      whole.add(last ? rated : Bit.together(rated, all));
    }
    return Optional.of(whole);
  }

  private boolean isTimed(List<Bit> amount) {
    return isOwn(amount)
        || Trailing.of(context, amount).stream()
            .anyMatch(one -> one.kind() == Kind.RATE || one.kind() == Kind.WINDOW);
  }

  /** "24 in grades K-3", "$45 for each hour", "three consecutive classes": needs no rate. */
  private static boolean isOwn(List<Bit> amount) {
    var run = new BitRun(amount);
    for (int i = 1; i < run.size(); i++) {
      boolean graded =
          run.preposition(i, "in") && run.word(i + 1, "grade", "grades", "kindergarten");
      boolean each =
          run.preposition(i, "for") && run.article(i + 1, Determiner.EACH, Determiner.EVERY);
      if (graded || each || run.phrase(i, Phrase.Rate.class).isPresent()) {
        return true;
      }
    }
    return run.limit(0)
        .filter(
            l ->
                l.amount().adjectives().stream()
                    .anyMatch(a -> a.matches("consecutive|continuous|successive")))
        .isPresent();
  }

  /** "No more than two classes … and one meeting …": no more than one meeting. */
  private static List<Bit> bounded(List<Bit> first, List<Bit> amount) {
    Optional<Phrase.Limit> one = new BitRun(first).limit(0);
    Optional<Phrase.Limit> two = new BitRun(amount).limit(0);
    if (one.isEmpty() || two.isEmpty() || two.get().word() != LimitWord.BARE) {
      return amount;
    }
    Phrase.Amount of = two.get().amount();
    boolean bare = of.unit().isEmpty() && of.adjectives().isEmpty();
    Phrase.Amount meant =
        bare ? of.of(one.get().amount().adjectives(), one.get().amount().unit()) : of;
    var all = new ArrayList<Bit>();
    all.add(new Bit.Piece(new Phrase.Limit(two.get().span(), one.get().word(), meant)));
    all.addAll(amount.subList(1, amount.size()));
    return all;
  }
}
