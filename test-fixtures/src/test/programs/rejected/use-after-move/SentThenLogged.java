import dev.freehold.Own;
import shared.Res;

class SentThenLogged {
  interface Outbox {
    void send(@Own Res message);
  }

  static void run(Outbox outbox) {
    Res message = Res.open();
    outbox.send(message);
    System.out.println(message); //! use.after.move
  }
}
