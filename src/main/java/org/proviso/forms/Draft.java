package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Each;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Priority;
import org.proviso.source.Name;

/** A norm before it has a clause and a number: one reading of a sentence. */
public record Draft(
    Modality modality,
    Name bearer,
    Each each,
    Period period,
    Fact when,
    Fact must,
    List<Exemption> exemptions,
    List<String> vague,
    List<String> taken,
    List<Priority> priorities) {
  public Draft {
    exemptions = List.copyOf(exemptions);
    vague = List.copyOf(vague);
    modality = vague.isEmpty() ? modality : softened(modality);
    taken = List.copyOf(taken);
    priorities = List.copyOf(priorities);
  }

  Draft(
      Modality modality,
      Name bearer,
      Each each,
      Period period,
      Fact when,
      Fact must,
      List<Exemption> exemptions,
      List<String> vague,
      List<String> taken) {
    this(modality, bearer, each, period, when, must, exemptions, vague, taken, List.of());
  }

  /** The same, which this party or these people bear. */
  Draft borneBy(Name other) {
    return new Draft(
        modality, other, each, period, when, must, exemptions, vague, taken, priorities);
  }

  /** The same, excused where one of these is so: "without the teacher's consent". */
  Draft unless(List<Exemption> consents) {
    var all = new ArrayList<>(exemptions);
    all.addAll(consents);
    return new Draft(modality, bearer, each, period, when, must, all, vague, taken, priorities);
  }

  /** The same, where this is so as well. */
  Draft where(Fact more) {
    var facts = new ArrayList<Fact>();
    if (!when.equals(Fact.ALWAYS)) {
      facts.add(when);
    }
    facts.add(more);
    return new Draft(
        modality,
        bearer,
        each,
        period,
        Assembler.all(facts),
        must,
        exemptions,
        vague,
        taken,
        priorities);
  }

  /** The same, where this was taken to be meant. */
  public Draft taking(String more) {
    var all = new ArrayList<>(taken);
    all.add(more);
    return new Draft(
        modality, bearer, each, period, when, must, exemptions, vague, all, priorities);
  }

  /** The same, standing so to other clauses. */
  public Draft ranked(List<Priority> ranks) {
    return new Draft(modality, bearer, each, period, when, must, exemptions, vague, taken, ranks);
  }

  /** What decides verdicts: two drafts with equal sense are one reading. */
  public record Sense(
      Modality modality, Each each, Period period, Fact when, Fact must, List<Fact> exemptions) {}

  /**
   * What the draft says, without the words it says it in; two drafts with one sense are one
   * reading.
   */
  public Sense sense() {
    var subjects = new Each(each.kind(), each.term(), each.where(), each.records(), false);
    return new Sense(
        modality,
        subjects,
        period,
        when,
        must,
        exemptions.stream().map(Exemption::unless).toList());
  }

  /** A vague word leaves nothing that could be broken, wherever it was met (S8). */
  private static Modality softened(Modality modality) {
    return switch (modality) {
      case DUTY, BAN, EXEMPTION, ADVISORY -> Modality.ADVISORY;
      case PERMISSION, RIGHT, POWER -> modality;
    };
  }
}
