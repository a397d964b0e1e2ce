package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Modality;
import org.proviso.norm.UnitNames;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Adjectives;
import org.proviso.words.Amounted;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.Force;
import org.proviso.words.Noun;
import org.proviso.words.SentenceSubject;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/**
 * The amount stands in the subject: "no more than two staff meetings shall be held per month",
 * "there shall be no more than two staff meetings per month", "there shall be no meetings".
 */
final class AmountFirst {
  private final Parts parts;

  AmountFirst(Parts parts) {
    this.parts = parts;
  }

  /** "There shall be no meetings on Fridays", "… no more than two meetings per month". */
  List<List<Draft>> there() {
    var cursor = new Cursor(parts.core());
    if (cursor.accept(Phrase.Being.class).isEmpty()) {
      throw Unplaced.at(parts.core(), "\"there shall be\"");
    }
    if (cursor.peek(Phrase.Limit.class).isPresent()) {
      Phrase.Limit limit = cursor.accept(Phrase.Limit.class).orElseThrow();
      boolean run = limit.amount().adjectives().stream().anyMatch(Adjectives::isUnbroken);
      if (run && parts.modifiers().subjects.size() == 1) {
        return runs(limit, cursor.takeRest());
      }
      return new AmountFirst(parts.with(List.of()).with(subject(limit, cursor.takeRest())))
          .limited();
    }
    Noun noun = parts.nouns().list(cursor, true);
    cursor.expectEnd("a window or a condition");
    boolean no = noun.determiner() == Determiner.NO;
    if (!no || parts.force().negative()) {
      throw Unplaced.at(noun.first(), "\"there shall be no\" or an amount");
    }
    Force force = new Force(Modality.BAN, true, false);
    List<Bit> held = List.of(word(noun.first(), "be"), word(noun.first(), "held"));
    return FormChoice.alternatives(
        new EventForm(parts.with(records(noun)).with(force).with(held)).read());
  }

  /** "There shall be no more than three consecutive classes for any teacher". */
  private List<List<Draft>> runs(Phrase.Limit limit, List<Bit> rest) {
    Noun whose = parts.modifiers().subjects.getFirst();
    parts.modifiers().use(Modifiers.Place.SUBJECTS);
    var core = new ArrayList<Bit>();
    core.add(word(whose.first(), "have"));
    core.add(new Bit.Piece(limit));
    core.addAll(rest);
    var kind = parts.context().kinds().of(whose.name());
    var subject =
        new SentenceSubject(false, List.of(), List.of(whose), kind, whose.filters(), false);
    return FormChoice.alternatives(new LimitForm(parts.with(subject).with(core)).read());
  }

  private static Bit word(Bit at, String text) {
    return Coined.word(at.span(), text);
  }

  private static SentenceSubject records(Noun noun) {
    return new SentenceSubject(false, List.of(), List.of(noun), Optional.empty(), List.of(), false);
  }

  private SentenceSubject subject(Phrase.Limit limit, List<Bit> rest) {
    var bits = new ArrayList<Bit>();
    bits.add(new Bit.Piece(limit));
    bits.addAll(rest);
    var cursor = new Cursor(bits);
    Amounted amounted = Amounted.read(cursor, parts.nouns());
    cursor.expectEnd("a rate or a window after the noun");
    if (amounted.noun().isEmpty()) {
      throw Unplaced.at(limit.span(), "what the amount is of");
    }
    return new SentenceSubject(
        false,
        List.of(limit),
        List.of(amounted.noun().getFirst()),
        Optional.empty(),
        List.of(),
        false);
  }

  /** "No more than two staff meetings shall be held per month". */
  List<List<Draft>> limited() {
    Phrase.Limit limit = parts.subject().limit().getFirst();
    var cursor = new Cursor(parts.core());
    Verb.accept(cursor, Verb.Use.HAPPEN);
    cursor.expectEnd("\"be held\" or nothing");
    if (parts.force().negative()
        || (limit.word() == LimitWord.BARE && limit.amount().unit().isEmpty())) {
      throw Unplaced.at(limit.span(), "\"no more than\" or \"at least\"");
    }
    var amount = limit.amount();
    boolean time = Amounts.isTime(amount);
    boolean days = UnitNames.days(Amounts.unit(amount)).isPresent();
    var bare =
        new Phrase.Limit(
            limit.span(),
            limit.word() == LimitWord.BARE ? LimitWord.AT_LEAST : limit.word(),
            amount.of(
                time || days ? amount.adjectives() : List.of(), time || days ? amount.unit() : ""));
    Noun noun = parts.subject().only();
    SentenceSubject subject = records(noun);
    List<Bit> last = List.of(word(noun.first(), "be"), new Bit.Piece(bare));
    if (time && parts.modifiers().periods.isEmpty()) {
      throw Unplaced.at(limit.span(), "a rate such as \"per week\"");
    }
    return new LengthForm(parts.with(subject).with(last), days).read();
  }
}
