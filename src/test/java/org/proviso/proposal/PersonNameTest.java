package org.proviso.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names may be one person's; a doubt is told, and never decided. */
final class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lind         | lind           | true
          Lind         | Lind, Ann      | true
          Ann Lind     | Lind, Ann      | true
          A. Lind      | Ann Lind       | true
          A. Lind      | Lind           | true
          Ann M. Lind  | Ann Lind       | true
          Ms. Okafor   | Okafor         | true
          Martínez     | Martinez       | true
          Rivera       | Riviera        | true
          Ann Lind     | Bo Lind        | false
          A. Lind      | B. Lind        | false
          Ann Lind     | Ann Orr        | false
          A. Lind      | A. Orr         | false
          A. Lind      | A. B.          | false
          Lind         | Lund           | false
          Teacher 1    | Teacher 2      | false
          Teacher A    | Teacher B      | false
          math teacher | teacher        | false
          """)
  void mayBeOne(String one, String other, boolean expected) {
    assertEquals(expected, PersonName.of(one).mayBe(PersonName.of(other)));
    assertEquals(expected, PersonName.of(other).mayBe(PersonName.of(one)));
  }
}
