package dev.freehold.benchmarks.actors;

import java.time.Duration;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** Apache Pekko's typed actors, as they are configured by default. */
final class PekkoActors implements Contender {
  private static final Duration LONG = Duration.ofMinutes(1);

  private record Question(long id, ActorRef<Long> asker) {}

  private final Sum sum = new Sum();
  private final ActorSystem<PlainTick> receiver;
  private final ActorSystem<Question> replies;

  PekkoActors() {
    receiver =
        ActorSystem.create(
            Behaviors.receiveMessage(
                tick -> {
                  sum.add(tick.id());
                  return Behaviors.same();
                }),
            "receiver");
    replies =
        ActorSystem.create(
            Behaviors.receiveMessage(
                question -> {
                  question.asker().tell(question.id() + 1);
                  return Behaviors.same();
                }),
            "replies");
  }

  @Override
  public String name() {
    return "Pekko typed";
  }

  @Override
  public void tell(int messages) {
    sum.expect(messages);
    for (int id = 0; id < messages; id++) {
      receiver.tell(new PlainTick(id, id, id, id));
    }
    sum.await(messages);
  }

  @Override
  public void ask(int questions) {
    for (long id = 0; id < questions; id++) {
      long sent = id;
      Long reply =
          AskPattern.<Question, Long>ask(
                  replies, asker -> new Question(sent, asker), LONG, replies.scheduler())
              .toCompletableFuture()
              .join();
      if (reply != id + 1) {
        throw new IllegalStateException("a wrong reply");
      }
    }
  }

  @Override
  public void close() {
    receiver.terminate();
    replies.terminate();
  }
}
