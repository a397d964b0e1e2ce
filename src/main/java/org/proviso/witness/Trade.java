package org.proviso.witness;

import java.util.List;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;

/**
 * What people do all day where an agreement holds, for rows that only have to be something: lessons
 * in a school, shifts elsewhere.
 *
 * @param work what they are there for
 * @param aside something else that is required of them
 */
record Trade(String work, String aside) {
  private static final Trade SCHOOL = new Trade("lesson", "yard supervision");
  private static final Trade OTHER = new Trade("shift", "paperwork");

  private static final int ENOUGH = 20_000;

  private static final Pattern OF_SCHOOL =
      Pattern.compile("(?i)\\b(?:teach(?:ers?|ing)?|pupils?|students?|classrooms?|class size)\\b");

  private static final Pattern OF_SHIFTS =
      Pattern.compile(
          "(?i)\\b(?:shifts?|nurses?|hospital|operators?|drivers?|officers?|firefighters?"
              + "|dispatchers?|city|county|transit|overtime|clerks?|custodians?|mechanics?"
              + "|employees?|workers?|employer|company)\\b");

  /** An agreement that speaks of neither is taken to be a school's. */
  static Trade of(Agreement agreement) {
    String all = agreement.source().text();
    String text = all.substring(0, Math.min(all.length(), ENOUGH));
    return !OF_SCHOOL.matcher(text).find() && OF_SHIFTS.matcher(text).find() ? OTHER : SCHOOL;
  }

  /** Of two versions, the first says it. */
  static Trade of(List<Stance> stances) {
    return of(stances.getFirst().agreement());
  }
}
