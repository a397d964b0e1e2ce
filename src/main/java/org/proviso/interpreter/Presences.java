package org.proviso.interpreter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which days the subjects of each roster have rows, found out when first asked for. */
final class Presences {
  private final World world;
  private final Map<Roster, Presence> inSchedule = new HashMap<>();
  private final Map<Roster, Presence> inAny = new HashMap<>();

  private final Map<Roster, PastMidnight> nights = new HashMap<>();

  Presences(World world) {
    this.world = world;
  }

  /** In the schedule only, or in any sheet that says who was there. */
  Presence of(Roster roster, boolean scheduleOnly) {
    Presence known = (scheduleOnly ? inSchedule : inAny).get(roster);
    if (known != null) {
      return known;
    }
    List<View> schedule = world.views().stream().filter(View::isSchedule).toList();
    List<View> any = world.views().stream().filter(this::isActivity).toList();
    var found =
        new Presence(scheduleOnly ? schedule : any, roster, world.firstDay(), world.lastDay());
    boolean same = schedule.equals(any);
    if (scheduleOnly || same) {
      inSchedule.put(roster, found);
    }
    if (!scheduleOnly || same) {
      inAny.put(roster, found);
    }
    return found;
  }

  /** What runs on past midnight in the sheets that say who was there. */
  PastMidnight nights(Roster roster) {
    return nights.computeIfAbsent(
        roster,
        of -> new PastMidnight(world.views().stream().filter(this::isActivity).toList(), of));
  }

  /** The schedule says who was there; where there is none, whatever sheet has dates. */
  private boolean isActivity(View view) {
    if (view.sheet.name().equals("changes")) {
      return false;
    }
    return world.view("schedule").sheet.size() > 0
        ? view.isSchedule() || view.sheet.name().equals("students")
        : !view.isStanding() && !view.sheet.name().equals("calendar");
  }
}
