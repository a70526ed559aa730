package dev.freehold.examples.orderbook.wire;

/**
 * The frames that an exchange accepts. Each begins with its length in bytes, an unsigned 16-bit
 * number that counts itself, and its type, one byte. Numbers are big-endian.
 */
public final class FrameType {
  /** number u16, symbol 8 bytes, tick i32, lot i32, lowest price i32, highest price i32. */
  public static final byte INSTRUMENT = 'I';

  /** number u16, name 8 bytes, largest quantity of an order i32, open orders at most i32. */
  public static final byte PARTICIPANT = 'P';

  /** instrument u16, {@link TradingState} u8. */
  public static final byte STATE = 'S';

  /**
   * order i64, instrument u16, participant u16, {@link Side} u8, {@link OrderKind} u8, price i32,
   * quantity i32, quantity to show at a time i32 (0: all).
   */
  public static final byte ADD = 'A';

  /** order i64, quantity i32 that is still to be traded, price i32. */
  public static final byte REPLACE = 'U';

  /** order i64. */
  public static final byte CANCEL = 'X';

  /** participant u16: all its orders. */
  public static final byte MASS_CANCEL = 'M';

  /** Nothing more: positions and statistics begin anew. */
  public static final byte END_OF_DAY = 'D';

  /** Bytes of length and type. */
  public static final int HEADER = 3;

  /** Bytes of a symbol or a name: ASCII, filled up with blanks. */
  public static final int NAME = 8;

  private FrameType() {}

  /**
   * How long a frame is.
   *
   * @return bytes, with the header
   * @throws MalformedFrameException if there is no such type
   */
  public static int length(byte type) {
    return switch (type) {
      case INSTRUMENT -> HEADER + 2 + NAME + 4 * 4;
      case PARTICIPANT -> HEADER + 2 + NAME + 2 * 4;
      case STATE -> HEADER + 3;
      case ADD -> HEADER + 8 + 2 + 2 + 2 + 3 * 4;
      case REPLACE -> HEADER + 8 + 2 * 4;
      case CANCEL -> HEADER + 8;
      case MASS_CANCEL -> HEADER + 2;
      case END_OF_DAY -> HEADER;
      default -> throw new MalformedFrameException("there is no frame of type " + type);
    };
  }
}
