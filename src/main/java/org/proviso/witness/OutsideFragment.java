package org.proviso.witness;

/** A norm rests on something that no world is encoded for; its message says on what. */
final class OutsideFragment extends RuntimeException {
  private static final long serialVersionUID = 1;

  OutsideFragment(String what) {
    super(what, null, false, false);
  }

  String words() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
