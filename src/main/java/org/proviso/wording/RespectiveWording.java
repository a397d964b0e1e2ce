package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.Limit;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Unplaced;

/**
 * "Lunches and breaks shall be at least 30 and 15 minutes, respectively": a sentence for each, with
 * its own amount.
 */
final class RespectiveWording {
  private RespectiveWording() {}

  static List<List<Bit>> expand(List<Bit> bits) {
    var run = new BitRun(bits);
    int said = run.size() - 1;
    if (said < 1 || !run.word(said, "respectively")) {
      return List.of(bits);
    }
    int modal = run.modal();
    List<List<Bit>> subjects = modal < 1 ? List.of() : items(bits.subList(0, modal));
    int first = firstLimit(run, modal);
    int end = run.joint(said - 1, JointKind.COMMA) ? said - 1 : said;
    int last = first < 0 ? first : afterLimits(run, first);
    List<Limit> amounts = first < 0 ? List.of() : limits(run, first, last);
    if (subjects.size() < 2 || subjects.size() != amounts.size()) {
      throw Unplaced.at(run.at(said), "a sentence for each, with its own amount");
    }
    var sentences = new ArrayList<List<Bit>>();
    for (int i = 0; i < subjects.size(); i++) {
      var sentence = new ArrayList<Bit>(subjects.get(i));
      sentence.addAll(bits.subList(modal, first));
      sentence.add(new Bit.Piece(own(amounts, i)));
      sentence.addAll(bits.subList(last, end));
      sentences.add(sentence);
    }
    return sentences;
  }

  /** The things before the modal; where the last has more words, it may lend them to the others. */
  private static List<List<Bit>> items(List<Bit> subject) {
    var items = new ArrayList<List<Bit>>();
    var item = new ArrayList<Bit>();
    for (Bit bit : subject) {
      switch (bit) {
        case Bit.Piece(Phrase.Joint joint)
            when joint.kind() == JointKind.COMMA || joint.kind() == JointKind.AND -> {
          if (!item.isEmpty()) {
            items.add(List.copyOf(item));
          }
          item.clear();
        }
        case Bit.Word _, Bit.Article _ -> item.add(bit);
        case Bit.Piece _, Bit.Narrow _ -> {
          return List.of();
        }
      }
    }
    items.add(List.copyOf(item));
    long most = items.subList(0, items.size() - 1).stream().mapToLong(List::size).min().orElse(0);
    boolean shared = items.getLast().size() > most || isDenied(items.getFirst());
    return shared ? List.of() : items;
  }

  private static boolean isDenied(List<Bit> item) {
    return new BitRun(item).article(0, Determiner.NO, Determiner.BOTH);
  }

  private static int firstLimit(BitRun run, int modal) {
    for (int i = Math.max(0, modal); i < run.size(); i++) {
      if (run.limit(i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static int afterLimits(BitRun run, int first) {
    int at = first + 1;
    while (at < run.size()) {
      int next = at;
      while (run.joint(next, JointKind.COMMA, JointKind.AND)) {
        next++;
      }
      if (next == at || run.limit(next).isEmpty()) {
        return at;
      }
      at = next + 1;
    }
    return at;
  }

  private static List<Limit> limits(BitRun run, int first, int last) {
    var limits = new ArrayList<Limit>();
    for (int i = first; i < last; i++) {
      run.limit(i).ifPresent(limits::add);
    }
    return limits;
  }

  /** The first amount says how it bounds, the last one in what unit. */
  private static Limit own(List<Limit> amounts, int at) {
    Limit limit = amounts.get(at);
    Phrase.Amount unit = amounts.getLast().amount();
    boolean bare = limit.amount().unit().isEmpty();
    boolean again = at > 0 && limit.word() != Phrase.LimitWord.BARE;
    Limit whole = bare ? limit.with(limit.amount().of(unit.adjectives(), unit.unit())) : limit;
    return again ? whole : whole.with(amounts.getFirst().word());
  }
}
