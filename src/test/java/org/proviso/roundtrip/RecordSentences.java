package org.proviso.roundtrip;

import static org.proviso.report.ByHand.norm;

import java.util.List;
import org.proviso.norm.Consent;
import org.proviso.norm.Deadline;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/** What holds of each record or of none, each with a sentence. */
final class RecordSentences {
  private final Dice dice;
  private final Pieces pieces;

  RecordSentences(Dice dice, Pieces pieces) {
    this.dice = dice;
    this.pieces = pieces;
  }

  /** "A staff meeting shall last no longer than 60 minutes". */
  Worded length() {
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
    return WordedNorms.worded(
        "length",
        Each.record(Selection.of(name)),
        WordedNorms.OCCURRENCE,
        WordedNorms.compare(new Measure.TotalTime(Selection.THIS), limit, bound),
        sentence);
  }

  Worded clock() {
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
    return WordedNorms.worded(
        "clock",
        Each.record(Selection.of(name)),
        WordedNorms.OCCURRENCE,
        WordedNorms.compare(measure, new Said<>(relation, ""), bound),
        sentence);
  }

  Worded ban() {
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
    return WordedNorms.finished(
        "ban", norm(Modality.BAN, each, WordedNorms.OCCURRENCE, Fact.NEVER), sentence);
  }

  Worded consent() {
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
    return WordedNorms.finished(
        "consent",
        norm(Modality.BAN, Each.record(records), WordedNorms.OCCURRENCE, must),
        sentence);
  }

  Worded exemption() {
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
    return WordedNorms.finished(
        "exemption",
        norm(Modality.EXEMPTION, each, WordedNorms.OCCURRENCE, new Fact.Is(new Filter.Voluntary())),
        sentence);
  }

  Worded duty() {
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
    return WordedNorms.worded(
        "duty",
        should ? Modality.ADVISORY : Modality.DUTY,
        each.what(),
        period.what(),
        new Fact.Exists(Selection.of(name)),
        sentence);
  }

  /** "At least five working days before a livestream, each teacher shall be offered training". */
  Worded deadline() {
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
    return WordedNorms.worded(
        "deadline",
        each,
        WordedNorms.OCCURRENCE,
        must,
        dice.once(2) ? at + ", " + have : have + " " + at);
  }

  /** "Staff meetings may be held only on Tuesdays". */
  Worded onlyThen() {
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
    return WordedNorms.finished(
        "only", norm(Modality.BAN, each, WordedNorms.OCCURRENCE, must), sentence);
  }

  /** Permissions and rights. */
  Worded free() {
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
    return WordedNorms.finished(
        "free", norm(modality, each, WordedNorms.OCCURRENCE, Fact.ALWAYS), sentence);
  }
}
