package dev.freehold.pools.structures;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.pool.DynamicPool;
import java.util.function.LongConsumer;

/** A binary search tree: quantities by price. */
@MustRelease("close")
final class PriceTree implements AutoCloseable {
  @DynamicPool(initial = 16, max = 4096)
  interface Level {
    long price();

    void price(long value);

    long quantity();

    void quantity(long value);

    @HandleOf(Level.class)
    long lower();

    void lower(@HandleOf(Level.class) long value);

    @HandleOf(Level.class)
    long higher();

    void higher(@HandleOf(Level.class) long value);
  }

  private final @Own LevelPool levels = LevelPool.create();

  @HandleOf(Level.class)
  private long root;

  /** Adds to what is there at a price. */
  void add(@Mut PriceTree this, long price, long quantity) {
    long parent = 0;
    long at = root;
    while (at != 0) {
      Level level = levels.editAt(at);
      if (level.price() == price) {
        level.quantity(level.quantity() + quantity);
        return;
      }
      parent = at;
      at = price < level.price() ? level.lower() : level.higher();
    }
    hang(newLevel(price, quantity), parent, price);
  }

  @HandleOf(Level.class)
  private long newLevel(@Mut PriceTree this, long price, long quantity) {
    Level level = levels.alloc();
    level.price(price);
    level.quantity(quantity);
    level.lower(0);
    level.higher(0);
    return levels.insert(level);
  }

  private void hang(
      @Mut PriceTree this,
      @HandleOf(Level.class) long level,
      @HandleOf(Level.class) long parent,
      long price) {
    if (parent == 0) {
      root = level;
    } else if (price < levels.at(parent).price()) {
      levels.editAt(parent).lower(level);
    } else {
      levels.editAt(parent).higher(level);
    }
  }

  /** What is there at a price. */
  long quantity(long price) {
    for (long at = root; at != 0; ) {
      Level level = levels.at(at);
      if (level.price() == price) {
        return level.quantity();
      }
      at = price < level.price() ? level.lower() : level.higher();
    }
    return 0;
  }

  /** All prices, from the lowest to the highest. */
  void forEach(LongConsumer visitor) {
    below(root, visitor);
  }

  private void below(@HandleOf(Level.class) long at, LongConsumer visitor) {
    if (at != 0) {
      Level level = levels.at(at);
      below(level.lower(), visitor);
      visitor.accept(level.price());
      below(level.higher(), visitor);
    }
  }

  @Override
  public void close(@Own PriceTree this) {
    levels.close();
  }
}
