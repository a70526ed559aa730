import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

class RetriedAfterFailure {
  static void run(@Own Res message) {
    while (true) {
      try {
        send(message); //! use.after.move.maybe
        return;
      } catch (IOException e) {
        System.out.println("trying again");
      }
    }
  }

  static void send(@Own Res message) throws IOException {
    try (message) {
      Res.mayFail();
    }
  }
}
