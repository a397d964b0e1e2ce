package org.proviso.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.proviso.change.Gain;
import org.proviso.check.StandardPasses;
import org.proviso.source.Name;
import org.proviso.source.SourceText;

/**
 * Whose side a bearer is on follows what the agreement says of its parties, then the word itself.
 */
final class SideNamesTest {
  private static final String THEATER =
      """
      This agreement is between Alder Street Playhouse ("the Playhouse") and Stage Local 41 ("the Local").

      1.1  The Playhouse recognizes the Local as the exclusive representative of all stagehands and ushers.

      """;

  private static final String SUPERVISORS =
      """
      This agreement is between Valley Schools ("the District") and the Association of Supervisors ("the Association").

      """;

  @Test
  void partiesAndWhomTheUnionSpeaksForAreOfTheirSides() {
    side(Gain.DISTRICT, THEATER, "the Playhouse", "Playhouse representative");
    side(
        Gain.MEMBERS,
        THEATER,
        "the Local",
        "usher",
        "senior stagehand",
        "representative of the Local");
    side(Gain.NOT_CLEAR, THEATER, "rigger", "the Playhouse and the Local", "conductor");
    side(Gain.NOT_CLEAR, "", "the Playhouse", "usher", "Playhouse representative");
  }

  @Test
  void anAssociationOfSupervisorsHasSupervisorsForMembers() {
    side(Gain.DISTRICT, "", "supervisor", "principal");
    side(Gain.MEMBERS, SUPERVISORS, "supervisor", "night supervisor");
    side(Gain.DISTRICT, SUPERVISORS, "principal");
  }

  @Test
  void whoIsMeantBySomebodyElseIsOfThatSide() {
    String defined =
        """
        2.1  "Page" means a person employed by the Playhouse.

        2.2  "Chief electrician" means the Playhouse or its designee.

        2.3  "Fly operator" means a person who is not covered by this agreement.

        2.4  "Runner" means a member of the bargaining unit.

        """;
    side(Gain.MEMBERS, THEATER + defined, "page", "runner");
    side(Gain.DISTRICT, THEATER + defined, "chief electrician");
    // What is defined by what it is not is left to the word.
    side(Gain.MEMBERS, THEATER + defined, "fly operator");
  }

  /** Whose nurse, clerk or officer it is does not make it that side's: the last word does. */
  @Test
  void theLastWordDecides() {
    side(Gain.MEMBERS, "", "city clerk", "hospital nurse", "case manager", "staff member");
    side(Gain.MEMBERS, "", "nurse assigned to the hospital", "union representative");
    side(Gain.DISTRICT, "", "board member", "principal or designee", "representative of the board");
    side(Gain.NOT_CLEAR, "", "hearing officer", "committee member", "arbitrator", "room");
    side(Gain.NOT_CLEAR, "", "the District and the Association", "representative");
  }

  @Test
  void operatorsMayBeThoseWhoseHarborItIs() {
    String harbor =
        """
        This agreement is between Harbor Terminals ("the Operators") and Dock Crew 9 ("the Crew").

        """;
    side(Gain.NOT_CLEAR, harbor, "the Operators", "the Crew");
    String recognized =
        harbor
            + """
            1.1  The Crew is recognized by the Operators as the sole bargaining agent for all lashers.

            """;
    side(Gain.DISTRICT, recognized, "the Operators");
    side(Gain.MEMBERS, recognized, "the Crew", "lasher");
  }

  private static void side(Gain side, String text, String... names) {
    var source =
        new SourceText(
            "a", "A\n\n" + text + "9.1  Each class shall have no more than 30 students.\n");
    SideNames sides = SideNames.of(List.of(new StandardPasses().read(source, Map.of())));
    for (String name : names) {
      assertEquals(side, sides.of(Name.of(name)), name);
    }
  }
}
