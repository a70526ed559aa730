// limit functions that give out what they captured
// refused: borrow.escapes
import dev.freehold.MustRelease;
import dev.freehold.NonEscaping;
import dev.freehold.Ref;
import java.util.function.Supplier;

/** Right, and refused: the function is not kept, and what it gives is only read. */
class FunctionThatLends {
  @MustRelease("close")
  static class Meter {
    int level() {
      return 1;
    }

    void close() {}
  }

  static int level(@NonEscaping Supplier<@Ref Meter> source) {
    return source.get().level();
  }

  static int read(@Ref Meter meter) {
    return level(() -> meter);
  }
}
