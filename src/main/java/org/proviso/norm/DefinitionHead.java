package org.proviso.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.source.Name;
import org.proviso.source.OneLine;

/**
 * What a definition defines, and the words behind "means".
 *
 * @param names the terms, each of which is defined alike
 * @param quoted whether they stand in quotation marks: "silence means consent" defines no word
 */
public record DefinitionHead(List<Name> names, String rest, boolean quoted) {
  private static final String QUOTED = "\"[^\"]+\"";

  /** A term that stands without quotation marks: one to four words, none of them a verb. */
  private static final String BARE =
      "((?!(?:this|that|it|which|by) )(?:(?!shall\\b|must\\b|may\\b|will\\b|by\\b|all\\b|any\\b)"
          + "[\\p{L}'-]+ ?){1,4}(?<! ))";

  private static final Pattern HEAD =
      Pattern.compile(
          "(?:(?:For (?:the )?purposes? of|As used in|In|Throughout)"
              + " this (?:agreement|memorandum|contract), )?"
              + "(?:(?:An?|The|Any|Each) )?(?:(?:term|word|phrase)s? )?(?:("
              + QUOTED
              + "(?:, "
              + QUOTED
              + ")*(?:,? (?:or|and) "
              + QUOTED
              + ")?)(?:,? as used (?:in this (?:agreement|memorandum|contract)|herein),?)?"
              + " (?:means?|is|are|(?:is|are|shall be) defined as"
              + "|(?:shall |will )?(?:mean|refer to)|refers? to) (.+)"
              + "|"
              + BARE
              + " (?:means|shall mean) (.+))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MEANS = Pattern.compile("(?i)\\b(means?|refers?|defined)\\b");

  private static final Pattern ITEM = Pattern.compile("\"([^\"]+)\"|([\\p{L}\\p{N}' /-]+)");

  /** What the sentence defines, if it is of the form of a definition. */
  public static Optional<DefinitionHead> of(String text) {
    Matcher head = HEAD.matcher(text);
    if (!head.matches()) {
      return Optional.empty();
    }
    return head.group(1) == null
        ? Optional.of(new DefinitionHead(items(head.group(3)), head.group(4), false))
        : Optional.of(new DefinitionHead(items(head.group(1)), head.group(2), true));
  }

  /** The names that a sentence sets out to define, read or not. */
  public static List<Name> named(String sentence) {
    String text = OneLine.bare(sentence);
    Optional<DefinitionHead> head = of(text);
    if (head.isPresent()) {
      return head.get().names();
    }
    return MEANS.matcher(text).find()
        ? ITEM.matcher(text)
            .results()
            .flatMap(found -> Stream.ofNullable(found.group(1)))
            .map(Name::of)
            .toList()
        : List.of();
  }

  /** The names of a list, without their articles. */
  public static List<Name> items(String list) {
    var names = new ArrayList<Name>();
    for (String part : list.split(",(?: (?:or|and))? | or | and (?=\")")) {
      Matcher item = ITEM.matcher(part.strip());
      if (item.matches()) {
        String name = item.group(1) != null ? item.group(1) : item.group(2);
        names.add(Name.of(name.replaceFirst("^(?:an?|the) ", "")));
      }
    }
    return names;
  }
}
