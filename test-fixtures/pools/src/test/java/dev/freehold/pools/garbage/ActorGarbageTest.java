package dev.freehold.pools.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.Unsafe;
import dev.freehold.actor.ActorListener;
import dev.freehold.actor.ActorOptions;
import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import dev.freehold.actor.Channel;
import dev.freehold.actor.Guarded;
import dev.freehold.actor.Hold;
import dev.freehold.actor.ManualDispatcher;
import dev.freehold.actor.WhenFull;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A message from its allocation to its release. */
@Unsafe("pools and actors are captured by operations that are done within the test")
class ActorGarbageTest {
  @FixedPool(capacity = 4, returnRing = true)
  interface Mail extends PoolElement {
    long id();

    void id(long value);
  }

  private final MailPool pool = MailPool.create();

  @AfterEach
  void close() {
    pool.close();
  }

  private Mail mail() {
    Mail mail = pool.alloc();
    mail.id(1);
    return mail;
  }

  @Test
  void aMessageMakesNone() {
    for (WhenFull policy : WhenFull.values()) {
      ManualDispatcher dispatcher = new ManualDispatcher();
      ActorSystem system = ActorSystem.create("test", dispatcher, new ActorListener() {});
      ActorRef<Mail> last =
          system.spawn("last", ActorOptions.mailbox(2, policy), self -> Mail::close);
      ActorRef<Mail> first =
          system.spawn("first", ActorOptions.mailbox(2, policy), self -> last::send);
      assertEquals(
          0,
          AllocatedBytes.of(
              () -> {
                first.send(mail());
                dispatcher.run();
              }));
      system.close();
    }
  }

  @Test
  void aChannelMakesNone() {
    Channel<Mail> channel = Channel.create(2);
    assertEquals(
        0,
        AllocatedBytes.of(
            () -> {
              channel.send(mail());
              channel.receive().close();
            }));
    channel.close();
  }

  @Test
  void aMutexMakesNone() {
    Guarded<Mail> guarded = Guarded.of(mail());
    assertEquals(
        0,
        AllocatedBytes.of(
            () -> {
              Hold<Mail> held = guarded.lock();
              held.edit().id(2);
              held.close();
            }));
    guarded.close();
  }
}
