package org.proviso.proposal;

/**
 * Why a row that names a period has no times.
 *
 * @param fact what is not known: "when period 3 is on 4 January 2021"
 * @param remedy what to write where
 */
public record Untimed(String fact, String remedy) {}
