package dev.freehold.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes through a channel, and what stays in it. */
class ChannelTest {
  private final Parcel.Post post = new Parcel.Post();
  private final Channel<Parcel> channel = Channel.create(2);

  @Test
  void whatIsSentIsReceived() {
    channel.send(post.parcel(1));
    channel.send(post.parcel(2));
    assertEquals(1, received(channel));
    assertEquals(2, received(channel));
    assertNull(channel.poll());
    channel.close();
    assertEquals(0, post.open());
  }

  private static int received(Channel<Parcel> from) {
    Parcel parcel = from.receive();
    int id = parcel == null ? -1 : parcel.id();
    if (parcel != null) {
      parcel.close();
    }
    return id;
  }

  @Test
  void fullChannelHandsBackWhatIsOffered() {
    assertNull(channel.offer(post.parcel(1)));
    assertNull(channel.offer(post.parcel(2)));
    Parcel third = post.parcel(3);
    assertSame(third, channel.offer(third));
    third.close();
    channel.close();
    assertEquals(0, post.open());
  }

  @Test
  void lastHandleReleasesWhatIsLeft() {
    Channel<Parcel> other = channel.share();
    channel.send(post.parcel(1));
    channel.close();
    assertEquals(1, post.open());
    other.close();
    assertEquals(0, post.open());
  }

  @Test
  void finishedChannelGivesTheRest() {
    channel.send(post.parcel(1));
    channel.finish();
    assertThrows(ChannelFinishedException.class, () -> channel.send(post.parcel(2)));
    assertEquals(1, post.open());
    assertEquals(1, received(channel));
    assertNull(channel.receive());
    channel.close();
    assertEquals(0, post.open());
  }

  @Test
  void nobodyWaitsLongerThanHeSays() {
    assertNull(channel.receive(Duration.ofMillis(1)));
    channel.close();
  }

  @Test
  void whoIsInterruptedDoesNotWait() {
    Thread.currentThread().interrupt();
    assertNull(channel.receive());
    assertTrue(Thread.interrupted());
    channel.send(post.parcel(1));
    channel.send(post.parcel(2));
    Thread.currentThread().interrupt();
    assertThrows(MailboxFullException.class, () -> channel.send(post.parcel(3)));
    assertTrue(Thread.interrupted());
    channel.close();
    assertEquals(0, post.open());
  }

  @Test
  void senderAndReceiverWaitForEachOther() throws Exception {
    List<Integer> received = new ArrayList<>();
    Channel<Parcel> theirs = channel.share();
    Thread receiver =
        new Thread(
            () -> {
              for (int id = received(theirs); id >= 0; id = received(theirs)) {
                received.add(id);
              }
              theirs.close();
            });
    receiver.start();
    for (int id = 0; id < 1000; id++) {
      channel.send(post.parcel(id));
    }
    channel.finish();
    receiver.join();
    channel.close();
    assertEquals(1000, received.size());
    assertEquals(0, post.open());
  }

  @Test
  void closedHandleIsOfNoUse() {
    channel.close();
    assertThrows(UseAfterReleaseException.class, channel::poll);
    assertThrows(DoubleReleaseException.class, channel::close);
  }

  @Test
  void messagesAreReleasedAsIsSaidOfThem() {
    List<String> released = new ArrayList<>();
    Channel<String> words = Channel.releasing(2, released::add);
    words.send("left");
    words.close();
    assertEquals(List.of("left"), released);
  }
}
