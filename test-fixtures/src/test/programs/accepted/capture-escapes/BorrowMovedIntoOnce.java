import dev.freehold.Once;
import dev.freehold.Own;
import shared.Res;

class BorrowMovedIntoOnce {
  static void later(@Once Runnable task) {
    task.run();
  }

  static void send(@Own Res letter) {
    later(
        () -> {
          System.out.println(letter.get());
          letter.close();
        });
  }
}
