package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * Where a sentence of several clauses, each with a modal verb of its own, can be cut: "meetings
 * shall be limited to two per month and shall not exceed an hour", "no class in grades K-3 shall
 * exceed 24 students, and no class in grades 4-5 shall exceed 28".
 */
public final class JoinedClauses {
  /** What is asked for where a sentence cannot be cut. */
  public static final String HINT = "a sentence of its own for each modal verb";

  private static final int MOST = 8;

  /**
   * One clause.
   *
   * @param head what stands before its modal verb; for one that shares its subject, that of the
   *     clause that has it
   * @param shared whether the subject is that of a clause before it
   * @param joint what joins it to the clause before it
   */
  public record Part(
      List<Bit> head, Phrase.Modal modal, List<Bit> after, boolean shared, JointKind joint) {
    public Part {
      head = List.copyOf(head);
      after = List.copyOf(after);
    }

    /** Its sentence with this before and behind its modal verb. */
    public List<Bit> sentence(List<Bit> before, List<Bit> behind) {
      var all = new ArrayList<>(before);
      all.add(new Bit.Piece(modal));
      all.addAll(behind);
      return all;
    }

    /** "No teacher shall", "a teacher shall not". */
    public boolean isDenied() {
      boolean no =
          head.stream()
              .anyMatch(
                  bit ->
                      bit instanceof Bit.Article article && article.determiner() == Determiner.NO);
      return modal.negated() != no;
    }
  }

  /** A place to cut: where the clause before ends, and the next one begins. */
  private record Cut(int end, int start, JointKind joint) {}

  private final BitRun run;
  private final List<Integer> modals;

  private JoinedClauses(List<Bit> bits) {
    this.run = new BitRun(bits);
    this.modals = MainModals.of(run);
  }

  /** Each way to cut it; none where it is one clause. */
  public static List<List<Part>> of(List<Bit> bits) {
    var joined = new JoinedClauses(bits);
    return joined.modals.size() < 2 ? List.of() : joined.cuts().map(joined::all).orElse(List.of());
  }

  /** The places between each two modal verbs; empty where there is none, or too many. */
  private Optional<List<List<Cut>>> cuts() {
    List<List<Cut>> ways = List.of(List.of());
    for (int i = 0; i + 1 < modals.size(); i++) {
      List<Cut> here = between(modals.get(i), modals.get(i + 1), i + 2 < modals.size());
      var more = new ArrayList<List<Cut>>();
      for (List<Cut> way : ways) {
        for (Cut cut : here) {
          var longer = new ArrayList<>(way);
          longer.add(cut);
          more.add(longer);
        }
      }
      ways = more;
    }
    return ways.isEmpty() || ways.size() > MOST ? Optional.empty() : Optional.of(ways);
  }

  private List<Cut> between(int one, int other, boolean more) {
    var cuts = new ArrayList<Cut>();
    for (int i = one + 1; i < other; i++) {
      boolean joint = run.joint(i, JointKind.AND, JointKind.BUT, JointKind.SEMICOLON);
      boolean listed = more && i + 1 == other && run.joint(i, JointKind.COMMA);
      if (joint || listed) {
        cuts.add(cut(i));
      }
    }
    Optional<Cut> apart =
        cuts.stream().filter(cut -> run.joint(cut.end(), JointKind.SEMICOLON)).findFirst();
    Optional<Cut> directly = cuts.stream().filter(cut -> cut.start() == other).findFirst();
    return apart.or(() -> directly).map(List::of).orElse(cuts);
  }

  private Cut cut(int at) {
    JointKind kind = run.phrase(at, Phrase.Joint.class).orElseThrow().kind();
    boolean comma = run.joint(at - 1, JointKind.COMMA);
    int end = comma ? at - 1 : at;
    boolean apart = kind == JointKind.SEMICOLON;
    int next = apart && run.joint(at + 1, JointKind.AND, JointKind.BUT) ? at + 2 : at + 1;
    boolean but = run.joint(next - 1, JointKind.BUT) || run.opens(next, OpenerWord.HOWEVER);
    if (run.opens(next, OpenerWord.HOWEVER)) {
      next += run.joint(next + 1, JointKind.COMMA) ? 2 : 1;
    }
    return new Cut(end, next, but ? JointKind.BUT : kind);
  }

  private List<List<Part>> all(List<List<Cut>> ways) {
    return ways.stream().map(this::parts).toList();
  }

  private List<Part> parts(List<Cut> cuts) {
    var parts = new ArrayList<Part>();
    IntStream.range(0, modals.size())
        .forEach(
            i -> {
              int from = i == 0 ? 0 : cuts.get(i - 1).start();
              int modal = modals.get(i);
              int to = i == cuts.size() ? run.size() : cuts.get(i).end();
              boolean shared = i > 0 && from == modal;
              List<Bit> head = shared ? parts.getLast().head() : run.bits().subList(from, modal);
              parts.add(
                  new Part(
                      head,
                      run.modal(modal).orElseThrow(),
                      run.bits().subList(modal + 1, to),
                      shared,
                      i == 0 ? JointKind.AND : cuts.get(i - 1).joint()));
            });
    return parts;
  }
}
