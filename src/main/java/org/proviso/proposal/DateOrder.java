package org.proviso.proposal;

/** Which number of 1/8/2021 is the month, where somebody says so. */
public enum DateOrder {
  UNKNOWN,
  MONTH_FIRST,
  DAY_FIRST
}
