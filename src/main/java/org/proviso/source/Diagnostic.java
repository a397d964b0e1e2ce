package org.proviso.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Something wrong or doubtful in what the tool was given; its words are in the message catalogue.
 */
public record Diagnostic(
    Code code,
    Severity severity,
    Place place,
    List<String> arguments,
    List<Related> related,
    List<Fix> fixes) {

  public Diagnostic {
    arguments = List.copyOf(arguments);
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
  }

  /** A diagnostic of the code's own severity, with nothing related and no fix. */
  public static Diagnostic of(Code code, Place place, String... arguments) {
    return new Diagnostic(code, code.severity(), place, List.of(arguments), List.of(), List.of());
  }

  /** The same, pointing to one more place. */
  public Diagnostic with(Related more) {
    var all = new ArrayList<>(related);
    all.add(more);
    return new Diagnostic(code, severity, place, arguments, all, fixes);
  }

  /** The same, offering one more fix. */
  public Diagnostic with(Fix more) {
    var all = new ArrayList<>(fixes);
    all.add(more);
    return new Diagnostic(code, severity, place, arguments, related, all);
  }

  /** The same, of another severity. */
  public Diagnostic at(Severity other) {
    return new Diagnostic(code, other, place, arguments, related, fixes);
  }

  /** What is wrong, in one sentence. */
  public String message() {
    return Messages.text(this);
  }

  /** What to write instead. */
  public String help() {
    return Messages.help(this);
  }
}
