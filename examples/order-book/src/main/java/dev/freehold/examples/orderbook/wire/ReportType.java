package dev.freehold.examples.orderbook.wire;

/** What an exchange reports. Reports begin as frames do: with their length and their type. */
public final class ReportType {
  /** order i64, quantity i32. */
  public static final byte ACCEPTED = 'a';

  /** order i64 (0 if it was about none), {@link RejectReason} u8. */
  public static final byte REJECTED = 'j';

  /**
   * number i64, instrument u16, price i32, quantity i32, order that was there i64, order that came
   * i64, {@link Side} of the one that came u8.
   */
  public static final byte TRADE = 't';

  /** order i64, quantity that is not traded i32, {@link CancelReason} u8. */
  public static final byte CANCELLED = 'c';

  /** order i64, quantity i32, price i32. */
  public static final byte REPLACED = 'u';

  /** instrument u16, {@link Side} u8, position from the best one u8, price i32, quantity i64. */
  public static final byte DEPTH = 'd';

  /** instrument u16, {@link TradingState} u8. */
  public static final byte STATE = 's';

  /** number of the day that ends i32. */
  public static final byte END_OF_DAY = 'e';

  /** How many prices of each side are reported. */
  public static final int LEVELS = 5;

  private ReportType() {}

  /** How long a report is, in bytes, with length and type. */
  public static int length(byte type) {
    return switch (type) {
      case ACCEPTED -> FrameType.HEADER + 8 + 4;
      case REJECTED -> FrameType.HEADER + 8 + 1;
      case TRADE -> FrameType.HEADER + 8 + 2 + 4 + 4 + 8 + 8 + 1;
      case CANCELLED -> FrameType.HEADER + 8 + 4 + 1;
      case REPLACED -> FrameType.HEADER + 8 + 4 + 4;
      case DEPTH -> FrameType.HEADER + 2 + 1 + 1 + 4 + 8;
      case STATE -> FrameType.HEADER + 3;
      case END_OF_DAY -> FrameType.HEADER + 4;
      default -> throw new MalformedFrameException("there is no report of type " + type);
    };
  }
}
