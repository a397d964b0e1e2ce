/**
 * Verdicts as people and programs read them: text, JSON, SARIF, HTML, spreadsheets, and norms in
 * plain words. May look at the nouns only: {@code verdict}, {@code norm}, {@code proposal}, {@code
 * time} and {@code source}.
 */
@NullMarked
package org.proviso.report;

import org.jspecify.annotations.NullMarked;
