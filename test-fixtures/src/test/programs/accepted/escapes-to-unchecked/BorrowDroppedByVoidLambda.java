import dev.freehold.NonEscaping;
import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Consumer;
import shared.Res;

class BorrowDroppedByVoidLambda {
  static void run(@NonEscaping Runnable task) {
    task.run();
  }

  static void each(@NonEscaping Consumer<String> task) {
    task.accept("");
  }

  static @Ref Res same(@Ref Res res) {
    return res;
  }

  static void use() {
    @Own Res res = new Res();
    run(() -> same(res));
    each(name -> same(res));
    res.close();
  }
}
