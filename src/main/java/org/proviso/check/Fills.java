package org.proviso.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Parameter;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.NearMiss;
import org.proviso.source.Place;
import org.proviso.source.SourceText;

/** Fills the blanks of an agreement by their numbers or their names. */
final class Fills {
  private static final Pattern VALUE =
      Pattern.compile("(?<number>[$]?[0-9][0-9.,]*)\\s*(?<unit>[\\p{L}%][\\p{L} %-]*)?");

  private final Agreement agreement;
  private final List<Parameter> blanks;
  private final TreeMap<Integer, String> values = new TreeMap<>(Comparator.reverseOrder());
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Fills(Agreement agreement) {
    this.agreement = agreement;
    this.blanks = Parameter.of(agreement);
  }

  /** The text with the blanks filled that are given, and what was wrong with the others. */
  record Filled(SourceText text, List<Diagnostic> diagnostics) {
    Filled {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  static Filled fill(Agreement agreement, Map<String, String> fills) {
    var filling = new Fills(agreement);
    if (!filling.blanks.isEmpty()) {
      fills.forEach(filling::fill);
    }
    return filling.filled();
  }

  private void fill(String key, String value) {
    List<Parameter> meant = meant(key);
    if (meant.size() != 1) {
      String those =
          String.join(", ", (meant.isEmpty() ? blanks : meant).stream().map(Fills::said).toList());
      Code code = meant.isEmpty() ? Code.FILL_UNKNOWN : Code.FILL_AMBIGUOUS;
      diagnostics.add(
          Diagnostic.of(
              code, new Place.InFile(agreement.source().name()), key, those, perhaps(key)));
      return;
    }
    Parameter blank = meant.getFirst();
    Matcher number = VALUE.matcher(value.strip());
    if (blank.unit().isEmpty()) {
      values.put(blank.blank().start(), value.strip());
    } else if (number.matches() && fits(number.group("unit"), blank)) {
      values.put(blank.blank().start(), number.group("number"));
    } else {
      diagnostics.add(
          Diagnostic.of(
              Code.FILL_UNIT,
              new Place.InText(blank.blank(), blank.clause().number()),
              value.strip(),
              blank.number(),
              blank.unit()));
    }
  }

  /** "; perhaps "request days" is meant", where a name comes near. */
  private String perhaps(String key) {
    List<Name> names = blanks.stream().map(blank -> Name.of(blank.name())).toList();
    List<String> near = NearMiss.nearly(Name.of(key), names);
    return NearMiss.offer(near.stream().limit(1).toList());
  }

  /** "request days (1.1)". */
  private static String said(Parameter blank) {
    return blank.name() + " (" + blank.number() + ")";
  }

  private List<Parameter> meant(String key) {
    List<Parameter> numbered = blanks.stream().filter(one -> one.isNumbered(key)).toList();
    if (!numbered.isEmpty()) {
      return numbered;
    }
    List<Parameter> named = blanks.stream().filter(one -> one.isNamed(key)).toList();
    return named.isEmpty() ? blanks.stream().filter(one -> one.isNear(key)).toList() : named;
  }

  private static boolean fits(String unit, Parameter blank) {
    return unit == null || Name.of(unit).head().equals(Name.of(blank.unit()).head());
  }

  private Filled filled() {
    // From the last to the first, so that offsets before a filled blank stay true.
    String text = agreement.source().text();
    for (Parameter blank : blanks.reversed()) {
      String value = values.get(blank.blank().start());
      if (value != null) {
        text =
            text.substring(0, blank.blank().start()) + value + text.substring(blank.blank().end());
      }
    }
    return new Filled(new SourceText(agreement.source().name(), text), diagnostics);
  }
}
