import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import java.util.List;

class StateOfActor {
  static void start(ActorSystem system) {
    ActorRef<String> words =
        system.spawn(
            "words",
            self -> {
              StringBuilder all = new StringBuilder();
              return word -> all.append(word);
            });
    words.send("one");
  }

  static void send(ActorRef<List<String>> lists) {
    lists.send(List.of("one"));
  }
}
