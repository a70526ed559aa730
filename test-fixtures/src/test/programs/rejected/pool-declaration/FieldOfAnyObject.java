import dev.freehold.pool.FixedPool;
import java.math.BigDecimal;

class FieldOfAnyObject {
  @FixedPool(capacity = 4)
  interface Order {
    BigDecimal price(); //! pool.declaration

    void price(BigDecimal value);
  }
}
