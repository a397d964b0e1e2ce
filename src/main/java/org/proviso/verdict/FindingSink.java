package org.proviso.verdict;

/** Takes findings one at a time as they are reached, so that millions need not be held at once. */
public interface FindingSink {
  /** Takes the next finding. */
  void accept(Finding finding);
}
