package org.proviso.proposal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Related;

/** Tells of two spellings that may be of one person, in one sheet or in two; they stay two. */
final class PersonSpellings {
  private static final int MOST_PEOPLE = 1500;
  private static final int MOST_TOLD = 10;

  private final Map<String, Spelling> spellings = new LinkedHashMap<>();

  /** A name, and where it comes from. */
  private record Spelling(PersonName name, Sheet sheet, Column people, int code) {
    Place place() {
      int row =
          IntStream.range(0, sheet.size())
              .filter(at -> people.at(at) == code)
              .findFirst()
              .orElse(0);
      return new Place.InRow(sheet.file(row), sheet.name(), sheet.sourceRow(row), people.header());
    }
  }

  PersonSpellings(Collection<LoadedSheet> sheets) {
    for (Sheet sheet : sheets) {
      sheet
          .column("person")
          .filter(column -> column.kind() == Column.Kind.WORD)
          .ifPresent(column -> gather(sheet, column));
    }
  }

  private void gather(Sheet sheet, Column people) {
    Dictionary names = people.dictionary();
    for (int code = 0; code < names.size() && spellings.size() <= MOST_PEOPLE; code++) {
      String word = names.word(code);
      if (!spellings.containsKey(word)) {
        spellings.put(word, new Spelling(PersonName.of(word), sheet, people, code));
      }
    }
  }

  void tell(List<Diagnostic> diagnostics) {
    List<Spelling> all = spellings.values().stream().filter(one -> !isSeveral(one)).toList();
    int told = all.size() > MOST_PEOPLE ? MOST_TOLD : 0;
    for (int i = 1; i < all.size() && told < MOST_TOLD; i++) {
      Spelling other = all.get(i);
      Optional<Spelling> first =
          all.stream().limit(i).filter(one -> one.name().mayBe(other.name())).findFirst();
      first.ifPresent(one -> diagnostics.add(diagnostic(one, other)));
      told += first.isPresent() ? 1 : 0;
    }
  }

  /** "Ash, Birch" where each stands alone elsewhere: both of them, and no spelling of one. */
  private boolean isSeveral(Spelling one) {
    String[] parts = one.name().written().split("\\s*(?:[,;/&]|\\band\\b)\\s*");
    return parts.length > 1 && Stream.of(parts).allMatch(spellings::containsKey);
  }

  private static Diagnostic diagnostic(Spelling one, Spelling other) {
    String word = one.name().written();
    Diagnostic said =
        Diagnostic.of(Code.PERSON_SPELLINGS, other.place(), word, other.name().written());
    return said.with(new Related(one.place(), word));
  }
}
