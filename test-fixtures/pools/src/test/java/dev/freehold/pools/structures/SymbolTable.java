package dev.freehold.pools.structures;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;

/** A hash table with chains: numbers by symbol. */
@MustRelease("close")
final class SymbolTable implements AutoCloseable {
  @FixedPool(capacity = 1024)
  interface Listing {
    @Length(12)
    Text symbol();

    int number();

    void number(int value);

    @HandleOf(Listing.class)
    long next();

    void next(@HandleOf(Listing.class) long value);
  }

  private static final int BUCKETS = 256;

  private final @Own ListingPool listings = ListingPool.create();

  @HandleOf(Listing.class)
  private final long[] buckets = new long[BUCKETS];

  /** Puts a number in the place of the one that the symbol had. */
  void put(@Mut SymbolTable this, String symbol, int number) {
    long found = find(symbol);
    if (found != 0) {
      listings.editAt(found).number(number);
      return;
    }
    Listing listing = listings.alloc();
    listing.symbol().set(symbol);
    listing.number(number);
    listing.next(buckets[bucket(symbol)]);
    buckets[bucket(symbol)] = listings.insert(listing);
  }

  /** The number of a symbol, or -1. */
  int get(String symbol) {
    long found = find(symbol);
    return found == 0 ? -1 : listings.at(found).number();
  }

  /** Whether the symbol was there. */
  boolean remove(@Mut SymbolTable this, String symbol) {
    long before = 0;
    for (long at = buckets[bucket(symbol)]; at != 0; at = listings.at(at).next()) {
      if (listings.at(at).symbol().contentEquals(symbol)) {
        Listing gone = listings.remove(at);
        if (before == 0) {
          buckets[bucket(symbol)] = gone.next();
        } else {
          listings.editAt(before).next(gone.next());
        }
        listings.free(gone);
        return true;
      }
      before = at;
    }
    return false;
  }

  @HandleOf(Listing.class)
  private long find(String symbol) {
    long at = buckets[bucket(symbol)];
    while (at != 0 && !listings.at(at).symbol().contentEquals(symbol)) {
      at = listings.at(at).next();
    }
    return at;
  }

  private static int bucket(String symbol) {
    return symbol.hashCode() & BUCKETS - 1;
  }

  @Override
  public void close(@Own SymbolTable this) {
    listings.close();
  }
}
