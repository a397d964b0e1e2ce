package org.proviso.interpreter;

import com.oracle.truffle.api.interop.TruffleObject;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.proviso.norm.ClauseId;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.time.Ratio;
import org.proviso.verdict.Basis;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.Verdict;

/** Turns the records of norm and verdict into what other languages can read. */
final class Exported {
  private Exported() {}

  static Object of(Object value) {
    return switch (value) {
      case TruffleObject already -> already;
      case String words -> words;
      case Boolean truth -> truth;
      case Integer number -> number;
      case Long number -> number;
      case Ratio ratio -> number(ratio);
      case Name name -> name.written();
      case ClauseId clause -> clause.number();
      case Span words -> words.flat();
      case LocalDate day -> new DateObject(day);
      case Verdict verdict -> verdict.word();
      case NotChecked.Why why -> why.word();
      case Enum<?> one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      case Collection<?> several -> new ListObject(List.copyOf(several));
      case Map<?, ?> table -> new RecordObject(words(table), table.toString());
      case Record composite -> new RecordObject(members(composite), composite.toString());
      default -> value.toString();
    };
  }

  private static Object number(Ratio ratio) {
    return ratio.isWhole()
        ? (Object) ratio.numerator()
        : (Object) ((double) ratio.numerator() / ratio.denominator());
  }

  private static Map<String, Object> words(Map<?, ?> table) {
    Map<String, Object> members = new LinkedHashMap<>();
    table.forEach((key, value) -> members.put(of(key).toString(), value));
    return members;
  }

  private static Map<String, Object> members(Record composite) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kind", composite.getClass().getSimpleName());
    for (RecordComponent component : composite.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(composite);
        if (value instanceof Basis basis) {
          // Whoever asks a finding what was measured need not know how it is kept.
          members(basis).forEach(members::putIfAbsent);
        } else {
          members.put(component.getName(), value);
        }
      } catch (ReflectiveOperationException closed) {
        throw new IllegalStateException(closed);
      }
    }
    return members;
  }
}
