package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.forms.NormReader;
import org.proviso.forms.PresentModal;
import org.proviso.norm.Modality;
import org.proviso.norm.OpenAction;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.ContentWords;
import org.proviso.words.Force;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;
import org.proviso.words.Verbatim;

/**
 * The last form tried: somebody, a modal and an action of content words (S5), kept in the
 * sentence's own words. "The District shall provide a copy of the agreement to the Association".
 * What could bound, count or lift anything is no content word: such a sentence stays not read.
 */
final class OpenActions {
  private final ContentWords content;
  private final OpenSubject who;

  OpenActions(SubjectKinds kinds) {
    this.content = new ContentWords(kinds);
    this.who = new OpenSubject(content);
  }

  /** What the sentence says, or empty where one of its words asks for more. */
  Optional<OpenAction> read(List<Phrase> phrases) {
    try {
      List<Bit> bits = Bit.of(phrases);
      int modal = new BitRun(bits).modal();
      if (modal < 0) {
        return Optional.empty();
      }
      boolean present =
          NormReader.modal(bits.get(modal)).filter(m -> m.word() == ModalWord.PRESENT).isPresent();
      return Optional.of(
          present
              ? PresentModal.of(bits)
                  .map(meant -> at(meant.bits(), meant.modal()))
                  .orElseThrow(() -> Unplaced.at(bits, "a modal verb"))
              : at(bits, modal));
    } catch (Unplaced notPlain) {
      return Optional.empty();
    }
  }

  private OpenAction at(List<Bit> bits, int at) {
    List<Bit> ahead = bits.subList(0, at);
    List<Bit> core = bits.subList(at + 1, bits.size());
    Phrase.Modal modal = NormReader.modal(bits.get(at)).orElseThrow();
    var before = new ArrayList<String>();
    boolean measured = modal.word() == ModalWord.MAY && !modal.negated();
    while (opens(ahead, 0)) {
      int comma = comma(ahead);
      before.add(condition(ahead.subList(0, comma), /* closed= */ true, measured));
      ahead = ahead.subList(comma + 1, ahead.size());
    }
    boolean no = new BitRun(ahead).article(0, Determiner.NO);
    Force force = Force.of(modal, no);
    int behind = 0;
    while (behind < core.size() && !opens(core, behind)) {
      behind++;
    }
    List<Bit> action = withoutComma(core.subList(0, behind));
    boolean soft = new OpenPredicate(content, force, modal).isSoft(action);
    who.check(ahead);
    List<String> after =
        behind < core.size()
            ? List.of(condition(core.subList(behind, core.size()), /* closed= */ false, measured))
            : List.of();
    Force meant = soft ? softened(force, action) : force;
    return new OpenAction(
        meant.modality(),
        Verbatim.of(ahead),
        words(modal, meant, no),
        Verbatim.of(action),
        before,
        after);
  }

  /** A vague word softens what it stands with; of two actions it may be either (S8). */
  private static Force softened(Force force, List<Bit> action) {
    boolean joined = action.stream().anyMatch(bit -> bit instanceof Bit.Piece(Phrase.Joint _));
    if (joined || force.modality() == Modality.EXEMPTION) {
      throw Unplaced.at(action, "a sentence for each action");
    }
    return force.softened();
  }

  private static boolean opens(List<Bit> bits, int at) {
    var run = new BitRun(bits);
    return run.phrase(at, Phrase.Opener.class)
            .filter(opener -> isCondition(opener.word()))
            .isPresent()
        || isOnRequest(run, at);
  }

  /** "Upon request", "on written request of the teacher": if somebody asks. */
  private static boolean isOnRequest(BitRun run, int at) {
    boolean upon = run.preposition(at, "upon", "on");
    int noun = run.word(at + 1, "written", "reasonable") ? at + 2 : at + 1;
    return upon && run.word(noun, "request");
  }

  private static boolean isCondition(OpenerWord word) {
    return switch (word.kind()) {
      case CONDITION -> word != OpenerWord.SHOULD;
      case EXCEPTION -> true;
      case RELATIVE, OVERRIDE, CONTRAST, REMARK -> false;
    };
  }

  private static int comma(List<Bit> bits) {
    var run = new BitRun(bits);
    for (int i = 0; i < run.size(); i++) {
      if (run.joint(i, JointKind.COMMA)) {
        return i;
      }
    }
    throw Unplaced.at(bits, "a comma behind the condition");
  }

  private static List<Bit> withoutComma(List<Bit> bits) {
    boolean comma = new BitRun(bits).joint(bits.size() - 1, JointKind.COMMA);
    return comma ? bits.subList(0, bits.size() - 1) : bits;
  }

  private static String condition(List<Bit> bits, boolean closed, boolean measured) {
    boolean bound = new BitRun(bits).opens(0, OpenerWord.PROVIDED_THAT, OpenerWord.AS_LONG_AS);
    OpenSubject.condition(bits.subList(1, bits.size()), closed, measured && !bound);
    return Verbatim.of(bits).toLowerCase(Locale.ROOT).substring(0, 1)
        + Verbatim.of(bits).substring(1);
  }

  /**
   * The modal that says what it comes to; where it has a sense of its own, or "no" stands before
   * the subject, the author's words, so that the sentence reads back in the same way.
   */
  private static String words(Phrase.Modal modal, Force force, boolean no) {
    String own = modal.span().flat().toLowerCase(Locale.ROOT);
    boolean plain = !no && modal.sense() == Phrase.Sense.PLAIN && !own.startsWith("agree");
    return switch (force.modality()) {
      case DUTY -> plain ? "must" : own;
      case BAN -> plain ? "must not" : own;
      case PERMISSION -> plain ? "may" : own;
      case ADVISORY -> no ? "should" : force.negative() ? "should not" : "should";
      case EXEMPTION, RIGHT, POWER -> own;
    };
  }
}
