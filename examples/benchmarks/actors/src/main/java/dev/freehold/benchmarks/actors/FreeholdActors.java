package dev.freehold.benchmarks.actors;

import dev.freehold.Unsafe;
import dev.freehold.actor.ActorOptions;
import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import dev.freehold.actor.WhenFull;
import java.time.Duration;

/** Freehold's actors, with messages from a pool. */
@Unsafe("a benchmark: the sum is handed from thread to thread by the messages")
final class FreeholdActors implements Contender {
  private static final Duration LONG = Duration.ofMinutes(1);

  private record Question(long id, ActorRef<Long> asker) {}

  private final ActorSystem system = ActorSystem.create("benchmark");
  private final TickPool ticks = TickPool.create();
  private final Sum sum = new Sum();
  private final ActorRef<Tick> receiver;
  private final ActorRef<Question> replies;

  FreeholdActors() {
    receiver =
        system.spawn(
            "receiver",
            ActorOptions.mailbox(4096, WhenFull.BLOCK),
            self ->
                tick -> {
                  sum.add(tick.id());
                  tick.close();
                });
    replies = system.spawn("replies", self -> question -> question.asker().send(question.id() + 1));
  }

  @Override
  public String name() {
    return "Freehold";
  }

  @Override
  public void tell(int messages) {
    sum.expect(messages);
    for (int id = 0; id < messages; id++) {
      Tick tick = ticks.alloc();
      tick.id(id);
      tick.price(id);
      tick.size(id);
      tick.time(id);
      receiver.send(tick);
    }
    sum.await(messages);
  }

  @Override
  public void ask(int questions) {
    for (long id = 0; id < questions; id++) {
      long sent = id;
      Long reply = system.<Question, Long>ask(replies, asker -> new Question(sent, asker), LONG);
      if (reply != id + 1) {
        throw new IllegalStateException("a wrong reply");
      }
    }
  }

  @Override
  public void close() {
    system.close();
    ticks.close();
  }
}
