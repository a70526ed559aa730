package dev.freehold.examples.protocols;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.examples.protocols.dns.DnsHeader;
import dev.freehold.examples.protocols.dns.DnsHeaderPool;
import dev.freehold.examples.protocols.dns.DnsQuestion;
import dev.freehold.examples.protocols.dns.DnsQuestionPool;
import dev.freehold.examples.protocols.dns.DomainName;
import dev.freehold.examples.protocols.ip.Datagram;
import dev.freehold.examples.protocols.ip.Ipv4Header;
import dev.freehold.examples.protocols.ip.UdpHeader;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a frame by the names that tshark has for them, each as a number or a name. */
final class DecodedFields {
  private final Map<String, Object> fields = new LinkedHashMap<>();

  static Map<String, Object> of(ByteBuffer frame, @Mut Datagram datagram) {
    DecodedFields decoded = new DecodedFields();
    boolean hasUdp = datagram.read(frame);
    decoded.addIp(datagram.ip());
    if (hasUdp) {
      decoded.addUdp(datagram.udp());
      decoded.addDns(frame);
    }
    return decoded.fields;
  }

  private void addIp(@Ref Ipv4Header ip) {
    add("ip.version", ip.version());
    add("ip.hdr_len", ip.headerLength() * 4);
    add("ip.dsfield.dscp", ip.dscp());
    add("ip.dsfield.ecn", ip.ecn());
    add("ip.len", Short.toUnsignedInt(ip.totalLength()));
    add("ip.id", Short.toUnsignedInt(ip.identification()));
    add("ip.flags.rb", ip.reserved());
    add("ip.flags.df", ip.dontFragment());
    add("ip.flags.mf", ip.moreFragments());
    add("ip.frag_offset", ip.fragmentOffset());
    add("ip.ttl", Byte.toUnsignedInt(ip.timeToLive()));
    add("ip.proto", ip.protocol());
    add("ip.checksum", Short.toUnsignedInt(ip.checksum()));
    add("ip.src", Integer.toUnsignedLong(ip.source()));
    add("ip.dst", Integer.toUnsignedLong(ip.destination()));
  }

  private void addUdp(@Ref UdpHeader udp) {
    add("udp.srcport", Short.toUnsignedInt(udp.sourcePort()));
    add("udp.dstport", Short.toUnsignedInt(udp.destinationPort()));
    add("udp.length", Short.toUnsignedInt(udp.length()));
    add("udp.checksum", Short.toUnsignedInt(udp.checksum()));
  }

  private void addDns(ByteBuffer message) {
    try (DnsHeaderPool headers = DnsHeaderPool.create();
        DnsHeader header = headers.alloc();
        DnsQuestionPool questions = DnsQuestionPool.create();
        DnsQuestion question = questions.alloc()) {
      int start = message.position();
      headers.read(message, header);
      addHeader(header);
      if (header.questions() == 1) {
        fields.put("dns.qry.name", DomainName.read(message, start));
        questions.read(message, question);
        add("dns.qry.type", question.type());
        add("dns.qry.class", question.classCode());
      }
    }
  }

  private void addHeader(@Ref DnsHeader header) {
    add("dns.id", Short.toUnsignedInt(header.id()));
    add("dns.flags.response", header.isResponse());
    add("dns.flags.opcode", header.opcode());
    add("dns.flags.authoritative", header.isAuthoritative());
    add("dns.flags.truncated", header.isTruncated());
    add("dns.flags.recdesired", header.recursionDesired());
    add("dns.flags.recavail", header.recursionAvailable());
    add("dns.flags.z", header.reserved());
    add("dns.flags.authenticated", header.authenticData());
    add("dns.flags.checkdisable", header.checkingDisabled());
    add("dns.flags.rcode", header.responseCode());
    add("dns.count.queries", header.questions());
    add("dns.count.answers", header.answers());
    add("dns.count.auth_rr", header.authorities());
    add("dns.count.add_rr", header.additionals());
  }

  private void add(String name, boolean value) {
    add(name, value ? 1 : 0);
  }

  private void add(String name, long value) {
    fields.put(name, value);
  }
}
