package org.proviso.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 text; a byte that is no UTF-8 is read as Windows-1252, and the place of the first one is
 * kept, so that the file can be reported and still be read.
 */
final class TextDecoder extends Reader {
  private static final String WINDOWS_1252 =
      "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
          + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private long taken;
  private boolean ended;
  private long firstBadByte = -1;

  TextDecoder(InputStream in) {
    this.in = in;
  }

  /** How many bytes stand before the first that is no UTF-8; -1 if there is none. */
  long firstBadByte() {
    return firstBadByte;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer into = CharBuffer.wrap(buffer, offset, length).slice();
    while (into.position() == 0) {
      if (!bytes.hasRemaining() && !fill()) {
        return -1;
      }
      CoderResult result = decoder.decode(bytes, into, ended);
      boolean cut = result.isUnderflow() && bytes.hasRemaining() && !fill();
      if (result.isError() || (cut && bytes.hasRemaining())) {
        if (into.hasRemaining()) {
          into.put(windows1252(bytes.get()));
        }
      }
    }
    return into.position();
  }

  private char windows1252(byte b) {
    if (firstBadByte < 0) {
      firstBadByte = taken - bytes.remaining() - 1;
    }
    int value = b & 0xFF;
    return value >= 0x80 && value < 0xA0 ? WINDOWS_1252.charAt(value - 0x80) : (char) value;
  }

  /** Reads on behind what is left; false at the end. */
  private boolean fill() throws IOException {
    bytes.compact();
    int read = ended ? -1 : in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read > 0) {
      taken += read;
      bytes.position(bytes.position() + read);
    }
    ended |= read < 0;
    bytes.flip();
    return read > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
