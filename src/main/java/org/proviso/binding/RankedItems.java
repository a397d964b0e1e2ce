package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.proviso.source.Diagnostic;
import org.proviso.syntax.Outline;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.SentenceReader;
import org.proviso.syntax.SentenceTree;

/**
 * Items under a lead-in that ranks them ("… in the following order:"): none says anything by
 * itself.
 */
final class RankedItems {
  private static final Pattern ORDER =
      Pattern.compile("(?is).*\\bin (the following|this) order\\W*");

  private RankedItems() {}

  /** The agreement with such items in the clause of their lead-in, where they are clauses. */
  static Outline gathered(Outline outline) {
    var sections = new ArrayList<Outline.Section>();
    int owner = -1;
    for (Outline.Section section : outline.sections()) {
      boolean item = section.parts().size() == 1 && from(section.parts(), 0).size() == 1;
      boolean first = item && owner < 0;
      if (first) {
        owner = sections.size() - 1;
        boolean parent = owner >= 0 && sections.get(owner).number().equals(section.parent());
        owner = parent ? owner : sections.size();
      }
      if (!item) {
        owner = -1;
        sections.add(section);
      } else if (owner == sections.size()) {
        sections.add(section);
      } else {
        var parts = new ArrayList<>(sections.get(owner).parts());
        parts.addAll(section.parts());
        sections.set(owner, with(sections.get(owner), parts));
        sections.add(with(section, List.of()));
      }
    }
    return new Outline(outline.source(), outline.title(), sections, outline.diagnostics());
  }

  private static Outline.Section with(Outline.Section section, List<Outline.Part> parts) {
    return new Outline.Section(
        section.number(),
        section.numbered(),
        section.parent(),
        section.depth(),
        section.heading(),
        section.span(),
        parts);
  }

  /** The items that begin here, or none. */
  static List<Outline.Part.Sentence> from(List<Outline.Part> parts, int first) {
    var items = new ArrayList<Outline.Part.Sentence>();
    for (int i = first; i < parts.size(); i++) {
      boolean item =
          parts.get(i) instanceof Outline.Part.Sentence sentence
              && !sentence.leadIn().isEmpty()
              && ORDER.matcher(sentence.leadIn().getLast().flat()).matches()
              && (items.isEmpty() || sentence.leadIn().equals(items.getFirst().leadIn()));
      if (!item) {
        break;
      }
      items.add((Outline.Part.Sentence) parts.get(i));
    }
    return items;
  }

  /** The lead-in, and the items set off by semicolons. */
  static SentenceTree tree(
      List<Outline.Part.Sentence> items, SentenceReader reader, String clause) {
    var phrases = new ArrayList<Phrase>();
    var diagnostics = new ArrayList<Diagnostic>();
    for (Outline.Part.Sentence item : items) {
      boolean first = phrases.isEmpty();
      SentenceTree tree =
          first
              ? reader.read(item.leadIn(), item.span(), clause)
              : reader.read(item.span(), clause);
      if (tree.phrases().isEmpty()) {
        continue;
      }
      if (!first) {
        phrases.add(new Phrase.Joint(item.span(), JointKind.SEMICOLON));
      }
      boolean or =
          tree.phrases().getLast() instanceof Phrase.Joint joint && joint.kind() == JointKind.OR;
      phrases.addAll(or ? tree.phrases() : Items.plain(tree.phrases()));
      diagnostics.addAll(tree.diagnostics());
    }
    var words = items.getFirst().leadIn().getFirst().to(items.getLast().span());
    return new SentenceTree(words, phrases, diagnostics);
  }
}
