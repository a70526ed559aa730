import dev.freehold.Once;
import shared.Res;

class BorrowMovedIntoOnce {
  static void later(@Once Runnable task) {
    task.run();
  }

  static void send(Res letter) {
    later(() -> System.out.println(letter.get())); //! capture.escapes
  }
}
