package org.proviso.wording;

import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.SubjectKinds;

/** "Faculty and department meetings" are faculty meetings and department meetings. */
final class MeetingHeads {
  private MeetingHeads() {}

  static void apply(BitRun run) {
    for (int i = 0; i + 2 < run.size(); i++) {
      boolean group =
          SubjectKinds.isGroup(run.word(i)) && run.joint(i + 1, JointKind.AND, JointKind.OR);
      int end = run.wordsEnd(i + 2);
      String head = run.word(end - 1);
      if (group && end > i + 3 && head.matches("meetings?|conferences?|trainings?")) {
        run.replace(i + 1, i + 1, Coined.word(run.span(i), head));
      }
    }
  }
}
