package dev.freehold.examples.server.command;

import dev.freehold.examples.server.resp.Output;

/** What is logged in place of a command. */
final class Rewrite {
  private static final int USUAL = 1024;

  private final Output out = new Output(USUAL);
  private boolean begun;

  void clear() {
    begun = false;
  }

  Output begin() {
    if (!begun) {
      begun = true;
      out.clear();
    }
    return out;
  }

  boolean begun() {
    return begun;
  }

  Output out() {
    return out;
  }
}
