package dev.freehold.examples.aeron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.actor.ActorListener;
import dev.freehold.actor.ActorOptions;
import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import dev.freehold.actor.Directive;
import dev.freehold.actor.ManualDispatcher;
import dev.freehold.actor.Supervision;
import dev.freehold.actor.WhenFull;
import io.aeron.Aeron;
import io.aeron.Publication;
import io.aeron.driver.MediaDriver;
import io.aeron.driver.ThreadingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes that leave the process, over a driver in the same one. */
@Unsafe("the driver and pools are looked into from outside")
class RemoteQuotesTest {
  private static final int STREAM = 7;

  private final MediaDriver driver =
      MediaDriver.launchEmbedded(
          new MediaDriver.Context().threadingMode(ThreadingMode.SHARED).dirDeleteOnShutdown(true));
  private final Aeron aeron =
      Aeron.connect(new Aeron.Context().aeronDirectoryName(driver.aeronDirectoryName()));
  private final QuotePool pool = QuotePool.create();

  @AfterEach
  void everythingIsReleased() {
    assertEquals(0, pool.inUse());
    pool.close();
    aeron.close();
    driver.close();
  }

  private Quote quote(long instrument) {
    Quote quote = pool.alloc();
    quote.instrument(instrument);
    quote.price(2 * instrument);
    quote.size(3);
    return quote;
  }

  private Publication connected(String channel) throws InterruptedException {
    Publication publication = aeron.addPublication(channel, STREAM);
    for (int i = 0; i < 5000 && !publication.isConnected(); i++) {
      Thread.sleep(1);
    }
    return publication;
  }

  @ParameterizedTest
  @ValueSource(strings = {"aeron:ipc?term-length=64k", "aeron:udp?endpoint=localhost:24326"})
  void quotesArriveInOrder(String channel) throws Exception {
    int count = 5000;
    List<Long> prices = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch done = new CountDownLatch(count);
    ActorSystem system = ActorSystem.create("test");
    ActorRef<Quote> book =
        system.spawn(
            "book",
            self ->
                quote -> {
                  prices.add(quote.price());
                  quote.close();
                  done.countDown();
                });
    QuoteReceiver receiver = new QuoteReceiver(aeron.addSubscription(channel, STREAM), book);
    RemoteQuotes remote = new RemoteQuotes(connected(channel), pool, WhenFull.BLOCK);
    for (int i = 0; i < count; i++) {
      remote.send(quote(i));
    }
    assertTrue(done.await(30, TimeUnit.SECONDS));
    assertEquals(LongStream.range(0, count).map(i -> 2 * i).boxed().toList(), prices);
    receiver.close();
    system.close();
  }

  @Test
  void lostPeerIsAFailureOfTheSender() {
    List<String> failures = new ArrayList<>();
    ManualDispatcher dispatcher = new ManualDispatcher();
    ActorSystem system =
        ActorSystem.create(
            "test",
            dispatcher,
            new ActorListener() {
              @Override
              public void failed(String actor, Throwable failure, Directive directive) {
                failures.add(actor + " " + failure.getMessage() + " " + directive);
              }
            });
    RemoteQuotes nobody =
        new RemoteQuotes(aeron.addPublication("aeron:ipc", STREAM), pool, WhenFull.BLOCK);
    ActorRef<Quote> sender =
        system.spawn(
            "sender",
            ActorOptions.defaults().withSupervision(Supervision.stop()),
            self -> nobody::send);
    sender.send(quote(1));
    dispatcher.run();
    assertEquals(List.of("/sender nobody receives at aeron:ipc?stream=7 STOP"), failures);
    system.close();
  }

  @Test
  void slowReceiverIsWhatThePolicySays() throws Exception {
    String channel = "aeron:ipc?term-length=64k";
    var nobodyPolls = aeron.addSubscription(channel, STREAM);
    Publication publication = connected(channel);
    RemoteQuotes dropping = new RemoteQuotes(publication, pool, WhenFull.DROP_NEWEST);
    for (int i = 0; i < 5000; i++) {
      dropping.send(quote(i));
    }
    assertTrue(dropping.dropped() > 0);
    RemoteQuotes failing = new RemoteQuotes(publication, pool, WhenFull.FAIL);
    assertThrows(BackPressureException.class, () -> failing.send(quote(1)));
    nobodyPolls.close();
  }
}
