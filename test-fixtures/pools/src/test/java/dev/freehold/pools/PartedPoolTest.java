package dev.freehold.pools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.Own;
import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Transfer;
import dev.freehold.debug.Watch;
import dev.freehold.pool.ForeignElementException;
import dev.freehold.pool.Pool;
import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pool of several kinds of slots. */
class PartedPoolTest {
  @Test
  void hasAPoolForEachKind() {
    try (NetworkPool network = NetworkPool.create()) {
      Network.Packet packet = network.packets().alloc();
      Network.Session session = network.sessions().alloc();
      packet.length(3);
      session.last().length(4);
      assertEquals(3, packet.length());
      assertEquals(4, session.last().length());
      assertEquals(2, network.inUse());
      assertEquals(3, network.capacity());
      network.sessions().free(session);
      send(network.packets(), packet);
    }
  }

  @Test
  @Unsafe("asks a full pool for more")
  void oneKindIsExhaustedWhileAnotherIsNot() {
    NetworkPool network = NetworkPool.create();
    Network.Session session = network.sessions().alloc();
    assertNull(network.sessions().tryAlloc());
    network.packets().free(network.packets().alloc());
    network.sessions().free(session);
    network.close();
  }

  private static void send(Pool<Network.Packet> packets, Network.@Own Packet packet) {
    packets.free(packet);
  }

  @Test
  @Unsafe("closes the pool too early")
  void closesAllKindsOrNone() {
    NetworkPool network = NetworkPool.create();
    Network.Session session = network.sessions().alloc();
    PoolInUseException error = assertThrows(PoolInUseException.class, network::close);
    assertEquals("NetworkPool.Sessions", error.pool());
    Network.Packet packet = network.packets().alloc();
    network.packets().free(packet);
    network.sessions().free(session);
    network.close();
    assertThrows(UseAfterReleaseException.class, () -> network.packets().alloc());
    assertThrows(UseAfterReleaseException.class, network::inUse);
  }

  @Test
  @Unsafe("looks at the pool after it was handed over")
  void handingItOverIsLoggedForEachKind() {
    NetworkPool network = NetworkPool.create();
    Watch watch = DebugMemory.watch(network);
    network.handOver();
    assertEquals(
        List.of(Transfer.Kind.HANDED_OVER, Transfer.Kind.HANDED_OVER),
        watch.report().pools().stream()
            .flatMap(pool -> pool.transfers().stream())
            .map(Transfer::kind)
            .toList());
    network.close();
  }

  @Test
  @Unsafe("closes a part")
  void aPartIsNotClosedByItself() {
    NetworkPool network = NetworkPool.create();
    UnsupportedOperationException error =
        assertThrows(UnsupportedOperationException.class, () -> network.packets().close());
    assertEquals(
        "[move.out.of.borrow] NetworkPool.Packets is a part of a pool: close that pool",
        error.getMessage());
    network.close();
  }

  @Test
  @Unsafe("frees an element in another pool")
  void anElementOfAnotherPoolsPartIsForeign() {
    NetworkPool one = NetworkPool.create();
    NetworkPool other = NetworkPool.create();
    Network.Packet packet = one.packets().alloc();
    assertThrows(ForeignElementException.class, () -> other.packets().free(packet));
    one.packets().free(packet);
    one.close();
    other.close();
  }
}
