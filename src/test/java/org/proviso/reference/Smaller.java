package org.proviso.reference;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;

/** Makes a case as small as it can be while it still shows what it shows. */
final class Smaller {
  private Smaller() {}

  /** Drops rows, sheets, filters, exemptions and conditions one by one, as long as any can go. */
  static Case than(Case held, Predicate<Case> stillShows) {
    Case small = held;
    Optional<Case> next = Optional.of(held);
    while (next.isPresent()) {
      small = next.get();
      next = candidates(small).filter(stillShows).findFirst();
    }
    return small;
  }

  private static Stream<Case> candidates(Case held) {
    return Stream.of(dates(held), norms(held), sheets(held), rows(held), within(held), terms(held))
        .flatMap(cases -> cases);
  }

  private static Stream<Case> dates(Case held) {
    return held.inForce().equals(DateSpan.ALWAYS) ? Stream.empty() : Stream.of(held.always());
  }

  private static Stream<Case> norms(Case held) {
    return without(held.norms()).filter(norms -> !norms.isEmpty()).map(held::of);
  }

  private static Stream<Case> terms(Case held) {
    return without(held.definitions()).map(held::defining);
  }

  private static Stream<Case> sheets(Case held) {
    return without(held.world().sheets()).map(sheets -> held.in(new PlainWorld(sheets)));
  }

  private static Stream<Case> rows(Case held) {
    return held.world().sheets().stream()
        .flatMap(
            sheet ->
                without(sheet.rows())
                    .filter(rows -> !rows.isEmpty())
                    .map(rows -> new PlainWorld.Sheet(sheet.name(), sheet.header(), rows))
                    .map(smaller -> replaced(held.world().sheets(), sheet, smaller)))
        .map(sheets -> held.in(new PlainWorld(sheets)));
  }

  private static Stream<Case> within(Case held) {
    return held.norms().stream()
        .flatMap(
            norm ->
                variants(norm)
                    .map(smaller -> replaced(held.norms(), norm, Norm.class.cast(smaller))))
        .filter(norms -> norms.stream().noneMatch(norm -> norm.must() instanceof Fact.Always))
        .map(held::of);
  }

  private static <T> List<T> replaced(List<T> all, T one, T other) {
    return all.stream().map(each -> each == one ? other : each).toList();
  }

  private static <T> Stream<List<T>> without(List<T> all) {
    return IntStream.range(0, all.size())
        .mapToObj(
            i -> {
              List<T> fewer = new ArrayList<>(all);
              fewer.remove(i);
              return fewer;
            });
  }

  /** The same tree with one part less. */
  private static Stream<Object> variants(Object tree) {
    return switch (tree) {
      case Name _ -> Stream.empty();
      case List<?> list -> Stream.concat(without(list), inList(list));
      case Record composite -> Stream.concat(children(composite), inRecord(composite));
      default -> Stream.empty();
    };
  }

  private static Stream<Object> children(Record part) {
    return switch (part) {
      case Fact.Always _, Fact.Never _ -> Stream.empty();
      case Fact.Not(Fact inner) -> Stream.of(Fact.ALWAYS, inner);
      case Fact.AllOf(List<Fact> facts) -> Stream.concat(Stream.of(Fact.ALWAYS), facts.stream());
      case Fact.AnyOf(List<Fact> facts) -> Stream.concat(Stream.of(Fact.ALWAYS), facts.stream());
      case Fact _ -> Stream.of(Fact.ALWAYS);
      case Filter.Not(Filter inner) -> Stream.of(inner);
      case Filter.AllOf(List<Filter> filters) -> Stream.<Object>of(filters.toArray());
      case Filter.AnyOf(List<Filter> filters) -> Stream.<Object>of(filters.toArray());
      default -> Stream.empty();
    };
  }

  private static Stream<Object> inList(List<?> list) {
    return IntStream.range(0, list.size())
        .boxed()
        .flatMap(
            i ->
                variants(list.get(i))
                    .map(
                        variant -> {
                          List<Object> changed = new ArrayList<>(list);
                          changed.set(i, variant);
                          return changed;
                        }));
  }

  private static Stream<Object> inRecord(Record part) {
    RecordComponent[] components = part.getClass().getRecordComponents();
    List<Object> values =
        Arrays.stream(components).map(component -> RecordTree.value(part, component)).toList();
    return inList(values)
        .map(List.class::cast)
        .filter(changed -> changed.size() == components.length)
        .flatMap(changed -> remade(part, changed));
  }

  private static Stream<Object> remade(Record part, List<?> values) {
    boolean meansAnother =
        part instanceof Selection(var _, var kinds, var _)
                && !kinds.isEmpty()
                && List.of().equals(values.get(1))
            || part instanceof Period.Day;
    if (meansAnother) {
      return Stream.empty();
    }
    try {
      return Stream.of(RecordText.make(part.getClass(), List.copyOf(values)));
    } catch (IllegalArgumentException impossible) {
      return Stream.empty();
    }
  }
}
