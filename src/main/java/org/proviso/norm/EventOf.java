package org.proviso.norm;

import java.util.List;
import java.util.stream.Stream;
import org.proviso.source.Name;

/**
 * An event that is listed with the thing it is of in its own name: the response to a grievance as
 * "response to grievance" or "grievance response", its approval as "vacation request approved".
 *
 * @param things what a clause reckons the event from
 */
public record EventOf(List<Name> things) {
  private static final List<String> LINKS = List.of("to", "of", "for", "on", "about", "regarding");

  /** Of no thing in particular. */
  public static final EventOf NOTHING = new EventOf(List.of());

  public EventOf {
    things = List.copyOf(things);
  }

  /** What is reckoned from these records, with and without what is said of them. */
  public static EventOf of(Selection records) {
    return new EventOf(
        records.kinds().stream()
            .flatMap(kind -> Stream.of(kind, DescribedEvent.of(kind).event()))
            .distinct()
            .toList());
  }

  /** Whether a name in a sheet says that event, or what a term calls so, of one of the things. */
  public boolean isSaid(Name listed, Name event, Terms terms) {
    Stream<Name> others =
        terms.find(event).stream()
            .flatMap(term -> NormParts.within(term, Term.Meaning.Called.class).stream())
            .flatMap(meaning -> meaning.names().stream());
    return !things.isEmpty()
        && Stream.concat(Stream.of(event), others)
            .anyMatch(name -> things.stream().anyMatch(thing -> isOf(listed, name, thing)));
  }

  /**
   * Whether a name in a sheet says an event that the norm waits for, whatever else it says of it.
   */
  public static boolean isSaid(Name listed, Norm norm, Terms terms) {
    List<Fact.Timed> awaited = NormParts.within(norm.must(), Fact.Timed.class);
    EventOf of = awaited.isEmpty() ? NOTHING : of(norm.each().records());
    return awaited.stream()
        .flatMap(timed -> timed.event().kinds().stream())
        .flatMap(kind -> Stream.of(kind, DescribedEvent.of(kind).event()))
        .anyMatch(kind -> of.isSaid(listed, kind, terms));
  }

  private static boolean isOf(Name listed, Name event, Name thing) {
    return listed.equals(Name.of(thing.written() + " " + event.written()))
        || LINKS.stream()
            .map(link -> event.written() + " " + link + " " + thing.written())
            .anyMatch(name -> listed.equals(Name.of(name)));
  }
}
