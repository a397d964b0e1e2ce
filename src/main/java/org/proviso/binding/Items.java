package org.proviso.binding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.source.Span;
import org.proviso.syntax.Outline;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;

/**
 * Items under a lead-in: what only sets one item off from the next is left out, and so is "the
 * following". Items joined by "or" are alternatives: each alone says less than it seems (S11).
 */
final class Items {
  private static final Pattern OR = Pattern.compile("(?is).*\\bor\\W*");

  private Items() {}

  /** The lead-ins whose items are joined by "or". */
  static Set<Span> alternatives(Outline outline) {
    var found = new HashSet<Span>();
    for (Outline.Section section : outline.sections()) {
      for (Outline.Part part : section.parts()) {
        if (part instanceof Outline.Part.Sentence(Span span, List<Span> leadIn)
            && !leadIn.isEmpty()
            && OR.matcher(span.flat()).matches()) {
          found.add(leadIn.getLast());
        }
      }
    }
    return found;
  }

  /** Under a negation each of the alternatives is denied. */
  static boolean isDenied(List<Phrase> phrases) {
    // What opens the whole sentence holds of each of them; an opener before the items would not.
    boolean opened =
        phrases.stream()
            .skip(1)
            .anyMatch(p -> p instanceof Phrase.Opener || p instanceof Phrase.Only);
    boolean denied =
        phrases.stream()
            .anyMatch(
                p ->
                    (p instanceof Phrase.Modal modal && modal.negated())
                        || (p instanceof Phrase.Words words
                            && words.determiner() == Determiner.NO));
    return denied && !opened;
  }

  /** Without the punctuation and the joint at the end, and without "the following". */
  static List<Phrase> plain(List<Phrase> phrases) {
    var plain = new ArrayList<Phrase>();
    for (Phrase phrase : phrases) {
      if (!isFollowing(phrase)) {
        plain.add(phrase);
      }
    }
    if (!plain.isEmpty() && isJoint(plain.getLast(), JointKind.AND, JointKind.OR)) {
      plain.removeLast();
    }
    while (!plain.isEmpty() && isJoint(plain.getLast(), JointKind.SEMICOLON, JointKind.COMMA)) {
      plain.removeLast();
    }
    return plain;
  }

  private static boolean isFollowing(Phrase phrase) {
    return phrase instanceof Phrase.Words words
        && words.determiner() == Determiner.THE
        && words.words().size() == 1
        && words.words().getFirst().text().equalsIgnoreCase("following");
  }

  private static boolean isJoint(Phrase phrase, JointKind... kinds) {
    return phrase instanceof Phrase.Joint joint && List.of(kinds).contains(joint.kind());
  }
}
