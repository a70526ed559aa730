package dev.freehold.pools.wire;

import dev.freehold.Unsafe;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bytes on the heap, and channels and buffers,")
@Unsafe("the element is used after its release on purpose")
class BytesChannelTest {
  @Test
  void areOneBehindTheOther() throws Exception {
    WiredPool pool = WiredPool.create();
    Wired element = pool.alloc();
    BytesChecks checks = new BytesChecks(element.bytes());
    checks.all();
    pool.free(element);
    checks.refusedAfterRelease();
    pool.close();
  }
}
