package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Filter;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.wording.SubjectList;
import org.proviso.wording.ThoseWording;
import org.proviso.words.Amounted;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.Narrowing;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.PersonClause;
import org.proviso.words.RecordClause;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;

/** "Teachers other than counselors", "except for counselors": people whose role is another. */
public final class OtherThan {
  private final SubjectKinds kinds;

  public OtherThan(SubjectKinds kinds) {
    this.kinds = kinds;
  }

  /** What is left out, as what must not hold of the people; empty if it names no roles. */
  public Optional<Filter> filter(List<Name> names) {
    var roles = new ArrayList<Name>();
    for (Name name : names) {
      boolean person = kinds.isPerson(name);
      String first = name.written().replaceFirst(" .*", "");
      boolean status = SubjectList.isGeneral(Coined.word(Bit.NOWHERE, first));
      if (!person || status || kinds.isDefined(name) || PersonClause.isNoRole(name)) {
        return Optional.empty();
      }
      roles.add(Amounted.singular(name));
    }
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(new Filter.Not(new Filter.FieldIs(Name.of("role"), roles)));
  }

  /** The records left out of a subject that is people. */
  Optional<List<Filter>> filters(List<Selection> excluded) {
    var filters = new ArrayList<Filter>();
    for (Selection out : excluded) {
      Optional<Filter> filter = out.filters().isEmpty() ? filter(out.kinds()) : Optional.empty();
      if (filter.isEmpty()) {
        return Optional.empty();
      }
      filters.add(filter.get());
    }
    return Optional.of(filters);
  }

  /** "Except counselors": people by their roles and nothing more. */
  boolean isRoles(Modifiers.Clause clause) {
    return clause.word() == OpenerWord.EXCEPT
        && without(Each.of(SubjectKind.PERSON, Name.of("person")), clause).isPresent();
  }

  /** The subjects of a norm without those whom "except (for) counselors" names. */
  Optional<Each> without(Each each, Modifiers.Clause clause) {
    if (ThoseWording.at(new BitRun(clause.bits()), 0)) {
      return Optional.of(withoutThose(each, clause.bits()));
    }
    try {
      Noun noun = new NounReader(kinds).whole(clause.bits());
      boolean plain =
          noun.owner().isEmpty()
              && noun.filters().isEmpty()
              && (noun.determiner() == Determiner.NONE || noun.determiner() == Determiner.A);
      return plain && isOfPeople(each)
          ? filter(noun.names()).map(out -> narrowed(each, out))
          : Optional.empty();
    } catch (Unplaced noNames) {
      return Optional.empty();
    }
  }

  private static boolean isOfPeople(Each each) {
    return each.kind() == SubjectKind.PERSON
        || (each.kind() == SubjectKind.RECORD && !each.term().equals(Each.ANYBODY));
  }

  /** "Except those who coach", "other than those on probation", "except those on Mondays". */
  private Each withoutThose(Each each, List<Bit> bits) {
    var cursor = new Cursor(bits.subList(1, bits.size()));
    boolean records = each.kind() == SubjectKind.RECORD && !isOfPeople(each);
    if (cursor.atEnd() || isSituation(cursor) || !(records || isOfPeople(each))) {
      throw Unplaced.at(bits, "which of them: \"those who coach\", \"those on probation\"");
    }
    var nouns = new NounReader(kinds);
    if (!records) {
      return narrowed(each, not(new Narrowing(kinds, nouns).all(cursor), bits));
    }
    Filter which = RecordClause.read(cursor, nouns);
    cursor.expectEnd("one thing that is so of them: \"those that are virtual\"");
    return Each.record(each.records().where(new Filter.Not(which)));
  }

  /** Those of whom one thing is not so. */
  private static Filter not(List<Filter> which, List<Bit> bits) {
    return switch (which.size() == 1 ? which.getFirst() : new Filter.AllOf(which)) {
      case Filter.FieldCompares(Name field, Relation relation, Bound bound)
          when relation != Relation.EXACTLY ->
          new Filter.FieldCompares(field, relation.opposite(), bound);
      case Filter.FieldCompares _, Filter.AllOf _ ->
          throw Unplaced.at(bits, "one thing that is so of them");
      case Filter.Not(Filter so) -> so;
      case Filter so -> new Filter.Not(so);
    };
  }

  /** "Those in emergencies" are nobody in particular. */
  private static boolean isSituation(Cursor cursor) {
    int mark = cursor.mark();
    boolean in = cursor.acceptPreposition("in");
    boolean situation = in && Subordinates.situation(cursor, cursor.peek().span(), new Modifiers());
    cursor.reset(mark);
    return situation;
  }

  private static Each narrowed(Each each, Filter out) {
    var where = new ArrayList<>(each.where());
    where.add(out);
    return new Each(each.kind(), each.term(), where, each.records(), each.taken());
  }
}
