package dev.freehold.internal.debug;

import dev.freehold.debug.Transfer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last times that ownership passed. */
final class TransferLog {
  private static final int KEPT = 256;

  private final Deque<Transfer> last = new ArrayDeque<>();
  private long count;

  synchronized void add(Transfer transfer) {
    count++;
    last.addLast(transfer);
    if (last.size() > KEPT) {
      last.removeFirst();
    }
  }

  synchronized long count() {
    return count;
  }

  synchronized List<Transfer> all() {
    return List.copyOf(last);
  }
}
