import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;

@FixedPool(capacity = 4)
interface PartOfElementReturned {
  @Length(8)
  Text name();

  static @Ref Text nameOf(PartOfElementReturnedPool pool, @Own PartOfElementReturned row) {
    Text name = row.name(); //! borrow.past.release
    pool.free(row);
    return name;
  }
}
