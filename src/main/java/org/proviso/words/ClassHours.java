package org.proviso.words;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;

/** A class that begins, ends or is held is an activity of that name, not a group of students. */
public final class ClassHours {
  private ClassHours() {}

  /** Whether a class, bare of what narrows it, is said to begin, to end or to be held. */
  public static boolean fits(SentenceSubject subject, List<Bit> predicate) {
    boolean ofClass =
        subject.is(SubjectKind.CLASS)
            && subject.only().name().head().equals(Name.of("class").head());
    boolean bare = ofClass && subject.where().equals(subject.only().filters());
    return bare
        && Verb.accept(new Cursor(predicate), Verb.Use.BEGIN, Verb.Use.END, Verb.Use.HAPPEN)
            .isPresent();
  }

  /** The same subject as records called so, and no group of students. */
  public static SentenceSubject asRecords(SentenceSubject subject) {
    return new SentenceSubject(
        false, subject.limit(), subject.noun(), Optional.empty(), subject.where(), false);
  }
}
