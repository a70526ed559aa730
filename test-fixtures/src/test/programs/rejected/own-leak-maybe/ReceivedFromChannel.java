import dev.freehold.actor.Channel;
import shared.Res;

class ReceivedFromChannel {
  static void drain(Channel<Res> channel) {
    channel.receive(); //! own.leak.maybe
  }
}
