package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.Plain;
import org.proviso.words.RecordClause;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;

/** "If a teacher changes grade", "when a teacher holds a callback": what is paid for. */
final class PayOccasion {
  /** What is measured and not listed one by one. */
  private static final Set<String> MEASURED =
      Stream.of("mile", "kilometer", "gallon", "acre", "foot", "yard")
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  private PayOccasion() {}

  static Optional<Selection> of(Modifiers.Clause clause, SubjectKinds kinds) {
    boolean upon = clause.word() == OpenerWord.IF || clause.word() == OpenerWord.WHEN;
    if (!upon) {
      return Optional.empty();
    }
    Optional<Selection> change = change(clause.bits(), kinds);
    if (change.isPresent()) {
      return change;
    }
    try {
      Each person = Each.of(SubjectKind.PERSON, Name.of("person"));
      Fact fact = new Conditions(kinds).fact(clause.bits(), person, new Period.Occurrence());
      return fact instanceof Fact.Exists(Selection of) ? Optional.of(of) : Optional.empty();
    } catch (Unplaced notSo) {
      return Optional.empty();
    }
  }

  /** "A teacher changes grade", "a teacher's grade changes". */
  private static Optional<Selection> change(List<Bit> bits, SubjectKinds kinds) {
    int at = 0;
    while (at < bits.size() && (bits.get(at) instanceof Bit.Article || at == 0)) {
      at++;
    }
    for (int end = at; end < Math.min(bits.size(), at + 4); end++) {
      if (!(bits.get(end) instanceof Bit.Word word)) {
        break;
      }
      boolean owner = word.lower().endsWith("'s");
      if (isPerson(bits.subList(0, end + 1), kinds) && end + 1 < bits.size()) {
        var clause = new ArrayList<Bit>();
        var opener = owner ? OpenerWord.WHOSE : OpenerWord.WHO;
        clause.add(Coined.opener(word.span(), opener));
        clause.addAll(bits.subList(end + 1, bits.size()));
        var changes = ChangeClause.read(clause);
        if (changes.isPresent() && changes.get().taken().isEmpty()) {
          return Optional.of(changes.get().of());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPerson(List<Bit> bits, SubjectKinds kinds) {
    var words = new ArrayList<Bit.Word>();
    for (Bit bit : bits) {
      if (bit instanceof Bit.Word word) {
        words.add(Coined.word(word.span(), word.text().replaceAll("['\u2019]s$", "")));
      }
    }
    return !words.isEmpty() && kinds.isPerson(NounReader.name(words));
  }

  /** "A teacher who attends a training" is paid for each of them. */
  static Optional<Selection> attended(List<Bit> clause, SubjectKinds kinds) {
    var cursor = new Cursor(clause);
    boolean who =
        cursor
            .accept(Phrase.Opener.class)
            .filter(opener -> opener.word() == OpenerWord.WHO)
            .isPresent();
    if (!who
        || !List.of("attends", "attend", "holds", "hold", "leads", "lead")
            .contains(cursor.word())) {
      return Optional.empty();
    }
    cursor.next();
    try {
      Selection of = records(cursor, kinds);
      return cursor.atEnd() ? Optional.of(of) : Optional.empty();
    } catch (Unplaced notSo) {
      return Optional.empty();
    }
  }

  /** "For each mile driven": one record may tell of many, and how many stands in it. */
  static void notMeasured(Name name, Span at) {
    if (name.stems().stream().anyMatch(MEASURED::contains)) {
      throw Unplaced.at(at, "what happened, such as \"each trip\": a record may hold many of them");
    }
  }

  static Selection records(Cursor cursor, SubjectKinds kinds) {
    var nouns = new NounReader(kinds);
    Noun noun = nouns.list(cursor, true);
    boolean plain =
        noun.owner().isEmpty()
            && noun.determiner() != Determiner.NO
            && noun.listed() != Noun.Listed.AND
            && noun.names().stream().noneMatch(Plain::endsDone)
            && noun.names().stream().allMatch(name -> kinds.of(happening(name)).isEmpty())
            && !isSharedPart(noun.names());
    if (!plain) {
      throw Unplaced.at(noun.first(), "what happened, such as \"each callback\"");
    }
    noun.names().forEach(name -> notMeasured(name, noun.first().span()));
    Selection of = noun.selection();
    while (cursor.peek(Phrase.Opener.class).filter(PayOccasion::narrows).isPresent()) {
      of = of.where(RecordClause.read(cursor, nouns));
    }
    return of;
  }

  /** The death of a family member is a death. */
  private static Name happening(Name name) {
    return Name.of(name.written().replaceFirst(" of .*", ""));
  }

  /** "The death of a spouse, child or parent": no child by itself is what happened. */
  private static boolean isSharedPart(List<Name> names) {
    long parts = names.stream().filter(name -> !happening(name).equals(name)).count();
    return parts > 0 && parts < names.size();
  }

  private static boolean narrows(Phrase.Opener opener) {
    return opener.word() == OpenerWord.WHOSE
        || opener.word() == OpenerWord.THAT
        || opener.word() == OpenerWord.WHICH;
  }
}
