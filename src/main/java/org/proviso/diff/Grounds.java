package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.change.Aspect;
import org.proviso.change.Difference;
import org.proviso.norm.Bound;
import org.proviso.norm.Declaration;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Table;
import org.proviso.norm.Term;
import org.proviso.source.Name;

/**
 * The definitions and tables that a sentence of both versions rests on, where they have changed.
 */
record Grounds(Version before, Version after) {
  List<Difference> of(Norm old, Norm now) {
    var found = new ArrayList<>(definitions(NormParts.names(old), NormParts.names(now)));
    found.addAll(tables(before.tablesOf(old), after.tablesOf(now)));
    found.addAll(rates(NormParts.of(now, Bound.Named.class)));
    return found;
  }

  /** "The curriculum rate is $44 per hour", where it was $41. */
  private List<Difference> rates(List<Bound.Named> figures) {
    return figures.stream()
        .map(Bound.Named::figure)
        .distinct()
        .filter(name -> !stated(before, name).equals(stated(after, name)))
        .map(
            name ->
                new Difference(
                    Aspect.DEFINITION, stated(before, name), stated(after, name), "the " + name))
        .toList();
  }

  private static String stated(Version version, Name name) {
    return version.agreement().declarations().stream()
        .filter(one -> one instanceof Declaration.Rate rate && rate.name().matches(name))
        .map(one -> ((Declaration.Rate) one).hourly().amount().inMoney())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The same for a sentence that is not read: what its words name. */
  List<Difference> named(String old, String now) {
    var found = new ArrayList<>(definitions(terms(before, old), terms(after, now)));
    found.addAll(tables(tables(before, old), tables(after, now)));
    return found;
  }

  private List<Difference> definitions(Set<Name> old, Set<Name> now) {
    Map<String, String> was = before.definitions(old);
    Map<String, String> is = after.definitions(now);
    return was.entrySet().stream()
        .filter(one -> is.containsKey(one.getKey()))
        .filter(one -> !one.getValue().equals(is.get(one.getKey())))
        .map(one -> definition(one.getKey()))
        .toList();
  }

  private Difference definition(String key) {
    Name name = Name.of(key);
    List<Term> was = before.agreement().terms().find(name).stream().toList();
    List<Term> is = after.agreement().terms().find(name).stream().toList();
    String shown =
        Stream.concat(was.stream(), is.stream())
            .map(term -> term.name().written())
            .findFirst()
            .orElse(key);
    String where = is.isEmpty() ? "no longer defined" : is.getFirst().from();
    return new Difference(Aspect.DEFINITION, "", "", "\u201c%s\u201d, %s".formatted(shown, where));
  }

  private static List<Difference> tables(List<Table> old, List<Table> now) {
    var found = new ArrayList<Difference>();
    for (Table table : old) {
      List<Table> other =
          old.size() == 1 && now.size() == 1
              ? now
              : now.stream().filter(one -> one.number().equals(table.number())).toList();
      if (other.isEmpty()) {
        found.add(new Difference(Aspect.TABLE, Standing.name(table), ""));
      } else if (!Version.cells(table).equals(Version.cells(other.getFirst()))) {
        found.addAll(TableCells.changed(table, other.getFirst()));
      }
    }
    return found;
  }

  private static Set<Name> terms(Version version, String words) {
    String stems = stems(words);
    var found = new TreeSet<Name>((a, b) -> a.key().compareTo(b.key()));
    version.agreement().terms().own().stream()
        .map(Term::name)
        .filter(name -> stems.contains(" " + name.key() + " "))
        .forEach(found::add);
    return found;
  }

  private static String stems(String words) {
    var stems = new StringBuilder(" ");
    for (String word : WordBag.of(words)) {
      stems.append(Name.of(word).key()).append(' ');
    }
    return stems.toString().replaceAll(" +", " ");
  }

  private static List<Table> tables(Version version, String words) {
    return version.agreement().tables().stream().filter(table -> isNamed(table, words)).toList();
  }

  private static boolean isNamed(Table table, String words) {
    return Pattern.compile(
            "\\btables? " + Pattern.quote(table.number()) + "\\b", Pattern.CASE_INSENSITIVE)
        .matcher(words)
        .find();
  }
}
