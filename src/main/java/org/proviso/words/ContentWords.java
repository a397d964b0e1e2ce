package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.ActionWords.Kind;

/**
 * Which words are content words of an action that is only its own name (S5), and which ask for
 * more.
 */
public final class ContentWords {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "to",
          "of",
          "in",
          "on",
          "at",
          "for",
          "with",
          "by",
          "from",
          "about",
          "into",
          "onto",
          "as",
          "against",
          "among",
          "amongst",
          "across",
          "along",
          "behind",
          "near",
          "beside",
          "inside",
          "toward",
          "towards",
          "via",
          "regarding",
          "concerning",
          "through",
          "under",
          "upon",
          "on behalf of",
          "in accordance with",
          "according to",
          "consistent with",
          "pursuant to",
          "with respect to");

  /** Behind one of these a word of condition says on what the action depends. */
  private static final Set<String> DEPENDING =
      Set.of("in", "on", "upon", "at", "with", "by", "under", "for", "from");

  private static final int LONGEST_TERM = 4;

  private final SubjectKinds kinds;

  public ContentWords(SubjectKinds kinds) {
    this.kinds = kinds;
  }

  /** Whether the article counts nothing: none, "the", "a" or "their". */
  public static boolean isDefinite(Determiner determiner) {
    return switch (determiner) {
      case NONE, THE, A, THEIR -> true;
      case EACH, EVERY, ANY, NO, ALL, BOTH, SUCH, THIS -> false;
    };
  }

  /** Whether it joins members of a list. */
  public static boolean isListing(Phrase.Joint joint) {
    return switch (joint.kind()) {
      case AND, OR, AND_OR, COMMA -> true;
      case NOR, BUT, SEMICOLON, COLON, DASH -> false;
    };
  }

  /** No number, no time, nothing that another sentence could feel. */
  public static boolean isActed(Bit.Word word) {
    return isContent(word) && !hasDigit(word) && !isTimed(word);
  }

  /** Whether the word says nothing but what is done and to what. */
  public static boolean isContent(Bit.Word word) {
    boolean plain =
        isPlain(word) || word.lower().equals("also") || ActionWords.is(Kind.MANNER, word);
    return plain && !word.quoted() && !ActionWords.is(Kind.EFFECT, word);
  }

  /** "He/she" speaks of somebody named elsewhere, as each of its parts does. */
  private static boolean isPlain(Bit.Word word) {
    return Plain.isPlain(word)
        && List.of(word.lower().split("/")).stream()
            .allMatch(part -> part.isEmpty() || Plain.isPlain(part));
  }

  /** Whether the word speaks of time. */
  public static boolean isTimed(Bit.Word word) {
    return ActionWords.is(Kind.TIME, word);
  }

  /** Whether any of its letters is a digit. */
  public static boolean hasDigit(Bit.Word word) {
    return word.text().chars().anyMatch(Character::isDigit);
  }

  /** One of those that only join, "as" before what somebody or something is. */
  public static boolean isNamed(Phrase.Preposition preposition, BitRun run, int at) {
    String word = Cursor.lower(preposition);
    return PREPOSITIONS.contains(word)
        && (!word.equals("as") || run.article(at + 1, Determiner.A, Determiner.THE))
        && (!word.equals("upon") || run.word(at - 1, "agreed", "relied"));
  }

  /** Whether nothing depends on what stands behind the preposition. */
  public static boolean isPlain(Phrase.Preposition preposition, BitRun run, int at) {
    return isNamed(preposition, run, at)
        && !(DEPENDING.contains(Cursor.lower(preposition)) && isDependence(run, at + 1));
  }

  /** "On request", "with the prior consent of": on what it depends. */
  private static boolean isDependence(BitRun run, int from) {
    for (int i = from; run.isInside(i); i++) {
      if (run.word(i).isEmpty() && !(run.at(i) instanceof Bit.Article)) {
        return false;
      }
      if (ActionWords.is(Kind.CONDITION, run.word(i)) && !isOfWork(run, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Unsafe conditions" say where, and nothing that must come true. */
  private static boolean isOfWork(BitRun run, int at) {
    return run.word(at, "conditions")
        && run.word(
            at - 1, "unsafe", "safe", "hazardous", "dangerous", "unhealthy", "sanitary", "working");
  }

  /** "The work site", "work rules", "post notices": no work that is done, nor notice given. */
  private static boolean isOfPlace(List<Bit> bits, int at) {
    var run = new BitRun(bits);
    boolean posted = run.word(at, "notices", "notice") && run.word(at - 1, "post", "send", "mail");
    boolean unsafe =
        run.word(at, "work") && run.preposition(at + 1, "under", "in") && isOfWork(run, at + 3);
    return posted
        || unsafe
        || run.word(at, "work")
            && run.word(
                at + 1,
                "site",
                "sites",
                "place",
                "places",
                "force",
                "rule",
                "rules",
                "location",
                "locations");
  }

  /** What a definition gives a meaning to is a matter of records: how often, how long, when. */
  public void noTerm(List<Bit> bits) {
    for (int from = 0; from < bits.size(); from++) {
      var words = new ArrayList<Bit.Word>();
      for (int to = from; to < bits.size() && to < from + LONGEST_TERM; to++) {
        if (!(bits.get(to) instanceof Bit.Word word)) {
          break;
        }
        words.add(word);
        Name name = NounReader.name(words);
        if (isTerm(words, name) && !isSomebody(name) && !isOfPlace(bits, from)) {
          throw Unplaced.at(words, "how often, how long or when, for a defined word");
        }
      }
    }
  }

  /** A word alone as it is defined, and in no other form: a plan is no "planning". */
  private boolean isTerm(List<Bit.Word> words, Name name) {
    return kinds
        .terms()
        .find(name)
        .filter(term -> words.size() > 1 || one(term.name()).equals(one(name)))
        .isPresent();
  }

  private static String one(Name name) {
    return Plurals.singular(name.written().toLowerCase(Locale.ROOT));
  }

  /** Whether what is named can act: a party, a person, a student, a class, a school. */
  public boolean isSomebody(Name name) {
    return kinds.isParty(name)
        || kinds.of(name).filter(kind -> kind != SubjectKind.RECORD).isPresent();
  }
}
