package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.precedence.Clash;
import org.proviso.precedence.NormAt;
import org.proviso.precedence.Records;
import org.proviso.precedence.Shared;
import org.proviso.source.Name;

/** Where one norm prevails over another, as a fact that holds there (S20). */
record Overlap(World world, Selections selections, Norm yielding, NormAt prevailing) {
  FactNode compile(Clash clash) {
    Norm over = prevailing.norm();
    boolean onRecord = yielding.each().kind() == SubjectKind.RECORD;
    FactCompiler facts = new FactCompiler(world, selections, over, onRecord);
    var all = new ArrayList<FactNode>();
    all.add(inForce());
    boolean sameKind = over.each().kind() == yielding.each().kind();
    boolean ofPeople = over.each().kind() == SubjectKind.PERSON || isOnRecord(over);
    boolean people = onRecord || yielding.each().kind() == SubjectKind.PERSON;
    if (sameKind || ofPeople && people) {
      all.add(new BearerCompiler(world, facts).compile(over.each()));
    } else if (over.each().kind() != SubjectKind.WHOLE) {
      all.add(unsure());
    }
    if (onRecord) {
      records(over).ifPresent(filter -> all.add(facts.subject(filter)));
    }
    if (!onRecord && isOnRecord(over) && grants(over)) {
      // What it allows is in the way of a limit only where the limit counts some of it.
      Selection granted = Records.of(over, yielding.each().records());
      all.add(facts.compile(new Fact.Exists(granted), false));
    }
    conditions(over, facts, sameKind, all);
    if (clash != Clash.CERTAIN) {
      new Shared(over, yielding)
          .records()
          .ifPresent(shared -> all.add(facts.compile(new Fact.Exists(shared), false)));
      all.add(unsure());
    }
    return new LogicFacts.All(all);
  }

  private static boolean isOnRecord(Norm norm) {
    return norm.each().kind() == SubjectKind.RECORD;
  }

  /** When the norm that prevails applies, and that nothing excuses from it. */
  private void conditions(Norm over, FactCompiler facts, boolean sameKind, List<FactNode> all) {
    boolean plain =
        over.when() instanceof Fact.Always
            && over.exemptions().isEmpty()
            && over.headed().isEmpty();
    if (plain && over.clouds().isEmpty()) {
      return;
    }
    if (!sameKind || !over.clouds().isEmpty()) {
      all.add(unsure());
      return;
    }
    all.add(facts.compile(over.when(), false));
    for (Exemption exemption : over.exemptions()) {
      all.add(new LogicFacts.None(facts.compile(exemption.unless(), false)));
    }
    over.headed().forEach(filter -> all.add(new OrUnknown(facts.subject(filter))));
  }

  /** That the record is one of those that the norm that prevails speaks of. */
  private Optional<Filter> records(Norm over) {
    Optional<Selection> of =
        isOnRecord(over)
            ? Optional.of(Records.of(over, yielding.each().records()))
            : Records.required(over);
    return of.map(
        selection -> {
          var filters = new ArrayList<Filter>();
          if (!selection.kinds().isEmpty()) {
            filters.add(new Filter.KindIs(selection.kinds()));
          }
          filters.addAll(selection.filters());
          if (over.must() instanceof Fact.Is(Filter wanted) && grants(over)) {
            filters.add(wanted);
          }
          return new Filter.AllOf(filters);
        });
  }

  private static boolean grants(Norm norm) {
    return switch (norm.modality()) {
      case PERMISSION, RIGHT, POWER -> true;
      case DUTY, BAN, EXEMPTION, ADVISORY -> false;
    };
  }

  private FactNode inForce() {
    return new InTerm(prevailing.agreement().inForce());
  }

  private FactNode unsure() {
    String clause = prevailing.clause();
    return new LogicFacts.Constant(
        world.stated(Name.of("superseded by " + clause)),
        "whether it is superseded by " + clause + " of " + prevailing.agreement().label(),
        "in the sheet about: item superseded by " + clause + ", value yes or no");
  }
}
