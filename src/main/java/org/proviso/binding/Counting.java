package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Clause;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.Relation;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.time.Quantity;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * "Only blocks of at least 25 minutes count toward the 225 minutes": narrows what is added up for
 * the one norm of the clause that asks for that amount.
 */
final class Counting {
  /** At least so long, toward this amount. */
  private record Rule(Quantity block, Quantity total) {}

  private Counting() {}

  /** The clause's sentences with the amount narrowed; empty if this is no such sentence. */
  static Optional<List<Clause.Sentence>> apply(List<Phrase> phrases, List<Clause.Sentence> before) {
    Optional<Rule> rule = rule(new BitRun(Bit.of(phrases)));
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    long fitting =
        before.stream()
            .flatMap(s -> s.norms().stream())
            .filter(n -> narrowed(n, rule.get()).isPresent())
            .count();
    if (fitting != 1) {
      return Optional.empty();
    }
    var after = new ArrayList<Clause.Sentence>();
    for (Clause.Sentence sentence : before) {
      List<Norm> norms =
          sentence.norms().stream().map(n -> narrowed(n, rule.get()).orElse(n)).toList();
      after.add(sentence.with(norms));
    }
    return Optional.of(after);
  }

  private static Optional<Rule> rule(BitRun run) {
    int only = run.phrase(0, Phrase.Only.class).isPresent() ? 1 : 0;
    boolean blocks =
        run.word(only, "blocks", "periods", "segments", "increments")
            && run.preposition(only + 1, "of");
    Optional<Phrase.Limit> block =
        run.limit(only + 2).filter(l -> Amounts.isTime(l.amount()) && isPlain(l.amount()));
    int verb = run.modal(only + 3).isPresent() ? only + 4 : only + 3;
    boolean negated = run.modal(only + 3).filter(Phrase.Modal::negated).isPresent();
    Optional<Phrase.Limit> total =
        run.limit(verb + 2)
            .filter(l -> l.word() == LimitWord.BARE && l.amount().determiner() == Determiner.THE)
            .filter(l -> Amounts.isTime(l.amount()) && isPlain(l.amount()));
    LimitWord word = negated ? LimitWord.LESS_THAN : LimitWord.AT_LEAST;
    boolean plain = negated == (only == 0) && block.filter(l -> l.word() == word).isPresent();
    boolean counts =
        run.word(verb, "count")
            && run.preposition(verb + 1, "toward", "towards")
            && run.size() == verb + 3;
    return blocks && plain && counts && total.isPresent()
        ? Optional.of(
            new Rule(
                Amounts.minutes(block.orElseThrow().amount()),
                Amounts.minutes(total.get().amount())))
        : Optional.empty();
  }

  private static boolean isPlain(Phrase.Amount amount) {
    return amount.adjectives().isEmpty();
  }

  private static Optional<Norm> narrowed(Norm norm, Rule rule) {
    boolean asks =
        norm.must()
                instanceof
                Fact.Compare(Measure.TotalTime(_), Relation relation, Bound.Fixed(Quantity total))
            && relation == Relation.AT_LEAST
            && total.equals(rule.total());
    if (!asks || !(norm.must() instanceof Fact.Compare(Measure.TotalTime(var of), _, var bound))) {
      return Optional.empty();
    }
    var lasting = new Filter.Lasting(Relation.AT_LEAST, new Bound.Fixed(rule.block()));
    return Optional.of(
        norm.requiring(
            new Fact.Compare(new Measure.TotalTime(of.where(lasting)), Relation.AT_LEAST, bound)));
  }
}
