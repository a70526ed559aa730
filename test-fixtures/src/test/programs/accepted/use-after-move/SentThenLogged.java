import dev.freehold.Own;
import shared.Res;

class SentThenLogged {
  interface Outbox {
    void send(@Own Res message);
  }

  static void run(Outbox outbox) {
    Res message = Res.open();
    System.out.println(message);
    outbox.send(message);
  }
}
