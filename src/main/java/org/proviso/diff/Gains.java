package org.proviso.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.change.Gain;
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

/**
 * Who gains when a norm binds more: the side that it protects and not the side that owes it; not
 * clear where the words do not show which is which.
 */
final class Gains {
  private static final Pattern MEMBERS =
      Pattern.compile(
          "\\b(unit member|teacher|educator|counselor|nurse|librarian|psychologist|employee|staff"
              + " member|member|specialist|association|union|case manager|substitute"
              + "|custodian|paraprofessional|paraeducator|aide|coach|clerk|driver|worker|officer"
              + "|firefighter|operator|technician|mechanic|instructor|lecturer|professor|therapist"
              + "|dispatcher|steward)s?\\b");
  private static final Pattern DISTRICT =
      Pattern.compile(
          "\\b(district|board|employer|administration|administrator|principal|superintendent|school"
              + " site|site|human"
              + " resources|management|manager|supervisor|company|hospital|university"
              + "|college|city|county|department|agency)s?\\b");
  private static final Pattern GIVEN =
      Pattern.compile(
          "\\b(?:shall|must|will|may) (?:not )?be"
              + " (?:offered|given|provided|notified|informed|told|paid"
              + "|granted|released|allowed|supplied|consulted|reimbursed)\\b");

  private static final Pattern ASKED = Pattern.compile("\\b(request|application|petition)s?\\b");
  private static final Pattern HAD =
      Pattern.compile("\\b(?:shall|must|will|should) (?:have|receive|get)\\b");

  /** "May use up to three personal days": no more is had, and so it binds those who have it. */
  private static final Pattern ALLOWANCE =
      Pattern.compile("\\b(?:may|can) (?:use|take|request|carry over|accrue|accumulate)\\b");

  /** What the members bring, or what befalls them, whoever is named. */
  private static final Pattern THEIRS =
      Pattern.compile(
          "\\b(?:(?:grievance|grievant|layoff)s?|involuntary (?:transfer|reassignment)s?)\\b");

  /** Whoever has longer to file a grievance gains: the member or the union. */
  private static final Pattern FILED =
      Pattern.compile(
          "\\bgrievances? (?:shall|must|will) be (?:filed|submitted|presented|initiated)\\b"
              + "(?! by the (?:district|employer))");

  /** Pay for work goes to those who do it, also where the sentence does not name them. */
  private static final Pattern PAID =
      Pattern.compile(
          "\\b(?:overtime|shift|work|duty|dut(?:y|ies)|coverage|hours?)\\b.* be paid\\b");

  /** What is done to people, whoever does it. */
  private static final Pattern AGAINST =
      Pattern.compile(
          "\\b(?:discipline|evaluation|dismissal|suspension|termination) of (?:a|an|any|the|each) "
              + MEMBERS.pattern().substring(2));

  private static final String LAYING =
      " be (?:assigned|required|scheduled|placed|transferred|reassigned|moved|called|asked"
          + "|directed|expected|disciplined|evaluated|observed|recorded|laid off|dismissed)\\b";

  /** What nobody may lay upon people protects them. */
  private static final Pattern LAID =
      Pattern.compile(
          "\\b(?:shall|must|will|may) not%1$s|\\bno [a-z, -]+ (?:shall|must|will|may)%1$s"
              .formatted(LAYING));

  /** What may be laid upon people is for the other side to choose. */
  private static final Pattern MAY_BE_LAID = Pattern.compile("\\b(?:may|can)" + LAYING);

  /** What people are given, as against what is asked of them. */
  private static final Pattern BENEFIT =
      Pattern.compile(
          "\\b(lunch|break|preparation|prep|planning|rest|leave|duty-free|release time|recess break"
              + "|absence|vacation|holiday|sick|pay|stipend)\\b");

  /** Lunch duty is no lunch. */
  private static final Pattern WORK =
      Pattern.compile(
          "\\b(?:dut(?:y|ies)|(?:supervision|coverage|meeting|conference|training|request|"
              + "application|list)s?)$");

  private static final Set<SubjectKind> OF_PEOPLE = Set.of(SubjectKind.PERSON, SubjectKind.RECORD);

  private Gains() {}

  /** Who gains when this norm comes in or is made stricter. */
  static Gain ofBinding(Norm norm) {
    String bearer = lower(norm.bearer());
    boolean bindsMembers = MEMBERS.matcher(bearer).find() && !isGiven(norm);
    return switch (norm.modality()) {
      case EXEMPTION -> protectsMembers(norm) ? Gain.MEMBERS : Gain.NOT_CLEAR;
      case RIGHT, PERMISSION, POWER -> ofGrant(norm);
      case ADVISORY, DUTY, BAN -> {
        if (DISTRICT.matcher(bearer).find()) {
          boolean theirs = protectsMembers(norm) || THEIRS.matcher(words(norm)).find();
          yield theirs ? Gain.MEMBERS : Gain.NOT_CLEAR;
        }
        yield isGiven(norm) && protectsMembers(norm) ? Gain.MEMBERS : measured(norm, bindsMembers);
      }
    };
  }

  /**
   * Who gains when this norm is there for the first time: "may use up to two personal days" caps
   * what was not spoken of, and may be what gives it.
   */
  static Gain ofNew(Norm norm) {
    boolean capped =
        norm.must() instanceof Fact.Compare(var _, var relation, _) && relation.isUpper();
    boolean had = isBenefit(norm) || ALLOWANCE.matcher(words(norm)).find();
    return capped && had ? Gain.NOT_CLEAR : ofBinding(norm);
  }

  /** Who gains when this permission, right or power comes in. */
  static Gain ofGrant(Norm norm) {
    String bearer = lower(norm.bearer().isEmpty() ? norm.each().term() : norm.bearer());
    if (DISTRICT.matcher(bearer).find()) {
      return Gain.DISTRICT;
    }
    boolean laid = MAY_BE_LAID.matcher(words(norm)).find();
    return MEMBERS.matcher(bearer).find() ? laid ? Gain.DISTRICT : Gain.MEMBERS : Gain.NOT_CLEAR;
  }

  /** Who gains when what was only allowed is required or forbidden. */
  static Gain ofBindingAfter(Norm grant, Norm binding) {
    Gain bound = ofBinding(binding);
    Gain lost = ofGrant(grant).other();
    if (bound == Gain.NOT_CLEAR) {
      return binding.must().equals(Fact.NEVER) ? lost : bound;
    }
    return lost == Gain.NOT_CLEAR || lost == bound ? bound : Gain.NOT_CLEAR;
  }

  /** Who gains when more is owed: those it is owed to, if the words name them. */
  static Gain ofOwed(Norm norm) {
    return PAID.matcher(words(norm)).find() || protectsMembers(norm)
        ? Gain.MEMBERS
        : Gain.NOT_CLEAR;
  }

  private static Gain measured(Norm norm, boolean bindsMembers) {
    boolean benefit = isBenefit(norm) || bindsMembers && ALLOWANCE.matcher(words(norm)).find();
    return switch (norm.must()) {
      case Fact.Compare(Measure.Gap _, var relation, _) when protectsMembers(norm) ->
          relation.isUpper() ? Gain.NOT_CLEAR : Gain.MEMBERS;
      case Fact.Compare(Measure.Rest _, var relation, _) when protectsMembers(norm) ->
          relation.isUpper() ? Gain.NOT_CLEAR : Gain.MEMBERS;
      case Fact.Compare(Measure.DaysOff _, var relation, _) when protectsMembers(norm) ->
          relation.isUpper() ? Gain.NOT_CLEAR : Gain.MEMBERS;
      case Fact.Compare(Measure.Unrelieved _, var relation, _) when protectsMembers(norm) ->
          relation.isUpper() ? Gain.MEMBERS : Gain.NOT_CLEAR;
      case Fact.Compare(Measure.Field(Name field), var relation, _) ->
          relation.isUpper() && isClassSize(norm, field) ? Gain.MEMBERS : Gain.NOT_CLEAR;
      // Neither more nor less may be asked of them.
      case Fact.Compare(var _, var relation, var _) when relation == Relation.EXACTLY && !benefit ->
          Gain.NOT_CLEAR;
      case Fact.Compare(var measure, var relation, _) when protectsMembers(norm) && sums(measure) ->
          relation.isUpper() != benefit
              ? Gain.MEMBERS
              : benefit || !isHad(norm) ? Gain.DISTRICT : Gain.NOT_CLEAR;
      case Fact.Exists _ when protectsMembers(norm) && bindsMembers ->
          benefit ? Gain.MEMBERS : isHad(norm) ? Gain.NOT_CLEAR : Gain.DISTRICT;
      case Fact.Is(Filter.Consented(var consent)) ->
          MEMBERS.matcher(lower(consent.by())).find() ? Gain.MEMBERS : Gain.NOT_CLEAR;
      // A family may ask, too.
      case Fact.Ahead _
          when ASKED.matcher(kinds(norm)).find()
              && isAskedOfDistrict(norm)
              && MEMBERS.matcher(words(norm)).find() ->
          Gain.DISTRICT;
      case Fact.Timed _ when FILED.matcher(words(norm)).find() -> Gain.DISTRICT;
      case Fact.Never _ when AGAINST.matcher(words(norm)).find() -> Gain.MEMBERS;
      case Fact.Never _ when isLaidOnMembers(norm) ->
          isBenefit(norm.each().records().kinds()) ? Gain.DISTRICT : Gain.MEMBERS;
      case Fact.Never _ when bindsMembers && norm.each().kind() != SubjectKind.RECORD ->
          Gain.DISTRICT;
      case Fact _ -> Gain.NOT_CLEAR;
    };
  }

  private static String kinds(Norm norm) {
    return PartWords.names(norm.each().records().kinds()).toLowerCase(Locale.ROOT);
  }

  /** It is the District that requests come to, unless the words speak of its own. */
  private static boolean isAskedOfDistrict(Norm norm) {
    return !DISTRICT.matcher(words(norm)).find();
  }

  private static boolean sums(Measure measure) {
    return switch (measure) {
      case Measure.TotalTime _, Measure.Count _, Measure.Longest _, Measure.Run _ -> true;
      case Measure.Span _, Measure.Distinct _, Measure.Average _, Measure.Shortest _ -> true;
      case Measure.AtOnce _, Measure.Busiest _ -> true;
      case Measure _ -> false;
    };
  }

  private static boolean isClassSize(Norm norm, Name field) {
    boolean load =
        norm.each().kind() == SubjectKind.PERSON
            && protectsMembers(norm)
            && lower(field).matches("caseload|case load|workload|class load");
    return load
        || norm.each().kind() == SubjectKind.CLASS
            && lower(field).matches("size|attendance|enroll.*|students|number of students");
  }

  private static boolean protectsMembers(Norm norm) {
    String words = lower(norm.each().term()) + " " + words(norm);
    return OF_PEOPLE.contains(norm.each().kind()) && MEMBERS.matcher(words).find()
        || norm.each().kind() == SubjectKind.WHOLE && MEMBERS.matcher(words).find();
  }

  private static boolean isGiven(Norm norm) {
    return GIVEN.matcher(words(norm)).find();
  }

  /** It is the members themselves of whom the ban speaks, and not their lesson or room. */
  private static boolean isLaidOnMembers(Norm norm) {
    Matcher laid = LAID.matcher(words(norm));
    return protectsMembers(norm)
        && MEMBERS.matcher(lower(norm.each().term())).find()
        && laid.find()
        && MEMBERS.matcher(words(norm).substring(0, laid.end())).find();
  }

  /** "Shall have" gives or burdens, as the thing had may be. */
  private static boolean isHad(Norm norm) {
    return HAD.matcher(words(norm)).find();
  }

  private static boolean isBenefit(Norm norm) {
    // "Before lunch" only says when.
    List<Name> kinds =
        NormParts.outside(norm.must(), Selection.class, List.of(Filter.class)).stream()
            .flatMap(selection -> selection.kinds().stream())
            .toList();
    return !NormParts.within(norm.must(), Filter.DutyFree.class).isEmpty() || isBenefit(kinds);
  }

  private static boolean isBenefit(List<Name> kinds) {
    return kinds.stream()
        .map(Gains::lower)
        .anyMatch(kind -> BENEFIT.matcher(kind).find() && !WORK.matcher(kind).find());
  }

  private static String words(Norm norm) {
    return norm.words().flat().toLowerCase(Locale.ROOT);
  }

  private static String lower(Name name) {
    return name.written().toLowerCase(Locale.ROOT);
  }

  /**
   * Which side must see to it: what people are given, relieved of or not burdened with is for the
   * District to see to, though the sentence names the people.
   */
  static Gain owing(Norm norm) {
    boolean theirs = norm.bearer().equals(norm.each().term()) && protectsMembers(norm);
    boolean spared = norm.modality() == Modality.EXEMPTION || isLaidOnMembers(norm);
    boolean given = isGiven(norm) || isHad(norm) && isBenefit(norm);
    return theirs && (spared || given) ? Gain.DISTRICT : side(norm.bearer());
  }

  /** Which side a bearer belongs to; not clear for things and for names of neither. */
  private static Gain side(Name bearer) {
    String words = lower(bearer);
    if (DISTRICT.matcher(words).find()) {
      return Gain.DISTRICT;
    }
    return MEMBERS.matcher(words).find() ? Gain.MEMBERS : Gain.NOT_CLEAR;
  }
}
