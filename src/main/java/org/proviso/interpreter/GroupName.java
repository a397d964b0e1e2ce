package org.proviso.interpreter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.source.Grades;
import org.proviso.source.Name;

/** What the name of a group tells where a person's name would stand: "TK-2 teachers" (S4). */
final class GroupName {
  private static final List<String> ROLES =
      List.of("teachers", "counselors", "specialists", "members", "aides", "nurses", "librarians");

  private static final Name ROLE = Name.of("role");
  private static final Name GRADE = Name.of("grade");

  private GroupName() {}

  static Optional<String> stated(String name, Name field) {
    List<String> words = Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\s+"));
    if (!ROLES.contains(words.getLast())) {
      return Optional.empty();
    }
    if (field.equals(ROLE)) {
      return Optional.of(words.getLast().substring(0, words.getLast().length() - 1));
    }
    return field.equals(GRADE)
        ? words.stream().filter(word -> Grades.of(word).isPresent()).findFirst()
        : Optional.empty();
  }
}
