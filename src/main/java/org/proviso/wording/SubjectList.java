package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Narrowing;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * Several kinds of people who bear the same: "teachers and counselors shall not be assigned bus
 * duty" is one sentence about teachers and one about counselors. Where what stands before the first
 * or behind the last of them may belong to all or to one, there are two readings.
 */
public final class SubjectList {
  /** What several do with one another, and not each by itself. */
  private static final Set<String> TOGETHER =
      Set.of(
          "meet",
          "share",
          "agree",
          "collaborate",
          "jointly",
          "together",
          "collectively",
          "combined",
          "cooperate",
          "confer",
          "develop",
          "respectively",
          "both",
          "other",
          "another",
          "alternate",
          "rotate",
          "exchange",
          "trade",
          "swap",
          "divide",
          "split",
          "coordinate",
          "consult",
          "decide",
          "team",
          "plan");

  /** What may be said of people of any calling, and so of all in a list. */
  private static final Set<String> GENERAL =
      Set.of(
          "full-time",
          "part-time",
          "half-time",
          "elementary",
          "secondary",
          "primary",
          "intermediate",
          "permanent",
          "probationary",
          "temporary",
          "tenured",
          "certificated",
          "certified",
          "classified",
          "licensed",
          "new",
          "itinerant",
          "regular",
          "experienced",
          "first-year",
          "ten-month",
          "high",
          "middle");

  /** The words of one kind of people, without what narrows them. */
  private record Item(List<Bit> words, Determiner determiner) {}

  private final SubjectKinds kinds;
  private final BitRun run;
  private final List<Item> items = new ArrayList<>();
  private int start;
  private int tail;
  private int modal;
  private boolean or;

  private SubjectList(SubjectKinds kinds, List<Bit> bits) {
    this.kinds = kinds;
    this.run = new BitRun(bits);
  }

  /** Each reading is one or several sentences; the sentence given, where it has no such list. */
  static List<List<List<Bit>>> readings(SubjectKinds kinds, List<Bit> bits) {
    var list = new SubjectList(kinds, bits);
    return list.find() ? list.read() : List.of(List.of(bits));
  }

  private boolean find() {
    modal = run.modal();
    if (modal < 0 || isCollective()) {
      return false;
    }
    for (int from = 0; from < modal; from++) {
      if ((from == 0 || run.joint(from - 1, JointKind.COMMA)) && isList(from)) {
        start = from;
        return true;
      }
    }
    return false;
  }

  private boolean isCollective() {
    for (int i = modal; i < run.size(); i++) {
      if (TOGETHER.contains(run.word(i))
          || run.phrase(i, Phrase.Together.class).isPresent()
          || run.preposition(i, "between", "among")
          || run.article(i, Determiner.BOTH, Determiner.THEIR)) {
        return true;
      }
    }
    return false;
  }

  /** People, commas, people, "and" or "or", people, and what may narrow them up to the modal. */
  private boolean isList(int from) {
    items.clear();
    int at = from;
    boolean last = false;
    while (at < modal) {
      Optional<Item> item = item(at);
      if (item.isEmpty()) {
        return false;
      }
      items.add(item.get());
      at += item.get().words().size() + (item.get().determiner() == Determiner.NONE ? 0 : 1);
      if (last) {
        break;
      }
      boolean comma = run.joint(at, JointKind.COMMA);
      at += comma ? 1 : 0;
      last = run.joint(at, JointKind.AND, JointKind.OR, JointKind.NOR);
      or = last && !run.joint(at, JointKind.AND);
      at += last ? 1 : 0;
      if (!last && !comma) {
        return false;
      }
    }
    tail = at;
    return last && items.size() > 1 && isTail() && isDistributed();
  }

  private boolean isTail() {
    for (int i = tail; i < modal; i++) {
      if (run.phrase(i, Phrase.Joint.class).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** "Teachers or counselors shall" asks one of them, unless it denies. */
  private boolean isDistributed() {
    Determiner first = items.getFirst().determiner();
    boolean same =
        items.stream()
            .skip(1)
            .allMatch(item -> item.determiner() == Determiner.NONE || item.determiner() == first);
    boolean negated = run.modal(modal).filter(Phrase.Modal::negated).isPresent();
    return same
        && switch (first) {
          case NO -> !negated;
          case NONE, ALL -> !or || negated;
          case EACH, EVERY, ANY -> true;
          case A -> or && (negated || isOfAny());
          case BOTH -> !or && !negated;
          case THE, SUCH, THIS, THEIR -> false;
        };
  }

  /** "A nurse or aide who works on a holiday shall be paid": what either is owed, both are. */
  private boolean isOfAny() {
    boolean paid =
        run.being(modal + 1)
            && run.word(modal + 2, "paid", "compensated", "reimbursed", "credited");
    boolean given =
        run.word(modal + 1, "receive")
            || (run.being(modal + 1) && run.word(modal + 2, "given", "granted", "provided"));
    boolean entitled = run.modal(modal).filter(SubjectList::isRight).isPresent();
    return paid || entitled || (given && run.opens(tail, OpenerWord.WHO));
  }

  private static boolean isRight(Phrase.Modal said) {
    return said.word() == ModalWord.MAY
        || said.word() == ModalWord.ENTITLED
        || said.sense() == Phrase.Sense.ENTITLED;
  }

  private Optional<Item> item(int at) {
    var determiner = Determiner.NONE;
    int i = at;
    if (run.isInside(i) && run.at(i) instanceof Bit.Article(_, Determiner before)) {
      determiner = before;
      i++;
    }
    var words = new ArrayList<Bit>();
    var plain = new ArrayList<Bit.Word>();
    while (i < modal
        && run.at(i) instanceof Bit.Word word
        && (words.isEmpty() || !Narrowing.opens(word))) {
      words.add(word);
      plain.add(word);
      i++;
    }
    boolean people = !words.isEmpty() && kinds.isPerson(NounReader.name(plain));
    return people ? Optional.of(new Item(words, determiner)) : Optional.empty();
  }

  private List<List<List<Bit>>> read() {
    var readings = new ArrayList<List<List<Bit>>>();
    boolean narrowed = tail < modal;
    boolean first = isFirstNarrowed();
    readings.add(sentences(/* all= */ true, /* before= */ List.of()));
    if (narrowed) {
      readings.add(sentences(/* all= */ false, List.of()));
    }
    if (first) {
      List<Bit> words = items.getFirst().words();
      List<Bit> before = words.subList(0, words.size() - 1);
      readings.add(sentences(/* all= */ true, before));
      if (narrowed) {
        readings.add(sentences(/* all= */ false, before));
      }
    }
    return readings;
  }

  /** "Full-time teachers and counselors": of counselors too, perhaps. */
  private boolean isFirstNarrowed() {
    Item one = items.getFirst();
    boolean repeated = items.stream().skip(1).allMatch(i -> i.determiner() != Determiner.NONE);
    boolean general = one.words().getFirst() instanceof Bit.Word word && isGeneral(word);
    boolean bare = items.stream().skip(1).anyMatch(item -> item.words().size() == 1);
    boolean own =
        items.stream()
            .skip(1)
            .allMatch(item -> item.words().getFirst() instanceof Bit.Word word && isGeneral(word));
    return one.words().size() > 1 && !isDefined(one) && !repeated && !own && (general || bare);
  }

  /**
   * Whether the word makes no name of its own before another: "certificated", "full-time",
   * "non-teaching".
   */
  public static boolean isGeneral(Bit.Word word) {
    return GENERAL.contains(word.lower()) || word.lower().startsWith("non");
  }

  private boolean isDefined(Item item) {
    var words = item.words().stream().map(Bit.Word.class::cast).toList();
    return kinds.isDefined(NounReader.name(words));
  }

  /** One sentence for each of them; what narrows goes to all or to the last. */
  private List<List<Bit>> sentences(boolean all, List<Bit> before) {
    var sentences = new ArrayList<List<Bit>>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean first = i == 0;
      boolean last = i == items.size() - 1;
      var bits = new ArrayList<Bit>(run.bits().subList(0, start));
      bits.addAll(determiner(item));
      bits.addAll(first ? List.of() : before);
      bits.addAll(item.words());
      bits.addAll(all || last ? run.bits().subList(tail, modal) : List.of());
      bits.addAll(run.bits().subList(modal, run.size()));
      sentences.add(bits);
    }
    return sentences;
  }

  private List<Bit> determiner(Item item) {
    Determiner of = items.getFirst().determiner();
    boolean none = of == Determiner.NONE || of == Determiner.BOTH;
    return none ? List.of() : List.of(Coined.article(item.words().getFirst().span(), of));
  }
}
