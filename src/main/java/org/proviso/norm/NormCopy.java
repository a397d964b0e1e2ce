package org.proviso.norm;

import java.util.List;
import org.proviso.source.Span;

/** A norm while one or two things of it are changed. */
final class NormCopy {
  private final Norm norm;
  Modality modality;
  Each each;
  Period period;
  Fact when;
  Fact must;
  List<Exemption> exemptions;
  List<Filter> headed;
  Span words;
  List<Span> clouds;
  List<Priority> priorities;

  NormCopy(Norm norm) {
    this.norm = norm;
    this.modality = norm.modality();
    this.each = norm.each();
    this.period = norm.period();
    this.when = norm.when();
    this.must = norm.must();
    this.exemptions = norm.exemptions();
    this.headed = norm.headed();
    this.words = norm.words();
    this.clouds = norm.clouds();
    this.priorities = norm.priorities();
  }

  Norm norm() {
    return new Norm(
        norm.clause(),
        norm.ordinal(),
        modality,
        norm.bearer(),
        each,
        period,
        when,
        must,
        exemptions,
        headed,
        norm.vague(),
        words,
        norm.reading(),
        clouds,
        norm.taken(),
        priorities);
  }
}
