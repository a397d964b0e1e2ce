package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Consent;
import org.proviso.norm.DescribedEvent;
import org.proviso.norm.EventOf;
import org.proviso.norm.Filter;
import org.proviso.norm.NormParts;
import org.proviso.norm.PayWord;
import org.proviso.norm.Term;
import org.proviso.norm.Willing;
import org.proviso.proposal.CalendarKinds;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.time.Truth;
import org.proviso.verdict.Unmatched;

/** Which words of the proposal are covered by a term or named by a norm, and which are not (S2). */
final class Naming {
  /** The same few words are met again and again; where there are many, they are not kept. */
  private static final int MOST_COMPARED = 20_000;

  private final Set<Name> byTerms = new HashSet<>();
  private final Set<Name> byNorms = new HashSet<>();
  private final Set<String> written = new HashSet<>();
  private final Map<Pair, Nearness> compared = new HashMap<>();
  private final World world;

  Naming(World world) {
    this.world = world;
    Agreement agreement = world.agreement;
    for (Term term : agreement.terms().all()) {
      add(byTerms, List.of(term.name()));
      term.meanings().forEach(this::cover);
    }
    agreement.norms().forEach(norm -> add(byNorms, NormParts.names(norm)));
    if (agreement.norms().stream().anyMatch(Employed::isAskedBy)) {
      add(byTerms, Employed.LEAVING.kinds());
    }
    byNorms.forEach(name -> byTerms.addAll(DescribedEvent.listedAs(name)));
    for (Name name : byNorms) {
      agreement.terms().find(name).ifPresent(term -> term.meanings().forEach(this::cover));
    }
  }

  private void cover(Term.Meaning meaning) {
    if (meaning instanceof Term.Meaning.Called(var sheet, var field, var names)) {
      add(byTerms, names);
    } else if (meaning instanceof Term.Meaning.Selected(var selection)) {
      add(byTerms, selection.kinds());
    }
  }

  private void add(Set<Name> covered, Collection<Name> names) {
    covered.addAll(names);
    names.forEach(name -> written.add(singular(name)));
  }

  private static String singular(Name name) {
    return Plurals.singular(name.written().toLowerCase(Locale.ROOT));
  }

  /** A "plan" is not meant where only "planning" is known: it may yet be the plan of a clause. */
  private boolean isMeant(Name word) {
    return isCovered(word)
        && (answer(word).isPresent()
            || written.contains(singular(word))
            || written.contains(singular(Willing.of(word).plain())));
  }

  boolean isCovered(Name word) {
    Name plain = Willing.of(word).plain();
    return isKnown(word)
        || (!plain.equals(word) && isKnown(plain))
        || byNorms.stream().anyMatch(name -> DescribedEvent.isHandedIn(word, name))
        || byNorms.stream().anyMatch(name -> isPaidOtherwise(name, word))
        || world.agreement.norms().stream()
            .anyMatch(norm -> EventOf.isSaid(word, norm, world.agreement.terms()));
  }

  /** The words of a sheet for what was handed in: "report filed" of a report. */
  List<Name> handedIn(View view, Name event) {
    return view.naming().stream()
        .map(Column::dictionary)
        .flatMap(words -> IntStream.range(0, words.size()).mapToObj(words::name))
        .filter(word -> DescribedEvent.isHandedIn(word, event))
        .toList();
  }

  private boolean isKnown(Name word) {
    return byTerms.contains(word) || byNorms.contains(word) || answer(word).isPresent();
  }

  /** What the sheet terms answers for a word of the proposal. */
  Optional<Name> answer(Name word) {
    return world.proposal.means(word);
  }

  /**
   * Whether a word in a naming field stands for one of the names; what is unknown is to be asked.
   *
   * @param enumerated whether a term says what falls under the names, so that what has a meaning of
   *     its own does not
   */
  Truth matches(List<Name> names, Name word, boolean enumerated) {
    Optional<Name> answer = answer(word);
    if (answer.isPresent()) {
      return Truth.of(names.contains(answer.get()) || names.contains(word));
    }
    Name plain = Willing.of(word).plain();
    if (!isKnown(word) && names.contains(plain)) {
      return Truth.TRUE;
    }
    Truth best = Truth.FALSE;
    for (Name name : names) {
      Truth found =
          switch (nearness(name, word)) {
            case SAME -> Truth.TRUE;
            case NARROWER -> enumerated && isCovered(word) ? Truth.FALSE : Truth.UNKNOWN;
            case WIDER, MISWRITTEN ->
                isPaidOtherwise(name, word)
                    ? Truth.TRUE
                    : isMeant(word) ? Truth.FALSE : Truth.UNKNOWN;
            case FAR -> Truth.FALSE;
          };
      best = best.or(found);
    }
    return best;
  }

  /**
   * A schedule does not say whether a meal period is paid: one is the "unpaid meal period", unless
   * the agreement speaks of a meal period that is none.
   */
  private boolean isPaidOtherwise(Name name, Name word) {
    return PayWord.without(name).filter(word::equals).isPresent()
        && !byTerms.contains(word)
        && isSpokenOfOnlyAs(name, word);
  }

  /** What a term says the name is but for the word of pay, where no other clause speaks of that. */
  Optional<Name> paidOrNot(Name name) {
    return PayWord.without(name)
        .filter(word -> world.agreement.terms().find(word).isPresent())
        .filter(word -> isSpokenOfOnlyAs(name, word));
  }

  private boolean isSpokenOfOnlyAs(Name name, Name word) {
    return byNorms.stream().noneMatch(other -> !other.equals(name) && isWider(other, word));
  }

  private static boolean isWider(Name name, Name word) {
    return name.equals(word) || Nearness.of(name, word) == Nearness.WIDER;
  }

  /** The same of what a term leaves out: a "break" may be the meal break that is no work. */
  Truth orWider(List<Name> names, Name word, boolean enumerated) {
    boolean wider =
        answer(word).isEmpty()
            && names.stream().anyMatch(name -> nearness(name, word) == Nearness.WIDER);
    return matches(names, word, enumerated).or(wider ? Truth.UNKNOWN : Truth.FALSE);
  }

  private Nearness nearness(Name name, Name word) {
    if (compared.size() > MOST_COMPARED) {
      compared.clear();
    }
    return compared.computeIfAbsent(
        new Pair(name.written(), word.written()), _ -> Nearness.of(name, word));
  }

  /** A name of the agreement and one of the proposal. */
  private record Pair(String name, String word) {}

  /**
   * The words of the schedule and the events that no term covers, with how often they stand, and
   * the kinds of days that say nothing.
   */
  List<Unmatched> unclassified() {
    List<Unmatched> found = new ArrayList<>();
    View schedule = world.view("schedule");
    schedule.naming().ifPresent(column -> unclassified(schedule, column, _ -> true, found));
    View events = world.view("events");
    events.naming().ifPresent(column -> unclassified(events, column, this::isNoConsent, found));
    View days = world.view("calendar");
    days.naming().ifPresent(column -> unclassified(days, column, this::isDayOfNoKind, found));
    return found;
  }

  private boolean isNoConsent(String written) {
    return world.agreement.norms().stream()
        .flatMap(norm -> NormParts.of(norm, Consent.class).stream())
        .noneMatch(consent -> ConsentEvents.isOne(Name.of(written), consent));
  }

  private boolean isDayOfNoKind(String written) {
    return CalendarKinds.sayNothing(written)
        && world.agreement.norms().stream()
            .flatMap(norm -> NormParts.of(norm, Filter.OnCalendarKind.class).stream())
            .noneMatch(day -> isPartOf(day.kind(), Name.of(written)));
  }

  /** "The day of Open House" is one that the calendar calls so. */
  private static boolean isPartOf(Name one, Name other) {
    return one.stems().containsAll(other.stems()) || other.stems().containsAll(one.stems());
  }

  private void unclassified(
      View view, Column column, Predicate<String> which, List<Unmatched> found) {
    int[] counts = counts(view, column);
    for (int code = 0; code < counts.length; code++) {
      Name word = column.dictionary().name(code);
      String written = column.dictionary().word(code);
      if (counts[code] > 0 && !isCovered(word) && which.test(written)) {
        found.add(new Unmatched(column.header(), written, counts[code], near(word)));
      }
    }
  }

  /** In how many rows each word of the column stands, by its code. */
  private static int[] counts(View view, Column column) {
    int[] counts = new int[column.dictionary().size()];
    int[] codes = new int[Batch.SIZE];
    for (int first = 0; first < view.sheet.size(); first += Batch.SIZE) {
      int some = Math.min(Batch.SIZE, view.sheet.size() - first);
      column.copy(first, some, codes);
      for (int i = 0; i < some; i++) {
        if (codes[i] != Column.BLANK) {
          counts[codes[i]]++;
        }
      }
    }
    return counts;
  }

  /** The names in norms that the word comes near to. */
  private List<String> near(Name word) {
    return byNorms.stream()
        .filter(name -> Nearness.of(name, word) != Nearness.FAR)
        .map(name -> DescribedEvent.said(name).written())
        .distinct()
        .sorted()
        .toList();
  }
}
