package org.proviso.verdict;

/**
 * A row of the proposal as the person who typed it finds it again.
 *
 * @param source file (and sheet, in a workbook)
 * @param row the line or row number, the header being 1
 * @param words the row in a few words: "Rivera, staff meeting, Fri 2 Apr 2021, 9:45-10:30"
 */
public record RowRef(String source, int row, String words) {}
