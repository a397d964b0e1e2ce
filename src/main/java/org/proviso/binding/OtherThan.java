package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Each;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase.Determiner;

/** "Teachers other than counselors", "except for counselors": people whose role is another. */
final class OtherThan {
  private final SubjectKinds kinds;

  OtherThan(SubjectKinds kinds) {
    this.kinds = kinds;
  }

  /** What is left out, as what must not hold of the people; empty if it names no roles. */
  Optional<Filter> filter(List<Name> names) {
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
    try {
      Noun noun = new NounReader(kinds).whole(clause.bits());
      boolean plain =
          noun.owner().isEmpty()
              && noun.filters().isEmpty()
              && (noun.determiner() == Determiner.NONE || noun.determiner() == Determiner.A);
      boolean people =
          each.kind() == SubjectKind.PERSON
              || (each.kind() == SubjectKind.RECORD && !each.term().equals(Each.ANYBODY));
      return plain && people
          ? filter(noun.names()).map(out -> narrowed(each, out))
          : Optional.empty();
    } catch (Unplaced noNames) {
      return Optional.empty();
    }
  }

  private static Each narrowed(Each each, Filter out) {
    var where = new ArrayList<>(each.where());
    where.add(out);
    return new Each(each.kind(), each.term(), where, each.records(), each.taken());
  }
}
