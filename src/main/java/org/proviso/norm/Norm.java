package org.proviso.norm;

import java.util.List;
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

  /** A norm whose sentence says nothing of other clauses. */
  public Norm(
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
      List<String> taken) {
    this(
        clause,
        ordinal,
        modality,
        bearer,
        each,
        period,
        when,
        must,
        exemptions,
        headed,
        vague,
        words,
        reading,
        clouds,
        taken,
        List.of());
  }

  /** The same norm of another kind. */
  public Norm as(Modality other) {
    var copy = new NormCopy(this);
    copy.modality = other;
    return copy.norm();
  }

  /** The same norm of other subjects. */
  public Norm speakingOf(Each other) {
    var copy = new NormCopy(this);
    copy.each = other;
    return copy.norm();
  }

  /** The same norm under another condition. */
  public Norm where(Fact other) {
    var copy = new NormCopy(this);
    copy.when = other;
    return copy.norm();
  }

  /** The same norm with another requirement. */
  public Norm requiring(Fact other) {
    var copy = new NormCopy(this);
    copy.must = other;
    return copy.norm();
  }

  /** The same norm with other exemptions. */
  public Norm excused(List<Exemption> other) {
    var copy = new NormCopy(this);
    copy.exemptions = other;
    return copy.norm();
  }

  /** The same norm below a heading that narrows it so. */
  public Norm headed(List<Filter> other) {
    var copy = new NormCopy(this);
    copy.headed = other;
    return copy.norm();
  }

  /** The same norm, read from other words. */
  public Norm worded(Span other) {
    var copy = new NormCopy(this);
    copy.words = other;
    return copy.norm();
  }

  /** The same norm, limited perhaps by these sentences. */
  public Norm clouded(List<Span> other) {
    var copy = new NormCopy(this);
    copy.clouds = other;
    return copy.norm();
  }

  /** The same norm, standing otherwise to other clauses. */
  public Norm ranked(List<Priority> other) {
    var copy = new NormCopy(this);
    copy.priorities = other;
    return copy.norm();
  }
}
