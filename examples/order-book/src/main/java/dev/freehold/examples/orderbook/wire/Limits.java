package dev.freehold.examples.orderbook.wire;

/** How much an exchange takes. */
public final class Limits {
  /** Instruments, which are numbered from 0. */
  public static final int INSTRUMENTS = 64;

  /** Participants, which are numbered from 0. */
  public static final int PARTICIPANTS = 256;

  /** Open orders of one participant. */
  public static final int OPEN_ORDERS = 20_000;

  /** Open orders of all participants. */
  public static final int ORDERS = 1 << 20;

  /** Prices of all instruments and sides at which orders wait. */
  public static final int LEVELS = 1 << 16;

  private Limits() {}
}
