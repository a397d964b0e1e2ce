package org.proviso.diff;

import org.proviso.change.Gain;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Office;
import org.proviso.norm.Priority;
import org.proviso.norm.Relation;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;

/**
 * Who gains when a norm binds more: the side that it protects and not the side that owes it; not
 * clear where the words do not show which is which.
 */
record Gains(SideNames sides) {
  /** Who gains when this norm comes in or is made stricter. */
  Gain ofBinding(Norm norm) {
    var words = new SideWords(norm, sides);
    return switch (norm.modality()) {
      case EXEMPTION ->
          words.protectsMembers() || words.sparesAnybody() ? Gain.MEMBERS : Gain.NOT_CLEAR;
      case RIGHT, PERMISSION, POWER -> ofGrant(norm);
      case ADVISORY, DUTY, BAN -> {
        if (sides.of(norm.bearer()) == Gain.DISTRICT) {
          boolean theirs = words.protectsMembers() || words.isTheirs();
          yield theirs ? Gain.MEMBERS : Gain.NOT_CLEAR;
        }
        yield words.isGiven() && words.protectsMembers() ? Gain.MEMBERS : byRequirement(words);
      }
    };
  }

  /**
   * Who gains when this norm is there for the first time: "may use up to two personal days" caps
   * what was not spoken of, and may be what gives it.
   */
  Gain ofNew(Norm norm) {
    var words = new SideWords(norm, sides);
    boolean capped =
        norm.must() instanceof Fact.Compare(var _, var relation, _) && relation.isUpper();
    boolean open = capped && (words.isBenefit() || words.isAllowance()) || isInPlaceOfAnother(norm);
    return open ? Gain.NOT_CLEAR : ofBinding(norm);
  }

  /** "Notwithstanding 4.1, … up to 96 hours": it lifts a limit as much as it sets one. */
  private static boolean isInPlaceOfAnother(Norm norm) {
    return norm.must() instanceof Fact.Compare
        && norm.priorities().stream().anyMatch(one -> one.kind() == Priority.Kind.PREVAILS);
  }

  /** Who gains when this permission, right or power comes in. */
  Gain ofGrant(Norm norm) {
    Name bearer = norm.bearer().isEmpty() ? norm.each().term() : norm.bearer();
    if (sides.of(bearer) == Gain.DISTRICT) {
      return Gain.DISTRICT;
    }
    boolean laid = new SideWords(norm, sides).mayBeLaid();
    return sides.of(bearer) == Gain.MEMBERS ? laid ? Gain.DISTRICT : Gain.MEMBERS : Gain.NOT_CLEAR;
  }

  /** Who gains when what was only allowed is required or forbidden. */
  Gain ofBindingAfter(Norm grant, Norm binding) {
    Gain bound = ofBinding(binding);
    Gain lost = ofGrant(grant).other();
    if (bound == Gain.NOT_CLEAR) {
      return binding.must().equals(Fact.NEVER) ? lost : bound;
    }
    return lost == Gain.NOT_CLEAR || lost == bound ? bound : Gain.NOT_CLEAR;
  }

  /** Who gains when more is owed: those it is owed to, if the words name them. */
  Gain ofOwed(Norm norm) {
    var words = new SideWords(norm, sides);
    return words.isPaid() || words.protectsMembers() ? Gain.MEMBERS : Gain.NOT_CLEAR;
  }

  private Gain byRequirement(SideWords words) {
    return switch (words.norm().must()) {
      case Fact.Compare compare -> byMeasure(words, compare);
      case Fact.Exists _ when words.protectsMembers() && words.bindsMembers() ->
          words.isBenefit() || isMembersAllowance(words)
              ? Gain.MEMBERS
              : words.isHad() ? Gain.NOT_CLEAR : Gain.DISTRICT;
      case Fact.Is(Filter.Consented(var consent)) ->
          sides.of(consent.by()) == Gain.MEMBERS ? Gain.MEMBERS : Gain.NOT_CLEAR;
      // A family may ask, too.
      case Fact.Ahead _ when words.isAskedOfDistrict() -> Gain.DISTRICT;
      case Fact.Timed _ when words.isGrievanceFiled() -> Gain.DISTRICT;
      case Fact.Never _ -> ofBan(words);
      case Fact _ -> Gain.NOT_CLEAR;
    };
  }

  private Gain ofBan(SideWords words) {
    if (words.isAgainstMembers()) {
      return Gain.MEMBERS;
    }
    if (words.isLaidOnMembers()) {
      boolean benefit = SideWords.isBenefit(words.norm().each().records().kinds());
      return benefit ? Gain.DISTRICT : Gain.MEMBERS;
    }
    if (words.protectsMembers() && isOfMembersConsent(words.norm())) {
      return Gain.MEMBERS;
    }
    boolean ofRecords = words.norm().each().kind() == SubjectKind.RECORD;
    return words.bindsMembers() && !ofRecords ? Gain.DISTRICT : Gain.NOT_CLEAR;
  }

  /** What they may be asked for only with their own consent. */
  private boolean isOfMembersConsent(Norm norm) {
    return !norm.exemptions().isEmpty()
        && norm.exemptions().stream()
            .allMatch(
                one ->
                    one.unless() instanceof Fact.Is(Filter.Consented(var consent))
                        && sides.of(consent.by()) == Gain.MEMBERS);
  }

  private Gain byMeasure(SideWords words, Fact.Compare compare) {
    boolean upper = compare.relation().isUpper();
    if (compare.measure() instanceof Measure.Field(Name field)) {
      return upper && words.isClassSize(field) ? Gain.MEMBERS : Gain.NOT_CLEAR;
    }
    if (!words.protectsMembers()) {
      return Gain.NOT_CLEAR;
    }
    return switch (compare.measure()) {
      case Measure.Gap _, Measure.Rest _, Measure.DaysOff _ ->
          upper ? Gain.NOT_CLEAR : Gain.MEMBERS;
      case Measure.Weekends(_, boolean off) -> off == upper ? Gain.NOT_CLEAR : Gain.MEMBERS;
      case Measure.Unrelieved _ -> upper ? Gain.MEMBERS : Gain.NOT_CLEAR;
      case Measure.TotalTime _ when !upper && words.isHoursGiven() -> Gain.MEMBERS;
      case Measure.TotalTime _ when !upper && words.isLessDenied() && !words.isBenefit() ->
          Gain.NOT_CLEAR;
      case Measure.TotalTime _, Measure.Count _, Measure.Longest _, Measure.Run _ ->
          ofMore(words, compare.relation());
      case Measure.Span _, Measure.Distinct _, Measure.Average _, Measure.Shortest _ ->
          ofMore(words, compare.relation());
      case Measure.AtOnce _, Measure.Busiest _ -> ofMore(words, compare.relation());
      case Measure _ -> Gain.NOT_CLEAR;
    };
  }

  /** Who gains by a limit on what adds up: a benefit is wanted, and all else is work. */
  private Gain ofMore(SideWords words, Relation relation) {
    boolean benefit = words.isBenefit() || isMembersAllowance(words);
    if (relation == Relation.EXACTLY && !benefit) {
      // Neither more nor less may be asked of them.
      return Gain.NOT_CLEAR;
    }
    if (relation.isUpper() != benefit) {
      return Gain.MEMBERS;
    }
    boolean open = words.isHad() || words.isLookedAt();
    return benefit || !open ? Gain.DISTRICT : Gain.NOT_CLEAR;
  }

  private boolean isMembersAllowance(SideWords words) {
    return words.bindsMembers() && words.isAllowance();
  }

  /**
   * Which side must see to it: what people are given, relieved of or not burdened with is for the
   * District to see to, though the sentence names the people.
   */
  Gain owing(Norm norm) {
    var words = new SideWords(norm, sides);
    boolean theirs = norm.bearer().equals(norm.each().term()) && words.protectsMembers();
    boolean spared = norm.modality() == Modality.EXEMPTION || words.isLaidOnMembers();
    boolean given = words.isGiven() || words.isHad() && words.isBenefit();
    return theirs && (spared || given) ? Gain.DISTRICT : sides.of(norm.bearer());
  }

  /** Another side bears it, or somebody else in person. */
  boolean bearerChanged(Norm old, Norm now) {
    boolean named = !old.bearer().isEmpty() && !now.bearer().isEmpty();
    return sideChanged(old, now) || named && !Office.bearing(old).equals(Office.bearing(now));
  }

  /** Both name a side, and not the same one. */
  boolean sideChanged(Norm old, Norm now) {
    return !old.bearer().equals(now.bearer())
        && owing(old) != owing(now)
        && owing(old) != Gain.NOT_CLEAR
        && owing(now) != Gain.NOT_CLEAR;
  }
}
