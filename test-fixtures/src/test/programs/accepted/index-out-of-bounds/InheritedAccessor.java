import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;

class InheritedAccessor {
  interface Named {
    @Length(8)
    Text symbol();
  }

  @FixedPool(capacity = 4)
  interface Instrument extends Named {
    long id();

    void id(long value);
  }

  static void run(@Mut Instrument instrument) {
    instrument.symbol().set("EURUSD");
  }
}
