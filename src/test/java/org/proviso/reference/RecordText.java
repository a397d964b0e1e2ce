package org.proviso.reference;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.norm.Deadline;
import org.proviso.norm.Norm;
import org.proviso.source.Name;
import org.proviso.source.SourceText;
import org.proviso.source.Span;

/**
 * Writes norms and terms as one line of text and reads them back: {@code Count(Selection(…))},
 * names and texts in quotes, lists in brackets. Where they stood in a text is not kept.
 */
final class RecordText {
  static final Span NOWHERE = new SourceText("saved case", "").span(0, 0);

  private final String text;
  private int at;

  private RecordText(String text) {
    this.text = text;
  }

  static String write(Object value) {
    return switch (value) {
      case Name name -> quoted(name.written());
      case String words -> quoted(words);
      case Span _ -> "@";
      case LocalDate day -> day.toString();
      case Set<?> set -> set.stream().map(RecordText::write).sorted().toList().toString();
      case Collection<?> many ->
          many.stream().map(RecordText::write).collect(Collectors.joining(", ", "[", "]"));
      case Record composite -> composite(composite);
      default -> value.toString();
    };
  }

  private static String composite(Record composite) {
    return Arrays.stream(composite.getClass().getRecordComponents())
        .map(component -> write(RecordTree.value(composite, component)))
        .collect(Collectors.joining(", ", composite.getClass().getSimpleName() + "(", ")"));
  }

  private static String quoted(String words) {
    return "'" + words + "'";
  }

  static <T> T read(Class<T> type, String text) {
    return type.cast(new RecordText(text).value(type));
  }

  private Object value(Type type) {
    skip();
    if (type instanceof ParameterizedType many) {
      List<Object> list = list(many.getActualTypeArguments()[0]);
      return many.getRawType() == Set.class ? Set.copyOf(list) : list;
    }
    Class<?> plain = (Class<?>) type;
    if (plain == Name.class) {
      return Name.of(quote());
    }
    if (plain == String.class) {
      return quote();
    }
    if (plain == Span.class) {
      at++;
      return NOWHERE;
    }
    return plain.isRecord() || plain.isInterface() ? record(plain) : word(plain);
  }

  private List<Object> list(Type of) {
    List<Object> list = new ArrayList<>();
    at++;
    while (text.charAt(at) != ']') {
      list.add(value(of));
      comma();
    }
    at++;
    return list;
  }

  private Object word(Class<?> type) {
    String word = until("[,)\\]].*");
    if (type == LocalDate.class) {
      return LocalDate.parse(word);
    }
    if (type == MonthDay.class) {
      return MonthDay.parse(word);
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> constant.toString().equals(word))
          .findFirst()
          .orElseThrow();
    }
    return type == boolean.class
        ? (Object) Boolean.valueOf(word)
        : type == int.class || type == Integer.class
            ? (Object) Integer.valueOf(word)
            : (Object) Long.valueOf(word);
  }

  private Object record(Class<?> declared) {
    String name = until("\\(.*");
    Class<?> type = declared.isRecord() ? declared : nested(declared, name);
    at++;
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      boolean left = isOver() && component.getGenericType() == Deadline.Edge.class;
      if (left) {
        break;
      }
      values.add(isOver() ? List.of() : value(component.getGenericType()));
      comma();
    }
    at++;
    return make(type, values);
  }

  private static Class<?> nested(Class<?> family, String name) {
    return Arrays.stream(family.getPermittedSubclasses())
        .filter(one -> one.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(family + " has no " + name));
  }

  static Object make(Class<?> type, List<?> values) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      for (Constructor<?> one : type.getDeclaredConstructors()) {
        if (one.getParameterCount() == values.size()) {
          constructor = one;
        }
      }
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException unmade) {
      throw new IllegalArgumentException(type + " of " + values, unmade);
    }
  }

  private String quote() {
    int end = text.indexOf('\'', at + 1);
    String words = text.substring(at + 1, end);
    at = end + 1;
    return words;
  }

  private String until(String stop) {
    int begin = at;
    while (at < text.length() && !text.substring(at, at + 1).matches(stop)) {
      at++;
    }
    return text.substring(begin, at).strip();
  }

  /** Lists that came to a record after a case was saved are empty in it. */
  private boolean isOver() {
    skip();
    return text.charAt(at) == ')';
  }

  private void comma() {
    skip();
    if (text.charAt(at) == ',') {
      at++;
      skip();
    }
  }

  private void skip() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  /** Equal but for where they stood. */
  static boolean same(Norm one, Norm other) {
    return write(one).equals(write(other));
  }
}
