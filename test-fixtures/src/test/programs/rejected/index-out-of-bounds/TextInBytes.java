import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;

class TextInBytes {
  @FixedPool(capacity = 4)
  interface City {
    @Length(6)
    Text name();
  }

  static void run(@Mut City city) {
    city.name().set("Zürich"); //! index.out.of.bounds
  }
}
