package dev.freehold.processor.boundary;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.ConfinementException;
import java.util.HashSet;

/** Writes the tests of regions, whose elements are released all at once. */
final class RegionTests implements KindTests {
  private final TestedPool subject;

  RegionTests(TestedPool subject) {
    this.subject = subject;
  }

  @Override
  public void allocate(MethodSpec.Builder test, String element) {
    test.addStatement("$T $L = pool.alloc()", subject.element(), element);
  }

  @Override
  public void release(MethodSpec.Builder test, String element) {
    test.addStatement("$L.reset()", subject.closed());
  }

  @Override
  public TypeName allocator() {
    return subject.pool().name();
  }

  @Override
  public void addTo(TypeSpec.Builder type) {
    if (subject.isFilled()) {
      type.addMethod(full());
      type.addMethod(oneOver());
    }
    type.addMethod(confined());
    if (!subject.isGlobal()) {
      type.addMethod(closedInUse());
    }
  }

  private MethodSpec full() {
    MethodSpec.Builder test = subject.test("holdsAsManyElementsAsFit");
    test.addStatement(
        "$T elements = fill(pool, $L)", TestMethods.listOf(subject.element()), subject.most());
    test.addStatement(Asserted.isFalse("elements.contains(null)"));
    test.addStatement(
        Asserted.equal(subject.most(), CodeBlock.of("new $T<>(elements).size()", HashSet.class)));
    test.addStatement(Asserted.equal(subject.most(), "pool.inUse()"));
    test.addStatement("$L.reset()", subject.closed());
    test.addStatement(Asserted.equal(0, "pool.inUse()"));
    return subject.end(test);
  }

  private MethodSpec oneOver() {
    MethodSpec.Builder test = subject.test("givesNullWhenItIsFull");
    test.addStatement("fill(pool, $L)", subject.most());
    test.addStatement(Asserted.isNull("pool.alloc()"));
    test.addStatement("$L.reset()", subject.closed());
    test.addStatement(Asserted.isNotNull("pool.alloc()"));
    test.addStatement("$L.reset()", subject.closed());
    return subject.end(test);
  }

  private MethodSpec confined() {
    MethodSpec.Builder test = subject.test("belongsToOneThread");
    test.addStatement("pool.alloc()");
    test.addCode(Asserted.refusedElsewhere(ConfinementException.class, "pool.alloc()"));
    test.addStatement("$L.reset()", subject.closed());
    return subject.end(test);
  }

  private MethodSpec closedInUse() {
    MethodSpec.Builder test = subject.test("isClosedWithElementsInUse");
    test.addStatement(Asserted.isNotNull("pool.alloc()"));
    return subject.end(test);
  }
}
