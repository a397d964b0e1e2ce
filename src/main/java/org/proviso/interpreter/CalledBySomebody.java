package org.proviso.interpreter;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Term;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** A "staff meeting", that is, one called by the principal: directed by others, who knows? */
record CalledBySomebody(World world, FilterCompiler filters) {
  FilterNode or(View view, Name kind, FilterNode named) {
    Optional<Name> agent =
        world.agreement.terms().find(kind).stream()
            .flatMap(term -> term.meanings().stream())
            .filter(Term.Meaning.Selected.class::isInstance)
            .flatMap(meaning -> ((Term.Meaning.Selected) meaning).selection().kinds().stream())
            .map(wide -> wide.written().split(" by (?:the |a |an )?", 2))
            .filter(parts -> parts.length == 2)
            .map(parts -> Name.of(parts[1]))
            .findFirst();
    Optional<Name> by =
        view.sheet.columns().stream()
            .map(column -> Name.of(column.header()))
            .filter(header -> header.stems().size() > 1 && header.head().equals("by"))
            .findFirst();
    if (agent.isEmpty() || by.isEmpty()) {
      return named;
    }
    FilterNode said = filters.field(view, by.get(), List.of(agent.get()));
    var perhaps = new ConstantFilter(Truth.UNKNOWN, "whether it is " + kind, "");
    return new LogicFilter.All(List.of(named, new LogicFilter.Any(List.of(said, perhaps))));
  }
}
