import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import shared.Res;

class SetWhileLambdaWrites {
  static void run(@Mut Res res) {
    @Mut Res writer = res;
    try {
      twice(() -> writer.set(1));
    } finally {
      res.value = 0; //! assign.while.borrowed
    }
    twice(() -> writer.set(2));
  }

  static void twice(@NonEscaping Runnable task) {
    task.run();
    task.run();
  }
}
