package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.time.Quantity;
import org.proviso.words.Amounted;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.TableBound;
import org.proviso.words.Unplaced;

/**
 * The size of a class: "class size shall not exceed 28", "no class shall have more than 28
 * students".
 */
final class SizeForm {
  /** The words for a figure of a class or a person, and the field that holds it. */
  private static final Map<String, Name> FIGURES =
      Map.of(
          "size", Name.of("size"),
          "enrollment", Name.of("enrolled"),
          "enrolled", Name.of("enrolled"),
          "attendance", Name.of("attendance"),
          "caseload", Name.of("caseload"));

  /** "The elective count of each teacher" stands in a field of that name. */
  private static final String COUNT = "count";

  /** The different ways to say how many are on a class's list. */
  private static final Pattern ENROLLED =
      Pattern.compile(
          "(?i)((its|the) )?(enrollment|number( of students)? enrolled|students"
              + " (enrolled|assigned)|enrolled students|assigned students)");

  private static final Set<Name> PEOPLE =
      Set.of(Name.of("student"), Name.of("pupil"), Name.of("people"), Name.of("person"));

  private final Parts parts;

  SizeForm(Parts parts) {
    this.parts = parts;
  }

  static boolean fits(Parts parts) {
    if (parts.subject().noun().isEmpty()) {
      return false;
    }
    boolean bound = parts.core().stream().anyMatch(SizeForm::bounds);
    boolean rated =
        !parts.modifiers().periods.isEmpty()
            && parts.core().stream().anyMatch(bit -> caps(bit) || isTime(bit));
    boolean ofClass = !rated && parts.subject().is(SubjectKind.CLASS);
    return bound && (ofClass || isFigure(parts.subject().only()));
  }

  private static boolean isFigure(Noun noun) {
    return FIGURES.containsKey(head(noun)) || (head(noun).equals(COUNT) && !noun.owner().isEmpty());
  }

  private static boolean bounds(Bit bit) {
    return bit instanceof Bit.Piece(Phrase phrase)
        && (phrase instanceof Phrase.Limit
            || phrase instanceof Phrase.Comparator
            || phrase instanceof Phrase.Percentage);
  }

  /**
   * "No more than two assemblies per week" counts records; a least amount of a class does not;
   * minutes never do.
   */
  private static boolean caps(Bit bit) {
    return bit instanceof Bit.Piece(Phrase.Limit limit)
        && (limit.word() == Phrase.LimitWord.AT_MOST
            || limit.word() == Phrase.LimitWord.MORE_THAN
            || Amounts.isTime(limit.amount()));
  }

  private static boolean isTime(Bit bit) {
    return bit instanceof Bit.Piece(Phrase.Limit limit) && Amounts.isTime(limit.amount());
  }

  private static String head(Noun noun) {
    String written = Plurals.singular(noun.name().written().toLowerCase(Locale.ROOT));
    return written.substring(written.lastIndexOf(' ') + 1);
  }

  List<Draft> read() {
    if (!parts.modifiers().isBareButDaysAndConsents()) {
      throw Unplaced.at(parts.core(), "a size without a rate or a window");
    }
    dated(parts.modifiers());
    var cursor = new Cursor(parts.core());
    boolean sized = isFigure(parts.subject().only());
    acceptVerb(cursor, sized);
    Bound bound;
    Relation relation;
    Optional<Phrase.Percentage> percent = cursor.accept(Phrase.Percentage.class);
    Optional<Phrase.Comparator> comparator = cursor.accept(Phrase.Comparator.class);
    if (percent.isPresent()) {
      relation = relation(percent.get().word(), percent.get().span());
      bound = new Bound.PercentOf(Amounts.value(percent.get().value()), named(cursor));
    } else if (comparator.isPresent()) {
      relation = relation(comparator.get().word(), comparator.get().span());
      bound = named(cursor);
    } else {
      Amounted amounted = Amounted.read(cursor, parts.nouns());
      people(amounted);
      relation = relation(amounted.limit().word(), amounted.limit().span());
      bound = new Bound.Fixed(Quantity.things(whole(amounted), counted(amounted)));
    }
    if (relation.isUpper() && DistinctForm.atAnyTime(cursor)) {
      parts.modifiers().taken.add("the size is of as many as there are at any one time");
    }
    cursor.expectEnd("one number or the name of a figure");
    Fact must = new Fact.Compare(new Measure.Field(field()), relation, bound);
    parts.modifiers().use(Modifiers.Place.NEEDED);
    return List.of(
        parts.agreed(
            relation,
            parts
                .assembler()
                .draft(modality(relation), each(sized), new Period.WholeTerm(), must)));
  }

  /** "After January 4, 2021, no class shall exceed 15": the days narrow when the figure counts. */
  private static void dated(Modifiers modifiers) {
    modifiers.onDays.addAll(modifiers.filters);
    modifiers.filters.clear();
  }

  /** "May have up to 24" caps, as it does for amounts (S28). */
  private Modality modality(Relation relation) {
    if (parts.force().modality() != Modality.PERMISSION) {
      return parts.force().ofBound();
    }
    if (!relation.isUpper()) {
      throw Unplaced.at(parts.core(), "\"no more than\" or \"up to\" after \"may\"");
    }
    return Modality.DUTY;
  }

  private static void acceptVerb(Cursor cursor, boolean sized) {
    if (sized) {
      cursor.accept(Phrase.Being.class);
      return;
    }
    boolean verb =
        cursor.acceptWords("have")
            || cursor.acceptWords("contain")
            || cursor.acceptWords("include")
            || cursor.acceptWords("hold")
            || cursor.accept(Phrase.Being.class).isPresent();
    if (!verb
        && cursor.peek(Phrase.Limit.class).isEmpty()
        && cursor.peek(Phrase.Percentage.class).isEmpty()
        && cursor.peek(Phrase.Comparator.class).isEmpty()) {
      throw Unplaced.at(cursor.rest(), "\"have\" or \"exceed\" before the number of students");
    }
  }

  private void people(Amounted amounted) {
    boolean plain =
        amounted.filters().isEmpty()
            && !amounted.unbroken()
            && !amounted.isTime()
            && !amounted.isTimes()
            && !amounted.isDays()
            && amounted.noun().stream().allMatch(n -> isCountable(n) && n.filters().isEmpty());
    if (!plain) {
      throw Unplaced.at(amounted.limit().span(), "a number of students");
    }
  }

  /** A caseload is one of families, clients or students; a class is of students. */
  private boolean isCountable(Noun counted) {
    boolean one = !counted.isList() && counted.name().stems().size() == 1;
    return PEOPLE.contains(counted.name()) || isCaseload() && one;
  }

  private boolean isCaseload() {
    return head(parts.subject().only()).equals("caseload");
  }

  /** People are people: a group's adults are not its students. */
  private String counted(Amounted amounted) {
    if (head(parts.subject().only()).equals(COUNT)) {
      return "";
    }
    if (isCaseload() && !amounted.noun().isEmpty()) {
      return Plurals.singular(amounted.noun().getFirst().name().written());
    }
    boolean people =
        amounted.noun().stream()
            .anyMatch(
                n -> n.name().matches(Name.of("people")) || n.name().matches(Name.of("person")));
    return people ? "person" : "student";
  }

  private static long whole(Amounted amounted) {
    var value = Amounts.value(amounted.limit().amount().value());
    if (!value.isWhole()) {
      throw Unplaced.at(amounted.limit().span(), "a whole number of students");
    }
    return value.numerator();
  }

  private Bound named(Cursor cursor) {
    cursor.acceptArticle();
    var words = new ArrayList<Bit.Word>();
    while (!cursor.atEnd() && cursor.peek() instanceof Bit.Word word) {
      words.add(word);
      cursor.next();
    }
    if (words.isEmpty()) {
      throw Unplaced.at(cursor.rest(), "the figure meant, such as \"the maximum class size\"");
    }
    Name named = NounReader.name(words);
    Optional<Bound> table = TableBound.read(cursor, named);
    if (table.isPresent()) {
      return table.get();
    }
    return new Bound.Named(
        ENROLLED.matcher(named.written()).matches() ? Name.of("enrolled") : named);
  }

  private Relation relation(Phrase.LimitWord word, Span span) {
    Optional<Relation> relation =
        parts.force().negative()
            ? Amounts.negated(word)
            : word == Phrase.LimitWord.BARE
                ? Optional.empty()
                : Optional.of(Amounts.relation(word));
    return relation.orElseThrow(() -> Unplaced.at(span, "\"no more than\" or \"at least\""));
  }

  private Name field() {
    Noun noun = parts.subject().only();
    return head(noun).equals(COUNT)
        ? noun.name()
        : FIGURES.getOrDefault(head(noun), Name.of("size"));
  }

  /** "The beginning size of a class" is another figure than its size. */
  private static void bare(Noun noun) {
    String written = noun.name().written().toLowerCase(Locale.ROOT);
    boolean plain = written.matches("(student |class |total |individual |maximum )*\\S+");
    if (!plain && !head(noun).equals(COUNT)) {
      throw Unplaced.at(noun.first(), "the figure by its name: \"size\", \"caseload\"");
    }
  }

  private Each each(boolean sized) {
    Noun noun = parts.subject().only();
    if (!sized) {
      return parts.each();
    }
    if (!noun.owner().isEmpty()) {
      bare(noun);
      parts.modifiers().use(Modifiers.Place.PLACES);
      return parts.scope().of(noun.owner().getFirst(), parts.modifiers().places);
    }
    String written = noun.name().written();
    int cut = written.lastIndexOf(' ');
    if (cut < 0 || !noun.filters().isEmpty() || !parts.subject().where().isEmpty()) {
      throw Unplaced.at(noun.first(), "\"the size of each class\"");
    }
    Name of = Name.of(written.substring(0, cut).replaceFirst("(?i)^student ", ""));
    SubjectKind kind = head(noun).equals("caseload") ? SubjectKind.PERSON : SubjectKind.CLASS;
    if (parts.context().kinds().of(of).filter(kind::equals).isEmpty()) {
      throw Unplaced.at(noun.first(), "\"the size of each class\"");
    }
    parts.modifiers().use(Modifiers.Place.PLACES);
    return new Each(kind, of, parts.modifiers().places, Selection.NONE, false);
  }
}
