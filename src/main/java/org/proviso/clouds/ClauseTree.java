package org.proviso.clouds;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.proviso.precedence.Numbers;

/**
 * Where the clauses of an agreement stand.
 *
 * @param parents for each clause's number that of the one it stands under, empty for none
 * @param articles for each the outermost one that it stands under
 */
public record ClauseTree(Map<String, String> parents, Map<String, String> articles) {
  /** The same from what each stands under; 14.1 without a heading is of article 14. */
  public static ClauseTree of(Map<String, String> parents) {
    var articles = new LinkedHashMap<String, String>();
    parents.keySet().forEach(number -> articles.put(number, unheaded(outermost(number, parents))));
    return new ClauseTree(Map.copyOf(parents), Map.copyOf(articles));
  }

  private static String outermost(String number, Map<String, String> parents) {
    String top = number;
    for (int depth = 0; depth < parents.size(); depth++) {
      String parent = parents.getOrDefault(top, "");
      if (parent.isEmpty()) {
        break;
      }
      top = parent;
    }
    return top;
  }

  private static String unheaded(String top) {
    int dot = top.indexOf('.');
    boolean numbered = dot > 0 && top.chars().allMatch(c -> c == '.' || Character.isDigit(c));
    return numbered ? top.substring(0, dot) : top;
  }

  /** The article that a clause stands in; itself where it is one. */
  public String article(String number) {
    return articles.getOrDefault(number, number);
  }

  /** What a clause stands under next; empty for nothing. */
  public String parent(String number) {
    return parents.getOrDefault(number, "");
  }

  /** The clause's own number first, then those it stands under. */
  List<String> upwards(String clause) {
    var numbers = new LinkedHashSet<String>();
    String number = clause;
    while (!number.isEmpty() && numbers.add(number)) {
      number = parent(number);
    }
    numbers.add(article(clause));
    return Numbers.asWritten(clause, numbers);
  }
}
