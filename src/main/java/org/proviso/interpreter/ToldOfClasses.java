package org.proviso.interpreter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** What is said of classes by nouns alone: "except in music", "except in art and music classes". */
record ToldOfClasses(World world, Norm norm, Name words) {
  /** What must hold of a class, where a column says of classes which they are. */
  Optional<Filter> filter() {
    if (norm.each().kind() != SubjectKind.CLASS || world.stated(words) != Truth.UNKNOWN) {
      return Optional.empty();
    }
    List<Name> like =
        Stream.of(words.written().split(" (and|or) "))
            .map(one -> one.replaceFirst("(?i) classes$| class$", ""))
            .map(Name::of)
            .toList();
    return like.stream().allMatch(world.described(SubjectKind.CLASS)::isTold)
        ? Optional.of(new Filter.AnyOf(like.stream().<Filter>map(Filter.Flag::new).toList()))
        : Optional.empty();
  }
}
