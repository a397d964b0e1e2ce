package org.proviso.roundtrip;

/** A piece of a norm and words that say it. */
record Said<T>(T what, String words) {}
