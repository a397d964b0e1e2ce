package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.proviso.norm.Agreement;
import org.proviso.norm.Bound;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.norm.Table;
import org.proviso.norm.Term;
import org.proviso.source.Name;

/** One of the two versions: what its words mean, all the way down. */
record Version(Agreement agreement) {
  /**
   * What a norm says, with every definition and table that it rests on; equal texts, equal worlds.
   */
  String meaning(Norm norm) {
    return CanonicalNorm.key(norm)
        + "\n"
        + definitions(NormParts.names(norm))
        + tables(norm)
        + "\nheaded "
        + CanonicalNorm.text(norm.headed())
        + "\nclouds "
        + norm.clouds().stream().map(cloud -> WordBag.normal(cloud.flat())).sorted().toList();
  }

  /** The part with every definition that it rests on. */
  String meaning(Object part) {
    var names = new TreeSet<Name>((a, b) -> a.key().compareTo(b.key()));
    NormParts.within(part, Selection.class).forEach(one -> names.addAll(one.kinds()));
    NormParts.within(part, Filter.KindIs.class).forEach(one -> names.addAll(one.kinds()));
    return CanonicalNorm.text(part) + "\n" + definitions(names) + tables(part);
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

  private static List<String> meanings(Term term) {
    return term.meanings().stream().map(CanonicalNorm::text).sorted().toList();
  }

  List<Table> tablesOf(Object part) {
    var numbers =
        part instanceof Norm norm
            ? NormParts.of(norm, Bound.InTable.class)
            : NormParts.within(part, Bound.InTable.class);
    return agreement.tables().stream()
        .filter(table -> numbers.stream().anyMatch(bound -> bound.table().equals(table.number())))
        .toList();
  }

  private String tables(Object part) {
    return tablesOf(part).stream().map(Version::cells).toList().toString();
  }

  static String cells(Table table) {
    return table.number() + " " + table.header() + " " + table.rows();
  }
}
