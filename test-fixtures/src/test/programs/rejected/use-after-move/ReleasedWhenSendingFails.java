import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

class ReleasedWhenSendingFails {
  static void run() {
    Res message = Res.open();
    try {
      send(message);
    } catch (IOException e) {
      message.close(); //! use.after.move
    }
  }

  static void send(@Own Res message) throws IOException {
    try (message) {
      Res.mayFail();
    }
  }
}
