package org.proviso.norm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.source.Name;

/** "Planning/preparation period" is a planning period or a preparation period, where no term is. */
public final class EitherName {
  /** Two words of one thing, and a noun that both share. */
  private static final Pattern EITHER =
      Pattern.compile(
          "(\\p{L}{3,})/(\\p{L}{3,})"
              + " (time|periods?|duty|duties|meetings?|sessions?|trainings?|supervision)");

  /** "Parent/teacher meeting", "AM/PM session": one thing, and not either of two. */
  private static final Pattern BETWEEN =
      Pattern.compile("(parent|student|teacher|staff|home|school|family|pupil|employee)s?");

  private EitherName() {}

  /** What the name means by itself; empty if it is no such name. */
  static Optional<Term> term(Name name) {
    if (name.written().indexOf('/') < 0) {
      return Optional.empty();
    }
    Matcher either = EITHER.matcher(name.written().toLowerCase(Locale.ROOT));
    boolean two =
        either.matches()
            && !BETWEEN.matcher(either.group(1)).matches()
            && !BETWEEN.matcher(either.group(2)).matches();
    return two
        ? Optional.of(
            new Term(
                name,
                List.of(one(either.group(1), either), one(either.group(2), either)),
                "its own two words"))
        : Optional.empty();
  }

  private static Term.Meaning one(String word, Matcher either) {
    String head = either.group(3);
    boolean time = head.equals("time") || head.startsWith("period");
    return new Term.Meaning.Selected(
        time
            ? Selection.of(Name.of(word + " time"), Name.of(word + " period"))
            : Selection.of(Name.of(word + " " + head)));
  }

  /** Whether a most of them may be one of each or of both together. */
  public static boolean isEither(Name name) {
    return term(name).isPresent();
  }
}
