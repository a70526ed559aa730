package com.example.wire;

/** Has as many owners as it counts. */
public class Counted extends Releasable {
  public static Counted open() {
    return new Counted();
  }

  public static void more(Counted counted) {
    counted.retain();
  }

  public Counted retain() {
    owners++;
    return this;
  }
}
