package dev.freehold.examples.protocols.itch;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import java.nio.ByteBuffer;

/** Reads the messages of MoldUDP64 packets: those of one type into the same element. */
@MustRelease("close")
public final class ItchReader implements AutoCloseable {
  private final @Own MoldHeaderPool headers;
  private final @Own SystemEventPool events;
  private final @Own AddOrderPool additions;
  private final @Own OrderExecutedPool executions;
  private final @Own OrderDeletePool deletions;
  private final @Own MoldHeader header;
  private final @Own SystemEvent event;
  private final @Own AddOrder added;
  private final @Own OrderExecuted executed;
  private final @Own OrderDelete deleted;

  /** Makes room for one message of each type. */
  public ItchReader() {
    headers = MoldHeaderPool.create();
    events = SystemEventPool.create();
    additions = AddOrderPool.create();
    executions = OrderExecutedPool.create();
    deletions = OrderDeletePool.create();
    header = headers.alloc();
    event = events.alloc();
    added = additions.alloc();
    executed = executions.alloc();
    deleted = deletions.alloc();
  }

  /**
   * Tells of all messages of a packet; those of other types are left out.
   *
   * @param packet what is behind the UDP header, in big-endian order
   * @return the number of the first message
   */
  public long read(@Mut ItchReader this, ByteBuffer packet, @NonEscaping ItchListener listener) {
    headers.read(packet, header);
    for (int index = 0; index < Short.toUnsignedInt(header.count()); index++) {
      int length = Short.toUnsignedInt(packet.getShort());
      int next = packet.position() + length;
      readOne(packet, listener);
      packet.position(next);
    }
    return header.sequence();
  }

  private void readOne(
      @Mut ItchReader this, ByteBuffer packet, @NonEscaping ItchListener listener) {
    switch (packet.get(packet.position())) {
      case 'S' -> {
        events.read(packet, event);
        listener.event(event);
      }
      case 'A' -> {
        additions.read(packet, added);
        listener.added(added);
      }
      case 'E' -> {
        executions.read(packet, executed);
        listener.executed(executed);
      }
      case 'D' -> {
        deletions.read(packet, deleted);
        listener.deleted(deleted);
      }
      default -> {}
    }
  }

  @Override
  public void close(@Own ItchReader this) {
    header.close();
    event.close();
    added.close();
    executed.close();
    deleted.close();
    headers.close();
    events.close();
    additions.close();
    executions.close();
    deletions.close();
  }
}
