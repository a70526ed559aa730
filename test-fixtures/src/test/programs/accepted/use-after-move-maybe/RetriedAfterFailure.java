import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

class RetriedAfterFailure {
  static void run(@Own Res message) {
    while (true) {
      try (message) {
        send(message.get());
        return;
      } catch (IOException e) {
        System.out.println("not sent");
        return;
      }
    }
  }

  static void send(int message) throws IOException {
    Res.mayFail();
  }
}
