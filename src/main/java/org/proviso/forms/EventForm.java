package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/**
 * Records and what becomes of them: "no staff meeting shall be held on Fridays", "the livestream
 * shall not be recorded without …", "meetings may be held only on Tuesdays".
 */
final class EventForm {
  private static final Set<String> IRREGULAR =
      Set.of("taught", "held", "given", "made", "taken", "shown", "kept", "sent", "shared", "seen");

  /** What is said of whether it may be, and is nothing that happens to it. */
  private static final Set<String> SAID =
      Set.of("prohibited", "forbidden", "banned", "permitted", "allowed", "required", "limited");

  private final Parts parts;

  EventForm(Parts parts) {
    this.parts = parts;
  }

  List<Draft> read() {
    var cursor = new Cursor(parts.core());
    Noun noun = parts.subject().only();
    Selection of = noun.selection();
    if (cursor.acceptWords("have")) {
      return List.of(having(noun, of, cursor));
    }
    if (PatternForm.fits(parts)) {
      return List.of(new PatternForm(parts).read());
    }
    boolean happens = Verb.accept(cursor, Verb.Use.HAPPEN).isPresent() && cursor.atEnd();
    if (!happens) {
      cursor.reset(0);
      Filter became = became(cursor, isOwed(noun));
      if (isOwed(noun)) {
        cursor.expectEnd("one thing that is done to it");
        return List.of(owed(noun, of, became));
      }
      of = of.where(became);
    }
    cursor.expectEnd("a window, a consent or a condition");
    return drafts(noun, of, happens);
  }

  /** "Each livestream shall have chat control": a yes in the field of that name. */
  private Draft having(Noun noun, Selection of, Cursor cursor) {
    Noun what = parts.nouns().one(cursor, true);
    cursor.expectEnd("one thing that it has");
    boolean plain =
        saysWhichAlone()
            && isEach(noun.determiner())
            && !noun.isList()
            && what.owner().isEmpty()
            && what.determiner() != Determiner.NO
            && parts.force().modality() == Modality.DUTY;
    if (!plain) {
      throw Unplaced.at(what.first(), "\"each … shall have\" and a field of the schedule");
    }
    Fact must = new Fact.Is(new Filter.Flag(what.name()));
    return parts
        .assembler()
        .draft(Modality.DUTY, each(noun, narrowed(of)), new Period.Occurrence(), must);
  }

  /** A duty on each of the records, and nothing beside it. */
  private boolean isOwed(Noun noun) {
    boolean duty =
        switch (parts.force().modality()) {
          case DUTY, ADVISORY -> !parts.force().negative();
          case BAN, EXEMPTION, PERMISSION, RIGHT, POWER -> false;
        };
    return duty && saysWhichAlone() && isEach(noun.determiner()) && !noun.isList();
  }

  /** Nothing stands around it but what says which records are meant, before the modal. */
  private boolean saysWhichAlone() {
    Modifiers modifiers = parts.modifiers();
    boolean which =
        modifiers.isBareButFilters()
            && modifiers.filters.stream().allMatch(EventForm::isOfTheRecord);
    return which && (modifiers.filters.isEmpty() || !modifiers.trailing);
  }

  /** Its date, its length, what comes beside it: they say which records are meant. */
  private static boolean isOfTheRecord(Filter filter) {
    return switch (filter) {
      case Filter.InDates _, Filter.Beside _, Filter.Lasting _ -> true;
      case Filter.StartsInClock _, Filter.EndsInClock _ -> true;
      case Filter _ -> false;
    };
  }

  /** "Each request shall be answered": a yes in the field of that name. */
  private Draft owed(Noun noun, Selection of, Filter became) {
    Modality modality = parts.force().modality();
    return parts
        .assembler()
        .draft(modality, each(noun, narrowed(of)), new Period.Occurrence(), new Fact.Is(became));
  }

  /** "Be recorded" is a yes in the field "recorded"; "be used in the evaluation" a value. */
  private Filter became(Cursor cursor, boolean owed) {
    if (cursor.accept(Phrase.Being.class).isEmpty()) {
      throw Unplaced.at(cursor.rest(), "\"be held\" or \"be recorded\" after the modal");
    }
    String word = cursor.word();
    boolean said = SAID.contains(word);
    if (said || !(word.endsWith("ed") || IRREGULAR.contains(word))) {
      throw Unplaced.at(cursor.rest(), "\"be recorded\", \"be held\"");
    }
    cursor.next();
    if (cursor.nextIsPreposition("in", "for") || (owed && cursor.nextIsPreposition("by"))) {
      String preposition = cursor.accept(Phrase.Preposition.class).orElseThrow().word();
      Noun where = parts.nouns().list(cursor, true);
      if (!where.owner().isEmpty() || !where.filters().isEmpty()) {
        throw Unplaced.at(where.first(), "a plain name, as the sheet has it");
      }
      if (owed && where.listed() == Noun.Listed.AND) {
        // What one of two has signed is not signed by both.
        throw Unplaced.at(where.first(), "one name, or several with \"or\"");
      }
      Name field = Name.of(word + " " + preposition);
      return new Filter.FieldIs(field, where.names());
    }
    return new Filter.Flag(Name.of(word));
  }

  private boolean isAllowed() {
    return parts.force().modality() == Modality.PERMISSION;
  }

  private List<Draft> drafts(Noun noun, Selection of, boolean happens) {
    Modifiers modifiers = parts.modifiers();
    boolean bare =
        modifiers.periods.isEmpty()
            && modifiers.timings.isEmpty()
            && modifiers.between.isEmpty()
            && (modifiers.given.isEmpty() || isAllowed())
            && !modifiers.together
            && !modifiers.eachWeekday;
    if (!bare || (noun.listed() == Noun.Listed.AND && !parts.force().negative())) {
      throw Unplaced.at(noun.first(), "what holds of each of them, without a rate or a deadline");
    }
    return switch (parts.force().modality()) {
      case BAN -> List.of(ban(noun, of, Modality.BAN));
      case DUTY -> duty(noun, of, happens, Modality.DUTY);
      case ADVISORY ->
          parts.force().negative()
              ? List.of(ban(noun, of, Modality.ADVISORY))
              : duty(noun, of, happens, Modality.ADVISORY);
      case PERMISSION -> List.of(permission(noun, of));
      case EXEMPTION, RIGHT, POWER ->
          throw Unplaced.at(noun.first(), "a person who is exempt or entitled");
    };
  }

  private Draft ban(Noun noun, Selection of, Modality modality) {
    Assembler assembler = parts.assembler();
    if (!assembler.only().isEmpty()) {
      throw Unplaced.at(noun.first(), "\"may … only\" in place of \"shall not … only\"");
    }
    Fact must = Assembler.with(assembler.needed());
    return assembler.draft(modality, each(noun, narrowed(of)), new Period.Occurrence(), must);
  }

  /** "May be held only on Tuesdays" bans all else; a bare "may" allows. */
  private Draft permission(Noun noun, Selection of) {
    Assembler assembler = parts.assembler();
    List<Fact> only = assembler.only();
    if (!parts.modifiers().needed.isEmpty()) {
      throw Unplaced.at(noun.first(), "\"may not … without\" or \"only with\"");
    }
    Modality modality = only.isEmpty() ? Modality.PERMISSION : Modality.BAN;
    Fact must = only.isEmpty() ? Fact.ALWAYS : Assembler.all(only);
    Selection allowed = only.isEmpty() ? assembler.given(narrowed(of)) : narrowed(of);
    return assembler.draft(modality, each(noun, allowed), new Period.Occurrence(), must);
  }

  /** "All meetings shall be held on Tuesdays": where each stands, not whether there is one. */
  private List<Draft> duty(Noun noun, Selection of, boolean happens, Modality modality) {
    Assembler assembler = parts.assembler();
    List<Fact> facts = assembler.only();
    if (!parts.modifiers().needed.isEmpty()) {
      throw Unplaced.at(noun.first(), "\"shall not … without\"");
    }
    if (!happens) {
      throw Unplaced.at(noun.first(), "who shall do it, and how often");
    }
    boolean one = noun.determiner() == Determiner.A || noun.determiner() == Determiner.NONE;
    if (one && !noun.isPlural() && saysWhichDay()) {
      throw Unplaced.at(noun.first(), "\"each …\" or \"all …\" if it is said of every one");
    }
    if (!facts.isEmpty()) {
      Fact must = Assembler.all(facts);
      return List.of(
          assembler.draft(modality, each(noun, narrowed(of)), new Period.Occurrence(), must));
    }
    var held = HeldWhen.of(parts.modifiers());
    if (held.isEmpty() || !parts.modifiers().excluded.isEmpty()) {
      throw Unplaced.at(noun.first(), "when or on which days, behind \"be held\"");
    }
    return held.stream()
        .map(
            when ->
                assembler.draft(
                    modality, each(noun, when.scoped(of)), new Period.Occurrence(), when.must()))
        .toList();
  }

  /** "A meeting shall be held on Fridays", "… on the first Monday" may ask for one of each. */
  private boolean saysWhichDay() {
    Modifiers modifiers = parts.modifiers();
    return !modifiers.weekdays.isEmpty()
        || Stream.concat(modifiers.dayKinds.stream(), modifiers.filters.stream())
            .anyMatch(EventForm::isDate);
  }

  private static boolean isDate(Filter filter) {
    return filter instanceof Filter.OnNth
        || filter instanceof Filter.OnDays
        || filter instanceof Filter.OnDate
        || filter instanceof Filter.InDates
        || filter instanceof Filter.InMonths;
  }

  private static boolean isEach(Determiner determiner) {
    return switch (determiner) {
      case EACH, EVERY, ALL, ANY, A -> true;
      case NONE, THE, NO, BOTH, SUCH, THIS, THEIR -> false;
    };
  }

  private Selection narrowed(Selection of) {
    return parts.scope().records(of, Optional.empty(), /* time= */ false);
  }

  private Each each(Noun noun, Selection records) {
    List<Noun> whose = new ArrayList<>(noun.owner());
    whose.addAll(parts.modifiers().subjects);
    parts.modifiers().use(Modifiers.Place.SUBJECTS);
    if (whose.size() > 1) {
      throw Unplaced.at(noun.first(), "one kind of subject");
    }
    if (whose.isEmpty()) {
      return parts.recordsOfAnybody(records);
    }
    Each owner = parts.scope().of(whose.getFirst(), List.of());
    return new Each(SubjectKind.RECORD, owner.term(), owner.where(), records, false);
  }
}
