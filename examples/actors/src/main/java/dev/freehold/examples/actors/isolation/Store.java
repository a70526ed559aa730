package dev.freehold.examples.actors.isolation;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnLongMap;

/**
 * Accounts, in a pool of the store's. Whoever owns the store passes it to the functions that need
 * it; no other way leads to it.
 */
@MustRelease("close")
public final class Store {
  private final @Own AccountPool pool = AccountPool.create();
  private final @Own OwnLongMap<Account> accounts = OwnLongMap.create();

  /** Makes an empty store. */
  public Store() {}

  /** Adds to an account, which is opened if need be. */
  public void add(@Mut Store this, long number, long cents) {
    Account account = accounts.edit(number);
    if (account == null) {
      Account opened = pool.alloc();
      opened.cents(cents);
      Account replaced = accounts.put(number, opened);
      if (replaced != null) {
        pool.free(replaced);
      }
    } else {
      account.cents(account.cents() + cents);
    }
  }

  /** What is in an account; nothing if there is none. */
  public long cents(@Ref Store this, long number) {
    Account account = accounts.get(number);
    return account == null ? 0 : account.cents();
  }

  /** Releases all accounts. */
  public void close(@Own Store this) {
    accounts.close();
    pool.close();
  }
}
