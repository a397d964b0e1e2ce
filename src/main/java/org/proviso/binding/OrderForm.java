package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Rank;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;

/**
 * An order among people (S32): "vacancies shall be filled in order of seniority", "overtime shall
 * be offered to volunteers first", "… in the following order: (a) …; (b) …".
 */
final class OrderForm {
  /** By which people ask; defined in the school vocabulary. */
  static final Name ASKING = Name.of("expression of interest");

  private static final Set<String> VERBS =
      Set.of(
          "filled",
          "offered",
          "assigned",
          "granted",
          "given",
          "awarded",
          "made",
          "distributed",
          "selected",
          "chosen");

  private final Context context;
  private final Cursor cursor;
  private final List<Rank> ranks = new ArrayList<>();

  private OrderForm(Context context, List<Bit> predicate) {
    this.context = context;
    this.cursor = new Cursor(predicate);
  }

  static boolean fits(List<Bit> predicate) {
    var cursor = new Cursor(predicate);
    if (cursor.accept(Phrase.Being.class).isEmpty() || !VERBS.contains(cursor.word())) {
      return false;
    }
    cursor.next();
    var form = new Cursor(cursor.rest());
    return form.nextIsPreposition("in order of", "in the following order", "in this order")
        || isSeniority(new Cursor(cursor.rest()))
        || isVolunteersFirst(new Cursor(cursor.rest()))
        || form.acceptWords("first to volunteers");
  }

  private static boolean isSeniority(Cursor cursor) {
    if (cursor.acceptPreposition("by")) {
      return cursor.acceptWords("seniority");
    }
    boolean in = cursor.acceptPreposition("in");
    cursor.acceptArticle();
    return in && (cursor.acceptWords("reverse order") || cursor.acceptWords("inverse order"));
  }

  private static boolean isVolunteersFirst(Cursor cursor) {
    return cursor.acceptPreposition("by", "to") && cursor.acceptWords("volunteers first");
  }

  static Draft read(
      Context context,
      List<Bit> subject,
      Phrase.Modal modal,
      List<Bit> predicate,
      Modifiers modifiers) {
    boolean plain =
        !modal.negated()
            && modal.sense() == Phrase.Sense.PLAIN
            && (modal.word() == Phrase.ModalWord.MUST || modal.word() == Phrase.ModalWord.SHOULD);
    SentenceSubject read = new SubjectReader(context.kinds()).read(subject);
    if (!plain || !read.isRecords() || !read.only().isGeneric() || !read.only().owner().isEmpty()) {
      throw Unplaced.at(subject, "\"vacancies shall be filled in order of …\"");
    }
    var form = new OrderForm(context, predicate);
    form.cursor.next();
    form.cursor.next();
    form.order();
    form.cursor.expectEnd("an order by seniority, by request, or of groups");
    var asked = new Selection(Selection.ANY_SHEET, List.of(ASKING), List.of());
    Modality modality = modal.word() == Phrase.ModalWord.SHOULD ? Modality.ADVISORY : Modality.DUTY;
    return new Assembler(context.kinds(), modifiers, Name.of(""))
        .draft(
            modality,
            Each.record(read.only().selection()),
            new Period.Occurrence(),
            new Fact.InOrder(form.ranks, asked));
  }

  private void order() {
    if (isVolunteers() || cursor.acceptWords("first to volunteers")) {
      ranks.add(new Rank.Groups(List.of(new Filter.Voluntary())));
      if (!further()) {
        return;
      }
    }
    if (cursor.acceptPreposition("in the following order", "in this order")) {
      listed();
      return;
    }
    rule();
    while (further()) {
      rule();
    }
  }

  private boolean isVolunteers() {
    int mark = cursor.mark();
    if (cursor.acceptPreposition("by", "to") && cursor.acceptWords("volunteers first")) {
      return true;
    }
    cursor.reset(mark);
    return false;
  }

  /** ", and then". */
  private boolean further() {
    int mark = cursor.mark();
    cursor.acceptJoint(JointKind.COMMA);
    cursor.acceptJoint(JointKind.AND);
    if (cursor.acceptWords("then")) {
      return true;
    }
    cursor.reset(mark);
    return false;
  }

  /** "In order of seniority", "by seniority, least senior first", "in order of request". */
  private void rule() {
    boolean reverse = false;
    if (cursor.acceptPreposition("in")) {
      cursor.acceptArticle();
      reverse = cursor.acceptWords("reverse order") || cursor.acceptWords("inverse order");
      if (!reverse || !cursor.acceptPreposition("of")) {
        throw Unplaced.at(cursor.rest(), "\"in order of seniority\"");
      }
    } else if (!cursor.acceptPreposition("in order of", "by", "of")) {
      throw Unplaced.at(cursor.rest(), "\"in order of seniority\"");
    }
    if (cursor.acceptWords("request") || cursor.acceptWords("application")) {
      ranks.add(new Rank.Asking());
    } else if (cursor.acceptWords("seniority")) {
      ranks.add(new Rank.Seniority(reverse || leastFirst(reverse)));
    } else {
      throw Unplaced.at(cursor.rest(), "\"seniority\" or \"request\"");
    }
  }

  /** ", the least senior first". */
  private boolean leastFirst(boolean said) {
    int mark = cursor.mark();
    boolean comma = cursor.acceptJoint(JointKind.COMMA) && !said;
    cursor.acceptArticle();
    cursor.acceptPreposition("with");
    cursor.acceptArticle();
    if (comma && cursor.acceptWords("least senior first")) {
      return true;
    }
    if (!(comma && cursor.acceptWords("most senior first"))) {
      cursor.reset(mark);
    }
    return false;
  }

  /** "(a) volunteers; (b) teachers whose grade is 3; (c) all others". */
  private void listed() {
    cursor.acceptJoint(JointKind.COLON);
    var groups = new ArrayList<Filter>();
    for (List<Bit> item : items()) {
      Optional<Rank> senior = seniority(item);
      if (senior.isPresent()) {
        close(groups);
        ranks.add(senior.get());
      } else if (!isRest(item)) {
        groups.add(group(item));
      }
    }
    close(groups);
  }

  private void close(List<Filter> groups) {
    if (!groups.isEmpty()) {
      ranks.add(new Rank.Groups(groups));
      groups.clear();
    }
  }

  /** Cut at semicolons, or at commas where there are none. */
  private List<List<Bit>> items() {
    List<Bit> all = cursor.takeRest();
    boolean semicolons =
        all.stream().anyMatch(bit -> new Cursor(List.of(bit)).nextIsJoint(JointKind.SEMICOLON));
    var items = new ArrayList<List<Bit>>();
    var item = new ArrayList<Bit>();
    for (Bit bit : all) {
      var one = new Cursor(List.of(bit));
      boolean cut =
          one.nextIsJoint(JointKind.SEMICOLON)
              || (!semicolons && one.nextIsJoint(JointKind.COMMA))
              || (item.isEmpty() && one.nextIsJoint(JointKind.AND));
      boolean letter = item.isEmpty() && bit instanceof Bit.Piece(Phrase.Bracketed _);
      if (cut && !item.isEmpty()) {
        items.add(List.copyOf(item));
        item.clear();
      } else if (!cut && !letter) {
        item.add(bit);
      }
    }
    if (!item.isEmpty()) {
      items.add(item);
    }
    return items;
  }

  private Optional<Rank> seniority(List<Bit> item) {
    var cursor = new Cursor(item);
    cursor.acceptArticle();
    boolean least = cursor.acceptWords("least senior");
    boolean most = cursor.acceptWords("most senior");
    if (least || most) {
      // Who is senior is a person, whatever word stands behind it.
      boolean person =
          cursor.atEnd()
              || context
                  .kinds()
                  .of(new NounReader(context.kinds()).one(cursor, false).name())
                  .filter(kind -> kind == SubjectKind.PERSON)
                  .isPresent();
      if (!person || !cursor.atEnd()) {
        throw Unplaced.at(item, "\"the most senior\" or \"the least senior\"");
      }
      return Optional.of(new Rank.Seniority(least));
    }
    cursor.reset(0);
    cursor.acceptArticle();
    if (cursor.acceptWords("first")
        && cursor.acceptPreposition("to")
        && cursor.acceptWords("ask")
        && cursor.atEnd()) {
      return Optional.of(new Rank.Asking());
    }
    cursor.reset(0);
    return item.size() <= 2 && cursor.acceptWords("seniority") && cursor.atEnd()
        ? Optional.of(new Rank.Seniority(false))
        : Optional.empty();
  }

  /** "All others", "the remaining teachers": last, as everybody in no group is. */
  private static boolean isRest(List<Bit> item) {
    var cursor = new Cursor(item);
    cursor.acceptArticle();
    return cursor.acceptWords("others")
        || cursor.acceptWords("other")
        || cursor.acceptWords("remaining");
  }

  /** "Volunteers", "teachers whose grade is 3", "those with a documented health risk". */
  private Filter group(List<Bit> item) {
    var cursor = new Cursor(item);
    if (cursor.acceptWords("volunteers") && cursor.atEnd()) {
      return new Filter.Voluntary();
    }
    cursor.reset(0);
    boolean those =
        item.getFirst().span().flat().matches("(?i)those")
            && (cursor.acceptArticle().isPresent() || cursor.acceptWords("those"));
    List<Bit> people = new ArrayList<>(item);
    if (those) {
      people.set(0, new Bit.Word(item.getFirst().span(), "members", false));
    }
    int with = with(people);
    if (with > 0) {
      Noun noun = new NounReader(context.kinds()).whole(people.subList(with + 1, people.size()));
      return new Filter.Flag(noun.name());
    }
    SentenceSubject read = new SubjectReader(context.kinds()).read(people);
    boolean person = read.kind().filter(kind -> kind == SubjectKind.PERSON).isPresent();
    if (!person || read.where().isEmpty()) {
      throw Unplaced.at(item, "a group such as \"teachers whose grade is 3\"");
    }
    return read.where().size() == 1 ? read.where().getFirst() : new Filter.AllOf(read.where());
  }

  private static int with(List<Bit> people) {
    boolean next =
        people.size() > 2 && new Cursor(people.subList(1, people.size())).nextIsPreposition("with");
    return next ? 1 : -1;
  }
}
