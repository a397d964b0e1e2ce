package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.norm.Consent;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.source.NearMiss;
import org.proviso.time.Truth;

/** Consents given, refused and withdrawn in the sheet events, by person (S3). */
final class ConsentEvents {
  private static final Pattern DENYING =
      Pattern.compile(
          "\\b(withdr[ae]w(al|n)?|revok|revocation|rescind|rescission|deny|den|denial|refus|refusal"
              + "|declin|declination)\\b");

  private final World world;
  private final Consent consent;
  private final View view;
  private final ConsentGiver giver;

  /** Whether what is agreed on is more time: then it may be agreed on after the record. */
  private final boolean timed;

  private final Map<Integer, List<Integer>> byPerson = new HashMap<>();

  /** Whether one names nobody, and may be anybody's. */
  private boolean loose;

  /** Whether nobody knows of some event what it is. */
  private boolean unnamed;

  ConsentEvents(World world, Consent consent, boolean timed) {
    this.timed = timed;
    this.world = world;
    this.consent = consent;
    this.view = world.view("events");
    this.giver = new ConsentGiver(world, consent);
    Optional<Column> naming = view.naming();
    List<Roster.Key> keys = world.roster(SubjectKind.PERSON).keys(view);
    unnamed = naming.isEmpty() && view.sheet.size() > 0;
    for (int row = 0; naming.isPresent() && row < view.sheet.size(); row++) {
      Name name = Name.of(View.text(naming.get(), row));
      if (isOne(name, consent)) {
        boolean named = false;
        for (Roster.Key key : keys) {
          byPerson.computeIfAbsent(key.at(row), person -> new ArrayList<>()).add(row);
          named |= key.at(row) != Roster.NOBODY;
        }
        loose |= !named;
      } else {
        unnamed |= name.isEmpty() || isMiswritten(name);
      }
    }
  }

  /** Whether it is a consent, a refusal or a withdrawal by its name. */
  static boolean isOne(Name event, Consent consent) {
    return ConsentFilter.isConsent(event, consent) || DENYING.matcher(event.key()).find();
  }

  /** "Permision", "teacher consnet". */
  private boolean isMiswritten(Name name) {
    Name word = Name.of(consent.word());
    return Stream.of(name.written().split(" "))
        .anyMatch(one -> NearMiss.isMiswritten(Name.of(one), word));
  }

  /** Whether anything of the kind is listed, of whomever. */
  boolean isAny() {
    return loose || !byPerson.isEmpty();
  }

  /**
   * Whether the last word before the act was a yes.
   *
   * @param onlyHere whether nothing else tells of consent, so that in a complete sheet none is a no
   */
  Truth of(View other, int row, boolean onlyHere) {
    Truth last = onlyHere && isNever(other, row) ? Truth.FALSE : Truth.UNKNOWN;
    int lastDay = Integer.MIN_VALUE;
    boolean late = false;
    for (int event : of(person(other, row))) {
      Truth bears = bears(event, other, row);
      int day = view.day(event);
      if (bears == Truth.FALSE) {
        continue;
      }
      if (day == View.NO_DAY || other.day(row) == View.NO_DAY) {
        return Truth.UNKNOWN;
      }
      if (lastDay <= day && day <= other.day(row)) {
        lastDay = day;
        last = bears == Truth.TRUE ? says(event) : Truth.UNKNOWN;
      }
      late |= timed && day > other.day(row) && says(event) != Truth.FALSE;
    }
    return late && last == Truth.FALSE ? Truth.UNKNOWN : last;
  }

  /** Nothing of the kind is in a complete sheet, whatever it may be about. */
  private boolean isNever(View other, int row) {
    return view.isStatedComplete()
        && !loose
        && !unnamed
        && (byPerson.isEmpty() || person(other, row) != Roster.NOBODY)
        && of(person(other, row)).stream()
            .filter(event -> timed || view.day(event) <= other.day(row))
            .allMatch(event -> giver.gave(view, event, subject(other, row)) == Truth.FALSE);
  }

  /** Whether the event is about the act, and by whom the clause names. */
  private Truth bears(int event, View other, int row) {
    return isAbout(event, other, row).and(giver.gave(view, event, subject(other, row)));
  }

  /** Consents to the act, in time, of whose giver nobody knows whether the clause means them. */
  List<Integer> perhaps(View other, int row) {
    return of(person(other, row)).stream()
        .filter(event -> isAbout(event, other, row) == Truth.TRUE && says(event) != Truth.FALSE)
        .filter(event -> view.day(event) <= other.day(row) && view.day(event) != View.NO_DAY)
        .filter(event -> giver.gave(view, event, subject(other, row)) == Truth.UNKNOWN)
        .toList();
  }

  /** Asks whether who gave it is the one whom the clause names. */
  void askGiver(int event, Evidence evidence) {
    evidence.row(view, event);
    evidence.missing(
        "whether " + view.text("by", event) + " is the " + consent.by(),
        "give the role in the sheet people, or write who it is in the column by",
        false);
  }

  private String subject(View other, int row) {
    int person = person(other, row);
    return person == Roster.NOBODY ? "" : world.roster(SubjectKind.PERSON).name(person);
  }

  private List<Integer> of(int person) {
    return person == Roster.NOBODY ? List.of() : byPerson.getOrDefault(person, List.of());
  }

  private int person(View other, int row) {
    for (Roster.Key key : world.roster(SubjectKind.PERSON).keys(other)) {
      if (key.at(row) != Roster.NOBODY) {
        return key.at(row);
      }
    }
    return Roster.NOBODY;
  }

  /** Whether the event names the act, the thing or the row. */
  private Truth isAbout(int event, View other, int row) {
    Name about = Name.of(view.text("about", event));
    if (about.isEmpty()) {
      return Truth.UNKNOWN;
    }
    Name act = Name.of(other.naming().map(column -> View.text(column, row)).orElse(""));
    boolean matter = about.matches(Name.of(other.text("about", row)));
    boolean named = shares(about, consent.to()) || shares(about, act);
    if (matter || named || isAboutAct(about, other, row)) {
      return Truth.TRUE;
    }
    Truth defined = act.isEmpty() ? Truth.FALSE : isDefined(about, act, other, row);
    if (defined != Truth.FALSE) {
      return defined;
    }
    return ConsentFilter.isConsent(about, consent) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** A consent about a "reassignment" is about a change of assignment whose site did not change. */
  private Truth isDefined(Name about, Name act, View other, int row) {
    Truth found = Truth.FALSE;
    for (Term term : world.agreement.terms().find(about).stream().toList()) {
      for (Term.Meaning meaning : term.meanings()) {
        if (meaning instanceof Term.Meaning.Selected(Selection of)
            && of.kinds().stream().anyMatch(act::matches)) {
          Truth all = Truth.TRUE;
          for (Filter filter : of.filters()) {
            all = all.and(holds(filter, other, row));
          }
          found = found.or(all);
        }
      }
    }
    return found;
  }

  private static Truth holds(Filter filter, View other, int row) {
    if (!(filter instanceof Filter.FieldIs(Name field, List<Name> values))) {
      return Truth.UNKNOWN;
    }
    String cell = other.text(field.written(), row);
    return cell.isEmpty()
        ? Truth.UNKNOWN
        : Truth.of(values.stream().anyMatch(value -> value.matches(Name.of(cell))));
  }

  /** The act itself is a field that says yes: "recorded" for a permission about "recording". */
  private static boolean isAboutAct(Name about, View other, int row) {
    return other.sheet.columns().stream()
        .filter(column -> column.kind() == Column.Kind.WORD && !column.isBlank(row))
        .filter(column -> YesNo.of(View.text(column, row)).orElse(false))
        .anyMatch(column -> shares(about, Name.of(column.header())));
  }

  private static boolean shares(Name about, Name thing) {
    return !thing.isEmpty()
        && (about.stems().containsAll(thing.stems())
            || thing.stems().contains(about.head())
            || about.stems().contains(thing.head()));
  }

  private Truth says(int event) {
    String name = Name.of(view.text("event", event)).key();
    if (DENYING.matcher(name).find()) {
      return Truth.FALSE;
    }
    if (!consent.written() || name.contains("written")) {
      return Truth.TRUE;
    }
    return YesNo.of(view.text("in writing", event)).map(Truth::of).orElse(Truth.UNKNOWN);
  }

  void cite(View other, int row, Evidence evidence) {
    for (int event : of(person(other, row))) {
      if (bears(event, other, row) != Truth.FALSE) {
        evidence.row(view, event);
      }
    }
  }
}
