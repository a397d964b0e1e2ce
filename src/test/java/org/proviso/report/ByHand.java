package org.proviso.report;

import java.util.List;
import org.proviso.norm.Bound;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Each;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.source.Name;
import org.proviso.source.SourceText;
import org.proviso.source.Span;
import org.proviso.time.Quantity;

/** Norms put together by hand, for tests that need one without reading a sentence. */
public final class ByHand {
  public static final Span NOWHERE = new SourceText("by hand", "").span(0, 0);

  private ByHand() {}

  public static Norm norm(Modality modality, Each each, Period period, Fact must) {
    return norm(modality, each, period, Fact.ALWAYS, must, List.of());
  }

  public static Norm norm(
      Modality modality, Each each, Period period, Fact when, Fact must, List<Exemption> unless) {
    return norm("1", modality, each, period, when, must, unless);
  }

  /** A norm of the clause with this number. */
  public static Norm norm(
      String clause,
      Modality modality,
      Each each,
      Period period,
      Fact when,
      Fact must,
      List<Exemption> unless) {
    return new Norm(
        new ClauseId(clause),
        1,
        modality,
        Name.of(""),
        each,
        period,
        when,
        must,
        unless,
        List.of(),
        List.of(),
        NOWHERE,
        "",
        List.of(),
        List.of(),
        List.of());
  }

  public static Exemption unless(Fact fact) {
    return new Exemption(fact, NOWHERE);
  }

  public static Fact atMost(Measure measure, Quantity quantity) {
    return new Fact.Compare(measure, Relation.AT_MOST, new Bound.Fixed(quantity));
  }

  public static Fact atLeast(Measure measure, Quantity quantity) {
    return new Fact.Compare(measure, Relation.AT_LEAST, new Bound.Fixed(quantity));
  }
}
