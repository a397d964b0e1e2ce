package org.proviso.interpreter;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;

/**
 * What is known of the person whose an event is that names several: of the one at whom it is looked
 * for, else of whom it names first.
 */
final class OwnerField extends FilterNode {
  private final World world;
  private final Name field;
  private final List<Name> names;
  private final List<Roster.Key> keys;
  private final CodeFilter.Question question;

  OwnerField(
      World world,
      Name field,
      List<Name> names,
      List<Roster.Key> keys,
      CodeFilter.Question question) {
    this.world = world;
    this.field = field;
    this.names = List.copyOf(names);
    this.keys = List.copyOf(keys);
    this.question = question;
  }

  @Override
  boolean isPerRow() {
    return false;
  }

  @Override
  int truth(Item item) {
    return stated(item)
        .map(cell -> of(CellMatch.of(field, names, cell, world.proposal)))
        .orElse(UNKNOWN);
  }

  private Optional<String> stated(Item item) {
    int owner = Roster.NOBODY;
    for (Roster.Key key : keys) {
      int person = key.at(item.row);
      boolean first = owner == Roster.NOBODY;
      owner = person != Roster.NOBODY && (first || person == item.subject) ? person : owner;
    }
    return world.fields().stated(SubjectKind.PERSON, owner, field);
  }

  @Override
  void ask(Item item, Evidence evidence) {
    if (truth(item) == UNKNOWN) {
      question.ask(item, stated(item).orElse(""), evidence);
    }
  }
}
