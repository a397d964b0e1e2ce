package org.proviso.norm;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.source.Name;

/** Writes any record of the norm room as a text in which names stand by their stems. */
final class CanonicalKey {
  private CanonicalKey() {}

  static String of(Object value) {
    return switch (value) {
      case Name name -> name.key();
      case Set<?> set -> set.stream().map(CanonicalKey::of).sorted().toList().toString();
      case Collection<?> list -> list.stream().map(CanonicalKey::of).toList().toString();
      // The edge is written only where it is not the plain one: so all keys stay as they were.
      case Deadline due when !due.isFromOtherEdge() ->
          "Deadline(%s, %s, %s, %s)"
              .formatted(
                  due.relation(), of(due.quantity()), due.before(), due.excludingNonWorkDays());
      case Record composite -> composite(composite);
      default -> value.toString();
    };
  }

  /** The same values once each, in the order of their keys. */
  static <T> List<T> sorted(List<T> values) {
    return values.stream()
        .collect(Collectors.toMap(CanonicalKey::of, value -> value, (first, _) -> first))
        .entrySet()
        .stream()
        .sorted(Comparator.comparing(entry -> entry.getKey()))
        .map(entry -> entry.getValue())
        .toList();
  }

  private static String composite(Record composite) {
    var text = new StringBuilder(composite.getClass().getSimpleName()).append('(');
    var between = "";
    for (Object part : Components.of(composite)) {
      text.append(between).append(of(part));
      between = ", ";
    }
    return text.append(')').toString();
  }
}
