package org.proviso.interpreter;

import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import java.util.Optional;
import org.proviso.proposal.Column;
import org.proviso.proposal.Dictionary;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Activities of no known kind that share the noun of what is required: before anybody is said to
 * have left out independent work, somebody must say what "asynchronous student work" is (S2).
 */
final class Lookalikes extends Node {
  @Child private SelectionNode all;
  private final List<Name> kinds;
  private final Naming naming;
  private Truth anyWord = Truth.UNKNOWN;

  Lookalikes(SelectionNode all, List<Name> kinds, Naming naming) {
    this.all = all;
    this.kinds = kinds;
    this.naming = naming;
  }

  /** Whether the subject has such an activity in the period, on a day that could count. */
  boolean isAny(Moment moment, SelectionNode wanted, Evidence evidence) {
    if (!isAnyWord()) {
      return false;
    }
    Entries entries = Entries.of(all, moment);
    boolean any = false;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      View view = entries.slice.view[at];
      boolean counts = entries.truth(i) != FilterNode.FALSE;
      if (counts && wanted.couldFallOn(entries.slice.day[at])) {
        Optional<Name> like = like(view, entries.slice.row[at]);
        like.ifPresent(word -> ask(word, evidence));
        any |= like.isPresent();
      }
    }
    return any;
  }

  private Optional<Name> like(View view, int row) {
    Optional<Column> column = view.naming().filter(naming -> !naming.isBlank(row));
    if (column.isEmpty()) {
      return Optional.empty();
    }
    Name word = column.get().dictionary().name(column.get().at(row));
    return isAlike(word) ? Optional.of(word) : Optional.empty();
  }

  private boolean isAlike(Name word) {
    return kinds.stream().anyMatch(kind -> kind.head().equals(word.head()))
        && !naming.isCovered(word);
  }

  /** Whether any word of the sheets is alike, so that the rows must be looked at at all. */
  private boolean isAnyWord() {
    if (anyWord == Truth.UNKNOWN) {
      boolean any = false;
      for (SourceNode source : all.sources()) {
        any |= source.view.naming().filter(column -> hasAlike(column.dictionary())).isPresent();
      }
      anyWord = Truth.of(any);
    }
    return anyWord.isTrue();
  }

  private boolean hasAlike(Dictionary words) {
    for (int code = 0; code < words.size(); code++) {
      if (isAlike(words.name(code))) {
        return true;
      }
    }
    return false;
  }

  private void ask(Name word, Evidence evidence) {
    String asked = Wording.eitherOne(kinds);
    evidence.missing(
        "is *" + word + "* " + Wording.article(asked) + asked + "?",
        Wording.inTerms(word.written(), kinds),
        true);
  }
}
