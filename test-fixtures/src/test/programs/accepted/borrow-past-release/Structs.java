import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Struct;

@FixedPool(capacity = 4)
interface Structs {
  Position position();

  @Struct
  interface Position {
    int x();

    void x(int value);
  }

  static int run(StructsPool pool) {
    Structs ship = pool.alloc();
    ship.position().x(4);
    int x = read(ship.position());
    pool.free(ship);
    return x;
  }

  static int read(@Ref Position position) {
    return position.x();
  }
}
