package org.proviso.norm;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** The values that a record is made of, in their order. */
public final class Components {
  /** Asking a class for its components costs more than asking a record for all its values. */
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          List<Method> accessors =
              Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
          accessors.forEach(accessor -> accessor.setAccessible(true));
          return accessors;
        }
      };

  private Components() {}

  /** The values of the record, in the order of its components. */
  public static Object[] of(Record composite) {
    List<Method> accessors = ACCESSORS.get(composite.getClass());
    Object[] values = new Object[accessors.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(composite, accessors.get(i));
    }
    return values;
  }

  private static Object value(Record composite, Method accessor) {
    try {
      return accessor.invoke(composite);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException("A record that cannot be looked into: " + accessor, hidden);
    }
  }
}
