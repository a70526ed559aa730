// limit deadlocks
// only compiled: it goes wrong where two threads do it at once
import dev.freehold.Sync;

/** Two accounts that pay each other wait for each other. */
class Deadlock {
  @Sync
  static class Account {
    private int sum;

    synchronized void add(int amount) {
      sum += amount;
    }

    synchronized void pay(Account other) {
      sum--;
      other.add(1);
    }
  }
}
