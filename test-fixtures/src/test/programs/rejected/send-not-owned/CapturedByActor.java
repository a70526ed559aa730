import dev.freehold.Ref;
import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import shared.Res;

class CapturedByActor {
  static ActorRef<String> start(ActorSystem system, @Ref Res res) {
    return system.spawn("reader", self -> word -> System.out.println(res.get())); //! send.not.owned
  }
}
