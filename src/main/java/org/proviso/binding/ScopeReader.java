package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.norm.Declaration;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.source.Span;
import org.proviso.words.PeopleWords;
import org.proviso.words.Plain;
import org.proviso.words.SubjectKinds;

/** Reads to whom an article, the agreement or a clause applies or does not apply (S9). */
final class ScopeReader {
  private static final Pattern SCOPE =
      Pattern.compile(
          "(?:The (?:provisions|terms|limits|rules) of t|T)his"
              + " (?<what>article|agreement|memorandum|contract|section|clause) (?:(?<not>do"
              + " not|does not|shall not|will not) |(?:shall |will )?)(?:applies|apply)"
              + " (?<only>only )?to (?<who>.+)");
  private static final Pattern WHO =
      Pattern.compile(
          "(?:all )?(?<who>[\\p{L}, -]+?)(?: (?<near>at|in|of) (?<place>[\\p{L}\\p{N}' .,-]+))?");
  private static final Pattern GRADES =
      Pattern.compile("(?:all )?[Gg]rades? (?<grades>[\\p{L}\\p{N} ,-]+)");
  private static final Pattern PLAIN_BEARER =
      Pattern.compile(
          "(?i)(bargaining )?(unit )?members?|employees?|staff|staff members?|persons?|people"
              + "|everyone|educators?");

  private static final Pattern SITES =
      Pattern.compile("(?i)(?:all )?(?:(?!(?:at|in|of) )[\\p{L}-]+ )+(?:schools|sites)");

  /** No part of a place's name: what follows is a condition. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)\\b(in|on|during|while|when|if|for|with|without|who|whose|where|outside|under|except"
              + "|but|that|which|only|other|not)\\b");

  private final SubjectKinds kinds;

  ScopeReader(SubjectKinds kinds) {
    this.kinds = kinds;
  }

  /** The scope declared; empty where it cannot be told what is narrowed, or to what. */
  Optional<Declaration> read(String text, Span words, String article, String clause) {
    Matcher scope = SCOPE.matcher(text);
    if (!scope.matches() || (scope.group("not") != null && scope.group("only") != null)) {
      return Optional.empty();
    }
    Optional<String> of = narrowed(scope.group("what"), article, clause);
    Optional<List<Filter>> filters = filters(scope.group("who"));
    if (of.isEmpty() || filters.isEmpty()) {
      return Optional.empty();
    }
    boolean not = scope.group("not") != null;
    if (filters.get().isEmpty()) {
      return not ? Optional.empty() : Optional.of(new Declaration.Other(text, words));
    }
    Filter all =
        filters.get().size() == 1 ? filters.get().getFirst() : new Filter.AllOf(filters.get());
    return Optional.of(new Declaration.Scope(of.get(), not ? new Filter.Not(all) : all, words));
  }

  /** The number of what is narrowed: none for all; "this section" may be more than one thing. */
  private static Optional<String> narrowed(String what, String article, String clause) {
    boolean within = !article.isEmpty() && !article.equals(clause);
    boolean sections = article.toLowerCase(Locale.ROOT).startsWith("section");
    return switch (what) {
      case "article" -> Optional.of(article).filter(_ -> within || isNamed(article, "article"));
      case "section" -> Optional.of(article).filter(_ -> sections);
      case "clause" -> Optional.of(clause);
      default -> Optional.of("");
    };
  }

  private static boolean isNamed(String article, String word) {
    return article.toLowerCase(Locale.ROOT).startsWith(word);
  }

  private Optional<List<Filter>> filters(String who) {
    Matcher grades = GRADES.matcher(who);
    if (grades.matches()) {
      return Optional.of(List.of(field("grade", listed(span(grades.group("grades"))))));
    }
    if (SITES.matcher(who).matches()) {
      return place("at", who.replaceFirst("(?i)^all ", "")).map(List::of);
    }
    Matcher named = WHO.matcher(who);
    if (!named.matches()) {
      return Optional.empty();
    }
    List<Filter> filters = new ArrayList<>();
    if (!PLAIN_BEARER.matcher(named.group("who").strip()).matches()) {
      List<String> roles = listed(named.group("who"));
      if (!roles.stream().allMatch(this::isRole)) {
        return Optional.empty();
      }
      filters.add(roles(roles));
    }
    if (named.group("place") == null) {
      return Optional.of(filters);
    }
    return place(named.group("near"), named.group("place"))
        .map(place -> Stream.concat(filters.stream(), Stream.of(place)).toList());
  }

  /** "Firefighters and lieutenants": whoever is one of them. */
  private static Filter roles(List<String> roles) {
    var each = new ArrayList<Filter>();
    var names = new ArrayList<Name>();
    for (String one : roles) {
      Filter role = role(Plurals.singular(one));
      each.add(role);
      if (role instanceof Filter.FieldIs(var _, var called)) {
        names.addAll(called);
      }
    }
    return names.size() == each.size()
        ? new Filter.FieldIs(Name.of("role"), names)
        : new Filter.AnyOf(each);
  }

  /** "Full-time employees" are called so, or are employees who are full-time. */
  private static Filter role(String words) {
    Filter called = field("role", List.of(words));
    int cut = words.indexOf(' ');
    boolean described = cut > 0 && PLAIN_BEARER.matcher(words.substring(cut + 1)).matches();
    return described
        ? new Filter.AnyOf(List.of(called, new Filter.Flag(Name.of(words.substring(0, cut)))))
        : called;
  }

  /** People in one or two words; anything longer may hold a condition that would be lost. */
  private boolean isRole(String words) {
    String[] all = words.strip().split(" ");
    return all.length <= 2
        && Stream.of(all).allMatch(Plain::isPlain)
        && !words.strip().equals(Plurals.singular(words.strip()))
        && (kinds.isPerson(Name.of(words)) || PeopleWords.isSo(Name.of(words)));
  }

  private static Optional<Filter> place(String preposition, String named) {
    boolean grade = named.matches("(?i)grades? .+");
    if (grade) {
      return Optional.of(field("grade", listed(span(named.replaceFirst("(?i)grades? ", "")))));
    }
    if (!preposition.equals("at") || BESIDE.matcher(named).find()) {
      return Optional.empty();
    }
    List<String> places =
        listed(named).stream()
            .map(one -> one.replaceFirst("(?i)\\s+(sites?|schools)$", "").strip())
            .toList();
    // One school may be called "Arts and Letters".
    boolean perhapsOne = places.size() == 2 && named.contains(" and ");
    return Optional.of(
        field(
            "site",
            perhapsOne
                ? Stream.concat(places.stream(), Stream.of(named.strip())).toList()
                : places));
  }

  private static String span(String grades) {
    return grades.replaceAll(" (?:through|to) ", "-");
  }

  private static List<String> listed(String text) {
    return Stream.of(text.split(",? (?:and|or) |, ")).map(String::strip).toList();
  }

  private static Filter field(String field, List<String> values) {
    return new Filter.FieldIs(Name.of(field), values.stream().map(Name::of).toList());
  }
}
