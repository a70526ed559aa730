import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.pool.Frame;
import dev.freehold.pool.StackPool;

@StackPool(capacity = 4)
interface FrameField {
  int value();

  void value(int value);

  @MustRelease("close")
  class Scope {
    final @Own Frame<FrameField> frame;

    @From("frame")
    Scope(@Own Frame<FrameField> frame) {
      this.frame = frame;
    }

    void close() {
      frame.close();
    }
  }
}
