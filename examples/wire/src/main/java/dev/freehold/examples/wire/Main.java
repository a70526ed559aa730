package dev.freehold.examples.wire;

import dev.freehold.Mut;
import dev.freehold.examples.wire.Wire.Packet;
import dev.freehold.examples.wire.Wire.Quote;
import dev.freehold.pool.Frame;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** Sends quotes through a socket, decodes them at the other end, and has them echoed. */
public final class Main {
  private static final int COUNT = 50;

  private Main() {}

  /** Prints what was read, decoded and echoed. */
  public static void main(String[] arguments) throws IOException {
    System.out.print(run());
  }

  static String run() throws IOException {
    ByteBuffer sent = Messages.quotes(COUNT);
    try (QuotePool quotes = QuotePool.create();
        PacketPool packets = PacketPool.create();
        ServerSocketChannel server =
            ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0));
        SocketChannel client = SocketChannel.open(server.getLocalAddress());
        SocketChannel served = server.accept();
        Packet packet = packets.alloc()) {
      while (sent.hasRemaining()) {
        client.write(sent);
      }
      int read = receive(served, packet, sent.limit());
      StringBuilder report = new StringBuilder("read " + read + '\n');
      try (Frame<Quote> frame = quotes.push()) {
        int decoded = Wire.decode(packet.data().readOnlyBuffer().limit(read), frame);
        report.append("decoded " + decoded + ", in use " + quotes.inUse() + '\n');
      }
      packet.data().writeTo(served, 0, read);
      ByteBuffer echoed = ByteBuffer.allocate(read);
      while (echoed.hasRemaining()) {
        client.read(echoed);
      }
      boolean same = echoed.flip().equals(sent.flip());
      return report.append("echoed " + echoed.limit() + ", the same: " + same + '\n').toString();
    }
  }

  /** Straight into the packet's memory. */
  private static int receive(SocketChannel from, @Mut Packet packet, int bytes) throws IOException {
    int have = 0;
    while (have < bytes) {
      have += packet.data().readFrom(from, have, bytes - have);
    }
    return have;
  }
}
