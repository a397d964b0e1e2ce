package org.proviso.norm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.source.Name;

/**
 * What a clause says of an event in one name, and an event sheet in columns: a "written notice of a
 * transfer" is a notice, about a transfer, in writing.
 *
 * @param written whether it must be in writing
 */
public record DescribedEvent(Name event, Optional<Name> about, boolean written) {
  private static final String WRITTEN = "written ";
  private static final String IN_WRITING = " in writing";
  private static final List<String> LINKS = List.of(" of ", " about ", " regarding ", " for ");

  public static DescribedEvent of(Name name) {
    String words = name.written().toLowerCase(Locale.ROOT);
    boolean after = words.endsWith(IN_WRITING);
    boolean written = after || words.startsWith(WRITTEN);
    String bare = after ? words.substring(0, words.length() - IN_WRITING.length()) : words;
    String rest = bare.startsWith(WRITTEN) ? bare.substring(WRITTEN.length()) : bare;
    for (String link : LINKS) {
      int at = rest.indexOf(link);
      if (at > 0) {
        Name about = Name.of(rest.substring(at + link.length()));
        return new DescribedEvent(Name.of(rest.substring(0, at)), Optional.of(about), written);
      }
    }
    return new DescribedEvent(Name.of(rest), Optional.empty(), written);
  }

  /** Whether the name says more than which event it is. */
  public boolean isDescribed() {
    return written || about.isPresent();
  }
}
