package org.proviso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked about as a near miss, and what is not. */
final class NearMissTest {
  @ParameterizedTest
  @CsvSource({
    "livestream, live stream, true",
    "staff meeting, Staff mtg, true",
    "staff meeting, stafff meeting, true",
    "staff meeting, Friday staff meeting, true",
    "professional learning, PL, true",
    "professional learning, prof. learning, true",
    "CPT, CPT time, true",
    "preparation, prep, true",
    "staff meeting, meeting staff, true",
    "livestream, livestraem, true",
    "staff meetings, staff meeting, false",
    "synchronous instruction, asynchronous instruction, false",
    "AM group, PM group, false",
    "period 1, period 2, false",
    "lunch, lunch duty, false",
    "staff meeting, parent conference, false",
    "lunch duty, lunch dty, true",
    "lunch duty, lunch dut, true",
    "ELA class, ELD class, false",
    "duty, Teacher Duty Time, false",
  })
  void isNear(String one, String other, boolean near) {
    assertEquals(near, NearMiss.isNear(Name.of(one), Name.of(other)), one + " / " + other);
    assertEquals(near, NearMiss.isNear(Name.of(other), Name.of(one)), other + " / " + one);
  }

  @Test
  void offersTheNearestFirst() {
    var known = List.of(Name.of("weekly staff meeting"), Name.of("lunch"), Name.of("staff mtgs"));
    assertEquals(
        List.of("staff mtgs", "weekly staff meeting"),
        NearMiss.nearly(Name.of("staff meeting"), known));
  }
}
