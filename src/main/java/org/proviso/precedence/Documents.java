package org.proviso.precedence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Declaration;
import org.proviso.source.Name;

/** Finds the loaded agreement that another one names, by what either is called. */
public final class Documents {
  /** Words that say only that something is an agreement, or whose. */
  private static final Set<String> GENERIC =
      Name.of(
              "agreement memorandum understanding mou contract the of and on for between letter"
                  + " side policy sample protocols protocol")
          .stems()
          .stream()
          .collect(Collectors.toSet());

  /** What the agreement between a district and its teachers is called, here and there. */
  private static final Set<String> MASTER =
      Set.of(
          "collective bargaining agreement",
          "collective bargaining contract",
          "collective agreement",
          "negotiated agreement",
          "master agreement",
          "master contract",
          "cba");

  private static final Pattern ASIDE = Pattern.compile("\\s*[(,:;\u2013\u2014].*$");

  private final List<Agreement> all;

  public Documents(List<Agreement> all) {
    this.all = List.copyOf(all);
  }

  /** The one agreement beside this one that is called so; none if there are two. */
  public Optional<Agreement> called(Name document, Agreement beside) {
    List<Agreement> others = all.stream().filter(one -> !one.isSame(beside)).toList();
    List<Agreement> named = others.stream().filter(one -> isCalled(one, document)).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /** Whether the agreement's name, title, folder or file comes to the same as the words. */
  private static boolean isCalled(Agreement agreement, Name document) {
    return names(agreement).stream().anyMatch(name -> isSame(name, document));
  }

  private static List<Name> names(Agreement agreement) {
    var names = new ArrayList<Name>();
    agreement.declarations().stream()
        .filter(Declaration.Called.class::isInstance)
        .map(Declaration.Called.class::cast)
        .forEach(called -> names.addAll(called.names()));
    names.add(Name.of(agreement.title()));
    names.add(Name.of(ASIDE.matcher(agreement.title()).replaceFirst("")));
    String file = agreement.source().name().replace('\\', '/');
    Stream.of(file.split("/"))
        .skip(Math.max(0, file.split("/").length - 2L))
        .map(part -> part.replaceFirst("\\.[a-z]+$", ""))
        .filter(part -> !part.equals("text"))
        .map(part -> Name.of(part.replaceAll("[-_]", " ")))
        .forEach(names::add);
    names.removeIf(Name::isEmpty);
    return names;
  }

  private static boolean isSame(Name name, Name document) {
    if (name.matches(document) || isAcronym(name, document) || isAcronym(document, name)) {
      return true;
    }
    Set<String> one = content(name);
    Set<String> other = content(document);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean master = isMaster(name) && isMaster(document);
    boolean within = other.size() > 1 ? one.containsAll(other) : one.equals(other);
    return master || within || (one.size() > 1 && other.containsAll(one));
  }

  private static boolean isMaster(Name name) {
    String said = name.key();
    return MASTER.stream().map(Name::of).map(Name::key).anyMatch(master -> begins(said, master));
  }

  private static boolean begins(String said, String master) {
    return said.equals(master) || said.startsWith(master + " ");
  }

  /** What is left of a name without numbers and the words that every agreement has. */
  private static Set<String> content(Name name) {
    return name.stems().stream()
        .filter(stem -> !GENERIC.contains(stem) && !stem.matches("\\d+"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** "CBA" for the Collective Bargaining Agreement. */
  private static boolean isAcronym(Name longer, Name shorter) {
    String letters = shorter.written().replaceFirst("(?i)^the ", "").strip();
    if (!letters.matches("[A-Z]{3,6}")) {
      return false;
    }
    String initials =
        Stream.of(longer.written().split("[^\\p{L}]+"))
            .filter(word -> !word.isEmpty() && !word.matches("(?i)the|of|and|for|on|an?"))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
            .collect(Collectors.joining());
    return initials.startsWith(letters);
  }
}
