package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * Teachers "at the elementary level" are those in elementary schools, and those "in elementary and
 * middle schools" those whose site is one or the other.
 */
final class LevelWording {
  private static final List<String> LEVELS =
      List.of("elementary", "secondary", "middle", "high", "primary", "intermediate");

  private LevelWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    for (int i = 0; i + 2 < run.size(); i++) {
      if (run.preposition(i, "at", "in", "on")) {
        level(run, i);
        several(run, i, kinds);
      }
    }
  }

  private static void level(BitRun run, int at) {
    boolean school = run.word(at + 3, "school");
    int level = school ? at + 4 : at + 3;
    boolean fits =
        run.article(at + 1, Determiner.THE)
            && LEVELS.contains(run.word(at + 2))
            && run.word(level, "level");
    if (fits) {
      run.replace(
          at,
          level + 1,
          Coined.preposition(run.span(at), at == 0 ? "in" : "at"),
          run.at(at + 2),
          Coined.word(run.span(level), "schools"));
    }
  }

  /** "In elementary and middle schools", behind the people or in front of them. */
  private static void several(BitRun run, int at, SubjectKinds kinds) {
    int end = run.article(at + 1, Determiner.THE, Determiner.ALL) ? at + 2 : at + 1;
    var levels = new ArrayList<String>();
    boolean more = true;
    while (more && isLevel(run, end)) {
      boolean whole = run.word(end, "junior", "senior") && run.word(end + 1, "high");
      levels.add(whole ? run.word(end) + " high" : run.word(end));
      end += whole ? 2 : 1;
      int next = run.joint(end, JointKind.COMMA) ? end + 1 : end;
      next += run.joint(next, JointKind.AND, JointKind.OR) ? 1 : 0;
      more = next > end;
      end = next;
    }
    if (more || levels.size() < 2 || !run.word(end, "schools", "levels")) {
      return;
    }
    if (levels.getLast().endsWith("high")) {
      levels.replaceAll(level -> level.matches("junior|senior") ? level + " high" : level);
    }
    if (at > 0) {
      run.replace(at, end + 1, whose(run.span(at), levels));
    } else if (run.joint(end + 1, JointKind.COMMA)) {
      behindPeople(run, end + 2, whose(run.span(0), levels), kinds);
    }
  }

  private static boolean isLevel(BitRun run, int at) {
    return LEVELS.contains(run.word(at)) || run.word(at, "junior", "senior");
  }

  private static void behindPeople(BitRun run, int start, List<Bit> whose, SubjectKinds kinds) {
    boolean article = run.isInside(start) && run.at(start) instanceof Bit.Article;
    List<Bit.Word> words = run.words(article ? start + 1 : start);
    int end = run.wordsEnd(article ? start + 1 : start);
    boolean people =
        !words.isEmpty()
            && end == run.modal()
            && kinds.of(NounReader.name(words)).filter(LevelWording::isAtSite).isPresent();
    if (people) {
      var bits = new ArrayList<Bit>(run.bits().subList(start, end));
      bits.addAll(whose);
      run.replace(0, end, bits);
    }
  }

  private static boolean isAtSite(SubjectKind kind) {
    return kind == SubjectKind.PERSON || kind == SubjectKind.CLASS || kind == SubjectKind.STUDENT;
  }

  private static List<Bit> whose(Span span, List<String> levels) {
    var bits = new ArrayList<Bit>();
    bits.add(Coined.opener(span, OpenerWord.WHOSE));
    bits.add(Coined.word(span, "site"));
    bits.add(Coined.be(span));
    for (int i = 0; i < levels.size(); i++) {
      boolean last = i == levels.size() - 1;
      if (i > 0) {
        bits.add(new Bit.Piece(new Phrase.Joint(span, last ? JointKind.OR : JointKind.COMMA)));
      }
      List.of(levels.get(i).split(" ")).forEach(word -> bits.add(Coined.word(span, word)));
    }
    return bits;
  }
}
