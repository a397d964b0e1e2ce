package org.proviso.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.proviso.change.ChangeKind;
import org.proviso.change.Difference;
import org.proviso.change.Gain;
import org.proviso.change.NormChange;
import org.proviso.change.SentenceChange;
import org.proviso.change.Settlement;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.SubjectKind;
import org.proviso.time.DateSpan;

/**
 * Takes the sentences of a clause together where one by one they would seem to go different ways:
 * what one no longer says another may say now ("until April 27 … after April 27 …").
 */
record Together(Version before, Version after) {
  /** The sentences, their norms taken together if only so it shows what the change comes to. */
  List<SentenceChange> of(List<SentenceChange> sentences) {
    List<NormChange> changed =
        sentences.stream().flatMap(one -> one.norms().stream()).filter(Together::counts).toList();
    if (changed.isEmpty()
        || sentences.stream().flatMap(one -> one.norms().stream()).anyMatch(Together::isOpen)) {
      return sentences;
    }
    List<Norm> old = binding(sentences, NormChange::old);
    List<Norm> now = binding(sentences, NormChange::now);
    if (isSame(old, now) && changed.stream().noneMatch(this::isBorneAnew)) {
      return joined(sentences, changed, ChangeKind.REWORDED);
    }
    if (changed.stream().map(Together::direction).distinct().count() < 2) {
      return sentences;
    }
    boolean stricter = follow(new Implication(after, before), now, old);
    boolean looser = follow(new Implication(before, after), old, now);
    return stricter == looser
        ? sentences
        : joined(sentences, changed, stricter ? ChangeKind.STRICTER : ChangeKind.LOOSER);
  }

  /** Whether the sentences say the same, only cut otherwise. */
  private boolean isSame(List<Norm> old, List<Norm> now) {
    boolean clouded =
        Stream.concat(old.stream(), now.stream()).anyMatch(norm -> !norm.clouds().isEmpty());
    return !clouded && new Apart(before).meanings(old).equals(new Apart(after).meanings(now));
  }

  private static List<Norm> binding(
      List<SentenceChange> sentences, Function<NormChange, List<Norm>> side) {
    return binding(
        sentences.stream()
            .flatMap(one -> one.norms().stream())
            .flatMap(one -> side.apply(one).stream())
            .toList());
  }

  private static List<Norm> binding(List<Norm> norms) {
    return norms.stream().filter(Together::canBreak).toList();
  }

  /** What binds, and neither allows nor advises. */
  static boolean canBreak(Norm norm) {
    return norm.modality() == Modality.DUTY
        || norm.modality() == Modality.BAN
        || norm.modality() == Modality.EXEMPTION;
  }

  /** Whether what it comes to may hang on other norms. */
  static boolean counts(NormChange change) {
    return switch (change.kind()) {
      case STRICTER, LOOSER, DIFFERENT, ADDED, REMOVED ->
          change.old().stream().allMatch(Together::canBreak)
              && change.now().stream().allMatch(Together::canBreak);
      case UNCHANGED, REWORDED, GRANTED, WITHDRAWN, HARDENED, SOFTENED -> false;
      case MORE_OWED, LESS_OWED, READ_OTHERWISE, WORDS -> false;
    };
  }

  /** Another side owes it. */
  private boolean isBorneAnew(NormChange change) {
    return change.old().size() == 1
        && change.now().size() == 1
        && before.gains().bearerChanged(change.old().getFirst(), change.now().getFirst());
  }

  /** What is not read may say anything. */
  private static boolean isOpen(NormChange change) {
    return change.kind() == ChangeKind.READ_OTHERWISE;
  }

  private static ChangeKind direction(NormChange change) {
    return switch (change.kind()) {
      case ADDED -> ChangeKind.STRICTER;
      case REMOVED -> ChangeKind.LOOSER;
      case ChangeKind kind -> kind;
    };
  }

  private List<SentenceChange> joined(
      List<SentenceChange> sentences, List<NormChange> changed, ChangeKind kind) {
    NormChange all = joined(changed, kind);
    var result = new ArrayList<SentenceChange>();
    boolean told = false;
    for (SentenceChange sentence : sentences) {
      var norms = new ArrayList<>(sentence.norms());
      if (norms.removeIf(changed::contains) && !told) {
        norms.addFirst(all);
        told = true;
      }
      result.add(sentence.with(norms));
    }
    return result;
  }

  private NormChange joined(List<NormChange> changed, ChangeKind kind) {
    boolean stricter = kind == ChangeKind.STRICTER;
    Set<Difference> differences = new LinkedHashSet<>();
    changed.forEach(one -> differences.addAll(one.differences()));
    List<Norm> old = changed.stream().flatMap(one -> one.old().stream()).toList();
    List<Norm> now = changed.stream().flatMap(one -> one.now().stream()).toList();
    List<Gain> gains =
        Stream.concat(old.stream(), now.stream())
            .map(before.gains()::ofBinding)
            .distinct()
            .toList();
    if (kind == ChangeKind.REWORDED) {
      return new NormChange(
          old,
          now,
          kind,
          List.of(),
          Gain.NEITHER,
          "The sentences taken together say the same.",
          Settlement.NOT_NEEDED);
    }
    Gain gain = gains.size() == 1 ? gains.getFirst() : Gain.NOT_CLEAR;
    return new NormChange(
        old,
        now,
        kind,
        List.copyOf(differences),
        stricter ? gain : gain.other(),
        stricter
            ? "The sentences taken together: whatever keeps the new ones keeps the old ones."
            : "The sentences taken together: whatever keeps the old ones keeps the new ones.",
        Settlement.NOT_NEEDED);
  }

  /** Whether each of the later norms follows from the earlier ones, day by day if need be. */
  private static boolean follow(Implication implication, List<Norm> known, List<Norm> asked) {
    return asked.stream().allMatch(norm -> follows(implication, known, norm));
  }

  private static boolean follows(Implication implication, List<Norm> known, Norm asked) {
    if (known.stream().anyMatch(one -> implication.holds(one, asked))) {
      return true;
    }
    return isOfDays(asked)
        && pieces(known, asked).stream()
            .allMatch(piece -> known.stream().anyMatch(one -> implication.holds(one, piece)));
  }

  /** A norm that is held day by day, or record by record, may be cut at any date. */
  private static boolean isOfDays(Norm norm) {
    return norm.each().kind() == SubjectKind.RECORD && norm.must().equals(Fact.NEVER)
        || norm.period() instanceof Period.Day
            && NormParts.within(norm.must(), Filter.InDates.class).isEmpty();
  }

  /** The norm for each stretch of days between two dates that some norm speaks of. */
  private static List<Norm> pieces(List<Norm> known, Norm asked) {
    var edges = new TreeSet<LocalDate>();
    edges.add(LocalDate.MIN);
    for (Norm norm : known) {
      for (Filter.InDates dates : NormParts.of(norm, Filter.InDates.class)) {
        edges.add(dates.span().first());
        if (!dates.span().last().equals(LocalDate.MAX)) {
          edges.add(dates.span().last().plusDays(1));
        }
      }
    }
    var pieces = new ArrayList<Norm>();
    for (LocalDate first : edges) {
      LocalDate next = edges.higher(first);
      LocalDate last = next == null ? LocalDate.MAX : next.minusDays(1);
      cut(asked, new DateSpan(first, last)).ifPresent(pieces::add);
    }
    return edges.size() == 1 ? List.of(asked) : pieces;
  }

  /** The norm on these days alone; nothing where it does not speak of any of them. */
  private static Optional<Norm> cut(Norm norm, DateSpan days) {
    Norm plain = CanonicalNorm.of(norm);
    boolean records = plain.each().kind() == SubjectKind.RECORD;
    List<Filter> filters = records ? plain.each().records().filters() : List.of();
    DateSpan own =
        (records ? filters.stream() : conditions(plain).stream())
            .filter(Filter.InDates.class::isInstance)
            .map(filter -> ((Filter.InDates) filter).span())
            .reduce(DateSpan.ALWAYS, DateSpan::within);
    DateSpan both = own.within(days);
    if (both.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Cut.to(plain, new Filter.InDates(both)));
  }

  private static List<Filter> conditions(Norm norm) {
    List<Fact> facts =
        norm.when() instanceof Fact.AllOf(List<Fact> all) ? all : List.of(norm.when());
    return facts.stream()
        .filter(Fact.Is.class::isInstance)
        .map(fact -> ((Fact.Is) fact).filter())
        .toList();
  }
}
