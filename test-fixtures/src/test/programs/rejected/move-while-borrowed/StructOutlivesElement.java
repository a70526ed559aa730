import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Struct;

@FixedPool(capacity = 4)
interface StructOutlivesElement {
  Position position();

  @Struct
  interface Position {
    int x();

    void x(int value);
  }

  static int run(StructOutlivesElementPool pool) {
    StructOutlivesElement ship = pool.alloc();
    Position position = ship.position();
    position.x(1);
    pool.free(ship); //! move.while.borrowed
    return position.x();
  }
}
