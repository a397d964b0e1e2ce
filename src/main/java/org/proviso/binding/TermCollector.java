package org.proviso.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.norm.Terms;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.Place;
import org.proviso.source.Span;
import org.proviso.syntax.Outline;
import org.proviso.words.SubjectKinds;

/** Gathers the definitions of an agreement and keeps them free of circles (S13). */
final class TermCollector {
  private final List<Diagnostic> diagnostics;
  private final Map<Name, Place> places = new LinkedHashMap<>();

  TermCollector(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  Terms collect(Outline outline) {
    var own = new LinkedHashMap<Name, Term>();
    var narrowed = new ArrayList<Place.InText>();
    for (Outline.Section section : outline.sections()) {
      for (Outline.Part part : section.parts()) {
        Optional<Span> whole =
            Outline.Part.whole(part).filter(span -> DefinitionReader.looksLikeOne(span.flat()));
        if (whole.isPresent()) {
          var place = new Place.InText(whole.get(), section.number());
          List<Term> terms = DefinitionReader.read(whole.get().flat(), section.number());
          terms.forEach(term -> add(term, place, own));
          narrowed.add(place);
        }
      }
    }
    narrowed.forEach(place -> narrow(place, own));
    return new Terms(acyclic(own), Vocabulary.school());
  }

  /** Once the plain definitions are known, those that narrow a noun as a sentence would. */
  private void narrow(Place.InText place, Map<Name, Term> own) {
    var kinds = new SubjectKinds(new Terms(sound(own), Vocabulary.school()));
    for (Term term : DefinitionReader.read(place.span().flat(), place.clause(), kinds)) {
      boolean here = places.getOrDefault(term.name(), place).equals(place);
      if (here) {
        own.put(term.name(), term);
        places.put(term.name(), place);
      } else {
        add(term, place, own);
      }
    }
  }

  private void add(Term term, Place place, Map<Name, Term> own) {
    if (own.containsKey(term.name())) {
      diagnostics.add(Diagnostic.of(Code.TERM_DEFINED_TWICE, place, term.name().written()));
      return;
    }
    own.put(term.name(), term);
    places.put(term.name(), place);
  }

  private static List<Term> sound(Map<Name, Term> own) {
    return own.values().stream()
        .filter(term -> !returns(term.name(), term, own, new LinkedHashSet<>()))
        .toList();
  }

  /** Terms that come back to themselves are left out, with the loop named. */
  private List<Term> acyclic(Map<Name, Term> own) {
    var kept = new ArrayList<Term>();
    for (Term term : own.values()) {
      var path = new LinkedHashSet<Name>();
      if (returns(term.name(), term, own, path)) {
        String loop = String.join(" → ", path.stream().map(Name::written).toList());
        diagnostics.add(
            Diagnostic.of(
                Code.TERM_CIRCULAR,
                places.getOrDefault(term.name(), new Place.InFile("")),
                term.name().written(),
                loop + " → " + term.name().written()));
      } else {
        kept.add(term);
      }
    }
    return kept;
  }

  private static boolean returns(Name start, Term at, Map<Name, Term> own, Set<Name> path) {
    if (!path.add(at.name())) {
      return false;
    }
    for (Name used : used(at)) {
      boolean self = used.equals(at.name()) && at.name().equals(start);
      if (used.equals(start) && (path.size() > 1 || self)) {
        return true;
      }
      Term next = own.get(used);
      if (next != null && !used.equals(at.name()) && returns(start, next, own, path)) {
        return true;
      }
    }
    path.remove(at.name());
    return false;
  }

  private static List<Name> used(Term term) {
    var names = new ArrayList<Name>();
    for (Term.Meaning meaning : term.meanings()) {
      switch (meaning) {
        case Term.Meaning.Selected(Selection selection) -> {
          if (selection.sheet().isEmpty()) {
            names.addAll(selection.kinds());
          }
          selection.filters().forEach(filter -> kinds(filter, names));
        }
        case Term.Meaning.Called _, Term.Meaning.Subjects _ -> {}
      }
    }
    return names;
  }

  private static void kinds(Filter filter, List<Name> into) {
    if (filter instanceof Filter.Not(Filter.KindIs(List<Name> kinds))) {
      into.addAll(kinds);
    }
  }
}
