package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.norm.Provision;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;

/** Reads what a phrase about precedence names: "4.1", "any other provision of this agreement". */
public final class ProvisionReader {
  /** Words for what clauses hold, before "in 4.1" or "of Article 8". */
  private static final Pattern CONTENT =
      Pattern.compile(
          "(?:(?:time|size|number|notice) )?(limits?|limitations?|provisions?|terms?|requirements?"
              + "|restrictions?|rules?|conditions?|procedures?|bans?|prohibitions?|exceptions?)");

  private static final Pattern ANYTHING =
      Pattern.compile("(other |contrary |conflicting )?provisions?|anything( else)?");

  private static final Pattern SELF =
      Pattern.compile("this (agreement|contract|memorandum.*|mou|policy)");

  private ProvisionReader() {}

  /** Takes the provision that comes next; nothing is taken if there is none. */
  public static Optional<Provision> accept(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Provision> found =
        listed(cursor).or(() -> anything(cursor)).or(() -> content(cursor)).or(() -> named(cursor));
    if (found.isEmpty()) {
      cursor.reset(mark);
    }
    return found;
  }

  /** "4.1 and 4.2", "Article 8 of the Collective Bargaining Agreement", "this article". */
  public static Optional<Provision> listed(Cursor cursor) {
    var targets = new ArrayList<String>();
    Optional<Phrase.Reference> next = cursor.accept(Phrase.Reference.class);
    while (next.isPresent()) {
      targets.addAll(next.get().targets());
      int mark = cursor.mark();
      cursor.acceptJoint(JointKind.COMMA);
      cursor.acceptJoint(JointKind.AND, JointKind.OR);
      next = cursor.mark() > mark ? cursor.accept(Phrase.Reference.class) : Optional.empty();
      if (next.isEmpty()) {
        cursor.reset(mark);
      }
    }
    return targets.isEmpty() ? Optional.empty() : of(targets, cursor);
  }

  private static Optional<Provision> of(List<String> targets, Cursor cursor) {
    if (targets.stream().anyMatch(target -> SELF.matcher(target).matches())) {
      return targets.size() == 1 ? Optional.of(Provision.THIS_AGREEMENT) : Optional.empty();
    }
    int mark = cursor.mark();
    if (cursor.acceptPreposition("of", "in")) {
      Optional<Provision> document = self(cursor).or(() -> named(cursor));
      if (document.isPresent()) {
        return Optional.of(new Provision(document.get().document(), targets));
      }
    }
    cursor.reset(mark);
    return Optional.of(Provision.clauses(targets));
  }

  private static Optional<Provision> self(Cursor cursor) {
    return cursor
        .peek(Phrase.Reference.class)
        .filter(reference -> SELF.matcher(reference.targets().getFirst()).matches())
        .map(
            reference -> {
              cursor.next();
              return Provision.THIS_AGREEMENT;
            });
  }

  /** "Any other provision of this article", "anything to the contrary in this agreement". */
  private static Optional<Provision> anything(Cursor cursor) {
    int mark = cursor.mark();
    cursor.acceptArticle();
    String said = words(cursor, ANYTHING);
    if (said.isEmpty()) {
      cursor.reset(mark);
      return Optional.empty();
    }
    contrary(cursor);
    Optional<Provision> found =
        cursor.acceptPreposition("of", "in", "under", "within")
            ? listed(cursor).or(() -> named(cursor))
            : Optional.empty();
    contrary(cursor);
    if (found.isEmpty()) {
      cursor.reset(mark);
    }
    return found;
  }

  private static void contrary(Cursor cursor) {
    int mark = cursor.mark();
    if (!cursor.acceptPreposition("to")) {
      return;
    }
    cursor.acceptArticle();
    if (!cursor.acceptWords("contrary")) {
      cursor.reset(mark);
    }
  }

  /** "The limits in 4.1", "the provisions of Article 8". */
  private static Optional<Provision> content(Cursor cursor) {
    int mark = cursor.mark();
    cursor.acceptArticle();
    boolean content = !words(cursor, CONTENT).isEmpty();
    Optional<Provision> found =
        content && cursor.acceptPreposition("in", "of", "under", "at")
            ? listed(cursor).or(() -> named(cursor))
            : Optional.empty();
    if (found.isEmpty()) {
      cursor.reset(mark);
    }
    return found;
  }

  /** Another agreement by its name: its last word says that it is one, or it is an acronym. */
  private static Optional<Provision> named(Cursor cursor) {
    int mark = cursor.mark();
    cursor.acceptArticle();
    var words = new ArrayList<String>();
    while (!cursor.atEnd()) {
      boolean joined =
          !words.isEmpty() && (cursor.nextIsPreposition("of") || cursor.nextIsJoint(JointKind.AND));
      if (cursor.peek() instanceof Bit.Word word) {
        words.add(word.text());
      } else if (joined && !isDocument(words)) {
        words.add(cursor.nextIsJoint(JointKind.AND) ? "and" : "of");
      } else {
        break;
      }
      cursor.next();
    }
    if (!isDocument(words)) {
      cursor.reset(mark);
      return Optional.empty();
    }
    return Optional.of(Provision.document(Name.of(String.join(" ", words))));
  }

  private static boolean isDocument(List<String> words) {
    return !words.isEmpty() && Documentary.isName(String.join(" ", words));
  }

  /** The words that come next, if all of them together are so. */
  private static String words(Cursor cursor, Pattern pattern) {
    int mark = cursor.mark();
    var said = new ArrayList<String>();
    while (!cursor.word().isEmpty()) {
      said.add(cursor.word());
      cursor.next();
    }
    String all = String.join(" ", said);
    if (pattern.matcher(all).matches()) {
      return all;
    }
    cursor.reset(mark);
    return "";
  }
}
