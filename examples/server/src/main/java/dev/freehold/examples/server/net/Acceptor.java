package dev.freehold.examples.server.net;

import dev.freehold.examples.server.command.Context;
import dev.freehold.examples.server.resp.Ascii;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** Takes clients in, or sends them away when there are too many. */
final class Acceptor {
  private static final byte[] TOO_MANY = Ascii.of("-ERR max number of clients reached\r\n");

  private final Context context;
  private final Selector selector;
  private final Pending pending;
  private long most;
  private boolean asks;
  private boolean keepAlive;

  Acceptor(Context context, Selector selector, Pending pending) {
    this.context = context;
    this.selector = selector;
    this.pending = pending;
    context
        .settings()
        .listen(
            settings -> {
              most = settings.number("maxclients");
              asks = !settings.text("requirepass").isEmpty();
              keepAlive = settings.number("tcp-keepalive") > 0;
            });
  }

  /** Takes in all who have come. */
  void accept(ServerSocketChannel from, long now) throws IOException {
    SocketChannel channel = from.accept();
    while (channel != null) {
      try {
        take(channel, now);
      } catch (IOException gone) {
        channel.close();
      }
      channel = from.accept();
    }
  }

  private void take(SocketChannel channel, long now) throws IOException {
    context.statistics().connection();
    channel.configureBlocking(false);
    if (context.sessions().count() >= most) {
      context.statistics().refusal();
      channel.write(ByteBuffer.wrap(TOO_MANY));
      channel.close();
      return;
    }
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.setOption(StandardSocketOptions.SO_KEEPALIVE, keepAlive);
    Connection connection = new Connection(channel, pending);
    SelectionKey key = channel.register(selector, SelectionKey.OP_READ, connection);
    connection.begin(key, context.sessions().open(connection, now, !asks));
  }
}
