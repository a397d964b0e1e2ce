package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.DueDay;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Selection;
import org.proviso.source.Name;

/** Words that one form of sentence takes in their places, and that are no names. */
final class FormWords {
  private static final List<String> PAY =
      words(
          "paid pay compensated compensation reimbursed earn receive additional extra further full"
              + " regular salary rate change changes move moves moved transferred assigned"
              + " reassigned new another different other level levels involuntarily school work"
              + " sites to credited with times time one half twice double triple"
              + " accrue accrues granted");

  /** Verbs of procedure stand for the events they tell of. */
  private static final List<String> PROCEDURE =
      words(
          "respond reply answer decide determine rule act notify inform approve grant deny"
              + " acknowledge review post hear make made give issue send sent provide deliver"
              + " submit file complete come occur receive schedule conduct receipt receiving it"
              + " date start beginning semester quarter trimester year school meet confer consult"
              + " announce publish cancel present lodge initiate return furnish supply transmit"
              + " mail email prepare render convene forward distribute produce hold held told"
              + " advise take place filing submission submitting issuance presentation delivery"
              + " occurrence conclusion close completion end adjournment posted published announced"
              + " approved");

  private static final List<String> ORDER =
      words(
          "filled offered assigned granted given made awarded selected chosen distributed staff"
              + " employees bargaining inverse applicant volunteer bidder seniority reverse"
              + " order least most senior first ask request live teacher teachers unit member"
              + " members employee received served volunteers volunteer then those remaining others"
              + " all other group be");

  private static final List<String> USES =
      words("uses use used share shared own between different by two same another each other one");

  /** What a person has several of, each in a field that may be called otherwise. */
  private static final List<String> DISTINCT =
      words(
          "different separate site campus school course preparation subject grade level department"
              + " room classroom place location class section same time once simultaneously work"
              + " serve teach");

  private static final List<String> SHARE =
      words("held conducted spend spent devote devoted in person half thirds third");

  private static final List<String> SPAN =
      words("span spread time total overall over have start beginning end finish");

  private static final List<String> CREW =
      words("be on duty at present work all times any one time same once simultaneously");

  private static final List<String> PARTS =
      words(
          "own assigned include includes contain contains state states name names list lists"
              + " describe");

  private static final List<String> TABLES = words("one that lists listed");

  private FormWords() {}

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  private static List<String> joined(List<String> one, List<String> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** The words that a norm with this requirement may have been read from. */
  static List<String> of(Fact must) {
    return switch (must) {
      case Fact.Owed _ -> PAY;
      case Fact.Timed _, Fact.Ahead _ -> PROCEDURE;
      case Fact.Exists(Selection records) when DueDay.of(records).isPresent() -> PROCEDURE;
      case Fact.InOrder _ -> ORDER;
      case Fact.Compare(Measure.Distinct(_, Name field), _, _) ->
          field.equals(Name.of("date")) ? USES : joined(USES, DISTINCT);
      case Fact.Compare(Measure.AtOnce(_, Name field), _, _) ->
          field.equals(Name.of("person")) ? joined(DISTINCT, CREW) : DISTINCT;
      case Fact.Compare(Measure.FewestAtOnce _, _, _) -> CREW;
      case Fact.Compare(Measure.Share _, _, _) -> SHARE;
      case Fact.Compare(Measure.Span _, _, _) -> SPAN;
      case Fact.Between _ -> USES;
      case Fact.Compare(Measure.Sharing _, _, _) -> USES;
      case Fact.Is(Filter.Given _) -> PARTS;
      case Fact.Is(Filter.Listed _) -> TABLES;
      case Fact.AllOf(List<Fact> facts) -> {
        var all = new ArrayList<String>();
        facts.forEach(fact -> all.addAll(of(fact)));
        yield all;
      }
      case Fact.Always _,
          Fact.Never _,
          Fact.Compare _,
          Fact.Exists _,
          Fact.Is _,
          Fact.Stated _,
          Fact.Judged _,
          Fact.Not _,
          Fact.AnyOf _ ->
          List.of();
    };
  }
}
