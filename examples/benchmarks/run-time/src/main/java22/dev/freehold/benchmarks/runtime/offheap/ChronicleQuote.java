package dev.freehold.benchmarks.runtime.offheap;

/** A quote, as Chronicle Values wants it. */
public interface ChronicleQuote {
  long getId();

  void setId(long value);

  long getTime();

  void setTime(long value);

  double getPrice();

  void setPrice(double value);

  double getLimit();

  void setLimit(double value);

  int getQuantity();

  void setQuantity(int value);

  int getVenue();

  void setVenue(int value);

  short getLot();

  void setLot(short value);

  byte getSide();

  void setSide(byte value);
}
