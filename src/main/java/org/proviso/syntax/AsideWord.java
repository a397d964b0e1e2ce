package org.proviso.syntax;

/** What an aside is: a purpose, an illustration, an explanation. */
public enum AsideWord {
  PURPOSE,
  SUCH_AS,
  FOR_EXAMPLE,
  INCLUDING,
  THAT_IS
}
