package dev.freehold.examples.protocols.ip;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import java.nio.ByteBuffer;

/** The headers of a datagram: those of the next frame are read into the same elements. */
@MustRelease("close")
public final class Datagram implements AutoCloseable {
  private static final short IPV4 = 0x0800;
  private static final byte UDP = 17;

  private final @Own EthernetHeaderPool frames;
  private final @Own Ipv4HeaderPool packets;
  private final @Own UdpHeaderPool datagrams;
  private final @Own EthernetHeader ethernet;
  private final @Own Ipv4Header ip;
  private final @Own UdpHeader udp;

  /** Makes room for the headers of one datagram. */
  public Datagram() {
    frames = EthernetHeaderPool.create();
    packets = Ipv4HeaderPool.create();
    datagrams = UdpHeaderPool.create();
    ethernet = frames.alloc();
    ip = packets.alloc();
    udp = datagrams.alloc();
  }

  /**
   * Reads the headers of a frame, and sets the buffer to what is behind them.
   *
   * @return whether it is UDP over IPv4, and no later fragment, which has no UDP header
   */
  public boolean read(@Mut Datagram this, ByteBuffer frame) {
    frames.read(frame, ethernet);
    if (ethernet.etherType() != IPV4) {
      return false;
    }
    int start = frame.position();
    packets.read(frame, ip);
    frame.position(start + ip.headerLength() * Integer.BYTES);
    frame.limit(Math.min(frame.limit(), start + Short.toUnsignedInt(ip.totalLength())));
    if (ip.protocol() != UDP || ip.fragmentOffset() != 0) {
      return false;
    }
    datagrams.read(frame, udp);
    return true;
  }

  /** The header of the frame. */
  public @Ref EthernetHeader ethernet() {
    return ethernet;
  }

  /** The header of the packet, where there is one. */
  public @Ref Ipv4Header ip() {
    return ip;
  }

  /** The header of the datagram, where there is one. */
  public @Ref UdpHeader udp() {
    return udp;
  }

  @Override
  public void close(@Own Datagram this) {
    ethernet.close();
    ip.close();
    udp.close();
    frames.close();
    packets.close();
    datagrams.close();
  }
}
