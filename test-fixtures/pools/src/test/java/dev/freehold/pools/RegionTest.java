package dev.freehold.pools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.Unsafe;
import dev.freehold.pool.ForeignElementException;
import dev.freehold.pool.StaleHandleException;
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

  @Test
  void aResetEndsTheHandlesOfAllKinds() {
    try (ParsePool parse = ParsePool.create()) {
      Parse.Leaf leaf = parse.leaves().alloc();
      assertNotNull(leaf);
      leaf.value(7);
      long handle = parse.leaves().handleOf(leaf);
      assertEquals(7, parse.leaves().at(handle).value());
      parse.reset();
      assertFalse(parse.leaves().isLive(handle));
    }
  }

  @Test
  void isMadeSmallerThanDeclared() {
    try (NodePool nodes = NodePool.create(NodePool.Element.SIZE)) {
      assertEquals(NodePool.Element.SIZE, nodes.bytes());
      assertNotNull(nodes.alloc());
      assertNull(nodes.alloc());
    }
  }

  @Test
  @Unsafe("uses a handle beyond a reset, and another region's element")
  void aHandleOfAnElementThatWasResetIsStale() {
    NodePool nodes = NodePool.create();
    NodePool others = NodePool.create();
    Node node = nodes.alloc();
    long handle = nodes.handleOf(node);
    assertThrows(ForeignElementException.class, () -> others.handleOf(node));
    nodes.reset();
    StaleHandleException error =
        assertThrows(StaleHandleException.class, () -> nodes.editAt(handle));
    assertEquals(
        "[use.after.release] a handle to slot 0 of NodePool was used after its region was reset: ask"
            + " isLive(handle) first, or keep the handle no longer than the element",
        error.getMessage());
    assertThrows(UseAfterReleaseException.class, () -> nodes.handleOf(node));
    nodes.close();
    others.close();
    assertFalse(nodes.isLive(handle));
    assertThrows(UseAfterReleaseException.class, () -> nodes.at(handle));
  }
}
