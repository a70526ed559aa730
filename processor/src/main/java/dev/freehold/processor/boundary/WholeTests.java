package dev.freehold.processor.boundary;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.UseAfterReleaseException;
import dev.freehold.processor.layout.PartedLayout;

/** Writes the tests of a pool of several kinds of slots as a whole. */
final class WholeTests {
  private WholeTests() {}

  static void addTo(TypeSpec.Builder type, PartedLayout pool) {
    long slots = pool.parts().stream().mapToLong(part -> part.pool().settings().capacity()).sum();
    MethodSpec.Builder empty = opened("countsTheSlotsOfAllKinds", pool);
    empty.addStatement(Asserted.equal(slots, "pools.capacity()"));
    type.addMethod(closed(empty, pool));
    if (pool.settings().global()) {
      MethodSpec.Builder open = opened("isNotClosed", pool);
      open.addStatement(Asserted.refused(UnsupportedOperationException.class, "pools.close()"));
      type.addMethod(open.build());
    } else {
      MethodSpec.Builder over = closed(opened("isOfNoUseOnceClosed", pool), pool).toBuilder();
      over.addStatement(Asserted.refused(UseAfterReleaseException.class, "pools.inUse()"));
      over.addStatement(Asserted.refused(DoubleReleaseException.class, "pools.close()"));
      type.addMethod(over.build());
    }
  }

  private static MethodSpec.Builder opened(String name, PartedLayout pool) {
    return TestMethods.named(name)
        .addStatement(
            "$1T pools = $1T.$2L()", pool.name(), pool.settings().global() ? "global" : "create");
  }

  private static MethodSpec closed(MethodSpec.Builder test, PartedLayout pool) {
    return pool.settings().global() ? test.build() : test.addStatement("pools.close()").build();
  }
}
