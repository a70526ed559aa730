package dev.freehold.benchmarks.runtime.message;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What messages go through: holds at most 1,024 of them, and whoever waits keeps asking. */
@State(Scope.Thread)
public abstract class Channel {
  /** Messages of one measured operation, after which the sender waits for the receiver. */
  public static final int BATCH = 1 << 14;

  /** Messages under way, at most. */
  static final int CAPACITY = 1024;

  private final Receiver receiver = new Receiver(this);
  private long batches;

  /** Writes four fields of a message and sends it, if need be after waiting. */
  abstract void send(int number);

  /** Takes the messages that are there, reads their fields, and says how many they were. */
  abstract int receive(Receiver to);

  /** Lets the receiver run. */
  @Setup
  public final void open() {
    receiver.start();
  }

  /** Lets the receiver end. */
  @TearDown
  public final void close() {
    receiver.stop();
  }

  final long exchange() {
    for (int number = 0; number < BATCH; number++) {
      send(number);
    }
    return receiver.await(++batches);
  }
}
