package dev.freehold.internal;

import java.nio.ByteBuffer;

/**
 * Tells whether bytes are UTF-8, one after the other: table 3-7 of the Unicode Standard, in which
 * the second byte of some characters has a smaller range than the others.
 */
final class Utf8Check {
  /** A character has ended here. */
  static final int WHOLE = 0;

  /** No UTF-8. */
  static final int WRONG = -1;

  private static final int ONE_MORE = 1;
  private static final int TWO_MORE = 2;
  private static final int THREE_MORE = 3;
  private static final int AFTER_E0 = 4;
  private static final int AFTER_ED = 5;
  private static final int AFTER_F0 = 6;
  private static final int AFTER_F4 = 7;

  private Utf8Check() {}

  /** What is known after one more byte, having known what a state says. */
  static int next(int state, byte part) {
    int bits = part & 0xFF;
    return switch (state) {
      case WHOLE -> part >= 0 ? WHOLE : first(bits);
      case ONE_MORE -> within(bits, 0x80, 0xBF, WHOLE);
      case TWO_MORE -> within(bits, 0x80, 0xBF, ONE_MORE);
      case THREE_MORE -> within(bits, 0x80, 0xBF, TWO_MORE);
      case AFTER_E0 -> within(bits, 0xA0, 0xBF, ONE_MORE);
      case AFTER_ED -> within(bits, 0x80, 0x9F, ONE_MORE);
      case AFTER_F0 -> within(bits, 0x90, 0xBF, TWO_MORE);
      case AFTER_F4 -> within(bits, 0x80, 0x8F, TWO_MORE);
      default -> WRONG;
    };
  }

  private static int first(int bits) {
    if (bits < 0xC2 || bits > 0xF4) {
      return WRONG;
    }
    if (bits < 0xE0) {
      return ONE_MORE;
    }
    if (bits < 0xF0) {
      return bits == 0xE0 ? AFTER_E0 : bits == 0xED ? AFTER_ED : TWO_MORE;
    }
    return bits == 0xF0 ? AFTER_F0 : bits == 0xF4 ? AFTER_F4 : THREE_MORE;
  }

  private static int within(int bits, int least, int greatest, int state) {
    return bits >= least && bits <= greatest ? state : WRONG;
  }

  /**
   * Where in a part of an array the first byte is that is no UTF-8; as many as there are if none.
   */
  static int wellFormed(byte[] source, int offset, int length) {
    int state = WHOLE;
    int whole = 0;
    for (int index = 0; index < length; index++) {
      state = next(state, source[offset + index]);
      if (state == WRONG) {
        return whole;
      }
      whole = state == WHOLE ? index + 1 : whole;
    }
    return whole;
  }

  /** The same for the bytes that a buffer has from its position on. */
  static int wellFormed(ByteBuffer source, int length) {
    int state = WHOLE;
    int whole = 0;
    for (int index = 0; index < length; index++) {
      state = next(state, source.get(source.position() + index));
      if (state == WRONG) {
        return whole;
      }
      whole = state == WHOLE ? index + 1 : whole;
    }
    return whole;
  }

  /** Whether a byte of well-formed text begins a character. */
  static boolean begins(byte part) {
    return (part & 0xC0) != 0x80;
  }
}
