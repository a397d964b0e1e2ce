package org.proviso.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.proviso.norm.StatedWords.Standing;
import org.proviso.source.Name;

/** How described facts stand to each other, by their words alone. */
final class StatedWordsTest {
  private static final String PAIRS =
      """
      there is an emergency | an emergency | SAME
      the road is icy | the road is not icy | CONTRARY
      there is no flood | there is a flood | CONTRARY
      declared by the Chief | declared by the Chief or the Mayor | WITHIN
      the Chief or the Mayor is away | the Mayor is away | AROUND
      there is snow | there is snow or ice | WITHIN
      there is no snow | there is no snow or ice | AROUND
      it is declared without the Chief | it is declared without the Chief or the Mayor | PERHAPS
      an emergency | a declared emergency | PERHAPS
      a snow emergency | a weather emergency | PERHAPS
      no emergency | a snow emergency | PERHAPS
      the Chief and the Mayor agree | the Mayor agrees | PERHAPS
      declared by the Chief, the Mayor or the Clerk | declared by the Chief or the Clerk | PERHAPS
      all doors are locked | any doors are locked | PERHAPS
      their partner is away | a partner is away | PERHAPS
      such officer is tired | an officer is tired | PERHAPS
      the bridge is open | the bridge is closed | APART
      declared by the Chief | declared by the Mayor | APART
      the roof leaks | the boiler is cold | APART
      """;

  @TestFactory
  Stream<DynamicTest> wordsStandToEachOther() {
    return PAIRS
        .lines()
        .map(line -> line.split(" \\| "))
        .map(pair -> DynamicTest.dynamicTest(pair[0] + " / " + pair[1], () -> hold(pair)));
  }

  private static void hold(String[] pair) {
    StatedWords one = StatedWords.of(Name.said(pair[0]));
    StatedWords other = StatedWords.of(Name.said(pair[1]));
    Standing expected = Standing.valueOf(pair[2]);
    assertEquals(expected, one.to(other));
    assertEquals(turned(expected), other.to(one));
  }

  private static Standing turned(Standing standing) {
    return switch (standing) {
      case WITHIN -> Standing.AROUND;
      case AROUND -> Standing.WITHIN;
      case SAME, CONTRARY, PERHAPS, APART -> standing;
    };
  }
}
