/**
 * Verdicts as people and programs read them: text, JSON, CSV, HTML, workbooks, Word files for
 * bargaining tables, and norms in plain words. May look at the nouns only.
 *
 * <ul>
 *   <li><b>Checks</b>: {@code PrettyReport}, {@code ConciseReport}, {@code JsonReport}, {@code
 *       CsvReport}, {@code HtmlReport}, {@code WorkbookReport}; how each ends, {@code Closing}.
 *   <li><b>Diffs</b>: {@code PrettyDiff}, {@code ConciseDiff}, {@code JsonDiff}, {@code HtmlDiff},
 *       {@code WordDiff}, all of one {@code DiffTable} of {@code ChangeRow}s.
 *   <li><b>Norms in words</b>: {@code Paraphrase}, with a class whose name ends in <i>Words</i> for
 *       each family of facts, measures and filters; they read back to the same norm.
 *   <li><b>What a proposal must hold</b>: {@code Needs}; as a workbook to fill in, {@code
 *       TemplateWorkbook}. <b>One clause explained</b>: {@code Explanation}.
 * </ul>
 */
@NullMarked
package org.proviso.report;

import org.jspecify.annotations.NullMarked;
