package org.proviso.norm;

import java.util.List;
import java.util.function.Consumer;
import org.proviso.source.Name;
import org.proviso.source.Span;

/**
 * What one sentence of a clause requires, bans, allows or advises: for each subject, in each
 * period, where {@code when} holds and no exemption does, {@code must} holds.
 *
 * @param clause the clause it stands in
 * @param ordinal its place among the clause's norms, from 1
 * @param modality what kind of norm it is
 * @param bearer who owes it, as named in the sentence; empty where the sentence names nobody
 * @param each the subjects
 * @param period the periods
 * @param when what must hold for it to apply; {@link Fact#ALWAYS} if nothing
 * @param must what is required; for permissions and powers, what is allowed
 * @param exemptions what excuses
 * @param headed what the heading narrows and the words do not: beyond it, undecided (S9)
 * @param vague the vague words that soften it, for an advisory
 * @param words the sentence it was read from
 * @param reading the words of the Reading it was read from, or empty when read from its own words
 * @param clouds unread sentences that may limit it (S6)
 * @param taken what was supplied that the words do not say, in words ("each unit member by itself")
 * @param priorities over which clauses its sentence says that it prevails, or to which it yields
 */
public record Norm(
    ClauseId clause,
    int ordinal,
    Modality modality,
    Name bearer,
    Each each,
    Period period,
    Fact when,
    Fact must,
    List<Exemption> exemptions,
    List<Filter> headed,
    List<String> vague,
    Span words,
    String reading,
    List<Span> clouds,
    List<String> taken,
    List<Priority> priorities) {
  public Norm {
    exemptions = List.copyOf(exemptions);
    headed = List.copyOf(headed);
    vague = List.copyOf(vague);
    clouds = List.copyOf(clouds);
    taken = List.copyOf(taken);
    priorities = List.copyOf(priorities);
  }

  /** The same norm of another kind. */
  public Norm as(Modality other) {
    return changed(copy -> copy.modality = other);
  }

  /** The same norm of other subjects. */
  public Norm speakingOf(Each other) {
    return changed(copy -> copy.each = other);
  }

  /** The same norm under another condition. */
  public Norm where(Fact other) {
    return changed(copy -> copy.when = other);
  }

  /** The same norm with another requirement. */
  public Norm requiring(Fact other) {
    return changed(copy -> copy.must = other);
  }

  /** The same norm held over other stretches of time. */
  public Norm over(Period other) {
    return changed(copy -> copy.period = other);
  }

  /** The same norm with other exemptions. */
  public Norm excused(List<Exemption> other) {
    return changed(copy -> copy.exemptions = other);
  }

  /** The same norm below a heading that narrows it so. */
  public Norm headed(List<Filter> other) {
    return changed(copy -> copy.headed = other);
  }

  /** The same norm, read from other words. */
  public Norm worded(Span other) {
    return changed(copy -> copy.words = other);
  }

  /** The same norm, limited perhaps by these sentences. */
  public Norm clouded(List<Span> other) {
    return changed(copy -> copy.clouds = other);
  }

  /** The same norm, standing otherwise to other clauses. */
  public Norm ranked(List<Priority> other) {
    return changed(copy -> copy.priorities = other);
  }

  private Norm changed(Consumer<NormCopy> change) {
    var copy = new NormCopy(this);
    change.accept(copy);
    return copy.norm();
  }
}
