package dev.freehold.pools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.Unsafe;
import dev.freehold.pool.UseAfterReleaseException;
import org.junit.jupiter.api.Test;

/** A region. */
class RegionTest {
  @Test
  void holdsAsManyElementsAsItsBytesAllow() {
    try (NodePool nodes = NodePool.create()) {
      assertEquals(50, nodes.bytes());
      assertEquals(50 / NodePool.Element.SIZE, nodes.capacity());
      for (int i = 0; i < nodes.capacity(); i++) {
        assertNotNull(nodes.alloc());
      }
      assertNull(nodes.alloc());
      assertEquals(nodes.capacity(), nodes.inUse());
    }
  }

  @Test
  void aResetReleasesAllElements() {
    try (NodePool nodes = NodePool.create()) {
      Node node = nodes.alloc();
      assertNotNull(node);
      node.key(4);
      node.name().set("four");
      nodes.reset();
      assertEquals(0, nodes.inUse());
    }
  }

  @Test
  @Unsafe("uses an element after a reset")
  void anElementEndsWithTheReset() {
    NodePool nodes = NodePool.create();
    Node node = nodes.alloc();
    nodes.reset();
    assertThrows(UseAfterReleaseException.class, node::key);
    assertThrows(UseAfterReleaseException.class, () -> node.name().clear());
    nodes.close();
  }

  @Test
  @Unsafe("uses a region after it is closed")
  void closingEndsAllElementsAndTheRegion() {
    NodePool nodes = NodePool.create();
    Node node = nodes.alloc();
    nodes.close();
    assertThrows(UseAfterReleaseException.class, node::key);
    assertThrows(UseAfterReleaseException.class, nodes::alloc);
    assertThrows(UseAfterReleaseException.class, nodes::reset);
  }

  @Test
  void severalKindsShareItsBytes() {
    try (ParsePool parse = ParsePool.create()) {
      assertNotNull(parse.marks().alloc());
      assertEquals(1, parse.bytesInUse());
      assertNotNull(parse.leaves().alloc());
      assertEquals(16, parse.bytesInUse());
      assertNotNull(parse.leaves().alloc());
      assertNotNull(parse.leaves().alloc());
      assertNull(parse.marks().alloc());
      assertEquals(4, parse.inUse());
      parse.reset();
      assertEquals(0, parse.inUse());
      assertNotNull(parse.marks().alloc());
    }
  }
}
