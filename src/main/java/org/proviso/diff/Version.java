package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Bound;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Office;
import org.proviso.norm.Selection;
import org.proviso.norm.Table;
import org.proviso.norm.Term;
import org.proviso.source.Name;

/**
 * One of the two versions: what its words mean, all the way down.
 *
 * @param renumbering how to say its references in the numbers of the other version
 * @param sides whose names are those of each side, by what both versions say
 */
record Version(Agreement agreement, Renumbering renumbering, SideNames sides) {
  /** Who gains by its norms. */
  Gains gains() {
    return new Gains(sides);
  }

  /** The norm as it is compared. */
  Norm comparable(Norm norm) {
    return WeeksInDays.of(consenting(renumbering.undone(norm)));
  }

  /** "Not without consent" and "not, unless with consent" are one over complete worlds. */
  static Norm consenting(Norm norm) {
    boolean only = norm.must().equals(Fact.NEVER) && norm.exemptions().size() == 1;
    return only
            && norm.exemptions().getFirst().unless() instanceof Fact.Is(Filter.Consented consent)
        ? norm.as(Modality.DUTY).requiring(new Fact.Is(consent)).excused(List.of())
        : norm;
  }

  /**
   * What a norm says, with every definition and table that it rests on; equal texts, equal worlds
   * where nothing unread limits it.
   */
  String meaning(Norm norm) {
    return unnumbered(norm, CanonicalNorm.key(comparable(norm)))
        + "\n"
        + definitions(NormParts.names(norm))
        + tables(norm)
        + "\nheaded "
        + CanonicalNorm.text(norm.headed())
        + "\nborne by "
        + Office.bearing(norm).key();
  }

  /** The sentences that are not read and may limit the norm. */
  List<String> clouds(Norm norm) {
    return norm.clouds().stream()
        .map(cloud -> WordBag.normal(renumbering.undone(cloud.flat())))
        .sorted()
        .toList();
  }

  /** The part with every definition that it rests on. */
  String meaning(Object part) {
    var names = new TreeSet<Name>((a, b) -> a.key().compareTo(b.key()));
    NormParts.within(part, Selection.class).forEach(one -> names.addAll(one.kinds()));
    NormParts.within(part, Filter.KindIs.class).forEach(one -> names.addAll(one.kinds()));
    return unnumbered(part, CanonicalNorm.text(part)) + "\n" + definitions(names) + tables(part);
  }

  /** The definitions of these names and of the names that those use, by name. */
  TreeMap<String, String> definitions(Set<Name> names) {
    var found = new TreeMap<String, String>();
    var open = new ArrayList<Name>(names);
    while (!open.isEmpty()) {
      Name name = open.removeLast();
      if (found.containsKey(name.key())) {
        continue;
      }
      List<Term> terms = agreement.terms().find(name).stream().toList();
      found.put(name.key(), CanonicalNorm.text(terms.stream().map(Version::meanings).toList()));
      for (Term term : terms) {
        NormParts.within(term.meanings(), Selection.class).forEach(one -> open.addAll(one.kinds()));
        NormParts.within(term.meanings(), Filter.KindIs.class)
            .forEach(one -> open.addAll(one.kinds()));
      }
    }
    return found;
  }

  /** What a term covers, one name at a time, in one order. */
  static List<String> meanings(Term term) {
    return term.meanings().stream()
        .flatMap(Version::single)
        .map(CanonicalNorm::text)
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<Object> single(Term.Meaning meaning) {
    return switch (meaning) {
      case Term.Meaning.Called(String sheet, Name field, List<Name> names) ->
          names.stream().map(name -> new Term.Meaning.Called(sheet, field, List.of(name)));
      case Term.Meaning.Selected(Selection of) -> Stream.of(CanonicalNorm.of(of));
      case Term.Meaning.Subjects subjects -> Stream.of(subjects);
    };
  }

  List<Table> tablesOf(Object part) {
    var numbers = new ArrayList<String>();
    bounds(part).forEach(bound -> numbers.add(bound.table()));
    lists(part).forEach(listed -> numbers.add(listed.table()));
    return agreement.tables().stream().filter(table -> numbers.contains(table.number())).toList();
  }

  private static List<Bound.InTable> bounds(Object part) {
    return part instanceof Norm norm
        ? NormParts.of(norm, Bound.InTable.class)
        : NormParts.within(part, Bound.InTable.class);
  }

  private static List<Filter.Listed> lists(Object part) {
    return part instanceof Norm norm
        ? NormParts.of(norm, Filter.Listed.class)
        : NormParts.within(part, Filter.Listed.class);
  }

  private String tables(Object part) {
    return tablesOf(part).stream().map(Version::cells).toList().toString();
  }

  /** The text of a part that looks up one table; it is the same table under another number. */
  private String unnumbered(Object part, String text) {
    List<Table> tables = tablesOf(part);
    return tables.size() == 1
        ? text.replaceAll("\\b(InTable|Listed)\\(" + tables.getFirst().number() + ",", "$1(,")
        : text;
  }

  static String cells(Table table) {
    return table.header() + " " + table.rows();
  }
}
