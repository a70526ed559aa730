import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;

@FixedPool(capacity = 4)
interface PartOfElementReturned {
  @Length(8)
  Text name();

  static String nameOf(PartOfElementReturnedPool pool, @Own PartOfElementReturned row) {
    String name = row.name().toString();
    pool.free(row);
    return name;
  }
}
