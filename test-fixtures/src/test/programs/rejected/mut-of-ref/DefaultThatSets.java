import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;

class DefaultThatSets {
  interface Level {
    int level();

    void level(@Mut Level this, int value);

    default void raise() {
      level(level() + 1); //! mut.of.ref
    }
  }

  @FixedPool(capacity = 4)
  interface Tank extends Level {}

  static void raise(@Ref Tank tank) {
    tank.raise();
  }
}
