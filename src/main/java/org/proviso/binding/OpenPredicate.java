package org.proviso.binding;

import java.util.List;
import org.proviso.norm.Modality;
import org.proviso.syntax.AsideWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.words.ActionWords;
import org.proviso.words.ActionWords.Kind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.ContentWords;
import org.proviso.words.Force;
import org.proviso.words.Plain;
import org.proviso.words.Unplaced;

/** Behind the modal of an open action: a verb and content words, and of these none that bind. */
final class OpenPredicate {
  private final ContentWords content;
  private final Force force;
  private final Phrase.Modal modal;
  private final OpenStep mayHold;

  OpenPredicate(ContentWords content, Force force, Phrase.Modal modal) {
    this.content = content;
    this.force = force;
    this.modal = modal;
    this.mayHold = new OpenStep(force.modality());
  }

  /** Whether a vague word softens it; thrown {@link Unplaced} where a word asks for more. */
  boolean isSoft(List<Bit> bits) {
    var run = new BitRun(bits);
    verb(run);
    boolean soft = false;
    for (int i = 0; i < bits.size(); i++) {
      if (!isPlain(run, i)) {
        throw Unplaced.at(bits.get(i), "an action in plain words");
      }
      soft |= bits.get(i) instanceof Bit.Piece(Phrase.Vague _);
    }
    Bit last = bits.getLast();
    boolean cut = last instanceof Bit.Word word && word.text().matches("\\p{L}|.*[.]\\p{L}?");
    if (cut || last instanceof Bit.Piece(Phrase.Preposition _)) {
      throw Unplaced.at(last, "the end of the sentence");
    }
    if (force.modality() != Modality.POWER) {
      // A power over transfers makes none, and forbids none.
      content.noTerm(bits.subList(0, without(run)));
    }
    return soft;
  }

  private boolean isPlain(BitRun run, int at) {
    return switch (run.at(at)) {
      case Bit.Word word ->
          ContentWords.isActed(word)
              || isMeans(word, run, at)
              || Plain.isCompound(word.lower(), run.word(at + 1))
              || isCalled(word)
              || isWorkForce(run, at)
              || mayHold.isPlain(run, at);
      case Bit.Article article ->
          ContentWords.isDefinite(article.determiner())
              || isAtNoCost(run, at)
              || mayHold.isPlain(run, at);
      case Bit.Narrow _ -> false;
      case Bit.Piece(Phrase.Joint joint) -> ContentWords.isListing(joint) && isJoining(run, at);
      case Bit.Piece(Phrase.Preposition preposition) ->
          ContentWords.isPlain(preposition, run, at)
              || isWithout(run, at)
              || mayHold.isPlain(run, at);
      case Bit.Piece(Phrase.Opener opener) -> opener.word().isRelative() && at > 1;
      case Bit.Piece(Phrase.Aside aside) -> isPlain(aside);
      case Bit.Piece(Phrase phrase) ->
          phrase instanceof Phrase.Vague
              || mayHold.isPlain(run, at)
              || (phrase instanceof Phrase.Being && (at == 0 || isRelative(run, at)));
    };
  }

  /** "May call an emergency meeting": allowing one asks nothing of the records of others. */
  private boolean isCalled(Bit.Word word) {
    return force.modality() == Modality.PERMISSION
        && ContentWords.isContent(word)
        && word.lower().matches("meetings?|sessions?");
  }

  private static int without(BitRun run) {
    int at = 0;
    while (at < run.size() && !isWithout(run, at)) {
      at++;
    }
    return at;
  }

  /** "Without just cause", "without notice": how, and nothing that a record would show. */
  private static boolean isWithout(BitRun run, int at) {
    if (!run.preposition(at, "without")) {
      return false;
    }
    if (run.word(at + 1, "fear") && run.preposition(at + 2, "of")) {
      return at + 4 == run.size() && run.word(at + 3, "reprisal", "reprisals", "retaliation");
    }
    if (run.word(at + 1, "recourse") && run.preposition(at + 2, "to")) {
      return isProcedure(run, at + 3);
    }
    int noun =
        run.word(at + 1, "just", "good", "proper", "sufficient", "prior", "undue")
            ? at + 2
            : at + 1;
    return noun == run.size() - 1
        && run.word(
            noun,
            "cause",
            "notice",
            "reprisal",
            "reprisals",
            "retaliation",
            "discrimination",
            "prejudice",
            "penalty",
            "delay",
            "interference",
            "charge",
            "cost");
  }

  /** "The work force" is people, and nobody forces them. */
  private static boolean isWorkForce(BitRun run, int at) {
    return run.word(at, "force", "forces") && run.word(at - 1, "work");
  }

  /** "At no cost to employees". */
  private static boolean isAtNoCost(BitRun run, int at) {
    return run.article(at, Determiner.NO)
        && run.preposition(at - 1, "at")
        && run.word(at + 1, "cost", "charge", "expense");
  }

  /** "The grievance and arbitration procedure", to the end. */
  private static boolean isProcedure(BitRun run, int from) {
    boolean known = from < run.size();
    for (int i = from; i < run.size(); i++) {
      known &=
          run.article(i, Determiner.THE)
              || run.joint(i, JointKind.AND, JointKind.OR)
              || run.word(i, "grievance", "arbitration", "procedure", "procedures");
    }
    return known;
  }

  private static boolean isRelative(BitRun run, int at) {
    for (int i = 0; i < at; i++) {
      if (run.phrase(i, Phrase.Opener.class).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "By means of", "as a means of": the noun, not the verb that defines. */
  private static boolean isMeans(Bit.Word word, BitRun run, int at) {
    return word.lower().equals("means")
        && (run.article(at - 1, Determiner.A) || run.preposition(at - 1, "by"));
  }

  /** A purpose says nothing of a duty, and would be a condition of a permission (S10). */
  private boolean isPlain(Phrase.Aside aside) {
    boolean bound =
        switch (force.modality()) {
          case DUTY, ADVISORY -> !force.negative();
          case BAN, EXEMPTION, PERMISSION, RIGHT, POWER -> false;
        };
    boolean shown =
        aside.word() == AsideWord.SUCH_AS || (aside.word() == AsideWord.PURPOSE && bound);
    return shown && Bit.of(aside.inside()).stream().allMatch(OpenPredicate::isPlainInside);
  }

  private static boolean isPlainInside(Bit bit) {
    return switch (bit) {
      case Bit.Word word -> ContentWords.isActed(word);
      case Bit.Article article -> ContentWords.isDefinite(article.determiner());
      case Bit.Narrow _ -> false;
      case Bit.Piece(Phrase.Joint joint) -> ContentWords.isListing(joint);
      case Bit.Piece(Phrase.Preposition preposition) ->
          ContentWords.isPlain(preposition, new BitRun(List.of(bit)), 0);
      case Bit.Piece _ -> false;
    };
  }

  /** What is done, by a verb; or "be" and what is done to the subject. */
  private void verb(BitRun run) {
    boolean vague = run.phrase(0, Phrase.Vague.class).isPresent() && run.preposition(1, "to");
    boolean being = run.being(0);
    int at = vague ? 2 : being ? 1 : 0;
    String verb = run.word(at);
    boolean done =
        !verb.isEmpty()
            && !ActionWords.is(Kind.VERB, verb)
            && !(verb.equals("take") && run.word(at + 1, "place", "part", "effect"))
            && (!being || isDone(verb));
    boolean gerund = modal.span().text().matches("(?is).*(prohibited|barred|forbidden).*");
    if (!done || gerund || saysWhatMayBe(verb)) {
      throw Unplaced.at(run.bits(), "what is done, by a verb");
    }
    if (force.modality() == Modality.ADVISORY && force.requiring()) {
      throw Unplaced.at(run.bits(), "what should be done");
    }
  }

  /** "May not wish" forbids nothing, "may result in" permits nothing (S28). */
  private boolean saysWhatMayBe(String verb) {
    boolean may = modal.word() == ModalWord.MAY && modal.sense() == Phrase.Sense.PLAIN;
    return may
        && ((force.negative() && ActionWords.is(Kind.CHOICE, verb))
            || ActionWords.is(Kind.POSSIBLE, verb));
  }

  private static boolean isDone(String word) {
    return (word.endsWith("ed") && !ActionWords.is(Kind.PASSIVE, word))
        || ActionWords.is(Kind.DONE, word);
  }

  /** Between words: what is set off by commas could say when. */
  private static boolean isJoining(BitRun run, int at) {
    boolean last = run.joint(at + 1, JointKind.AND, JointKind.OR, JointKind.AND_OR);
    boolean noun = !run.word(at + 1).isEmpty() || isArticle(run, at + 1);
    boolean comma = run.joint(at, JointKind.COMMA);
    boolean to = run.phrase(at + 1, Phrase.Preposition.class).isPresent();
    boolean listed = isListed(run, at) && (noun || run.preposition(at + 1, "to"));
    return at > 0 && (comma ? last || listed : noun || to);
  }

  private static boolean isArticle(BitRun run, int at) {
    return run.isInside(at)
        && run.at(at) instanceof Bit.Article(_, Determiner of)
        && ContentWords.isDefinite(of);
  }

  private static boolean isListed(BitRun run, int from) {
    for (int i = from; i < run.size(); i++) {
      if (run.joint(i, JointKind.AND, JointKind.OR, JointKind.AND_OR)) {
        return true;
      }
    }
    return false;
  }
}
