package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.binding.Trailing.Kind;
import org.proviso.forms.Context;
import org.proviso.forms.DayExceptions;
import org.proviso.forms.Modifiers;
import org.proviso.forms.OtherThan;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.wording.ExceptedLimit;
import org.proviso.wording.JoinedClauses.Part;
import org.proviso.words.Bit;
import org.proviso.words.CalendarDays;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.NounReader;

/**
 * A rule and the clause that takes part of it back: the rule without those days or people, and what
 * holds there. Both must be of one matter: the same deed, or the same length or number.
 */
final class RuleAndException {
  private final Context context;
  private final Part rule;
  private final Part other;
  private final List<Bit> core;
  private List<Bit> days;
  private List<Bit> role = List.of();
  private Optional<Trailing> condition = Optional.empty();

  RuleAndException(Context context, Part rule, Part other, List<Bit> days) {
    this.context = context;
    this.rule = rule;
    this.other = other;
    this.days = days;
    List<Trailing> behind =
        Trailing.of(context, other.after()).stream()
            .filter(one -> one.kind() != Kind.RATE)
            .toList();
    int from = behind.size() == 1 ? behind.getFirst().start() : other.after().size();
    this.core = other.after().subList(0, from);
    behind.stream().reduce((one, two) -> two).ifPresent(this::place);
  }

  private void place(Trailing behind) {
    switch (behind.kind()) {
      case WINDOW -> days = days.isEmpty() ? bare(behind.bits()) : List.of();
      case CONDITION, CONSENT -> condition = Optional.of(behind);
      case RATE, EXCEPTION, PRECEDENCE, VAGUE, OTHER -> {}
    }
  }

  private static List<Bit> bare(List<Bit> bits) {
    boolean comma = bits.getFirst() instanceof Bit.Piece(Phrase.Joint _);
    return comma ? bits.subList(1, bits.size()) : bits;
  }

  /** Both as sentences; empty where it is not plain what is taken back. */
  Optional<List<List<Bit>>> sentences() {
    int limit = limit(rule.after());
    int otherLimit = limit(core);
    if (!subject() || places() != 1 || !isPlain()) {
      return Optional.empty();
    }
    if (limit >= 0 && otherLimit >= 0) {
      return ofLimit(limit, otherLimit);
    }
    return limit < 0 && otherLimit < 0 && isSameDeed() ? Optional.of(ofDeed()) : Optional.empty();
  }

  private int places() {
    return (days.isEmpty() ? 0 : 1) + (role.isEmpty() ? 0 : 1) + (condition.isPresent() ? 1 : 0);
  }

  /** Days that can be excepted, and people who are of those that the rule names and no more. */
  private boolean isPlain() {
    List<Bit> subject = HeadWords.afterComma(rule.head());
    boolean whole =
        HeadWords.words(subject).size() + (HeadWords.startsWithArticle(subject, 0) ? 1 : 0)
            == subject.size();
    var cursor = new Cursor(days);
    boolean day =
        days.isEmpty()
            || (new DayExceptions(new CalendarDays(context.term()))
                    .accept(cursor, days.getFirst().span(), new Modifiers())
                && cursor.atEnd());
    return day && (role.isEmpty() || whole);
  }

  /**
   * Whose exception it is: the subject of the rule, some of its people, or a thing it speaks of.
   */
  private boolean subject() {
    if (other.shared()) {
      return true;
    }
    List<Bit> head = other.head();
    int comma = HeadWords.comma(head);
    if (comma >= 0) {
      if (!days.isEmpty()) {
        return false;
      }
      days = head.subList(0, comma);
    }
    boolean day =
        days.isEmpty() && comma < 0 && head.getFirst() instanceof Bit.Piece(Phrase.Weekdays _);
    if (day) {
      days = head.subList(0, 1);
      comma = 0;
    }
    List<Bit.Word> words = HeadWords.words(head.subList(comma + 1, head.size()));
    int tail = comma + 1 + words.size() + (HeadWords.startsWithArticle(head, comma + 1) ? 1 : 0);
    if (tail < head.size()) {
      if (!days.isEmpty()) {
        return false;
      }
      days = head.subList(tail, head.size());
    }
    return !words.isEmpty() && isOfRule(words);
  }

  private boolean isOfRule(List<Bit.Word> words) {
    Name name = NounReader.name(words);
    List<Bit.Word> subject = HeadWords.words(HeadWords.afterComma(rule.head()));
    if (subject.isEmpty()) {
      return false;
    }
    if (ends(subject, name) || name.written().equalsIgnoreCase("they")) {
      return true;
    }
    if (limit(rule.after()) >= 0 && speaksOf(name)) {
      return true;
    }
    boolean people =
        context.kinds().isPerson(name) && context.kinds().isPerson(NounReader.name(subject));
    if (people && new OtherThan(context.kinds()).filter(List.of(name)).isPresent()) {
      role = List.copyOf(words);
    }
    boolean sizes = NounReader.name(subject).equals(Name.of("class size"));
    if (isOfClasses(words) && (sizes || isOfClasses(subject))) {
      role = List.copyOf(words);
    }
    return !role.isEmpty();
  }

  private boolean isOfClasses(List<Bit.Word> words) {
    return context.kinds().of(NounReader.name(words)).filter(SubjectKind.CLASS::equals).isPresent();
  }

  private static boolean ends(List<Bit.Word> words, Name name) {
    int size = name.stems().size();
    return words.size() >= size
        && NounReader.name(words.subList(words.size() - size, words.size())).equals(name);
  }

  /** "A lunch of 40 minutes, except on …, when lunch shall be 30": the one thing it gives. */
  private boolean speaksOf(Name name) {
    var run = new ArrayList<Bit.Word>();
    for (Bit bit : rule.after()) {
      if (bit instanceof Bit.Word word) {
        run.add(word);
      } else if (!run.isEmpty() && ends(run, name)) {
        return true;
      } else {
        run.clear();
      }
    }
    return !run.isEmpty() && ends(run, name);
  }

  /** The place of the only limit; -1 if there is none, -2 if there are more. */
  private static int limit(List<Bit> bits) {
    int found = -1;
    for (int i = 0; i < bits.size(); i++) {
      if (bits.get(i) instanceof Bit.Piece(Phrase.Limit _)) {
        found = found == -1 ? i : -2;
      }
    }
    return found;
  }

  private boolean isSameDeed() {
    List<Trailing> behind = Trailing.of(context, rule.after());
    boolean windowed = behind.stream().anyMatch(one -> one.kind() == Kind.WINDOW);
    int to = behind.isEmpty() ? rule.after().size() : behind.getFirst().start();
    return rule.isDenied()
        && isMay()
        && !windowed
        && ExceptedLimit.text(rule.after().subList(0, to)).equals(ExceptedLimit.text(core));
  }

  private List<List<Bit>> ofDeed() {
    var sentences = new ArrayList<List<Bit>>(List.of(narrowed()));
    if (condition.isEmpty()) {
      List<Bit> head = other.shared() || other.head().isEmpty() ? allowed() : other.head();
      sentences.add(other.sentence(head, other.after()));
    }
    return sentences;
  }

  /** "No teacher shall …, but may …": each teacher may. */
  private List<Bit> allowed() {
    var head = new ArrayList<>(rule.head());
    for (int i = 0; i < head.size(); i++) {
      if (head.get(i) instanceof Bit.Article(Span at, Determiner of) && of == Determiner.NO) {
        head.set(i, Coined.article(at, Determiner.EACH));
      }
    }
    return head;
  }

  /** The rule with what it does not hold of. */
  private List<Bit> narrowed() {
    var after = new ArrayList<>(rule.after());
    Span at = other.modal().span();
    if (condition.isPresent()) {
      List<Bit> bits = bare(condition.get().bits());
      boolean consent = condition.get().kind() == Kind.CONSENT;
      after.addAll(
          consent
              ? List.of(Coined.preposition(bits.getFirst().span(), "without"))
              : List.of(Coined.comma(at), Coined.opener(at, OpenerWord.UNLESS)));
      after.addAll(bits.subList(1, bits.size()));
      return rule.sentence(rule.head(), after);
    }
    after.add(Coined.comma(at));
    after.add(Coined.opener(at, OpenerWord.EXCEPT));
    if (!role.isEmpty() && isOfClasses(HeadWords.words(role))) {
      after.add(Coined.preposition(at, "in"));
    }
    after.addAll(days.isEmpty() ? role : days);
    return rule.sentence(rule.head(), after);
  }

  private Optional<List<List<Bit>>> ofLimit(int limit, int otherLimit) {
    var two = (Phrase.Limit) ((Bit.Piece) core.get(otherLimit)).phrase();
    Optional<Phrase.Limit> bound =
        condition.isEmpty()
            ? new ExceptedLimit(rule, other, core).inRule(limit, otherLimit)
            : Optional.empty();
    if (bound.isEmpty()) {
      return Optional.empty();
    }
    if (isMay() && two.word() == LimitWord.MORE_THAN) {
      var one = (Phrase.Limit) ((Bit.Piece) rule.after().get(limit)).phrase();
      boolean same = one.amount().value().equals(two.amount().value());
      return same ? Optional.of(List.of(narrowed())) : Optional.empty();
    }
    var after = new ArrayList<>(rule.after());
    after.set(limit, new Bit.Piece(bound.get()));
    return Optional.of(List.of(narrowed(), rule.sentence(there(), after)));
  }

  private boolean isMay() {
    return other.modal().word() == ModalWord.MAY && !other.modal().negated();
  }

  /** The rule's subject on those days, or those people. */
  private List<Bit> there() {
    var head = new ArrayList<Bit>();
    if (!days.isEmpty()) {
      head.addAll(days);
      head.add(Coined.comma(other.modal().span()));
      head.addAll(rule.head());
      return head;
    }
    int comma = HeadWords.comma(rule.head());
    head.addAll(rule.head().subList(0, comma + 1));
    if (HeadWords.startsWithArticle(rule.head(), comma + 1)) {
      head.add(rule.head().get(comma + 1));
    }
    head.addAll(role);
    return head;
  }
}
