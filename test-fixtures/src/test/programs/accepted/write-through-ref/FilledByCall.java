import dev.freehold.Mut;
import dev.freehold.pool.Text;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;

@FixedPool(capacity = 4)
interface FilledByCall {
  long id();

  void id(long value);

  @Length(8)
  Text name();

  static void fill(@Mut FilledByCall row, long id) {
    row.id(id);
    row.name().set("one");
  }

  static long alloc() {
    try (FilledByCallPool pool = FilledByCallPool.create()) {
      FilledByCall row = pool.alloc();
      fill(row, 1);
      long id = row.id();
      pool.free(row);
      return id;
    }
  }
}
