package org.proviso.proposal;

import java.util.Arrays;

/**
 * A growing list of small numbers from 0, one a row. It grows by pieces, so that nothing large is
 * ever copied, and each piece takes as few bytes a number as its greatest needs.
 */
final class Codes {
  private static final int BITS = 16;
  private static final int WITHIN = (1 << BITS) - 1;

  private CodePiece[] pieces = {CodePiece.small()};
  private int size;

  void add(int code) {
    piece(size >>> BITS, (size & WITHIN) + 1, code).put(size & WITHIN, code);
    size++;
  }

  /**
   * Adds what stands in {@code numbers} for each of the first {@code count} of {@code places}.
   *
   * @param most no number is greater
   */
  void addAll(int[] places, int count, int[] numbers, int most) {
    for (int done = 0; done < count; ) {
      int at = size & WITHIN;
      int some = Math.min(count - done, WITHIN + 1 - at);
      piece(size >>> BITS, at + some, most).putAll(places, done, some, numbers, at);
      done += some;
      size += some;
    }
  }

  /** The piece, with room for so many numbers and for one as great as this. */
  private CodePiece piece(int index, int room, int most) {
    if (index == pieces.length) {
      pieces = Arrays.copyOf(pieces, index + 1);
      pieces[index] = pieces[index - 1].next(WITHIN + 1);
    }
    CodePiece piece = pieces[index];
    if (room > piece.room() || most > piece.most()) {
      int grown = index == 0 ? Math.min(WITHIN + 1, Math.max(room, 2 * piece.room())) : WITHIN + 1;
      piece = piece.grown(room > piece.room() ? grown : piece.room(), most);
      pieces[index] = piece;
    }
    return piece;
  }

  int at(int row) {
    return pieces[row >>> BITS].at(row & WITHIN);
  }

  /** Looks up each of the rows from {@code from} in {@code values}. */
  void lookUp(int from, int count, int[] values, int[] into) {
    for (int done = 0; done < count; ) {
      int at = (from + done) & WITHIN;
      int some = Math.min(count - done, WITHIN + 1 - at);
      pieces[(from + done) >>> BITS].lookUp(at, some, values, into, done);
      done += some;
    }
  }

  /** Looks up each of these rows in {@code values}. */
  void lookUp(int[] rows, int count, int[] values, int[] into) {
    for (int done = 0; done < count; ) {
      int piece = rows[done] >>> BITS;
      int end = done + 1;
      while (end < count && rows[end] >>> BITS == piece) {
        end++;
      }
      pieces[piece].lookUp(rows, done, end, WITHIN, values, into);
      done = end;
    }
  }

  int size() {
    return size;
  }

  /** Gives back the room kept for growth. */
  void trim() {
    int last = pieces.length - 1;
    pieces[last] = pieces[last].trimmed(size - (last << BITS));
  }
}
