import dev.freehold.Sync;
import java.util.HashMap;
import java.util.Map;

@Sync
final class ElementReturned {
  private final Map<String, Account> accounts = new HashMap<>();

  synchronized void pay(String name, long amount) {
    accounts.computeIfAbsent(name, any -> new Account()).balance += amount;
  }

  synchronized long balance(String name) {
    Account found = accounts.get(name);
    return found == null ? 0 : found.balance;
  }

  synchronized Account forget(String name) {
    return accounts.remove(name);
  }

  static final class Account {
    private long balance;
  }
}
