import dev.freehold.Own;
import shared.Res;

class MessageDroppedOnTimeout {
  static class TimeoutException extends Exception {
    private static final long serialVersionUID = 1;
  }

  interface Channel {
    void await() throws TimeoutException;

    void write(@Own Res message);
  }

  static void run(Channel channel) throws TimeoutException {
    channel.await();
    Res message = Res.open();
    message.set(1);
    channel.write(message);
  }
}
