import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;

@FixedPool(capacity = 4)
interface InlineArrayOfRef {
  @Length(8)
  Longs levels();

  static void clear(InlineArrayOfRef book) {
    for (int level = 0; level < 8; level++) {
      book.levels().set(level, 0); //! write.through.ref
    }
  }
}
