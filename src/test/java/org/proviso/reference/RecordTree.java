package org.proviso.reference;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Walks through the records that norms are made of. */
final class RecordTree {
  private RecordTree() {}

  /** Every part of a type, the whole included. */
  static <T> List<T> all(Class<T> type, Object tree) {
    List<T> found = new ArrayList<>();
    walk(
        tree,
        _ -> true,
        part -> {
          if (type.isInstance(part)) {
            found.add(type.cast(part));
          }
        });
    return found;
  }

  /** The parts that are not inside a part of the type. */
  static List<Object> without(Class<?> type, Object tree) {
    List<Object> found = new ArrayList<>();
    walk(tree, part -> !type.isInstance(part), found::add);
    return found;
  }

  private static void walk(Object part, Predicate<Object> enter, Consumer<Object> visit) {
    if (!enter.test(part)) {
      return;
    }
    visit.accept(part);
    if (part instanceof Collection<?> many) {
      many.forEach(one -> walk(one, enter, visit));
    } else if (part instanceof Record) {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        walk(value(part, component), enter, visit);
      }
    }
  }

  static Object value(Object part, RecordComponent component) {
    try {
      return component.getAccessor().invoke(part);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }
}
