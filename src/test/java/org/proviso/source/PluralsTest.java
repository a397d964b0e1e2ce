package org.proviso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One and several of the nouns that clauses count. */
final class PluralsTest {
  @ParameterizedTest
  @CsvSource({
    "staff meeting, staff meetings",
    "bus duty, bus duties",
    "assembly, assemblies",
    "day, days",
    "class, classes",
    "lunch, lunches",
    "bus, buses",
    "campus, campuses",
    "course, courses",
    "house, houses",
    "exercise, exercises",
    "person, people",
    "child, children",
    "foot, feet",
    "quiz, quizzes",
    "tax, taxes",
    "staff, staff",
    "series, series",
    "Student, Students",
    "essay, essays"
  })
  void thereAndBack(String one, String several) {
    assertEquals(several, Plurals.plural(one));
    assertEquals(one, Plurals.singular(several));
    assertEquals(one, Plurals.singular(one));
    assertEquals(several, Plurals.plural(several));
  }

  @ParameterizedTest
  @CsvSource({"1, students, 1 student", "24, student, 24 students", "0, duty, 0 duties"})
  void counts(String number, String noun, String said) {
    assertEquals(said, Plurals.counted(number, noun));
  }
}
