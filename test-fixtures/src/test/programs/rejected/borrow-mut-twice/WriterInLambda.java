import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import shared.Res;

class WriterInLambda {
  static void run(@Mut Res res) {
    @Mut Res writer = res;
    apply(() -> res.set(1)); //! borrow.mut.twice
    writer.set(2);
  }

  static void apply(@NonEscaping Runnable task) {
    task.run();
  }
}
