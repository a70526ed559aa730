import dev.freehold.Sync;
import java.util.HashMap;
import java.util.Map;

@Sync
final class ElementReturned {
  private final Map<String, Account> accounts = new HashMap<>();

  synchronized void pay(String name, long amount) {
    accounts.computeIfAbsent(name, any -> new Account()).balance += amount;
  }

  synchronized Account find(String name) {
    return accounts.get(name); //! capture.not.sync
  }

  static final class Account {
    private long balance;
  }
}
