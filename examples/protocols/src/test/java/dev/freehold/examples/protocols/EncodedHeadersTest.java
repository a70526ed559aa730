package dev.freehold.examples.protocols;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.examples.protocols.dns.DnsHeader;
import dev.freehold.examples.protocols.dns.DnsHeaderPool;
import dev.freehold.examples.protocols.ip.Datagram;
import dev.freehold.examples.protocols.ip.InternetChecksum;
import dev.freehold.examples.protocols.ip.Ipv4Header;
import dev.freehold.examples.protocols.ip.Ipv4HeaderPool;
import dev.freehold.examples.protocols.ip.UdpHeader;
import dev.freehold.examples.protocols.ip.UdpHeaderPool;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A header that is written field by field")
class EncodedHeadersTest {
  private static final int IP_AT = 14;
  private static final int UDP_AT = IP_AT + 20;
  private static final int DNS_AT = UDP_AT + 8;

  /** The second packet of the capture, as RFC 1035 says. */
  @Test
  void isTheOneThatDnsmasqHasSent() {
    ByteBuffer sent = ByteBuffer.allocate(12);
    try (DnsHeaderPool headers = DnsHeaderPool.create();
        DnsHeader header = headers.alloc()) {
      header.id((short) 0x15e6);
      header.isResponse(true);
      header.opcode((byte) 0);
      header.isAuthoritative(true);
      header.isTruncated(false);
      header.recursionDesired(true);
      header.recursionAvailable(true);
      header.reserved(false);
      header.authenticData(false);
      header.checkingDisabled(false);
      header.responseCode((byte) 0);
      header.questions((short) 1);
      header.answers((short) 1);
      header.authorities((short) 0);
      header.additionals((short) 1);
      headers.write(header, sent);
    }

    assertArrayEquals(part(frames("dns").get(1), DNS_AT, 12), sent.array());
  }

  /** The second of two fragments that the Linux kernel has made. */
  @Test
  void isTheOneThatLinuxHasSent() {
    ByteBuffer sent = ByteBuffer.allocate(20);
    try (Ipv4HeaderPool headers = Ipv4HeaderPool.create();
        Ipv4Header header = headers.alloc()) {
      header.dscp((byte) 46);
      header.ecn((byte) 2);
      header.totalLength((short) 1048);
      header.identification((short) 0x8fcf);
      header.reserved(false);
      header.dontFragment(false);
      header.moreFragments(false);
      header.fragmentOffset((short) 185);
      header.timeToLive((byte) 64);
      header.protocol((byte) 17);
      header.checksum((short) 0);
      header.source(0x7f000001);
      header.destination(0x7f000001);
      headers.write(header, sent);
      header.checksum(InternetChecksum.of(sent, 0, 20));
      headers.write(header, sent.clear());
    }

    assertArrayEquals(part(frames("fragments").get(1), IP_AT, 20), sent.array());
  }

  @Test
  void isTheOneThatText2pcapHasMade() {
    byte[] frame = frames("checksums").get(0);
    ByteBuffer sent = ByteBuffer.allocate(8);
    try (Datagram datagram = new Datagram();
        UdpHeaderPool headers = UdpHeaderPool.create();
        UdpHeader header = headers.alloc()) {
      ByteBuffer unsummed = ByteBuffer.wrap(frame.clone()).putShort(UDP_AT + 6, (short) 0);
      datagram.read(unsummed);
      header.sourcePort((short) 40000);
      header.destinationPort((short) 53);
      header.length((short) (frame.length - UDP_AT));
      header.checksum(InternetChecksum.ofUdp(datagram.ip(), unsummed.clear(), UDP_AT));
      headers.write(header, sent);
    }

    assertArrayEquals(part(frame, UDP_AT, 8), sent.array());
  }

  @Test
  void hasAChecksumThatHolds() {
    for (String name : List.of("dns", "fragments", "checksums", "itch")) {
      for (byte[] frame : frames(name)) {
        assertEquals(0, InternetChecksum.of(ByteBuffer.wrap(frame), IP_AT, 20), name);
      }
    }
  }

  private static List<byte[]> frames(String capture) {
    List<byte[]> frames = new ArrayList<>();
    new Capture(capture)
        .forEach(
            frame -> {
              byte[] bytes = new byte[frame.remaining()];
              frame.get(bytes);
              frames.add(bytes);
            });
    return frames;
  }

  private static byte[] part(byte[] frame, int start, int length) {
    return Arrays.copyOfRange(frame, start, start + length);
  }
}
