import dev.freehold.Concurrent;
import dev.freehold.Once;
import java.util.function.IntSupplier;
import shared.Res;

class ReferenceToMethodOfBorrow {
  static void measure(Res res) {
    start(res::get); //! send.not.owned
  }

  static void start(@Concurrent @Once IntSupplier task) {
    task.getAsInt();
  }
}
