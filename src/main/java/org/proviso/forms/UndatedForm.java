package org.proviso.forms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Cursor;
import org.proviso.words.Deed;
import org.proviso.words.Noun;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/**
 * A duty without a day: "each student shall have a desk" is a yes in the student's own row, "the
 * District shall develop a lunch plan" an event at any time of the term, whose absence accuses
 * nobody.
 */
final class UndatedForm {
  private static final String EVENTS = "events";
  private static final Pattern AGREED_TO = Pattern.compile("(?i)\\bagrees?\\s+to$");

  /** The verbs after which a thing, rather than something that happens, can stand. */
  private static final Set<String> HAVING =
      Set.of("have", "be given", "be provided with", "receive", "get");

  /** Things that fill time: without a rate nobody knows how often. */
  private static final Set<String> TIMES =
      Set.of(
          "break",
          "period",
          "time",
          "day",
          "hour",
          "minute",
          "week",
          "meeting",
          "session",
          "class",
          "duty",
          "rest",
          "recess",
          "block",
          "lesson",
          "evaluation",
          "observation",
          "meal",
          "leave");

  private final Parts parts;

  UndatedForm(Parts parts) {
    this.parts = parts;
  }

  /** A duty with no window, no rate, no condition and no softener, of a thing or a deed. */
  static boolean fits(Parts parts, Noun action, Optional<Verb> verb) {
    return isPlainDuty(parts)
        && action.determiner() != Determiner.NO
        && (verb.isEmpty() ? isDeed(action) : isThing(parts, action, verb.get()));
  }

  private static boolean isPlainDuty(Parts parts) {
    boolean duty =
        switch (parts.force().modality()) {
          case DUTY, ADVISORY -> true;
          case BAN, EXEMPTION, PERMISSION, RIGHT, POWER -> false;
        };
    return duty
        && !parts.force().negative()
        && !parts.force().requiring()
        && parts.modifiers().isBare()
        && parts.modifiers().only.isEmpty()
        && parts.modifiers().needed.isEmpty();
  }

  /** What no term knows as an activity and no sheet as a subject: "a laptop", not "a lunch". */
  private static boolean isThing(Parts parts, Noun what, Verb verb) {
    boolean article =
        switch (what.determiner()) {
          case A, THEIR -> true;
          case NONE, THE, EACH, EVERY, ANY, NO, ALL, BOTH, SUCH, THIS -> false;
        };
    return article
        && HAVING.contains(verb.words())
        && !what.isList()
        && !what.isPlural()
        && what.filters().isEmpty()
        && what.owner().isEmpty()
        && !TIMES.contains(Plurals.singular(head(what)))
        && what.names().stream().noneMatch(parts.context().kinds()::isDefined)
        && what.names().stream().allMatch(name -> parts.context().kinds().of(name).isEmpty());
  }

  private static String head(Noun noun) {
    String written = noun.name().written().toLowerCase(Locale.ROOT);
    return written.substring(written.lastIndexOf(' ') + 1);
  }

  /** A condition on a deed could ask for it each time the condition comes true. */
  private boolean isUnconditional() {
    return parts.modifiers().clauses.isEmpty();
  }

  private static boolean isDeed(Noun action) {
    return !action.isList()
        && action.filters().isEmpty()
        && action.owner().isEmpty()
        && action.name().written().contains(" ");
  }

  Draft read(Noun action, Optional<Verb> verb) {
    if (verb.isEmpty() && !isUnconditional()) {
      throw Unplaced.at(action.first(), "how often: \"each week\", \"on Fridays\"");
    }
    if (verb.isEmpty()) {
      return done(action.name(), parts.each());
    }
    Fact must = new Fact.Is(new Filter.Flag(action.name()));
    Modality modality = parts.force().modality();
    return parts.assembler().draft(modality, parts.each(), new Period.Occurrence(), must);
  }

  /**
   * "The District shall develop a plan", "may restore assignments", "shall not use a recording".
   */
  List<List<Draft>> ofParty() {
    Noun subject = parts.subject().only();
    boolean duty = parts.force().modality() == Modality.DUTY;
    if (duty && parts.subject().isEachOfSeveralParties()) {
      throw Unplaced.at(subject.first(), "\"each school\", or a sentence for each of them");
    }
    var cursor = new Cursor(parts.core());
    Noun deed =
        new Deed(parts.nouns()).read(cursor).orElseGet(() -> parts.nouns().list(cursor, true));
    cursor.expectEnd("what is done, in plain words");
    if (!isDeed(deed) || parts.force().requiring() || isAgreedTo()) {
      throw Unplaced.at(parts.core(), "\"schedule\", \"provide\", \"assign\" or \"require\"");
    }
    return List.of(List.of(ofParty(deed.name())));
  }

  /** "Agree to small groups" names no deed, "agree to meet" would: nobody can tell by form. */
  private boolean isAgreedTo() {
    Span first = parts.core().getFirst().span();
    String text = first.source().text();
    int end = first.start();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    // An agreement is long, and only its last two words before the core are asked for.
    return text.regionMatches(true, Math.max(0, end - 2), "to", 0, 2)
        && AGREED_TO.matcher(text.substring(lastWords(text, end), end)).find();
  }

  /** Where the last two words before this place begin. */
  private static int lastWords(String text, int end) {
    int at = end;
    for (int word = 0; word < 2; word++) {
      while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
        at--;
      }
      while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
        at--;
      }
    }
    return at;
  }

  private Draft ofParty(Name deed) {
    return switch (parts.force().modality()) {
      case DUTY, ADVISORY -> {
        if (!isPlainDuty(parts) || !isUnconditional()) {
          throw Unplaced.at(parts.core(), "the duty alone, without a window or a condition");
        }
        boolean site = parts.subject().kind().isPresent();
        yield done(deed, site ? parts.each() : Each.of(SubjectKind.WHOLE, Name.of("")));
      }
      case BAN -> ofRecords(deed, Fact.NEVER);
      case PERMISSION, POWER -> ofRecords(deed, Fact.ALWAYS);
      case EXEMPTION, RIGHT ->
          throw Unplaced.at(parts.core(), "a person who is exempt or entitled");
    };
  }

  private Draft ofRecords(Name deed, Fact must) {
    Modality modality = parts.force().modality();
    if (!parts.modifiers().isBare() || !parts.modifiers().only.isEmpty()) {
      throw Unplaced.at(parts.core(), "the deed alone, without a window");
    }
    Each each = parts.records(event(deed));
    return parts.assembler().draft(modality, each, new Period.Occurrence(), must);
  }

  private Draft done(Name deed, Each each) {
    Modality modality = parts.force().modality();
    return parts
        .assembler()
        .draft(modality, each, new Period.WholeTerm(), new Fact.Exists(event(deed)));
  }

  private static Selection event(Name deed) {
    return new Selection(EVENTS, List.of(deed), List.of());
  }
}
