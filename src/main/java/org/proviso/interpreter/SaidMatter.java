package org.proviso.interpreter;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.ChosenDeed;
import org.proviso.norm.DescribedEvent;
import org.proviso.norm.Selection;
import org.proviso.source.Name;

/**
 * What a norm says of the events that it sets beside each other: "after each posting of a vacancy"
 * is of a posting whose column "about" need tell nothing more.
 *
 * @param toParty whether the one that is waited for goes to a party
 * @param own whether it is what people do for themselves: a request
 */
record SaidMatter(Set<Name> about, boolean toParty, boolean own) {
  SaidMatter {
    about = Set.copyOf(about);
  }

  static SaidMatter of(Selection event, Selection anchor) {
    Set<Name> about =
        Stream.concat(
                anchor.kinds().stream(),
                Stream.concat(event.kinds().stream(), anchor.kinds().stream())
                    .flatMap(kind -> DescribedEvent.of(kind).about().stream()))
            .collect(Collectors.toSet());
    boolean to = event.kinds().stream().anyMatch(kind -> DescribedEvent.of(kind).to().isPresent());
    return new SaidMatter(about, to, ChosenDeed.isAmong(event));
  }

  boolean says(Name matter) {
    return about.contains(matter);
  }
}
