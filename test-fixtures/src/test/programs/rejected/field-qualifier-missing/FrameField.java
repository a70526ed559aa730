import dev.freehold.pool.Frame;
import dev.freehold.pool.StackPool;

@StackPool(capacity = 4)
interface FrameField {
  int value();

  void value(int value);

  class Scope {
    Frame<FrameField> frame; //! field.qualifier.missing
  }
}
