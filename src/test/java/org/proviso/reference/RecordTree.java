package org.proviso.reference;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Walks through the records that norms are made of. */
final class RecordTree {
  /** The parts of each type of record; found out once, since every case is walked many times. */
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
        }
      };

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
      for (Method accessor : ACCESSORS.get(part.getClass())) {
        walk(value(part, accessor), enter, visit);
      }
    }
  }

  static Object value(Object part, RecordComponent component) {
    return value(part, component.getAccessor());
  }

  private static Object value(Object part, Method accessor) {
    try {
      return accessor.invoke(part);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }
}
