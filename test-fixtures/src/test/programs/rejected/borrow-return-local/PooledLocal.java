import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;

@FixedPool(capacity = 4)
interface PooledLocal {
  @Length(8)
  Text name();

  static @Ref Text nameOf(PooledLocalPool pool) {
    PooledLocal row = pool.alloc();
    row.name().set("x");
    try {
      return row.name(); //! borrow.return.local
    } finally {
      pool.free(row);
    }
  }
}
