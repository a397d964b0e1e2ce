package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.ActionWords;
import org.proviso.words.Cursor;
import org.proviso.words.Deed;
import org.proviso.words.Force;
import org.proviso.words.GivenNotice;
import org.proviso.words.Noun;
import org.proviso.words.Plain;
import org.proviso.words.SharedHead;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/**
 * A person and an action: "a teacher shall not be required to livestream", "teachers shall not be
 * assigned lunch duty", "each teacher shall hold office hours each week".
 */
final class ActionForm {
  private final Parts parts;

  ActionForm(Parts parts) {
    this.parts = parts;
  }

  List<Draft> read() {
    var cursor = new Cursor(parts.core());
    Optional<Verb> verb =
        parts.modifiers().timings.isEmpty()
            ? Verb.accept(cursor, Verb.Use.LIGHT)
            : Verb.accept(cursor, Verb.Use.LIGHT, Verb.Use.HAND);
    boolean light = verb.isPresent();
    boolean being = !light && cursor.accept(Phrase.Being.class).isPresent();
    if (cursor.atEnd()) {
      throw Unplaced.at(parts.core(), "what is done, by a verb or a noun");
    }
    Optional<Noun> deed = light ? Optional.empty() : new Deed(parts.nouns()).read(cursor);
    Noun action = deed.orElseGet(() -> parts.nouns().list(cursor, true));
    if (being && !Plain.isDone(action.name())) {
      throw Unplaced.at(action.first(), "what is done to them: \"be observed\", \"be excused\"");
    }
    boolean gives = verb.filter(one -> one.words().equals("give")).isPresent();
    if (gives && action.name().stems().contains(GivenNotice.NOTICE.head())) {
      // Who gives notice is given none.
      throw Unplaced.at(parts.core(), "\"shall notify the District\"");
    }
    windowOfList(action, parts.modifiers());
    if (parts.force().negative() && SharedHead.isMealAmongDuties(action)) {
      throw Unplaced.at(action.first(), "each of the duties by its whole name: \"lunch duty\"");
    }
    boolean thatDay = ThatDayForm.accept(cursor) || new ThatDayForm(parts).fits(action);
    cursor.expectEnd("an action in plain words");
    boolean none = action.determiner() == Determiner.NO;
    if (!action.owner().isEmpty()
        || (action.listed() == Noun.Listed.AND && !parts.force().negative())) {
      throw Unplaced.at(action.first(), "one action in a sentence");
    }
    if (!thatDay && !being && UndatedForm.fits(parts, action, verb)) {
      return List.of(new UndatedForm(parts).read(action, verb));
    }
    return thatDay ? List.of(new ThatDayForm(parts).read(action)) : drafts(action, none, verb);
  }

  /** In each of the periods that may be meant, where the sentence says none. */
  private List<Draft> drafts(Noun action, boolean none, Optional<Verb> verb) {
    List<Period> often = none ? List.of() : Undated.periods(parts, action, verb);
    return often.isEmpty()
        ? List.of(draft(action, none))
        : often.stream().map(period -> owed(action, period)).toList();
  }

  /** "A or B on Fridays": on Fridays both, or B only (S29). */
  static void windowOfList(Noun noun, Modifiers modifiers) {
    if (noun.isList() && modifiers.trailing) {
      throw Unplaced.at(noun.first(), "the window first, as in \"On Fridays, …\", or one thing");
    }
  }

  private Draft draft(Noun action, boolean none) {
    String verb = action.name().written().split(" ", 2)[0];
    if (ActionWords.is(ActionWords.Kind.LIFT, verb)) {
      throw Unplaced.at(action.first(), "which clause it changes, and how");
    }
    if (Plain.isPutting(action.name())) {
      throw Unplaced.at(action.first(), "\"be required to\" before what is done");
    }
    Force force = none ? noneOf(action) : parts.force();
    if (isEveryOne(action) && !isLeave(force.modality())) {
      throw Unplaced.at(action.first(), "\"any\", or its name alone: not all may mean only some");
    }
    boolean rated = parts.modifiers().periods.size() == 1;
    if (none && rated && parts.modifiers().needed.isEmpty()) {
      return ThatDayForm.noneIn(parts, action, parts.scope().period().orElseThrow());
    }
    return switch (force.modality()) {
      case EXEMPTION -> exemption(action);
      case BAN -> ban(action, Modality.BAN);
      case DUTY, ADVISORY ->
          force.negative() ? ban(action, Modality.ADVISORY) : duty(action, force.modality());
      case PERMISSION -> permission(action);
      case RIGHT, POWER -> free(action, force.modality());
    };
  }

  /** "Not every meeting" is not "no meeting", and "each meeting" is more than one. */
  private static boolean isEveryOne(Noun action) {
    return switch (action.determiner()) {
      case ALL, EVERY, EACH, BOTH -> true;
      case NONE, THE, A, ANY, NO, SUCH, THIS, THEIR -> false;
    };
  }

  private static boolean isLeave(Modality modality) {
    return modality == Modality.PERMISSION
        || modality == Modality.RIGHT
        || modality == Modality.POWER;
  }

  /** "Shall have no virtual students". */
  private Force noneOf(Noun action) {
    Force force = parts.force();
    if (force.negative() || force.modality() != Modality.DUTY || force.requiring()) {
      throw Unplaced.at(action.first(), "one negation, with \"shall\"");
    }
    return new Force(Modality.BAN, true, false);
  }

  private Draft exemption(Noun action) {
    bareOf(action, "\"shall not be required to\" without a rate or a deadline");
    if (!parts.modifiers().only.isEmpty() || !parts.modifiers().onlyIf.isEmpty()) {
      throw Unplaced.at(action.first(), "an exemption without \"only\"");
    }
    Fact must = new Fact.Is(new Filter.Voluntary());
    var choices = new ArrayList<Fact>(List.of(must));
    parts.assembler().needed().forEach(consent -> choices.add(consent.unless()));
    Fact any = choices.size() == 1 ? must : new Fact.AnyOf(choices);
    return parts
        .assembler()
        .draft(Modality.EXEMPTION, records(action), new Period.Occurrence(), any);
  }

  private Draft ban(Noun action, Modality modality) {
    bareOf(action, "a ban without a rate or a deadline");
    Assembler assembler = parts.assembler();
    if (!assembler.only().isEmpty()) {
      throw Unplaced.at(action.first(), "\"may … only\" in place of \"shall not … only\"");
    }
    Fact must = Assembler.with(assembler.needed());
    return assembler.draft(modality, records(action), new Period.Occurrence(), must);
  }

  /** "May … only" bans all else (S8). */
  private Draft permission(Noun action) {
    Assembler assembler = parts.assembler();
    List<Fact> only = assembler.only();
    return only.isEmpty()
        ? free(action, Modality.PERMISSION)
        : only(action, Modality.BAN, Assembler.all(only));
  }

  /** "May be required … only on Tuesdays" frees from the rest; who volunteers may do it (S8). */
  private Draft only(Noun action, Modality modality, Fact only) {
    bareOf(action, "\"only\" with one window, consent or condition");
    boolean frees = parts.force().requiring();
    if (frees && only instanceof Fact.Compare(_, _, Bound.Mark _)) {
      throw Unplaced.at(action.first(), "\"only\" with clock times, days or a condition");
    }
    Fact must = frees ? new Fact.AnyOf(List.of(new Fact.Is(new Filter.Voluntary()), only)) : only;
    return parts
        .assembler()
        .draft(
            frees ? Modality.EXEMPTION : modality, records(action), new Period.Occurrence(), must);
  }

  /** A permission, right or power: what it allows, where its words say. */
  private Draft free(Noun action, Modality modality) {
    boolean timed = !parts.modifiers().timings.isEmpty();
    if (timed && modality == Modality.PERMISSION && parts.modifiers().needed.isEmpty()) {
      return new TimedAction(parts).allowed(action);
    }
    if (timed || !parts.modifiers().needed.isEmpty()) {
      throw Unplaced.at(action.first(), "a permission without a deadline");
    }
    Each each =
        modality == Modality.PERMISSION
            ? parts.records(
                parts
                    .assembler()
                    .given(
                        parts
                            .scope()
                            .records(action.selection(), Optional.empty(), /* time= */ false)))
            : records(action);
    return parts.assembler().draft(modality, each, new Period.Occurrence(), Fact.ALWAYS);
  }

  private Draft duty(Noun action, Modality modality) {
    Assembler assembler = parts.assembler();
    List<Fact> only = assembler.only();
    if (!only.isEmpty()) {
      return only(action, modality, Assembler.all(only));
    }
    if (!parts.modifiers().needed.isEmpty()) {
      throw Unplaced.at(action.first(), "\"shall not … without\"");
    }
    if (!parts.modifiers().timings.isEmpty()) {
      return new TimedAction(parts).owed(action, modality);
    }
    Scope scope = parts.scope();
    Optional<Period> period = scope.period();
    if (period.isEmpty()) {
      throw Unplaced.at(action.first(), "how often: \"each week\", \"on Fridays\"");
    }
    if (action.isPlural()
        && action.determiner() != Determiner.NONE
        && action.determiner() != Determiner.ALL) {
      throw Unplaced.at(action.first(), "how many of them");
    }
    return owed(action, period.get());
  }

  /** One of those records in each such period. */
  private Draft owed(Noun action, Period period) {
    parts.modifiers().daysOwed(period);
    Selection records =
        parts.scope().records(action.selection(), Optional.of(period), /* time= */ false);
    return parts
        .assembler()
        .draft(parts.force().modality(), parts.each(), period, new Fact.Exists(records));
  }

  private Each records(Noun action) {
    return parts.records(
        parts.scope().records(action.selection(), Optional.empty(), /* time= */ false));
  }

  private void bareOf(Noun action, String hint) {
    Modifiers modifiers = parts.modifiers();
    if (modifiers.eachWeekday && parts.force().negative()) {
      throw Unplaced.at(action.first(), "\"on Fridays\": not each Friday may mean only some");
    }
    boolean bare =
        modifiers.periods.isEmpty()
            && modifiers.subjects.isEmpty()
            && modifiers.timings.isEmpty()
            && modifiers.between.isEmpty()
            && modifiers.given.isEmpty()
            && !modifiers.together
            && !modifiers.each;
    if (!bare) {
      throw Unplaced.at(action.first(), hint);
    }
  }
}
