import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.actor.Actor;
import dev.freehold.actor.ActorRef;
import shared.Res;

class MessagesOfSeveralKinds {
  @MustRelease("close")
  sealed interface Command permits Put, Get {
    default void close() {}
  }

  record Put(@Own Res res) implements Command {
    @Override
    public void close() {
      res.close();
    }
  }

  record Get(ActorRef<String> asker) implements Command {}

  static class Store implements Actor<Command> {
    @Override
    public void receive(@Own Command command) {
      if (command instanceof Put put) {
        System.out.println(put.res().get());
        put.close();
      } else if (command instanceof Get get) {
        get.asker().send("nothing");
      }
    } //! own.leak
  }
}
