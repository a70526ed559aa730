import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Struct;

class NestedStruct {
  @FixedPool(capacity = 4)
  interface Ship {
    Position position();

    @Struct
    interface Position {
      int x();

      void x(int value);

      int y();

      void y(int value);
    }
  }

  static int run(ShipPool ships) {
    Ship ship = ships.alloc();
    ship.position().x(1);
    int y = ship.position().y(); //! own.uninit
    ships.free(ship);
    return y;
  }
}
