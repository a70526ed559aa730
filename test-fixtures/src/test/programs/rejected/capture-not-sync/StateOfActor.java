import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import java.util.ArrayList;
import java.util.List;

class StateOfActor {
  static void start(ActorSystem system) {
    StringBuilder all = new StringBuilder();
    ActorRef<String> words = system.spawn("words", self -> word -> all.append(word)); //! capture.not.sync
    words.send("one");
  }

  static void send(ActorRef<List<String>> lists) {
    List<String> list = new ArrayList<>(); //! capture.not.sync
    lists.send(list);
  }
}
