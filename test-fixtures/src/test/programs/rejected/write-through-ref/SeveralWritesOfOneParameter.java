import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;

@FixedPool(capacity = 4)
interface SeveralWritesOfOneParameter {
  long id();

  void id(long value);

  @Length(8)
  Text name();

  static void fill(SeveralWritesOfOneParameter row, long id) {
    row.id(id); //! write.through.ref
    row.name().set("one");
    row.id(id + 1);
  }

  static void alloc(@Own SeveralWritesOfOneParameterPool pool) {
    try (pool) {
      SeveralWritesOfOneParameter row = pool.alloc();
      fill(row, 1);
      pool.free(row);
    }
  }

  static void name(SeveralWritesOfOneParameter row) {
    row.name().set("two"); //! write.through.ref
  }
}
