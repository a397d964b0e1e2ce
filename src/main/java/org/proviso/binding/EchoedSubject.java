package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.forms.Context;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.wording.JoinedClauses.Part;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;

/**
 * The subject of a clause that may point back at what the clauses before it speak of: "… two staff
 * meetings per month, and no meeting shall …", "…, and the teacher shall …" (S11).
 */
final class EchoedSubject {
  private final Context context;
  private final SubjectKinds kinds;
  private final List<Part> before;
  private final List<Bit> subject;
  private final BitRun run;
  private final boolean capped;

  /**
   * @param capped whether its clause sets a most, which what comes on top would break too
   */
  EchoedSubject(Context context, List<Part> before, List<Bit> subject, boolean capped) {
    this.capped = capped;
    this.context = context;
    this.kinds = context.kinds();
    this.before = before;
    this.subject = List.copyOf(subject);
    this.run = new BitRun(subject);
  }

  /** The subject, in each way that it can be meant. */
  List<List<Bit>> readings() {
    if (run.word(0, "they", "it", "he", "she", "this", "these", "those", "such")) {
      return List.of(first());
    }
    List<Bit.Word> words = words();
    if (words.isEmpty()) {
      return List.of(subject);
    }
    boolean definite =
        run.article(
            0, Determiner.THE, Determiner.SUCH, Determiner.THIS, Determiner.THEIR, Determiner.BOTH);
    return definite ? List.of(definite(words)) : named(words);
  }

  /** Its words, if it is an article and words and nothing else. */
  private List<Bit.Word> words() {
    var words = new ArrayList<Bit.Word>();
    for (int i = 0; i < subject.size(); i++) {
      if (subject.get(i) instanceof Bit.Word word) {
        words.add(word);
      } else if (i > 0 || !(subject.get(i) instanceof Bit.Article)) {
        return List.of();
      }
    }
    return words;
  }

  /** "They": the people who are the subject of the clause before, where no others are named. */
  private List<Bit> first() {
    List<Bit> one = before.getFirst().head();
    var words = plain(one);
    boolean person = !words.isEmpty() && kind(words).filter(SubjectKind.PERSON::equals).isPresent();
    boolean alone =
        before.size() == 1
            && before.getFirst().after().stream()
                .noneMatch(bit -> bit instanceof Bit.Word word && isPeople(word));
    boolean meant = person || isOnlyPlural(words);
    if (!run.word(0, "they") || subject.size() > 1 || !meant || !alone) {
      throw Unplaced.at(subject, "the name in place of the pronoun");
    }
    return one;
  }

  /** "Staff meetings shall be held on Mondays; they shall …": no other things are named. */
  private boolean isOnlyPlural(List<Bit.Word> words) {
    Part part = before.getFirst();
    boolean things =
        !words.isEmpty()
            && isSeveral(words.getLast().text())
            && kind(words).isEmpty()
            && !kinds.isParty(NounReader.name(words));
    boolean duty = part.modal().word() == Phrase.ModalWord.MUST && !part.isDenied();
    var others = new ArrayList<>(mentions(part));
    others.remove(words.stream().map(Bit.Word::text).toList());
    return things && duty && others.stream().noneMatch(one -> isSeveral(one.getLast()));
  }

  private static boolean isSeveral(String word) {
    return !Plurals.singular(word).equals(word);
  }

  private boolean isPeople(Bit.Word word) {
    return kind(List.of(word)).isPresent() || kinds.isParty(Name.of(word.lower()));
  }

  private Optional<SubjectKind> kind(List<Bit.Word> words) {
    return kinds.of(NounReader.name(words));
  }

  /** The words of a head that is a plural, or one thing of any, and nothing more. */
  private static List<Bit.Word> plain(List<Bit> head) {
    var words = new ArrayList<Bit.Word>();
    for (int i = 0; i < head.size(); i++) {
      Bit bit = head.get(i);
      boolean any =
          bit instanceof Bit.Article article && article.determiner() != Determiner.NO && i == 0;
      if (bit instanceof Bit.Word word) {
        words.add(word);
      } else if (!any) {
        return List.of();
      }
    }
    return words;
  }

  /** "The teacher": whoever is the subject before; a party; what nothing before it narrows. */
  private List<Bit> definite(List<Bit.Word> words) {
    Name name = NounReader.name(words);
    for (Part part : before) {
      List<Bit> whole = subject(part, name);
      if (!whole.isEmpty()) {
        return whole;
      }
    }
    Optional<List<Bit>> owned = owned(name);
    if (owned.isPresent()) {
      return owned.get();
    }
    boolean pointing = run.article(0, Determiner.SUCH, Determiner.THIS, Determiner.THEIR);
    boolean known = kinds.isParty(name) && !pointing;
    boolean fresh = !pointing && before.stream().noneMatch(part -> speaksOf(part, name));
    if (!known && !fresh) {
      throw Unplaced.at(subject, "the name of what is meant, as it stands before");
    }
    return subject;
  }

  /** Whether there may be no more of them than it speaks of: "a lunch", "no more than two". */
  private static boolean isAll(Part part) {
    return part.after().stream()
        .allMatch(
            bit ->
                !(bit instanceof Bit.Piece(Phrase.Limit limit))
                    || limit.word() == Phrase.LimitWord.AT_MOST);
  }

  /** "Each teacher shall attend no more than two meetings, and such meetings …": those of each. */
  private Optional<List<Bit>> owned(Name name) {
    Part part = before.getLast();
    List<Bit.Word> whose = plain(part.head());
    boolean person = !whose.isEmpty() && kind(whose).filter(SubjectKind.PERSON::equals).isPresent();
    List<List<String>> found = mentions(part).stream().filter(words -> ends(words, name)).toList();
    boolean plain =
        Trailing.of(context, part.after()).stream()
            .allMatch(one -> one.kind() == Trailing.Kind.RATE);
    if (before.size() > 1
        || !capped
        || !isAll(part)
        || !person
        || !plain
        || found.size() != 1
        || part.isDenied()
        || part.modal().word() != Phrase.ModalWord.MUST) {
      return Optional.empty();
    }
    Span at = subject.getFirst().span();
    var bits = new ArrayList<Bit>();
    found.getFirst().forEach(word -> bits.add(Coined.word(at, word)));
    bits.add(Coined.preposition(at, "of"));
    bits.add(Coined.article(at, Determiner.EACH));
    bits.addAll(whose.subList(0, whose.size() - 1));
    bits.add(Coined.word(at, Plurals.singular(whose.getLast().text())));
    return Optional.of(bits);
  }

  /** The subject of a clause with all that narrows it, if it has that name; else nothing. */
  private static List<Bit> subject(Part part, Name name) {
    List<Bit> head = part.head();
    for (int from = 0; from < head.size(); from++) {
      int end = from;
      var words = new ArrayList<String>();
      while (end < head.size() && head.get(end) instanceof Bit.Word word) {
        words.add(word.text());
        end++;
      }
      boolean found = ends(words, name);
      boolean article = from > 0 && head.get(from - 1) instanceof Bit.Article;
      boolean opens =
          article
              ? from == 1 || isComma(head.get(from - 2))
              : from == 0 || isComma(head.get(from - 1));
      if (found && opens && !isNo(head.get(article ? from - 1 : from))) {
        return head.subList(article ? from - 1 : from, head.size());
      }
      from = Math.max(from, end - 1);
    }
    return List.of();
  }

  private static boolean isNo(Bit bit) {
    return bit instanceof Bit.Article article && article.determiner() == Determiner.NO;
  }

  private static boolean isComma(Bit bit) {
    return bit instanceof Bit.Piece(Phrase.Joint joint) && joint.kind() == Phrase.JointKind.COMMA;
  }

  /** Whether the words end in the name. */
  private static boolean ends(List<String> words, Name name) {
    int size = name.stems().size();
    return words.size() >= size
        && Name.of(String.join(" ", words.subList(words.size() - size, words.size()))).equals(name);
  }

  private static boolean speaksOf(Part part, Name name) {
    return mentions(part).stream()
        .anyMatch(words -> Name.of(String.join(" ", words)).head().equals(name.head()));
  }

  /** "No meeting" behind "two staff meetings" may be any meeting, or one of those. */
  private List<List<Bit>> named(List<Bit.Word> words) {
    Name name = NounReader.name(words);
    var readings = new ArrayList<List<Bit>>(List.of(subject));
    if (kinds.of(name).isPresent() || kinds.isParty(name)) {
      return readings;
    }
    for (Part part : before) {
      for (List<String> longer : mentions(part)) {
        if (longer.size() > words.size() && ends(longer, name)) {
          var whole = new ArrayList<>(subject.subList(0, subject.size() - words.size()));
          longer
              .subList(0, longer.size() - words.size())
              .forEach(word -> whole.add(Coined.word(words.getFirst().span(), word)));
          whole.addAll(words);
          readings.add(whole);
        }
      }
    }
    return readings;
  }

  /** The runs of words in a clause but for its verb, and what its amounts count. */
  private static List<List<String>> mentions(Part part) {
    var runs = new ArrayList<>(mentions(part.head()));
    int verb = 0;
    while (verb < part.after().size() && !(part.after().get(verb) instanceof Bit.Word)) {
      verb++;
    }
    boolean first = verb <= 1 && verb < part.after().size();
    runs.addAll(
        mentions(first ? part.after().subList(verb + 1, part.after().size()) : part.after()));
    return runs;
  }

  private static List<List<String>> mentions(List<Bit> bits) {
    var runs = new ArrayList<List<String>>();
    var words = new ArrayList<String>();
    for (Bit bit : bits) {
      if (bit instanceof Bit.Word word) {
        words.add(word.text());
      } else {
        runs.add(List.copyOf(words));
        words.clear();
      }
      if (bit instanceof Bit.Piece(Phrase.Limit limit) && !limit.amount().unit().isEmpty()) {
        words.addAll(limit.amount().adjectives());
        words.add(limit.amount().unit());
      }
    }
    runs.add(List.copyOf(words));
    return runs.stream().filter(one -> !one.isEmpty()).toList();
  }
}
