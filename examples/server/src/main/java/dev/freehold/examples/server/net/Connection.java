package dev.freehold.examples.server.net;

import dev.freehold.examples.server.blocks.Chain;
import dev.freehold.examples.server.command.Session;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A client's socket. */
final class Connection implements Session.Link {
  private final SocketChannel channel;
  private final Pending pending;
  private final Chain input = new Chain();
  private @Nullable SelectionKey key;
  private @Nullable Session session;
  private long wanted;
  private boolean listed;
  private boolean resumes;
  private boolean ending;
  private boolean broken;
  private boolean closed;

  Connection(SocketChannel channel, Pending pending) {
    this.channel = channel;
    this.pending = pending;
  }

  void begin(SelectionKey registered, Session of) {
    key = registered;
    session = of;
  }

  SocketChannel channel() {
    return channel;
  }

  Session session() {
    return Objects.requireNonNull(session);
  }

  /** What was read and is no complete request, or has to wait. */
  Chain input() {
    return input;
  }

  /** How many bytes of input there must be before it is worth looking at them. */
  long wanted() {
    return wanted;
  }

  void wanted(long bytes) {
    wanted = bytes;
  }

  /** Whether requests of this client are run now. */
  boolean takesRequests() {
    return !ending && !broken && !session().waiting().isActive();
  }

  /** Whether it ends once all is sent. */
  boolean ending() {
    return ending;
  }

  /** Whether it is to be closed. */
  boolean broken() {
    return broken;
  }

  boolean closed() {
    return closed;
  }

  void close() {
    closed = true;
    try {
      channel.close();
    } catch (IOException e) {
      // It is closed as far as can be.
      broken = true;
    }
  }

  /** Whether it stands in the list of those who have to be looked at; it does from now on. */
  boolean list() {
    boolean before = listed;
    listed = true;
    return before;
  }

  void unlist() {
    listed = false;
  }

  /** Whether it waited and may go on. */
  boolean takeResume() {
    boolean before = resumes;
    resumes = false;
    return before;
  }

  /** Has the selector tell when the client can take more, or no longer. */
  void waitForRoom(boolean wait) {
    SelectionKey of = Objects.requireNonNull(key);
    if (of.isValid()) {
      of.interestOps(wait ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }
  }

  @Override
  public void closeAfterReply() {
    ending = true;
    pending.add(this);
  }

  @Override
  public void closeSoon() {
    broken = true;
    pending.add(this);
  }

  @Override
  public void outputWaits() {
    pending.add(this);
  }

  @Override
  public void resume() {
    resumes = true;
    pending.add(this);
  }

  @Override
  public String remote() {
    try {
      return text(channel.getRemoteAddress());
    } catch (IOException e) {
      return "?:0";
    }
  }

  @Override
  public String local() {
    try {
      return text(channel.getLocalAddress());
    } catch (IOException e) {
      return "?:0";
    }
  }

  private static String text(@Nullable SocketAddress address) {
    return address instanceof InetSocketAddress inet
        ? inet.getAddress().getHostAddress() + ":" + inet.getPort()
        : "?:0";
  }
}
