package org.proviso.binding;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.norm.Terms;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.syntax.Outline;
import org.proviso.words.ActionWords;
import org.proviso.words.Plain;
import org.proviso.words.SubjectKinds;

/**
 * Whom an agreement shows to be people where no list of occupations names them: whoever it says
 * shall work so many hours, or not on certain days, is a person in each of its sentences.
 */
final class OwnPeople {
  /** Only a person can be asked; a bus, too, may be scheduled, or not work on Sundays. */
  private static final String MIND = "be (?:required|permitted|allowed|asked) to ";

  private static final Pattern WORKS =
      Pattern.compile(
          "(?:No|Each|Every|An?|The|All|Any|(?=\\p{Lu})) ?(?<who>[\\p{L}-]+(?: [\\p{L}-]+)?)"
              + " (?:shall|must|may|will)(?: not)?"
              + " (?:"
              + MIND
              + "work on (?:more than )?[^,]*?\\b(?:[A-Z][a-z]+days?|weekends?|holidays?)\\b"
              + "|(?:"
              + MIND
              + "|be (?:scheduled|assigned) to )?work (?:overtime\\b|(?:for )?(?:no|not|at least"
              + "|more than|less than|fewer than|up to|in excess of)"
              + " [^,]*?\\b(?:minutes|hours?|days|weekends|holidays)\\b)).*",
          Pattern.DOTALL);

  private OwnPeople() {}

  /** The names, of one or two words, that nothing else tells the kind of. */
  static Set<Name> of(Outline outline, Terms terms) {
    var kinds = new SubjectKinds(terms);
    return outline.sections().stream()
        .flatMap(section -> section.parts().stream())
        .filter(Outline.Part.Sentence.class::isInstance)
        .map(Outline.Part.Sentence.class::cast)
        .map(sentence -> sentence.span().flat())
        .map(WORKS::matcher)
        .filter(Matcher::matches)
        .map(works -> works.group("who").toLowerCase(Locale.ROOT))
        .filter(who -> isUnknown(who, kinds))
        .map(who -> Name.of(Plurals.singular(who)))
        .collect(Collectors.toSet());
  }

  private static boolean isUnknown(String who, SubjectKinds kinds) {
    Name name = Name.of(who);
    return Plain.areAllPlain(who)
        && !ActionWords.is(ActionWords.Kind.TIME, who.substring(who.lastIndexOf(' ') + 1))
        && kinds.of(name).isEmpty()
        && !kinds.isDefined(name)
        && !kinds.isParty(name);
  }
}
