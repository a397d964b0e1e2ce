/**
 * The Truffle language: norms compiled to nodes, and nodes run over the columns of a proposal. May
 * look at {@code norm}, {@code proposal}, {@code verdict}, {@code time} and {@code source}; it is
 * the only room with Truffle. One class, the language itself, also calls {@code syntax} and {@code
 * binding}, because Truffle's parse needs them.
 */
@NullMarked
package org.proviso.interpreter;

import org.jspecify.annotations.NullMarked;
