package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Exemption;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.words.Amounted;
import org.proviso.words.Bit;
import org.proviso.words.Force;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.SentenceSubject;
import org.proviso.words.Unplaced;

/** A sentence cut up: subject, force, core and modifiers, and what they are read against. */
record Parts(
    Context context, SentenceSubject subject, Force force, List<Bit> core, Modifiers modifiers) {
  Parts {
    core = List.copyOf(core);
  }

  NounReader nouns() {
    return new NounReader(context.kinds());
  }

  Scope scope() {
    return new Scope(context, modifiers);
  }

  Name bearer() {
    if (subject.noun().isEmpty() || subject.isRecords()) {
      return Name.of("");
    }
    return subject.party() ? subject.only().name() : Scope.singular(subject.only());
  }

  Assembler assembler() {
    return new Assembler(context.kinds(), modifiers, bearer());
  }

  /** The amount, or the greater or less of it and the figure beside it. */
  Bound bound(Amounted amounted) {
    Bound fixed = new Bound.Fixed(amounted.quantity());
    if (modifiers.alternatives.isEmpty() || !amounted.isTime()) {
      return fixed;
    }
    modifiers.use(Modifiers.Place.ALTERNATIVES);
    Alternative other = modifiers.alternatives.getFirst();
    List<Bound> of = List.of(fixed, new Bound.Named(other.figure()));
    return other.greatest() ? new Bound.Greatest(of) : new Bound.Least(of);
  }

  Parts with(List<Bit> other) {
    return new Parts(context, subject, force, other, modifiers);
  }

  Parts with(SentenceSubject other) {
    return new Parts(context, other, force, core, modifiers);
  }

  Parts with(Force other) {
    return new Parts(context, subject, other, core, modifiers);
  }

  /** The subjects when the subject of the sentence is a person, class, student or site. */
  Each each() {
    modifiers.use(Modifiers.Place.PLACES);
    var where = new ArrayList<>(subject.where());
    where.addAll(modifiers.places);
    return scope().of(subject.only(), where, subject.kind());
  }

  /** Whether nothing in the sentence takes in only some of the records. */
  boolean isOfAllRecords() {
    return modifiers.recordFilters().isEmpty() && modifiers.excluded.isEmpty();
  }

  /** Records whosever they are, or of anybody at the place that the sentence begins with. */
  Each recordsOfAnybody(Selection of) {
    modifiers.use(Modifiers.Place.PLACES);
    return modifiers.places.isEmpty()
        ? Each.record(of)
        : new Each(SubjectKind.RECORD, Name.of("person"), modifiers.places, of, false);
  }

  /** Records of these people only, or of anybody. */
  Each records(Selection of) {
    if (subject.kind().isEmpty()) {
      return recordsOfAnybody(of);
    }
    Each people = each();
    return new Each(SubjectKind.RECORD, people.term(), people.where(), of, false);
  }

  /** Records that are somebody's, or anybody's where the noun has no owner. */
  Each recordsOf(Noun noun, Selection of) {
    if (noun.owner().isEmpty()) {
      return recordsOfAnybody(of);
    }
    modifiers.use(Modifiers.Place.PLACES);
    Each owner = scope().of(noun.owner().getFirst(), modifiers.places);
    return new Each(SubjectKind.RECORD, owner.term(), owner.where(), of, false);
  }

  /** A most that only consent lets exceed; a least amount has nothing that consent could excuse. */
  Draft agreed(Relation relation, Draft draft) {
    List<Exemption> consents = assembler().needed();
    if (!consents.isEmpty() && !relation.isUpper()) {
      throw Unplaced.at(core, "\"no more than … without the consent of\"");
    }
    return draft.unless(consents);
  }
}
