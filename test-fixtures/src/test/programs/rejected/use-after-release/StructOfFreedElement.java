import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Struct;

class StructOfFreedElement {
  @FixedPool(capacity = 4)
  interface Ship {
    Position position();

    @Struct
    interface Position {
      int x();

      void x(int value);
    }
  }

  static int run(ShipPool ships) {
    Ship ship = ships.alloc();
    ship.position().x(3);
    ships.free(ship);
    return ship.position().x(); //! use.after.release
  }
}
