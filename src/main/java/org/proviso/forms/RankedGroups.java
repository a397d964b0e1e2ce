package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Filter;
import org.proviso.norm.Rank;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.SentenceSubject;
import org.proviso.words.SubjectReader;
import org.proviso.words.Unplaced;

/** The groups of an order among people, first to last: "volunteers; the least senior teacher". */
final class RankedGroups {
  private final Context context;
  private final List<Rank> ranks = new ArrayList<>();

  RankedGroups(Context context) {
    this.context = context;
  }

  /** "(a) volunteers; (b) teachers whose grade is 3; (c) all others". */
  List<Rank> read(List<Bit> all) {
    var groups = new ArrayList<Filter>();
    List<List<Bit>> items = items(all);
    for (List<Bit> item : items) {
      Optional<Rank> senior = seniority(item);
      if (senior.isPresent()) {
        close(groups);
        ranks.add(senior.get());
      } else if (!isRest(item)) {
        groups.add(group(item));
      }
    }
    close(groups);
    boolean lone = items.size() == 1 && ranks.stream().allMatch(Rank.Groups.class::isInstance);
    if (lone || ranks.isEmpty()) {
      throw Unplaced.at(all, "all groups of the order, as in \"(a) volunteers; (b) all others\"");
    }
    return ranks;
  }

  private void close(List<Filter> groups) {
    if (!groups.isEmpty()) {
      ranks.add(new Rank.Groups(groups));
      groups.clear();
    }
  }

  /** Cut at semicolons, or at commas where there are none. */
  private static List<List<Bit>> items(List<Bit> all) {
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
                  .isPerson(new NounReader(context.kinds()).one(cursor, false).name());
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
      people.set(0, Coined.word(item.getFirst().span(), "members"));
    }
    int with = with(people);
    if (with > 0) {
      Noun noun = new NounReader(context.kinds()).whole(people.subList(with + 1, people.size()));
      return new Filter.Flag(noun.name());
    }
    SentenceSubject read = new SubjectReader(context.kinds()).read(people);
    boolean person = read.isPerson();
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
