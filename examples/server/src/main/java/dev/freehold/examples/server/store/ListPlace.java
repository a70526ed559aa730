package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;

/** Where in a list somebody is: a strip, and how many elements there are in it before. */
public final class ListPlace {
  @HandleOf(Strip.class)
  private long strip;

  private int offset;

  void set(@HandleOf(Strip.class) long strip, int offset) {
    this.strip = strip;
    this.offset = offset;
  }

  @HandleOf(Strip.class)
  long strip() {
    return strip;
  }

  int offset() {
    return offset;
  }
}
