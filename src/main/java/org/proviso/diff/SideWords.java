package org.proviso.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.change.Gain;
import org.proviso.norm.Each;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;

/** What the words of a norm tell of the two sides: who is spoken of, and what is done to them. */
record SideWords(Norm norm, SideNames sides) {
  private static final Pattern GIVEN =
      Pattern.compile(
          "\\b(?:shall|must|will|may) (?:not )?be"
              + " (?:offered|given|provided|notified|informed|told|paid"
              + "|granted|released|allowed|supplied|consulted|reimbursed)\\b");

  private static final Pattern ASKED = Pattern.compile("\\b(request|application|petition)s?\\b");
  private static final Pattern HAD =
      Pattern.compile("\\b(?:shall|must|will|should) (?:have|receive|get)\\b");

  /** "May use up to three personal days", "may refuse twice": a cap binds those who may. */
  private static final Pattern ALLOWANCE =
      Pattern.compile(
          "\\b(?:may|can) (?:use|take|request|carry over|accrue|accumulate|refuse|decline|exchange"
              + "|trade|swap|bank|donate)\\b");

  /** What the members bring, or what befalls them, whoever is named. */
  private static final Pattern THEIRS =
      Pattern.compile(
          "\\b(?:(?:grievance|grievant|layoff)s?|involuntary (?:transfer|reassignment)s?"
              + "|(?:request|application)s? for (?:an? )?(?:[a-z]+ )?(?:leave|vacation|time off"
              + "|transfer)|(?:leave|vacation|transfer) (?:request|application)s?)\\b");

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
          "\\b(?:discipline|evaluation|dismissal|suspension|termination) of (?:a|an|any|the|each)"
              + " ");

  /** To be looked at may help or burden. */
  private static final Pattern LOOKED_AT =
      Pattern.compile(
          "\\b(?:shall|must|will|should) be (?:observed|evaluated|visited|reviewed)\\b");

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

  /** Hours that somebody must be given work for, once they come or altogether. */
  private static final Pattern HOURS_GIVEN =
      Pattern.compile(
          "\\bbe (?:scheduled|assigned|guaranteed|offered)(?: to work| work)?(?: for)?"
              + " (?:at least|a minimum of|no(?:t)? (?:less|fewer) than|less than|fewer than) ");

  private static final Pattern LESS_DENIED =
      Pattern.compile("\\b(?:no|not|never)\\b.* (?:less|fewer) than ");

  /** Others than those who work, whom something may be asked of. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:student|pupil|child|children|parent|famil(?:y|ies)|guardian|volunteer|patient"
              + "|visitor|guest|passenger|resident|applicant|candidate|vendor|contractor)s?\\b");

  /** What people are given, as against what is asked of them. */
  private static final Pattern BENEFIT =
      Pattern.compile(
          "\\b(lunch|break|preparation|prep|planning|rest|leave|duty-free|release time|recess break"
              + "|absence|vacation|holiday|sick|pay|stipend)s?\\b");

  /** Lunch duty is no lunch. */
  private static final Pattern WORK =
      Pattern.compile(
          "\\b(?:dut(?:y|ies)|(?:supervision|coverage|meeting|conference|training|request|"
              + "application|list)s?)$");

  private static final Name PERSON = Name.of("person");

  private static final Set<SubjectKind> OF_PEOPLE =
      Set.of(SubjectKind.PERSON, SubjectKind.RECORD, SubjectKind.WHOLE);

  boolean protectsMembers() {
    boolean theirs = sides.of(norm.each().term()) == Gain.MEMBERS;
    return OF_PEOPLE.contains(norm.each().kind())
        && (theirs || sides.speaksOf(Gain.MEMBERS, norm.words().flat()));
  }

  boolean bindsMembers() {
    return sides.of(norm.bearer()) == Gain.MEMBERS && !isGiven();
  }

  boolean isGiven() {
    return says(GIVEN);
  }

  /** "Shall have" gives or burdens, as the thing had may be. */
  boolean isHad() {
    return says(HAD);
  }

  boolean isLookedAt() {
    return says(LOOKED_AT);
  }

  boolean isPaid() {
    return says(PAID);
  }

  boolean isTheirs() {
    return says(THEIRS);
  }

  boolean isHoursGiven() {
    return says(HOURS_GIVEN) && !isBenefit();
  }

  boolean isLessDenied() {
    return says(LESS_DENIED);
  }

  /** What an agreement asks of nobody in particular it asks of those who work. */
  boolean sparesAnybody() {
    boolean unnamed = isNobody(norm.each().term()) && isNobody(norm.bearer());
    return unnamed && !says(OTHERS) && !sides.speaksOf(Gain.DISTRICT, norm.words().flat());
  }

  private static boolean isNobody(Name name) {
    return name.isEmpty() || name.equals(Each.ANYBODY) || name.equals(PERSON);
  }

  boolean isAllowance() {
    return says(ALLOWANCE);
  }

  boolean mayBeLaid() {
    return says(MAY_BE_LAID);
  }

  boolean isAgainstMembers() {
    Matcher against = AGAINST.matcher(words());
    return against.find() && SideLists.beginsWithMembers(words(), against.end());
  }

  boolean isGrievanceFiled() {
    return says(FILED);
  }

  /** It is the District that members' requests come to, unless the words speak of its own. */
  boolean isAskedOfDistrict() {
    String kinds = PartWords.names(norm.each().records().kinds()).toLowerCase(Locale.ROOT);
    String words = norm.words().flat();
    return ASKED.matcher(kinds).find()
        && !sides.speaksOf(Gain.DISTRICT, words)
        && sides.speaksOf(Gain.MEMBERS, words);
  }

  /** It is the members themselves of whom the ban speaks, and not their lesson or room. */
  boolean isLaidOnMembers() {
    Matcher laid = LAID.matcher(words());
    return protectsMembers()
        && sides.of(norm.each().term()) == Gain.MEMBERS
        && laid.find()
        && sides.speaksOf(Gain.MEMBERS, norm.words().flat().substring(0, laid.end()));
  }

  boolean isBenefit() {
    // "Before lunch" only says when.
    List<Name> kinds =
        NormParts.outside(norm.must(), Selection.class, List.of(Filter.class)).stream()
            .flatMap(selection -> selection.kinds().stream())
            .toList();
    return !NormParts.within(norm.must(), Filter.DutyFree.class).isEmpty() || isBenefit(kinds);
  }

  static boolean isBenefit(List<Name> kinds) {
    return kinds.stream()
        .map(SideWords::lower)
        .anyMatch(kind -> BENEFIT.matcher(kind).find() && !WORK.matcher(kind).find());
  }

  boolean isClassSize(Name field) {
    boolean load =
        norm.each().kind() == SubjectKind.PERSON
            && protectsMembers()
            && lower(field).matches("caseload|case load|workload|class load");
    return load
        || norm.each().kind() == SubjectKind.CLASS
            && lower(field).matches("size|attendance|enroll.*|students|number of students");
  }

  private boolean says(Pattern pattern) {
    return pattern.matcher(words()).find();
  }

  private String words() {
    return norm.words().flat().toLowerCase(Locale.ROOT);
  }

  private static String lower(Name name) {
    return name.written().toLowerCase(Locale.ROOT);
  }
}
