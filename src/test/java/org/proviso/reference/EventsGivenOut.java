package org.proviso.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Whether one event is a record's own, where others want it too (S18): every way to give the events
 * out is gone through; before a record, the records are served in turn by the last that is left.
 */
final class EventsGivenOut {
  /** Of so many, all ways are not gone through. */
  private static final int MANY = 7;

  private final List<List<Entry>> records;
  private final List<Entry> events;
  private final BiPredicate<Entry, Entry> inTime;

  EventsGivenOut(List<Entry> records, List<Entry> events, BiPredicate<Entry, Entry> inTime) {
    this.records = byMoment(records);
    this.events = events;
    this.inTime = inTime;
  }

  private static List<List<Entry>> byMoment(List<Entry> records) {
    Set<List<Long>> moments = new LinkedHashSet<>();
    records.forEach(one -> moments.add(moment(one)));
    return moments.stream()
        .sorted(
            (a, b) ->
                a.get(0).equals(b.get(0))
                    ? a.get(1).compareTo(b.get(1))
                    : a.get(0).compareTo(b.get(0)))
        .map(moment -> records.stream().filter(one -> moment(one).equals(moment)).toList())
        .toList();
  }

  private static List<Long> moment(Entry one) {
    return List.of(one.day(), (long) one.start());
  }

  boolean isOwn(Entry record, boolean before) {
    int mine = 0;
    while (!records.get(mine).contains(record)) {
      mine++;
    }
    return before ? inTurn(mine) : inEveryWay(mine);
  }

  private boolean inTurn(int mine) {
    List<Entry> left = new ArrayList<>(events);
    for (int i = 0; i <= mine; i++) {
      List<Entry> among = records.get(i);
      var last = left.reversed().stream().filter(event -> fits(among, event)).findFirst();
      if (last.isEmpty() && i == mine) {
        return false;
      }
      last.ifPresent(left::remove);
    }
    return true;
  }

  private boolean fits(List<Entry> among, Entry event) {
    return among.stream().anyMatch(one -> !one.equals(event) && inTime.test(one, event));
  }

  private boolean inEveryWay(int mine) {
    List<Set<Integer>> ways = new ArrayList<>();
    give(0, new LinkedHashSet<>(), new LinkedHashSet<>(), ways);
    int most = ways.stream().mapToInt(Set::size).max().orElse(0);
    return ways.stream().filter(way -> way.size() == most).allMatch(way -> way.contains(mine));
  }

  private void give(int record, Set<Integer> served, Set<Entry> gone, List<Set<Integer>> ways) {
    if (records.size() > MANY && events.size() > MANY) {
      throw new IllegalStateException("Too many ways to give events out");
    }
    if (record == records.size()) {
      ways.add(Set.copyOf(served));
      return;
    }
    give(record + 1, served, gone, ways);
    for (Entry event : events) {
      if (fits(records.get(record), event) && gone.add(event)) {
        served.add(record);
        give(record + 1, served, gone, ways);
        served.remove(record);
        gone.remove(event);
      }
    }
  }
}
