import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Ints;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;

class FieldsOfEveryKind {
  @FixedPool(capacity = 4)
  interface Order {
    long id();

    void id(long value);

    boolean open();

    void open(boolean value);

    @Length(8)
    Ints quantities();

    @Length(16)
    Text symbol();
  }
}
