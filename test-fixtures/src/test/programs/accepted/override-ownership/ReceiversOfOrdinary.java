import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;

class ReceiversOfOrdinary {
  interface Level {
    int level();

    void level(@Mut Level this, int value);

    default void raise(@Mut Level this) {
      level(level() + 1);
    }

    default boolean isEmpty() {
      return level() == 0;
    }
  }

  interface Sampled {
    @Length(8)
    Longs samples();
  }

  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Tank extends Level, Sampled {}

  @MustRelease("dispose")
  static class Barrel implements Level, Widget {
    private int level;

    @Override
    public int level() {
      return level;
    }

    @Override
    public void level(@Mut Barrel this, int value) {
      level = value;
    }

    @Override
    public void dispose(@Own Barrel this) {}
  }

  interface Widget {
    void dispose(@Own Widget this);
  }

  /** It does less than it may. */
  static class Fixed implements Level {
    @Override
    public int level() {
      return 7;
    }

    @Override
    public void level(@Ref Fixed this, int value) {}
  }

  static void fill(@Mut Level level) {
    level.raise();
  }

  static boolean isLow(@Ref Level level) {
    return level.isEmpty() || level.level() < 3;
  }

  static void use(TankPool tanks) {
    Tank tank = tanks.alloc();
    fill(tank);
    tank.samples().set(0, isLow(tank) ? 1 : 0);
    tanks.free(tank);
    Barrel barrel = new Barrel();
    fill(barrel);
    Widget widget = barrel;
    widget.dispose();
  }
}
