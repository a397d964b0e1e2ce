package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.proviso.syntax.Phrase;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;

/**
 * Puts what can be said in several ways into the one way that the forms read. Each rule keeps every
 * number and every word that bounds; what a rule does not know stays as it is.
 */
public final class Rewording {
  private static final List<Consumer<BitRun>> RULES =
      List.of(
          DayUse::apply,
          KeptFrom::apply,
          MovedEvaluation::apply,
          OwnWording::apply,
          SharedWording::apply,
          NextUser::apply,
          AgreeingWording::apply,
          FirstOfWording::apply,
          ThoseWording::apply,
          SlashWording::apply,
          CappedWording::apply,
          PresentWording::apply,
          PresentWording::either,
          WindowWording::apply,
          ShareWording::apply,
          DevotedWording::apply,
          UnbrokenWording::apply,
          TimeAdjectives::apply,
          RowWording::apply,
          RunWording::apply,
          WindowPlace::apply,
          TotalWording::apply,
          LongerWording::apply,
          DayCountWording::apply,
          WeekendWording::apply,
          OnlyIfWording::apply,
          CauseWording::apply,
          FigureWording::apply,
          ExceptedClasses::apply,
          StudentsWording::apply,
          ClassFigures::apply,
          DeniedBoth::apply,
          BeyondWording::apply,
          SpreadWording::apply,
          RestWording::apply,
          ApartWording::apply,
          AverageWording::apply,
          FrequencyWording::apply,
          LengthWording::apply,
          PeriodLengthWording::apply,
          BlockWording::apply,
          HoursWording::apply,
          NightWording::apply,
          DutyFreeWording::apply,
          ThatDayWording::apply,
          ClassWording::apply,
          LastingWording::apply,
          RequestWording::apply,
          AdvanceWording::apply,
          ProvidedWith::apply,
          NoticeWording::apply,
          UseWording::apply,
          StipendWording::apply,
          PayLossWording::apply);

  private Rewording() {}

  /** "Seven hours (exclusive of lunch)". */
  static void unbracketed(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      var bracketed = run.phrase(i, Phrase.Bracketed.class);
      boolean excluding =
          bracketed.isPresent()
              && bracketed.get().inside().getFirst() instanceof Phrase.Preposition first
              && Cursor.lower(first)
                  .matches(
                      "excluding|exclusive of|not including|not counting|including|inclusive of");
      if (excluding) {
        var bits = new ArrayList<Bit>();
        bits.add(Coined.comma(run.span(i)));
        bits.addAll(Bit.of(bracketed.orElseThrow().inside()));
        run.replace(i, i + 1, bits);
      }
    }
  }

  /** The sentences that this one comes to, mostly one. */
  public static List<List<Bit>> of(List<Bit> bits) {
    var run = new BitRun(bits);
    unbracketed(run);
    RULES.forEach(rule -> rule.accept(run));
    return Conjuncts.expand(run.bits()).stream()
        .flatMap(sentence -> EachNoLonger.expand(sentence).stream())
        .flatMap(sentence -> WrittenInTime.expand(sentence).stream())
        .flatMap(sentence -> PairedGrades.expand(sentence).stream().map(Rewording::classes))
        .flatMap(sentence -> PairedLimits.expand(sentence).stream())
        .flatMap(sentence -> PairedClocks.expand(sentence).stream())
        .flatMap(sentence -> ContiguousPart.expand(sentence).stream())
        .flatMap(sentence -> PairedAmounts.expand(sentence).stream())
        .toList();
  }

  /** Sentences about classes of some grades, cut out of one about several. */
  private static List<Bit> classes(List<Bit> sentence) {
    var run = new BitRun(sentence);
    ClassWording.apply(run);
    return run.bits();
  }
}
