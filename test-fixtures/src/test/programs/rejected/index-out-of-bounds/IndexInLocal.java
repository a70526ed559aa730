import dev.freehold.Mut;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;
import dev.freehold.pool.RegionPool;

class IndexInLocal {
  @RegionPool(bytes = 4096)
  interface Row {
    @Length(3)
    Longs columns();
  }

  static void run(@Mut RowPool rows) {
    final int total = 3;
    Row row = rows.alloc();
    if (row != null) {
      row.columns().set(total, 0); //! index.out.of.bounds
    }
  }
}
