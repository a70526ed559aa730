package dev.freehold.processor.boundary;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.ConfinementException;

/** Writes the test which threads may use a pool. */
final class ThreadTests {
  private ThreadTests() {}

  static void addTo(TypeSpec.Builder type, TestedPool subject) {
    boolean shared = subject.settings().kind().isShared();
    if (shared || subject.settings().returnRing()) {
      MethodSpec.Builder test = subject.test("letsAnyThreadRelease");
      test.addStatement("$T element = pool.alloc()", subject.element());
      test.addStatement(Asserted.elsewhere("pool.free(element)"));
      test.addStatement(Asserted.equal(0, "pool.inUse()"));
      type.addMethod(subject.end(test));
    }
    if (!shared) {
      MethodSpec.Builder test = subject.test("belongsToOneThread");
      test.addStatement("$T element = pool.alloc()", subject.element());
      test.addCode(Asserted.refusedElsewhere(ConfinementException.class, "pool.alloc()"));
      test.addStatement(Asserted.equal(1, "pool.inUse()"));
      test.addStatement("pool.free(element)");
      type.addMethod(subject.end(test));
    }
  }
}
