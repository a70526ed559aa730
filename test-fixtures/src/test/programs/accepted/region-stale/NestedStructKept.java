import dev.freehold.Mut;
import dev.freehold.pool.RegionPool;
import dev.freehold.pool.Struct;

@RegionPool(bytes = 1024)
interface NestedStructKept {
  Position position();

  @Struct
  interface Position {
    int x();

    void x(int value);
  }

  static int run(@Mut NestedStructKeptPool ships) {
    NestedStructKept ship = ships.alloc();
    if (ship == null) {
      return 0;
    }
    Position position = ship.position();
    position.x(5);
    int x = position.x();
    ships.reset();
    return x;
  }
}
