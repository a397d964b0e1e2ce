package org.proviso.roundtrip;

import java.util.List;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;

/** Limits on totals, counts and sizes, each with a sentence. */
final class AmountSentences {
  private final Dice dice;
  private final Pieces pieces;
  private final WordedNorms norms;

  AmountSentences(Dice dice, Pieces pieces) {
    this.dice = dice;
    this.pieces = pieces;
    this.norms = new WordedNorms(dice, pieces);
  }

  /** "On Fridays, each teacher's staff meetings and lunch together shall take no more than …". */
  Worded total() {
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
    return WordedNorms.worded(
        "total",
        each.what(),
        period.what(),
        WordedNorms.compare(new Measure.TotalTime(of), limit, bound),
        sentence);
  }

  private static String front(boolean narrowed, Said<Filter> window) {
    return narrowed ? window.words() + ", " : "";
  }

  /** "Each teacher shall have at least 30 minutes of lunch per day". */
  Worded provided() {
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
    return norms.conditioned(
        "provided",
        each,
        period.what(),
        WordedNorms.compare(new Measure.TotalTime(Selection.of(name)), limit, bound),
        sentence);
  }

  /** "No teacher shall attend more than two staff meetings per month". */
  Worded counted() {
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
    return norms.conditioned(
        "counted",
        each,
        period.what(),
        WordedNorms.compare(new Measure.Count(Selection.of(name)), limit, bound),
        sentence);
  }

  Worded size() {
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
    return WordedNorms.worded("size", each, new Period.WholeTerm(), must, words);
  }
}
