import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;

@FixedPool(capacity = 4)
interface TextOfRefWritten {
  @Length(8)
  Text symbol();

  static void run(TextOfRefWritten order) {
    order.symbol().set("X"); //! write.through.ref
  }
}
