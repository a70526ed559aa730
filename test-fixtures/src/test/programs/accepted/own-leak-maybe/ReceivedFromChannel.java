import dev.freehold.actor.Channel;
import shared.Res;

class ReceivedFromChannel {
  static void drain(Channel<Res> channel) {
    Res res = channel.receive();
    while (res != null) {
      res.close();
      res = channel.receive();
    }
  }

  static boolean offer(Channel<Res> channel) {
    Res back = channel.offer(Res.open());
    if (back != null) {
      back.close();
    }
    return back == null;
  }
}
