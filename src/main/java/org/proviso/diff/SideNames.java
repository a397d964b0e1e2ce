package org.proviso.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.change.Gain;
import org.proviso.change.Sides;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Declaration;
import org.proviso.norm.Norm;
import org.proviso.norm.Office;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.source.Plurals;

/**
 * Which names are those of each side: what the agreements declare of their parties and of whom the
 * union speaks for, what they define, else what the word says by itself. Two versions that differ
 * in it leave a name not clear.
 */
final class SideNames {
  private static final Pattern DEFINITION =
      Pattern.compile(
          "^(?:The terms? )?[\"\u201c](?:the )?(?<name>[^\"\u201d]+)[\"\u201d] (?:means|shall mean"
              + "|refers to|is) (?<what>.+)");
  private static final Pattern NEGATED =
      Pattern.compile("(?i)\\b(?:not|outside|excluding|except|other than|no)\\b");
  private static final Pattern EMPLOYED =
      Pattern.compile(
          "\\b(?:employed|hired|engaged) by (?:the )?(?<by>[\\p{L} ]+?)(?= who|[,.]|$)");
  private static final Pattern IN_UNIT =
      Pattern.compile(
          "(?i)\\b(?:(?:of|in) the (?:bargaining )?unit|represented by|covered by this"
              + " agreement)\\b");

  private final Map<Name, Gain> declared = new LinkedHashMap<>();

  private SideNames() {}

  /** The names of the sides in all of these versions together. */
  static SideNames of(List<Agreement> versions) {
    var names = new SideNames();
    versions.forEach(names::parties);
    // A definition may rest on another that stands behind it.
    versions.forEach(names::definitions);
    versions.forEach(names::definitions);
    return names;
  }

  private void parties(Agreement agreement) {
    Sides sides = Sides.of(agreement);
    sides.employing().ifPresent(one -> party(one, Gain.DISTRICT));
    sides.representing().ifPresent(one -> party(one, Gain.MEMBERS));
    sides.representing().ifPresent(union -> peopleIn(union, agreement));
    for (Declaration declaration : agreement.declarations()) {
      if (declaration instanceof Declaration.Recognition(_, _, List<Name> roles, _)) {
        roles.forEach(role -> put(role, Gain.MEMBERS));
      } else if (declaration instanceof Declaration.Party one
          && sides.employing().isEmpty()
          && SideLists.of(one.alias().written()) == Gain.MEMBERS) {
        // "The Operators" may be those who operate, or whose harbor it is.
        party(one, Gain.NOT_CLEAR);
      }
    }
  }

  private void party(Declaration.Party party, Gain side) {
    put(party.alias(), side);
    put(party.name(), side);
  }

  /**
   * An association of supervisors speaks for supervisors, whatever they are elsewhere, and one of
   * deputies for the people whom the agreement calls so.
   */
  private void peopleIn(Declaration.Party union, Agreement agreement) {
    for (Name name : List.of(union.name(), union.alias())) {
      for (String word : name.written().split("[^\\p{L}]+")) {
        Name one = Name.of(Plurals.singular(word));
        if (Office.isOne(one) || !word.equals(one.written()) && arePeople(one, agreement)) {
          put(one, Gain.MEMBERS);
        }
      }
    }
  }

  private static boolean arePeople(Name name, Agreement agreement) {
    return agreement.norms().stream()
        .map(Norm::each)
        .anyMatch(each -> each.kind() == SubjectKind.PERSON && each.term().equals(name));
  }

  private void put(Name name, Gain side) {
    declared.merge(name, side, (was, is) -> was == is ? is : Gain.NOT_CLEAR);
  }

  private void definitions(Agreement agreement) {
    for (Clause clause : agreement.clauses()) {
      for (Clause.Sentence sentence : clause.sentences()) {
        Matcher definition = DEFINITION.matcher(sentence.words().flat());
        if (definition.find() && !NEGATED.matcher(definition.group("what")).find()) {
          define(Name.of(definition.group("name")), definition.group("what"));
        }
      }
    }
  }

  private void define(Name name, String what) {
    Matcher employed = EMPLOYED.matcher(what);
    Gain side =
        IN_UNIT.matcher(what).find()
                || employed.find() && of(Name.of(employed.group("by"))) == Gain.DISTRICT
            ? Gain.MEMBERS
            : of(Name.of(what.replaceFirst("[.;]$", "")));
    if (side != Gain.NOT_CLEAR && !declared.containsKey(name)) {
      declared.put(name, side);
    }
  }

  /** The side that a bearer of this name belongs to; not clear for things and for others. */
  Gain of(Name name) {
    if (declared.containsKey(name)) {
      return declared.getOrDefault(name, Gain.NOT_CLEAR);
    }
    List<Gain> parts =
        SideLists.alternatives(name.written()).stream()
            .map(this::one)
            .filter(side -> side != Gain.NOT_CLEAR)
            .distinct()
            .toList();
    return parts.size() == 1 ? parts.getFirst() : Gain.NOT_CLEAR;
  }

  private Gain one(String written) {
    String noun = SideLists.noun(written);
    List<Gain> known = declaredAs(Name.of(noun));
    if (!known.isEmpty()) {
      return known.size() == 1 ? known.getFirst() : Gain.NOT_CLEAR;
    }
    if (SideLists.isOfASide(noun)) {
      int head = noun.lastIndexOf(' ') + 1;
      String whose = noun.substring(0, head) + written.substring(noun.length());
      boolean members = speaksOf(Gain.MEMBERS, whose);
      if (members != speaksOf(Gain.DISTRICT, whose)) {
        return members ? Gain.MEMBERS : Gain.DISTRICT;
      }
    }
    return SideLists.of(noun);
  }

  /** "Senior stagehand" is a stagehand. */
  private List<Gain> declaredAs(Name name) {
    return declared.entrySet().stream()
        .filter(one -> name.endsWith(one.getKey()))
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }

  /** Whether the words speak of this side. */
  boolean speaksOf(Gain side, String words) {
    String left = words;
    for (Map.Entry<Name, Gain> one : declared.entrySet()) {
      if (one.getValue() != side) {
        left = named(one.getKey()).matcher(left).replaceAll(" ");
      } else if (named(one.getKey()).matcher(left).find()) {
        return true;
      }
    }
    return SideLists.speaksOf(side, left);
  }

  /** A party's name begins with a capital: "the Local" is no local rule. */
  private static Pattern named(Name name) {
    String one = Plurals.singular(name.written());
    boolean capital = !one.isEmpty() && Character.isUpperCase(name.written().charAt(0));
    String either =
        List.of(one, Plurals.plural(one), name.written()).stream()
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("\\b(?:" + either + ")\\b", capital ? 0 : Pattern.CASE_INSENSITIVE);
  }
}
