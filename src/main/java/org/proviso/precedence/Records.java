package org.proviso.precedence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;

/** Which records a norm allows, forbids, exempts from, or requires. */
public final class Records {
  private static final Name VOLUNTEER = Name.of("volunteer");

  private Records() {}

  /** Whether the norm is about each record of a kind by itself. */
  static boolean isOnRecord(Norm norm) {
    return norm.each().kind() == SubjectKind.RECORD;
  }

  /** Whether it can be broken by what is done, and not only by a denial. */
  static boolean binds(Norm norm) {
    return switch (norm.modality()) {
      case DUTY, BAN, EXEMPTION -> true;
      case RIGHT, PERMISSION, POWER, ADVISORY -> false;
    };
  }

  /** Whether something has to be: that there is a record, so much of it, or a value in one. */
  static boolean asks(Norm norm) {
    boolean value =
        norm.must() instanceof Fact.Is(Filter wanted)
            && (wanted instanceof Filter.FieldIs || wanted instanceof Filter.Flag);
    return norm.modality() == Modality.DUTY && (!isOnRecord(norm) || value);
  }

  /** Allows records. */
  public static boolean grants(Norm norm) {
    return switch (norm.modality()) {
      case PERMISSION, RIGHT, POWER -> isOnRecord(norm);
      case DUTY, BAN, EXEMPTION, ADVISORY -> false;
    };
  }

  /** Forbids records, or forbids them without something. */
  public static boolean forbids(Norm norm) {
    return switch (norm.modality()) {
      case BAN -> isOnRecord(norm);
      case DUTY, ADVISORY -> isOnRecord(norm) && norm.must() instanceof Fact.Never;
      case EXEMPTION, PERMISSION, RIGHT, POWER -> false;
    };
  }

  static boolean exempts(Norm norm) {
    return switch (norm.modality()) {
      case EXEMPTION -> isOnRecord(norm);
      case DUTY, BAN, PERMISSION, RIGHT, POWER, ADVISORY -> false;
    };
  }

  /**
   * The records of a norm about records, as they must be for what it says: "may volunteer for lunch
   * duty" is of lunch duty that is voluntary, "may record a livestream" of one that is recorded.
   */
  public static Selection of(Norm norm, Selection beside) {
    Selection own = norm.each().records();
    if (own.kinds().size() != 1) {
      return own;
    }
    Name name = own.kinds().getFirst();
    return volunteered(own, name).or(() -> flagged(own, name, beside)).orElse(own);
  }

  private static Optional<Selection> volunteered(Selection own, Name name) {
    String said = name.written().replaceFirst("(?i)^volunteer(s|ing)? (for|to|at|in) ", "");
    boolean volunteers =
        !name.isEmpty()
            && name.stems().getFirst().equals(VOLUNTEER.head())
            && !said.equals(name.written());
    return volunteers
        ? Optional.of(
            new Selection(own.sheet(), List.of(Name.of(said)), own.filters())
                .where(new Filter.Voluntary()))
        : Optional.empty();
  }

  /** "Record a livestream" beside livestreams that are recorded. */
  private static Optional<Selection> flagged(Selection own, Name name, Selection beside) {
    for (Filter filter : beside.filters()) {
      if (filter instanceof Filter.Flag(Name field)
          && name.stems().size() > 1
          && name.stems().subList(0, field.stems().size()).equals(field.stems())) {
        List<String> rest = name.stems().subList(field.stems().size(), name.stems().size());
        List<Name> same =
            beside.kinds().stream().filter(kind -> kind.stems().equals(rest)).toList();
        if (!same.isEmpty()) {
          return Optional.of(new Selection(own.sheet(), same, own.filters()).where(filter));
        }
      }
    }
    return Optional.empty();
  }

  /** What a duty wants to exist: at least one, or at least so much of it. */
  public static Optional<Selection> required(Norm norm) {
    boolean binds =
        switch (norm.modality()) {
          case DUTY -> !isOnRecord(norm);
          case BAN, EXEMPTION, PERMISSION, RIGHT, POWER, ADVISORY -> false;
        };
    return binds ? required(norm.must()) : Optional.empty();
  }

  private static Optional<Selection> required(Fact must) {
    return switch (must) {
      case Fact.Exists(Selection of) -> Optional.of(of);
      case Fact.Compare(Measure measure, Relation relation, _) when isLower(relation) ->
          NormParts.measured(measure).stream().findFirst();
      case Fact other -> Optional.empty();
    };
  }

  static boolean isLower(Relation relation) {
    return relation == Relation.AT_LEAST || relation == Relation.MORE_THAN;
  }

  /** What a norm about a person and a period does not want to exist. */
  static Optional<Selection> excluded(Norm norm) {
    return norm.must() instanceof Fact.Not(Fact.Exists(Selection of))
        ? Optional.of(of)
        : Optional.empty();
  }

  /** What there must be no more of than so much, or what must last no longer than so long. */
  static List<Selection> capped(Norm norm) {
    var found = new ArrayList<Selection>();
    limits(norm).stream()
        .filter(limit -> !isLower(limit.relation()))
        .forEach(limit -> found.addAll(NormParts.measured(limit.measure())));
    if (isOnRecord(norm)
        && norm.must() instanceof Fact.Is(Filter.Lasting(Relation relation, _))
        && !isLower(relation)) {
      found.add(norm.each().records());
    }
    return found;
  }

  /** The measure that a norm holds against a bound, with the bound. */
  static List<Fact.Compare> limits(Norm norm) {
    var found = new ArrayList<Fact.Compare>();
    switch (norm.must()) {
      case Fact.Compare compare -> found.add(compare);
      case Fact.AllOf(List<Fact> facts) ->
          facts.stream()
              .filter(Fact.Compare.class::isInstance)
              .map(Fact.Compare.class::cast)
              .forEach(found::add);
      case Fact other -> {}
    }
    return found;
  }
}
