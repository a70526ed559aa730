package dev.freehold.benchmarks.runtime;

/** What one writes without a pool: the fields of {@link Quote} in an ordinary class. */
public class PlainQuote {
  private long id;
  private long time;
  private double price;
  private double limit;
  private int quantity;
  private int venue;
  private short lot;
  private byte side;

  public final long id() {
    return id;
  }

  public final void id(long value) {
    id = value;
  }

  public final long time() {
    return time;
  }

  public final void time(long value) {
    time = value;
  }

  public final double price() {
    return price;
  }

  public final void price(double value) {
    price = value;
  }

  public final double limit() {
    return limit;
  }

  public final void limit(double value) {
    limit = value;
  }

  public final int quantity() {
    return quantity;
  }

  public final void quantity(int value) {
    quantity = value;
  }

  public final int venue() {
    return venue;
  }

  public final void venue(int value) {
    venue = value;
  }

  public final short lot() {
    return lot;
  }

  public final void lot(short value) {
    lot = value;
  }

  public final byte side() {
    return side;
  }

  public final void side(byte value) {
    side = value;
  }
}
