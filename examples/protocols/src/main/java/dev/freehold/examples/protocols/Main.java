package dev.freehold.examples.protocols;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.examples.protocols.dns.DnsHeader;
import dev.freehold.examples.protocols.dns.DnsHeaderPool;
import dev.freehold.examples.protocols.dns.DomainName;
import dev.freehold.examples.protocols.ip.Datagram;
import dev.freehold.examples.protocols.ip.Ipv4Header;
import dev.freehold.examples.protocols.pcap.CaptureFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what is in captures: {@code Main dns.pcap}. */
public final class Main {
  private static final int DNS = 53;
  private static final int DNS_IN_CAPTURES = 5300;

  private Main() {}

  /** Prints the datagrams of each file, one a line. */
  public static void main(String... files) throws IOException {
    for (String file : files) {
      System.out.print(described(ByteBuffer.wrap(Files.readAllBytes(Path.of(file)))));
    }
  }

  static String described(ByteBuffer file) {
    StringBuilder text = new StringBuilder();
    try (Datagram datagram = new Datagram();
        DnsHeaderPool headers = DnsHeaderPool.create();
        DnsHeader header = headers.alloc()) {
      CaptureFile.forEach(file, frame -> describe(frame, datagram, headers, header, text));
    }
    return text.toString();
  }

  private static void describe(
      ByteBuffer frame,
      @Mut Datagram datagram,
      DnsHeaderPool headers,
      @Mut DnsHeader header,
      StringBuilder text) {
    if (!datagram.read(frame)) {
      return;
    }
    int from = Short.toUnsignedInt(datagram.udp().sourcePort());
    int to = Short.toUnsignedInt(datagram.udp().destinationPort());
    text.append(address(datagram.ip(), true)).append(':').append(from).append(" > ");
    text.append(address(datagram.ip(), false)).append(':').append(to);
    if (isDns(from) || isDns(to)) {
      int start = frame.position();
      headers.read(frame, header);
      text.append(header.isResponse() ? " answer " : " question ");
      text.append(Short.toUnsignedInt(header.id())).append(' ');
      text.append(DomainName.read(frame, start)).append(" code ").append(header.responseCode());
    }
    text.append('\n');
  }

  private static boolean isDns(int port) {
    return port == DNS || port == DNS_IN_CAPTURES;
  }

  private static String address(@Ref Ipv4Header packet, boolean source) {
    int address = source ? packet.source() : packet.destination();
    return (address >>> 24)
        + "."
        + (address >> 16 & 0xff)
        + "."
        + (address >> 8 & 0xff)
        + "."
        + (address & 0xff);
  }
}
