package org.proviso.roundtrip;

import static org.proviso.report.ByHand.norm;
import static org.proviso.report.ByHand.unless;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Bound;
import org.proviso.norm.Consent;
import org.proviso.norm.Deadline;
import org.proviso.norm.Each;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/** Makes norms at random, each with a sentence that says it in a contract's way (S23). */
final class RandomNorms {
  private static final Period OCCURRENCE = new Period.Occurrence();

  private final Dice dice;
  private final Pieces pieces;

  RandomNorms(long seed) {
    dice = new Dice(seed);
    pieces = new Pieces(dice);
  }

  Worded next() {
    return switch (dice.number(0, 18)) {
      case 0, 1 -> total();
      case 2 -> provided();
      case 3 -> counted();
      case 4 -> run();
      case 5 -> uninterrupted();
      case 6 -> gap();
      case 7 -> length();
      case 8 -> clock();
      case 9 -> ban();
      case 10 -> consent();
      case 11 -> exemption();
      case 12 -> duty();
      case 13 -> rest();
      case 14 -> size();
      case 15 -> deadline();
      case 16 -> onlyThen();
      case 17 -> free();
      default -> dutyDay();
    };
  }

  /** "On Fridays, each teacher's staff meetings and lunch together shall take no more than …". */
  private Worded total() {
    var each = pieces.plainEach();
    var first = pieces.activity();
    boolean two = dice.once(2);
    var names = two ? List.of(first, pieces.otherThan(first)) : List.of(first);
    var period = pieces.stretch();
    var window = pieces.window();
    boolean narrowed = dice.once(2);
    var of =
        new Selection(Selection.ANY_SHEET, names, narrowed ? List.of(window.what()) : List.of());
    var limit = pieces.upper();
    var bound = pieces.time();
    var listed = two ? names.get(0).written() + " and " + names.get(1).written() : first.written();
    var owned =
        dice.once(2)
            ? "each " + each.words() + "'s " + listed
            : listed + " of each " + each.words();
    var together =
        two
            ? dice.of(" together shall take ", " combined shall take ", " shall together take ")
            : dice.of(" shall take ", " must take ", " will take ");
    var sentence =
        front(narrowed, window)
            + owned
            + together
            + limit.words()
            + " "
            + bound.words()
            + " "
            + period.words();
    return worded(
        "total",
        each.what(),
        period.what(),
        compare(new Measure.TotalTime(of), limit, bound),
        sentence);
  }

  /** "Each teacher shall have at least 30 minutes of lunch per day". */
  private Worded provided() {
    var each = pieces.each();
    var name = pieces.activity();
    var period = pieces.period();
    var limit = pieces.lower();
    var bound = pieces.time();
    var sentence =
        "%s %s %s of %s %s"
            .formatted(
                dice.of("each ", "every ") + each.words(),
                dice.of("shall have", "shall receive", "must have", "will be given")
                    + " "
                    + limit.words(),
                bound.words(),
                name.written(),
                period.words());
    return conditioned(
        "provided",
        each,
        period.what(),
        compare(new Measure.TotalTime(Selection.of(name)), limit, bound),
        sentence);
  }

  /** "No teacher shall attend more than two staff meetings per month". */
  private Worded counted() {
    var each = pieces.each();
    var name = pieces.event();
    var period = pieces.period();
    var bound = pieces.count();
    var limit = pieces.upper();
    boolean not = limit.what() == Relation.AT_MOST && dice.once(2);
    var subject = not ? dice.of("no ", "a ") : "each ";
    var verb = dice.of("attend", "have", "be assigned");
    var modal = subject.equals("a ") ? "shall not " : "shall ";
    var sentence =
        subject
            + each.words()
            + " "
            + modal
            + verb
            + " "
            + (not ? "more than" : limit.words())
            + " "
            + bound.words()
            + " "
            + name.written()
            + " "
            + period.words();
    return conditioned(
        "counted",
        each,
        period.what(),
        compare(new Measure.Count(Selection.of(name)), limit, bound),
        sentence);
  }

  private Worded run() {
    var each = pieces.each();
    var period = pieces.day();
    boolean counted = dice.once(2);
    var bound = counted ? pieces.count() : pieces.time();
    var name = counted ? Name.of("classes") : Name.of("instruction");
    var limit = new Said<>(Relation.AT_MOST, dice.of("no more than", "at most"));
    var sentence =
        "each "
            + each.words()
            + " shall have "
            + limit.words()
            + " "
            + (counted
                ? bound.words() + " consecutive " + name.written()
                : adjective(bound.words(), dice.of("consecutive", "continuous"))
                    + " of "
                    + name.written())
            + " "
            + period.words();
    return worded(
        "run",
        each.what(),
        period.what(),
        compare(new Measure.Run(Selection.of(name), counted), limit, bound),
        sentence);
  }

  private Worded uninterrupted() {
    var each = pieces.each();
    var period = pieces.day();
    var bound = pieces.time();
    var name = pieces.activity();
    boolean free = dice.once(2);
    var of = free ? Selection.of(name).where(new Filter.DutyFree()) : Selection.of(name);
    var limit = pieces.lower();
    var sentence =
        "each "
            + each.words()
            + " shall have "
            + limit.words()
            + " "
            + adjective(bound.words(), dice.of("uninterrupted", "consecutive"))
            + " of "
            + (free ? "duty-free " : "")
            + name.written()
            + " "
            + period.words();
    return worded(
        "uninterrupted",
        each.what(),
        period.what(),
        compare(new Measure.Longest(of), limit, bound),
        sentence);
  }

  private static String adjective(String amount, String adjective) {
    return amount.replaceFirst("(minutes|hours)$", adjective + " $1");
  }

  private Worded gap() {
    var each = pieces.plainEach();
    var first = pieces.activity();
    var second = pieces.otherThan(first);
    var period = pieces.day();
    var limit = pieces.lower();
    var bound = pieces.time();
    var between = "between " + first.written() + " and " + second.written();
    var have = "each " + each.words() + " shall have " + limit.words() + " " + bound.words();
    var sentence =
        dice.once(2)
            ? between + ", " + have + " " + period.words()
            : have + " " + between + " " + period.words();
    var measure = new Measure.Gap(Selection.of(first), Selection.of(second));
    return worded("gap", each.what(), period.what(), compare(measure, limit, bound), sentence);
  }

  /** "A staff meeting shall last no longer than 60 minutes". */
  private Worded length() {
    var name = pieces.event();
    var limit = dice.once(2) ? pieces.upper() : pieces.lower();
    var bound = pieces.time();
    var one = name.written().substring(0, name.written().length() - 1);
    var sentence =
        dice.of("each ", "every ")
            + one
            + " shall "
            + dice.of("last ", "take ", "be ")
            + limit.words()
            + " "
            + bound.words();
    return worded(
        "length",
        Each.record(Selection.of(name)),
        OCCURRENCE,
        compare(new Measure.TotalTime(Selection.THIS), limit, bound),
        sentence);
  }

  private Worded clock() {
    var name = pieces.event();
    boolean start = dice.once(2);
    boolean early = dice.once(2);
    var bound = pieces.clock();
    var one = name.written().substring(0, name.written().length() - 1);
    var measure =
        start ? new Measure.FirstStart(Selection.THIS) : new Measure.LastEnd(Selection.THIS);
    var relation = early ? Relation.AT_LEAST : Relation.AT_MOST;
    var verb = start ? dice.of("begin", "start") : dice.of("end", "conclude");
    var sentence =
        dice.once(2)
            ? "no " + one + " shall " + verb + (early ? " before " : " after ") + bound.words()
            : "each "
                + one
                + " shall "
                + verb
                + (early ? " no earlier than " : " no later than ")
                + bound.words();
    return worded(
        "clock",
        Each.record(Selection.of(name)),
        OCCURRENCE,
        compare(measure, new Said<>(relation, ""), bound),
        sentence);
  }

  private Worded ban() {
    var person = dice.of("teacher", "unit member");
    var name = pieces.event();
    var window = pieces.window();
    boolean people = dice.once(2);
    var records = Selection.of(name).where(window.what());
    var each =
        people
            ? new Each(SubjectKind.RECORD, Name.of(person), List.of(), records, false)
            : Each.record(records);
    var one = name.written().substring(0, name.written().length() - 1);
    var sentence =
        people
            ? "no "
                + person
                + " shall "
                + dice.of("attend ", "be assigned ")
                + name.written()
                + " "
                + window.words()
            : dice.of(
                "no " + one + " shall be held " + window.words(),
                name.written() + " shall not be held " + window.words(),
                "there shall be no " + name.written() + " " + window.words());
    return finished("ban", norm(Modality.BAN, each, OCCURRENCE, Fact.NEVER), sentence);
  }

  private Worded consent() {
    var consent = pieces.consent("unit member");
    var records = Selection.of(Name.of("livestream")).where(new Filter.Flag(Name.of("recorded")));
    var needed =
        new Consent(
            consent.what().by(),
            consent.what().to(),
            consent.what().written(),
            consent.what().word());
    var must = new Fact.Is(new Filter.Consented(needed));
    var sentence =
        dice.of(
            "a livestream may be recorded only with " + consent.words(),
            "no livestream shall be recorded without " + consent.words(),
            "livestreams shall not be recorded without " + consent.words());
    return finished(
        "consent", norm(Modality.BAN, Each.record(records), OCCURRENCE, must), sentence);
  }

  private Worded exemption() {
    var person = dice.of("teacher", "unit member", "counselor");
    var name = pieces.event();
    var window = pieces.window();
    boolean narrowed = dice.once(2);
    var records = narrowed ? Selection.of(name).where(window.what()) : Selection.of(name);
    var each = new Each(SubjectKind.RECORD, Name.of(person), List.of(), records, false);
    var what = name.written() + (narrowed ? " " + window.words() : "");
    var sentence =
        dice.of(
                "no " + person + " shall be required to ",
                "a " + person + " shall not be required to ",
                person + "s shall not be obliged to ",
                "under no circumstances shall a " + person + " be required to ")
            + "attend "
            + what;
    return finished(
        "exemption",
        norm(Modality.EXEMPTION, each, OCCURRENCE, new Fact.Is(new Filter.Voluntary())),
        sentence);
  }

  private Worded duty() {
    var each = pieces.each();
    var name = Name.of(dice.of("office hours", "advisory", "professional learning"));
    var any = dice.once(2) ? pieces.day() : pieces.stretch();
    var period = new Said<>(any.what(), any.words().replaceFirst("^a ", "each "));
    boolean should = dice.once(4);
    var sentence =
        "each "
            + each.words()
            + (should ? " should " : " shall ")
            + dice.of("hold ", "have ")
            + name.written()
            + " "
            + period.words();
    return worded(
        "duty",
        should ? Modality.ADVISORY : Modality.DUTY,
        each.what(),
        period.what(),
        new Fact.Exists(Selection.of(name)),
        sentence);
  }

  /** "The duty day of each teacher shall begin 15 minutes before instruction". */
  private Worded dutyDay() {
    var each = pieces.plainEach();
    var day = Selection.of(Name.of("duty day"));
    var period =
        new Said<Period>(
            new Period.Day(DayKind.PLAIN, java.util.EnumSet.allOf(java.time.DayOfWeek.class)), "");
    int minutes = 5 * dice.number(1, 12);
    var bound = new Said<Bound>(new Bound.Fixed(Quantity.minutes(minutes)), minutes + " minutes");
    if (dice.once(2)) {
      var hours = pieces.time();
      var sentence = "the duty day of each " + each.words() + " shall not exceed " + hours.words();
      return worded(
          "span",
          each.what(),
          period.what(),
          compare(new Measure.Span(day), new Said<>(Relation.AT_MOST, ""), hours),
          sentence);
    }
    var anchor = Selection.of(Name.of(dice.of("instruction", "homeroom")));
    var sentence =
        "the duty day of each "
            + each.words()
            + " shall "
            + dice.of("begin ", "start ")
            + bound.words()
            + dice.of(" before ", " prior to ")
            + anchor.kinds().getFirst().written();
    var measure =
        new Measure.Difference(new Measure.FirstStart(anchor), new Measure.FirstStart(day));
    return worded(
        "reckoned",
        each.what(),
        period.what(),
        compare(measure, new Said<>(Relation.EXACTLY, ""), bound),
        sentence);
  }

  /** "Between the end of one work day and the start of the next, each teacher shall have …". */
  private Worded rest() {
    var each = pieces.plainEach();
    var limit = pieces.lower();
    var bound = pieces.time();
    var sentence =
        dice.of(
            "between the end of one work day and the beginning of the next, each %s shall have %s"
                + " %s",
            "each %s shall have %s %s between the end of one work day and the start of the next");
    return worded(
        "rest",
        each.what(),
        new Period.WholeTerm(),
        compare(new Measure.Rest(Selection.of(Name.of("work day"))), limit, bound),
        sentence.formatted(each.words(), limit.words(), bound.words()));
  }

  private Worded size() {
    var name = dice.of("class", "cohort");
    var each = Each.of(SubjectKind.CLASS, Name.of(name));
    int number = dice.number(12, 36);
    boolean half = dice.once(2);
    var figure = new Bound.Named(Name.of("maximum class size"));
    var bound =
        half
            ? new Bound.PercentOf(Ratio.of(number), figure)
            : new Bound.Fixed(Quantity.things(number, "student"));
    var amount = half ? number + " % of the maximum class size" : number + " students";
    var sentence =
        dice.of("the size of each " + name + " shall be", "each " + name + " shall have");
    var limit = half ? " no more than " : dice.of(" no more than ", " at most ");
    var words =
        half
            ? "the size of each " + name + " shall be" + limit + amount
            : sentence + limit + amount;
    var must = new Fact.Compare(new Measure.Field(Name.of("size")), Relation.AT_MOST, bound);
    return worded("size", each, new Period.WholeTerm(), must, words);
  }

  /** "At least five working days before a livestream, each teacher shall be offered training". */
  private Worded deadline() {
    var person = dice.of("teacher", "unit member");
    int number = dice.number(2, 10);
    boolean days = dice.once(2);
    boolean before = dice.once(2);
    var quantity =
        days
            ? new Quantity(Ratio.of(number), new Unit.Days(DayKind.WORK))
            : Quantity.minutes(60L * number);
    var amount = number + (days ? " working days " : " hours ");
    var relation = before ? Relation.AT_LEAST : Relation.AT_MOST;
    var due = (before ? "at least " : "within ") + amount + (before ? "before" : "after");
    var anchor = Name.of(dice.of("livestream", "observation", "transfer"));
    var records = Selection.of(anchor);
    var each = new Each(SubjectKind.RECORD, Name.of(person), List.of(), records, false);
    var must =
        new Fact.Timed(
            Selection.of(Name.of("training")), new Deadline(relation, quantity, before, false));
    var at = due + " " + dice.of("each ", "a ") + anchor.written();
    var have = "each " + person + " shall " + dice.of("have", "receive", "attend") + " training";
    return worded(
        "deadline", each, OCCURRENCE, must, dice.once(2) ? at + ", " + have : have + " " + at);
  }

  /** "Staff meetings may be held only on Tuesdays". */
  private Worded onlyThen() {
    var name = pieces.event();
    var window = pieces.weekdays();
    var must = new Fact.Is(window.what());
    var person = dice.of("teacher", "unit member");
    boolean people = dice.once(2);
    var records = Selection.of(name);
    var each =
        people
            ? new Each(SubjectKind.RECORD, Name.of(person), List.of(), records, false)
            : Each.record(records);
    var sentence =
        people
            ? "a " + person + " may be assigned " + name.written() + " only " + window.words()
            : dice.of(
                name.written() + " may be held only " + window.words(),
                "all " + name.written() + " shall be held " + window.words());
    return finished("only", norm(Modality.BAN, each, OCCURRENCE, must), sentence);
  }

  /** Permissions and rights. */
  private Worded free() {
    var person = dice.of("teacher", "unit member");
    var records = Selection.of(pieces.event());
    var each = new Each(SubjectKind.RECORD, Name.of(person), List.of(), records, false);
    boolean right = dice.once(2);
    var name = records.kinds().getFirst().written();
    var sentence =
        (dice.once(2) ? "each " : "a ")
            + person
            + (right ? dice.of(" is entitled to ", " shall be entitled to ") : " may attend ")
            + name;
    var modality = right ? Modality.RIGHT : Modality.PERMISSION;
    return finished("free", norm(modality, each, OCCURRENCE, Fact.ALWAYS), sentence);
  }

  private static Fact compare(Measure measure, Said<Relation> relation, Said<Bound> bound) {
    return new Fact.Compare(measure, relation.what(), bound.what());
  }

  private static String front(boolean narrowed, Said<Filter> window) {
    return narrowed ? window.words() + ", " : "";
  }

  private Worded worded(String family, Each each, Period period, Fact must, String sentence) {
    return worded(family, Modality.DUTY, each, period, must, sentence);
  }

  private static Worded worded(
      String family, Modality modality, Each each, Period period, Fact must, String sentence) {
    return finished(family, norm(modality, each, period, must), sentence);
  }

  /** Now and then with a condition or an exception about the subject. */
  private Worded conditioned(
      String family, Said<Each> each, Period period, Fact must, String sentence) {
    var when = Fact.ALWAYS;
    var exemptions = new ArrayList<Exemption>();
    var text = sentence;
    var person = each.what().term().written();
    if (dice.once(4)) {
      var condition = pieces.condition(person);
      when = condition.what();
      text =
          dice.once(2)
              ? "if " + condition.words() + ", " + text
              : text + " if " + condition.words();
    }
    if (dice.once(4)) {
      var consent = pieces.consent(person);
      exemptions.add(unless(new Fact.Is(new Filter.Consented(consent.what()))));
      text = text + ", except with " + consent.words();
    } else if (dice.once(4)) {
      exemptions.add(unless(new Fact.Is(new Filter.Voluntary())));
      text = text + ", unless the " + person + " volunteers";
    }
    return finished(family, norm(Modality.DUTY, each.what(), period, when, must, exemptions), text);
  }

  private static Worded finished(String family, Norm norm, String sentence) {
    return new Worded(
        family, norm, Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".");
  }
}
