package org.proviso.forms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Consent;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Finite;
import org.proviso.words.NounReader;
import org.proviso.words.Plain;
import org.proviso.words.SaidCondition;
import org.proviso.words.SubjectKinds;
import org.proviso.words.TimeWindows;
import org.proviso.words.Unplaced;

/** Subordinate clauses become facts; what only a statement can settle stays in its words. */
final class Conditions {
  private static final Pattern VOLUNTEERS =
      Pattern.compile(
          "((?:the|a|an|that|each) [\\p{L} -]+?|they|he|she|he or she) (?:volunteers?(?: to do"
              + " so)?|has volunteered|have volunteered|chooses? to(?: do so)?|choose to|does so"
              + " voluntarily|do so voluntarily)");

  private final SubjectKinds kinds;
  private final NounReader nouns;

  Conditions(SubjectKinds kinds) {
    this.kinds = kinds;
    this.nouns = new NounReader(kinds);
  }

  /** What the clause says, of these subjects; what is said of one day asks for a norm of days. */
  Fact fact(List<Bit> bits, Each each, Period period) {
    Optional<Fact> assigned = AssignedCondition.read(bits, each, period, nouns);
    if (assigned.isPresent()) {
      return assigned.get();
    }
    Optional<DayCondition> compared = DayCondition.read(bits, each, nouns);
    if (compared.isPresent()) {
      boolean days = compared.get().period() instanceof Period.Day;
      boolean same = days ? period instanceof Period.Day : period.equals(compared.get().period());
      if (!same || each.kind() == SubjectKind.RECORD || each.kind() == SubjectKind.WHOLE) {
        throw Unplaced.at(bits, "the same stretch of time for both: \"…, then … that day\"");
      }
      return compared.get().fact();
    }
    return fact(bits, each);
  }

  private Fact fact(List<Bit> bits, Each each) {
    String text = BetweenReader.text(bits);
    Optional<Consent> consent = consent(bits, text);
    if (consent.isPresent()) {
      return new Fact.Is(new Filter.Consented(consent.get()));
    }
    if (volunteers(text) || text.equals("voluntarily") || text.equals("on a voluntary basis")) {
      return new Fact.Is(new Filter.Voluntary());
    }
    Optional<Fact> held = holds(bits, each);
    if (held.isPresent() && each.kind() == SubjectKind.RECORD) {
      throw Unplaced.at(bits, "when that is: \"that day\", or \"during …\" in place of it");
    }
    return held.orElseGet(() -> stated(bits));
  }

  /** Who volunteers is named as people are, and as nothing more. */
  private boolean volunteers(String text) {
    Matcher clause = VOLUNTEERS.matcher(text);
    if (!clause.matches()) {
      return false;
    }
    String who = clause.group(1).replaceFirst("^(?:the|a|an|that|each) ", "");
    return List.of("they", "he", "she", "he or she").contains(who)
        || (Plain.areAllPlain(who) && kinds.isPerson(Name.of(who)));
  }

  private static Optional<Consent> consent(List<Bit> bits, String text) {
    var cursor = new Cursor(bits);
    if (cursor.acceptPreposition("with", "by", "upon")) {
      Optional<Consent> read = ConsentReader.after(cursor);
      return cursor.atEnd() ? read : Optional.empty();
    }
    return ConsentReader.clause(text);
  }

  /** "A teacher holds AM instruction and PM instruction on the same day". */
  private Optional<Fact> holds(List<Bit> bits, Each each) {
    if (bits.size() > 1 && bits.getLast() instanceof Bit.Piece(Phrase.Clock clock)) {
      return holds(bits.subList(0, bits.size() - 1), each)
          .flatMap(fact -> within(fact, TimeWindows.of(clock)));
    }
    try {
      var cursor = new Cursor(bits);
      while (!cursor.atEnd() && !Finite.isVerb(cursor.word())) {
        cursor.next();
      }
      var again = new Cursor(bits);
      if (cursor.atEnd() || !DayCondition.subject(again, each, nouns)) {
        return Optional.empty();
      }
      return Finite.has(cursor, nouns).map(Conditions::exists);
    } catch (Unplaced notSo) {
      return Optional.empty();
    }
  }

  /** "… after 4:00 p.m.", of one kind of record. */
  private static Optional<Fact> within(Fact fact, Filter window) {
    return fact instanceof Fact.Exists(Selection of)
        ? Optional.of(new Fact.Exists(of.where(window)))
        : Optional.empty();
  }

  private static Fact exists(Filter filter) {
    return switch (filter) {
      case Filter.Has(Selection other, _) -> new Fact.Exists(other);
      case Filter.AllOf(List<Filter> all) ->
          new Fact.AllOf(all.stream().map(Conditions::exists).toList());
      case Filter.AnyOf(List<Filter> any) ->
          new Fact.AnyOf(any.stream().map(Conditions::exists).toList());
      case Filter other -> new Fact.Is(other);
    };
  }

  private static Fact stated(List<Bit> bits) {
    var cursor = new Cursor(bits);
    boolean opened = cursor.acceptPreposition("in", "for", "during");
    List<Bit> rest = opened ? cursor.rest() : bits;
    return new Fact.Stated(SaidCondition.of(rest));
  }
}
