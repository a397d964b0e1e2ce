package org.proviso.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.change.Witness;
import org.proviso.change.WitnessSheet;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Rank;
import org.proviso.norm.Selection;
import org.proviso.source.Name;

/**
 * Worlds for orders among people: two people ask for a thing and one of them gets it. They are few
 * enough to be tried one by one: who is senior, who asked first, who is of which group.
 */
final class OrderWorlds {
  private static final String ONE = "Rivera";
  static final String OTHER = "Okafor";

  /** Not a cell of the person but the way in which they ask. */
  private static final String VOLUNTEERS = "voluntary";

  private static final int MOST = 256;

  /** The Friday after the thing is given. */
  private static final int LAST = 11;

  private final String thing;
  private final List<Filter> groups;

  /** Whether the one who gets it wanted it, where the norms speak of that; else empty. */
  private final String wanted;

  /** Two people, each with the cells that tell them apart. */
  private record World(Map<String, String> one, Map<String, String> other, boolean otherFirst) {}

  /** The day on which the first of them asks. */
  private final LocalDate monday;

  /** How they come to be among those who may have it: a request, or a layoff before a recall. */
  private final String asking;

  private OrderWorlds(
      String thing, List<Filter> groups, String wanted, LocalDate monday, String asking) {
    this.asking = asking;
    this.monday = monday;
    this.thing = thing;
    this.groups = groups;
    this.wanted = wanted;
  }

  private static String asking(Norm norm) {
    Selection asked =
        norm.must() instanceof Fact.InOrder(_, Selection of) ? of : Fact.InOrder.EMPLOYED;
    return asked.equals(Fact.InOrder.EMPLOYED)
        ? ""
        : asked.equals(Fact.InOrder.LAID_OFF) ? "layoff" : "request";
  }

  private static String wanted(List<Norm> norms) {
    List<Filter> filters =
        norms.stream().flatMap(norm -> norm.each().records().filters().stream()).toList();
    boolean unwanted =
        filters.contains(new Filter.Required())
            || filters.contains(new Filter.Not(new Filter.Voluntary()));
    return unwanted ? "no" : filters.contains(new Filter.Voluntary()) ? "yes" : "";
  }

  /** Whether all norms of both stances put people in an order, for the same thing. */
  static boolean fit(WorldQuestion question) {
    return !question.norms().isEmpty()
        && question.norms().stream()
            .allMatch(
                norm ->
                    norm.must() instanceof Fact.InOrder
                        && norm.each().records().kinds().size() == 1);
  }

  /** The first world that the one stance allows and the other does not. */
  static List<Witness> find(WorldQuestion question, boolean oldAllows, Replay replay) {
    Norm norm = question.norms().getFirst();
    String thing = RowType.named(norm.each().records().kinds().getFirst().written()).name();
    var worlds =
        new OrderWorlds(
            thing,
            groups(question.norms()),
            wanted(question.norms()),
            ListedWorlds.monday(question),
            asking(norm));
    var trial = new Trial(question, replay);
    for (World world : worlds.all()) {
      List<Witness> shown = trial.of(oldAllows, worlds.sheets(world), () -> worlds.words(world));
      if (!shown.isEmpty()) {
        return shown;
      }
    }
    return List.of();
  }

  private static List<Filter> groups(List<Norm> norms) {
    Set<Filter> groups = new LinkedHashSet<>();
    for (Norm norm : norms) {
      NormParts.of(norm, Rank.Groups.class).forEach(some -> groups.addAll(some.groups()));
    }
    return List.copyOf(groups);
  }

  private List<World> all() {
    List<World> worlds = new ArrayList<>();
    for (boolean otherFirst : new boolean[] {false, true}) {
      for (boolean senior : new boolean[] {true, false}) {
        worlds.add(
            new World(
                Map.of("hired", senior ? "2005-08-15" : "2015-08-15"),
                Map.of("hired", senior ? "2015-08-15" : "2005-08-15"),
                otherFirst));
      }
    }
    for (Filter group : groups) {
      var wider = new ArrayList<World>();
      for (World world : worlds) {
        for (boolean[] in : new boolean[][] {{false, false}, {true, false}, {false, true}}) {
          wider.add(
              new World(
                  with(world.one(), group, in[0]),
                  with(world.other(), group, in[1]),
                  world.otherFirst()));
        }
      }
      worlds = wider.subList(0, Math.min(MOST, wider.size()));
    }
    return worlds;
  }

  private static Map<String, String> with(Map<String, String> cells, Filter group, boolean in) {
    Map<String, String> more = new LinkedHashMap<>(cells);
    String yes = in ? "yes" : "no";
    switch (group) {
      case Filter.FieldIs(Name field, List<Name> values) ->
          more.put(field.written(), in ? values.getFirst().written() : "other");
      case Filter.Flag(Name field) -> more.put(field.written(), yes);
      case Filter.Stated(Name field) -> more.put(field.written(), yes);
      case Filter.Voluntary _ -> more.put(VOLUNTEERS, yes);
      case Filter other ->
          throw new OutsideFragment("a group of people that has no encoding: " + other);
    }
    return more;
  }

  private boolean isLaidOff() {
    return asking.equals("layoff");
  }

  private List<WitnessSheet> sheets(World world) {
    String early = monday.toString();
    String late = monday.plusDays(1).toString();
    Set<String> fields = new LinkedHashSet<>(world.one().keySet());
    fields.remove("hired");
    var columns = new ArrayList<String>(List.of("date", "event", "person", "about"));
    columns.addAll(fields);
    var events = new ArrayList<List<String>>();
    if (!asking.isEmpty()) {
      String of = isLaidOff() ? "" : thing;
      events.add(event(List.of(world.otherFirst() ? late : early, asking, ONE, of), world.one()));
      events.add(
          event(List.of(world.otherFirst() ? early : late, asking, OTHER, of), world.other()));
    }
    events.add(event(List.of(monday.plusWeeks(1).toString(), thing, ONE, ""), world.one()));
    if (!wanted.isEmpty() && !fields.contains(VOLUNTEERS)) {
      columns.add(VOLUNTEERS);
      events.replaceAll(row -> Stream.concat(row.stream(), Stream.of(wanted)).toList());
    }
    fields.add("hired");
    var header = new ArrayList<String>(List.of("person"));
    header.addAll(fields);
    return List.of(
        new WitnessSheet("events", columns, events),
        new WitnessSheet(
            "people",
            header,
            List.of(person(ONE, world.one(), fields), person(OTHER, world.other(), fields))),
        WholeSpan.about(early, monday.plusDays(LAST).toString()));
  }

  /** What people are told apart by stands in their own row and in those of what they ask for. */
  private static List<String> event(List<String> cells, Map<String, String> person) {
    var row = new ArrayList<String>(cells);
    person.forEach(
        (field, cell) -> {
          if (!field.equals("hired")) {
            row.add(cell);
          }
        });
    return row;
  }

  private static List<String> person(String name, Map<String, String> cells, Set<String> fields) {
    var row = new ArrayList<String>(List.of(name));
    fields.forEach(field -> row.add(cells.getOrDefault(field, "")));
    return row;
  }

  private List<String> words(World world) {
    return List.of(
        line(ONE, world.one(), monday.plusDays(world.otherFirst() ? 1 : 0)),
        line(OTHER, world.other(), monday.plusDays(world.otherFirst() ? 0 : 1)),
        ONE
            + " gets it, "
            + FrameWords.DAY.format(monday.plusWeeks(1))
            + (wanted.isEmpty() ? "" : ", voluntary " + wanted));
  }

  /** "Asks for overtime", "volunteers for it"; before a recall, "is laid off". */
  private String verb(boolean volunteers) {
    return isLaidOff() ? "laid off" : (volunteers ? "volunteers for " : "asks for ") + thing;
  }

  private String line(String name, Map<String, String> cells, LocalDate day) {
    var line = new StringBuilder(name);
    cells.forEach(
        (field, cell) -> {
          if (!field.equals(VOLUNTEERS)) {
            line.append(", ").append(field).append(' ').append(cell);
          }
        });
    boolean volunteers = cells.getOrDefault(VOLUNTEERS, "no").equals("yes");
    if (asking.isEmpty()) {
      return line.toString();
    }
    return line.append(", ")
        .append(verb(volunteers))
        .append(", ")
        .append(FrameWords.DAY.format(day))
        .toString();
  }
}
