package org.proviso.verdict;

import org.proviso.time.Truth;

/** An exception that was looked at: its words, whether it applied, and on what evidence. */
public record Considered(String words, Truth applied, String evidence) {}
