package org.proviso.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Bound;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;

/** Says a limit as a main clause with a modal, one natural form for each measure. */
record LimitWords(RequirementWords requirement, boolean freed) {
  LimitWords(RequirementWords requirement) {
    this(requirement, false);
  }

  String of(Fact.Compare fact) {
    if (requirement.norm().modality() == Modality.EXEMPTION && !voice().isRecord()) {
      return exempt(fact);
    }
    if (requirement.norm().modality() == Modality.EXEMPTION && FreedLimit.isEachTime(fact)) {
      return new FreedLimit(fact).eachTime(voice());
    }
    return equal(fact)
        .or(() -> new DistinctWords(requirement).of(fact))
        .orElseGet(() -> measured(fact));
  }

  /** "Must be equal in length to": the figure that another thing has. */
  private Optional<String> equal(Fact.Compare fact) {
    return fact.bound() instanceof Bound.Named(Name figure)
        ? provided().flatMap(words -> words.equal(fact.measure(), fact.relation(), figure))
        : Optional.empty();
  }

  private String measured(Fact.Compare fact) {
    var relation = fact.relation();
    var bound = fact.bound();
    return switch (fact.measure()) {
      case Measure.TotalTime(Selection of) -> totalTime(of, relation, bound);
      case Measure.Count(Selection of) -> new CountWords(this).of(of, relation, bound);
      case Measure.Busiest(Selection of, int hours) -> busiest(of, hours, relation, bound);
      case Measure.Run(Selection of, boolean counted) -> run(of, counted, relation, bound);
      case Measure.DaysOff(Selection of, boolean running) ->
          new ReliefWords(this).daysOff(of, running, relation, bound);
      case Measure.Weekends(Selection of, boolean off) ->
          new ReliefWords(this).weekends(of, off, relation, bound);
      case Measure.Unrelieved unrelieved ->
          new ReliefWords(this).unrelieved(unrelieved, relation, bound);
      case Measure.FirstStart(Selection of) ->
          moments().edge(of, "first", "start", relation, bound);
      case Measure.LastEnd(Selection of) -> moments().edge(of, "last", "end", relation, bound);
      case Measure.Span(Selection of) ->
          fronted(of, "or", MomentWords.isDay(of) ? "last" : "span", relation, bound);
      case Measure.Longest(Selection of) -> longest(of, relation, bound);
      case Measure.Shortest(Selection of) -> single(of, "shortest", relation, bound);
      case Measure.Difference(Measure later, Measure earlier) ->
          moments().difference(later, earlier, relation, bound);
      case Measure.WeeklyPatterns(Selection of) -> weekly(of, relation, bound);
      case Measure.Average(Measure of, var per) ->
          provided()
              .flatMap(words -> words.average(of, per, relation, bound))
              .orElseGet(() -> plain(of, "on average be", relation, bound, "per " + per.words()));
      case Measure.Gap(Selection first, Selection second) ->
          new GapWords(this).gap(first, second, relation, bound);
      case Measure.Rest rest -> new GapWords(this).rest(rest, relation, bound);
      case Measure.Distinct(Selection of, Name field) when isDays(field, bound) ->
          days(of, relation, bound);
      case Measure.Distinct(Selection of, _)
          when new CrewWords(requirement).fits(fact.measure(), bound) ->
          new CrewWords(requirement).of(of, relation, bound);
      case Measure.Distinct _, Measure.Sum _, Measure.Greatest _ ->
          plain(fact.measure(), "be", relation, bound, "");
      case Measure.AtOnce(Selection of, _)
          when new CrewWords(requirement).fits(fact.measure(), bound) ->
          new CrewWords(requirement).of(of, relation, bound);
      case Measure.FewestAtOnce(Selection of, _)
          when new CrewWords(requirement).fits(fact.measure(), bound) ->
          new CrewWords(requirement).of(of, relation, bound);
      case Measure.AtOnce(Selection of, var field)
          when new NoTwoWords(voice()).fits(of, relation, bound) ->
          new NoTwoWords(voice()).of(of, field, relation, bound);
      case Measure.Share(Measure part, Measure whole) ->
          new ShareWords(requirement).of(part, whole, relation, bound);
      case Measure.Field _, Measure.AtOnce _, Measure.FewestAtOnce _, Measure.Sharing _ ->
          plain(fact.measure(), "be", relation, bound, "");
    };
  }

  private boolean isDays(Name field, Bound bound) {
    return field.equals(Name.of("date")) && bound instanceof Bound.Fixed && !voice().isRecord();
  }

  /** "Each employee must have no more than 6 days of work". */
  private String days(Selection of, Relation relation, Bound bound) {
    var front = new Front(voice(), of);
    var number = voice().bounds().number(bound);
    var days = relation.words() + " " + number + (number.equals("1") ? " day of " : " days of ");
    var start =
        voice().isWhole() ? "there " + requirement.modal() + " be" : voice().first() + have();
    var noun = voice().records().several(front.rest(), "or");
    return front.before(period(start + " " + days + taking(noun)));
  }

  /** "No teacher shall be required to have more than 2 staff meetings in each …". */
  private String exempt(Fact.Compare fact) {
    var freed = new FreedLimit(fact);
    var norm = requirement.norm().as(Modality.DUTY).requiring(freed.fact());
    return new LimitWords(new RequirementWords(norm, voice()), /* freed= */ true)
        .of(freed.fact())
        .replaceFirst("\\b[Ee]ach ((?:(?!\\beach\\b).)*?) must ", "no $1 shall be required to ")
        .replaceFirst(freed.said(), freed.meant());
  }

  private MomentWords moments() {
    return new MomentWords(this);
  }

  Voice voice() {
    return requirement.voice();
  }

  /** Said as "have" where a least amount is provided, else as what the activities take. */
  private String totalTime(Selection of, Relation relation, Bound bound) {
    boolean several = of.kinds().size() > 1;
    boolean least = relation == Relation.AT_LEAST || relation == Relation.MORE_THAN;
    boolean done = of.kinds().size() == 1 && isDeed(voice().kind(of.kinds().getFirst()));
    boolean provided = least || isRight() || freed || done;
    if (bound instanceof Bound.Measured && !several && !voice().isRecord()) {
      return fronted(of, "and", "take", relation, bound);
    }
    if (provided && !several && !of.isThis() && !voice().isRecord() && !voice().isWhole()) {
      var front = new Front(voice(), of);
      var verb = isRight() ? "is entitled to" : requirement.modal() + " have";
      var noun = voice().records().several(front.rest(), "or");
      boolean said = bound instanceof Bound.InTable(_, var column, _) && saysOf(column, noun);
      var ofNoun = said ? "" : "of " + taking(noun);
      return front.before(
          period(English.spaced(voice().first(), verb, limit(relation, bound), ofNoun)));
    }
    return fronted(of, "and", several ? "together take" : "take", relation, bound);
  }

  /** The column of a table may name what its minutes are of: "the minutes of instruction". */
  private static boolean saysOf(Name column, String noun) {
    return column.written().endsWith(" of " + noun);
  }

  /** Forms of amounts that people have; a right says "is entitled to" instead. */
  private Optional<ProvidedWords> provided() {
    return isRight() || freed ? Optional.empty() : Optional.of(new ProvidedWords(requirement));
  }

  boolean isRight() {
    return requirement.norm().modality() == Modality.RIGHT;
  }

  String have() {
    return isRight() ? " is entitled to" : " " + requirement.modal() + " have";
  }

  private String run(Selection of, boolean counted, Relation relation, Bound bound) {
    var front = new Front(voice(), of);
    if (voice().isRecord() || voice().isWhole()) {
      return plain(new Measure.Run(of, counted), "be", relation, bound, "");
    }
    var noun = voice().records().several(front.rest(), "or");
    var limit =
        counted
            ? relation.words() + " " + voice().bounds().number(bound) + " consecutive " + noun
            : unbroken(limit(relation, bound), "consecutive") + " of " + taking(noun);
    return front.before(period(voice().first() + have() + " " + limit));
  }

  private boolean isDeed(String noun) {
    return !taking(noun).equals(noun);
  }

  private String taking(String noun) {
    return voice().authors().taking(noun);
  }

  /** "Each nurse must have no more than 16 hours of work in any 24 consecutive hours". */
  private String busiest(Selection of, int hours, Relation relation, Bound bound) {
    var front = new Front(voice(), of);
    if (voice().isRecord() || voice().isWhole()) {
      return plain(new Measure.Busiest(of, hours), "be", relation, bound, "");
    }
    var noun = voice().records().several(front.rest(), "or");
    return front.before(
        English.spaced(
            voice().first() + have(),
            limit(relation, bound),
            "of",
            taking(noun),
            "in any " + hours + " consecutive hours"));
  }

  /** The unit with what says that it is one stretch: "no more than 150 consecutive minutes". */
  static String unbroken(String limit, String adjective) {
    return limit.replaceFirst("(minute|hour)", adjective + " $1");
  }

  private String longest(Selection of, Relation relation, Bound bound) {
    if (relation.isUpper() || of.isThis() || voice().isRecord() || voice().isWhole()) {
      return single(of, "longest", relation, bound);
    }
    var whichever = provided().flatMap(words -> words.whichever(of, relation, bound));
    if (whichever.isPresent()) {
      return whichever.get();
    }
    var front = new Front(voice(), of);
    var noun = voice().records().several(front.rest(), "or");
    var limit = unbroken(limit(relation, bound), "uninterrupted");
    return front.before(period(voice().first() + have() + " " + limit + " of " + noun));
  }

  private String single(Selection of, String which, Relation relation, Bound bound) {
    if (of.isThis()) {
      return fronted(of, "or", "take", relation, bound);
    }
    var front = new Front(voice(), of);
    var noun = voice().records().ofEach(front.rest(), "or").replaceFirst("^the ", "");
    return front.before(
        period(
            English.spaced(
                "the",
                which,
                "single stretch of",
                noun,
                requirement.modal(),
                "take",
                limit(relation, bound))));
  }

  private String fronted(Selection of, String joint, String verb, Relation relation, Bound bound) {
    return fronted(of, joint, verb, relation, bound, "");
  }

  /** The same, without the time of what is left out. */
  String fronted(
      Selection of, String joint, String verb, Relation relation, Bound bound, String without) {
    var front = new Front(voice(), of);
    var noun = voice().records().ofEach(front.rest(), joint);
    var limit = limit(relation, bound) + (without.isEmpty() ? "" : ", excluding " + without + ",");
    return front.before(period(English.spaced(noun, requirement.modal(), verb, limit)));
  }

  private String weekly(Selection of, Relation relation, Bound bound) {
    boolean one = bound instanceof Bound.Fixed(Quantity(Ratio amount, _)) && isOne(amount);
    if (!one || !(relation == Relation.AT_MOST || relation == Relation.EXACTLY)) {
      return plain(new Measure.WeeklyPatterns(of), "be", relation, bound, "");
    }
    var front = new Front(voice(), of);
    var noun = voice().records().ofEach(front.rest(), "or");
    return front.before(
        English.spaced(
            noun, requirement.modal(), "be held at the same times in each calendar week"));
  }

  private static boolean isOne(Ratio amount) {
    return amount.equals(Ratio.of(1));
  }

  /** The measure as a noun, of the subject said for the first time. */
  String plain(Measure of, String verb, Relation relation, Bound bound, String tail) {
    var noun = voice().measures().noun(of);
    var first = introduced(noun);
    var limit = voice().bounds().limit(of, relation, bound);
    return period(English.spaced(first, requirement.modal(), verb, limit, tail));
  }

  /** Puts "each unit member" for the first "the unit member" of a noun. */
  private String introduced(String noun) {
    var said = Pattern.compile("\\b" + Pattern.quote(voice().again()) + "\\b");
    return voice().isWhole()
        ? noun
        : said.matcher(noun).replaceFirst(Matcher.quoteReplacement(voice().first()));
  }

  String limit(Relation relation, Bound bound) {
    return voice().bounds().limit(relation, bound);
  }

  String period(String clause) {
    return requirement.period(clause);
  }
}
