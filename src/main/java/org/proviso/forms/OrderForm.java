package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Period;
import org.proviso.norm.Rank;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.SentenceSubject;
import org.proviso.words.Unplaced;

/**
 * An order among people (S32): "vacancies shall be filled in order of seniority", "overtime shall
 * be offered to volunteers first", "… in the following order: (a) …; (b) …".
 */
final class OrderForm {
  /** By which people ask; defined in the school vocabulary. */
  static final Name ASKING = Name.of("expression of interest");

  private static final Name QUALIFIED = Name.of("qualified");

  private static final Name RECALL = Name.of("recall");

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

  /** What nobody asks for: by seniority it comes to the most senior last, or first. */
  private static final Set<String> BURDENS =
      Set.of(
          Name.of("layoff").head(),
          Name.of("reduction").head(),
          Name.of("displacement").head(),
          Name.of("dismissal").head(),
          Name.of("termination").head());

  private final SplitSentence sentence;
  private boolean burden;

  /** Whether only those come into question who are qualified, as a column says. */
  private boolean qualified;

  private final Cursor cursor;
  private final List<Rank> ranks = new ArrayList<>();

  private OrderForm(SplitSentence sentence) {
    this.sentence = sentence;
    this.cursor = new Cursor(sentence.predicate());
  }

  static boolean fits(List<Bit> said) {
    var cursor = new Cursor(said);
    if (cursor.accept(Phrase.Being.class).isEmpty()) {
      return false;
    }
    if (VERBS.contains(cursor.word())) {
      cursor.next();
    } else if (!cursor.word().isEmpty()) {
      return false;
    }
    toAnybody(cursor);
    var form = new Cursor(cursor.rest());
    return form.nextIsPreposition("in order of", "in the following order", "in this order")
        || isSeniority(new Cursor(cursor.rest()))
        || isMostSenior(new Cursor(cursor.rest()))
        || isVolunteersFirst(new Cursor(cursor.rest()))
        || isFirstTo(new Cursor(cursor.rest()));
  }

  /** "Offered to employees in order of seniority": to whoever asks. */
  private static boolean toAnybody(Cursor cursor) {
    int mark = cursor.mark();
    boolean to = cursor.acceptPreposition("to", "among");
    boolean qualified = to && cursor.acceptWords("qualified");
    boolean anybody =
        to
            && (cursor.acceptWords("applicants")
                || cursor.acceptWords("employees")
                || cursor.acceptWords("unit members")
                || cursor.acceptWords("bargaining unit members")
                || cursor.acceptWords("members")
                || cursor.acceptWords("staff members")
                || cursor.acceptWords("staff"));
    boolean order = cursor.peek(Phrase.Preposition.class).isPresent();
    if (!anybody || !order) {
      cursor.reset(mark);
    }
    return qualified && anybody && order;
  }

  private static boolean isQualified(Bit bit) {
    return bit instanceof Bit.Word word && word.lower().equals("qualified");
  }

  private static boolean isSeniority(Cursor cursor) {
    if (cursor.acceptPreposition("by")) {
      return cursor.acceptWords("seniority");
    }
    boolean in = cursor.acceptPreposition("in");
    cursor.acceptArticle();
    return in && (cursor.acceptWords("reverse order") || cursor.acceptWords("inverse order"));
  }

  /** "By the most senior applicant", "first to the most senior employee". */
  private static boolean isMostSenior(Cursor cursor) {
    int mark = cursor.mark();
    cursor.acceptWords("first");
    boolean to = cursor.acceptPreposition("by", "to");
    cursor.acceptArticle();
    boolean most = to && cursor.acceptWords("most senior");
    boolean senior = most || (to && cursor.acceptWords("senior"));
    boolean qualified = senior && cursor.acceptWords("qualified");
    senior =
        (most || qualified)
            && (cursor.acceptWords("applicant")
                || cursor.acceptWords("candidate")
                || cursor.acceptWords("employee")
                || cursor.acceptWords("volunteer")
                || cursor.acceptWords("bidder")
                || cursor.acceptWords("unit member"));
    if (!senior || !cursor.atEnd()) {
      cursor.reset(mark);
      return false;
    }
    return true;
  }

  /** "First to volunteers", "first by volunteers". */
  private static boolean isFirstTo(Cursor cursor) {
    int mark = cursor.mark();
    boolean first =
        cursor.acceptWords("first")
            && cursor.acceptPreposition("to", "by")
            && cursor.acceptWords("volunteers");
    if (!first) {
      cursor.reset(mark);
    }
    return first;
  }

  private static boolean isVolunteersFirst(Cursor cursor) {
    return cursor.acceptPreposition("by", "to") && cursor.acceptWords("volunteers first");
  }

  static Draft read(SplitSentence sentence) {
    SentenceSubject read = sentence.readSubject();
    if (!sentence.isPlainDuty()
        || !read.isRecords()
        || read.only().isDenied()
        || !read.only().isGeneric()
        || !read.only().owner().isEmpty()) {
      throw Unplaced.at(sentence.subject(), "\"vacancies shall be filled in order of …\"");
    }
    var form = new OrderForm(sentence);
    form.burden = BURDENS.contains(read.only().name().head());
    form.cursor.next();
    if (VERBS.contains(form.cursor.word())) {
      form.cursor.next();
    }
    form.qualified = toAnybody(form.cursor);
    form.order();
    form.cursor.expectEnd("an order by seniority, by request, or of groups");
    return sentence
        .assembler()
        .draft(
            sentence.duty(),
            Each.record(read.only().selection()),
            new Period.Occurrence(),
            new Fact.InOrder(form.ranks, form.pool(read.only().name())));
  }

  /** Nobody asks for a layoff, nor to be recalled. */
  private Selection pool(Name thing) {
    if (qualified && (burden || thing.head().equals(RECALL.head()))) {
      throw Unplaced.at(cursor.rest(), "an order among those who asked");
    }
    boolean seniority = ranks.stream().allMatch(Rank.Seniority.class::isInstance);
    if (burden && seniority) {
      return Fact.InOrder.EMPLOYED;
    }
    return thing.head().equals(RECALL.head())
        ? Fact.InOrder.LAID_OFF
        : new Selection(
            Selection.ANY_SHEET,
            List.of(ASKING),
            qualified ? List.of(new Filter.Flag(QUALIFIED)) : List.of());
  }

  private void order() {
    qualified |= cursor.rest().stream().anyMatch(OrderForm::isQualified);
    if (!burden && isMostSenior(cursor)) {
      ranks.add(new Rank.Seniority(/* leastFirst= */ false));
      return;
    }
    if (isVolunteers() || isFirstTo(cursor)) {
      ranks.add(new Rank.Groups(List.of(new Filter.Voluntary())));
      if (!further()) {
        return;
      }
    }
    if (cursor.acceptPreposition("in the following order", "in this order")) {
      cursor.acceptJoint(JointKind.COLON);
      ranks.addAll(new RankedGroups(sentence.context()).read(cursor.takeRest()));
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
      int behind = cursor.mark();
      boolean least = reverse || leastFirst(reverse);
      if (burden && !least && cursor.mark() == behind) {
        throw Unplaced.at(cursor.rest(), "\"in reverse order of seniority\", or who comes first");
      }
      ranks.add(new Rank.Seniority(least));
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
}
