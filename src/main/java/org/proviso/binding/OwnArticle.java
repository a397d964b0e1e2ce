package org.proviso.binding;

import java.util.List;
import java.util.Locale;
import org.proviso.forms.Draft;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Priority;
import org.proviso.norm.Provision;

/** Which article or section "this article" is, in words on precedence. */
record OwnArticle(String article, ClauseId clause) {
  /** Whether all that is called "this …" has a number here. */
  boolean isKnown(List<Draft> drafts) {
    return drafts.stream()
        .flatMap(draft -> draft.priorities().stream())
        .flatMap(rank -> rank.provision().clauses().stream())
        .allMatch(target -> !isThis(target) || isMine(target));
  }

  List<Draft> named(List<Draft> drafts) {
    return drafts.stream()
        .map(
            draft ->
                draft.priorities().isEmpty()
                    ? draft
                    : draft.ranked(draft.priorities().stream().map(this::named).toList()))
        .toList();
  }

  private Priority named(Priority rank) {
    return new Priority(rank.kind(), named(rank.provision()));
  }

  Provision named(Provision provision) {
    return new Provision(
        provision.document(), provision.clauses().stream().map(this::named).toList());
  }

  /** "Section 2(a)" is the article's own where sections are counted anew in each. */
  private String named(String target) {
    if (isThis(target)) {
      return article;
    }
    boolean again = clause.number().startsWith(article + " Section ");
    return again && target.matches("\\w+(\\(\\w+\\))+") ? article + " Section " + target : target;
  }

  private static boolean isThis(String target) {
    return target.startsWith("this ");
  }

  /** "This section" is the article where articles are called sections; else it is not known. */
  private boolean isMine(String target) {
    boolean section = article.toLowerCase(Locale.ROOT).startsWith("section");
    return !article.isEmpty()
        && !article.equals(clause.number())
        && (target.equals("this article") || target.equals("this section") && section);
  }
}
