package dev.freehold.internal.debug;

import dev.freehold.pool.OwnershipException;

/** The first line of an error, without its key: the places that follow are kept as traces. */
final class Summary {
  private Summary() {}

  static String of(OwnershipException error) {
    String message = String.valueOf(error.getMessage()).substring(error.key().length() + 3);
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
