package dev.freehold.processor.boundary;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.Exhaustion;
import dev.freehold.pool.ForeignElementException;
import dev.freehold.pool.PoolExhaustedException;
import dev.freehold.pool.PoolInUseException;
import java.util.HashSet;

/** Writes the tests of pools whose elements are released one by one, each by its owner. */
final class FreeListTests implements KindTests {
  private final TestedPool subject;

  FreeListTests(TestedPool subject) {
    this.subject = subject;
  }

  @Override
  public void allocate(MethodSpec.Builder test, String element) {
    test.addStatement("$T $L = pool.alloc()", subject.element(), element);
  }

  @Override
  public void release(MethodSpec.Builder test, String element) {
    test.addStatement("pool.free($L)", element);
  }

  @Override
  public TypeName allocator() {
    return subject.pool().name();
  }

  @Override
  public void addTo(TypeSpec.Builder type) {
    if (grows()) {
      type.addMethod(growth());
    }
    if (subject.isFilled()) {
      type.addMethod(full());
      type.addMethod(oneOver());
    }
    type.addMethod(doubleFree());
    type.addMethod(foreignFree());
    NumberTests.addTo(type, subject);
    ThreadTests.addTo(type, subject);
    if (!subject.isGlobal()) {
      type.addMethod(inUse());
    }
  }

  /** The pool of the program may have grown before. */
  private boolean grows() {
    return subject.isFilled()
        && subject.settings().kind().grows()
        && subject.settings().initial() < subject.most()
        && !subject.isGlobal();
  }

  private MethodSpec growth() {
    int initial = subject.settings().initial();
    MethodSpec.Builder test = subject.test("growsWhenAllSlotsAreInUse");
    filled(test, initial);
    test.addStatement(Asserted.equal(initial, "pool.capacity()"));
    allocate(test, "element");
    test.addStatement(Asserted.equal(Math.min(2L * initial, subject.most()), "pool.capacity()"));
    test.addStatement(Asserted.equal(initial + 1, "pool.inUse()"));
    release(test, "element");
    return endFilled(test);
  }

  private MethodSpec full() {
    MethodSpec.Builder test = subject.test("holdsAsManyElementsAsDeclared");
    filled(test, subject.most());
    test.addStatement(
        Asserted.equal(subject.most(), CodeBlock.of("new $T<>(elements).size()", HashSet.class)));
    test.addStatement(Asserted.equal(subject.most(), "pool.inUse()"));
    test.addStatement("elements.forEach(pool::free)");
    test.addStatement(Asserted.equal(0, "pool.inUse()"));
    return subject.end(test);
  }

  private MethodSpec oneOver() {
    MethodSpec.Builder test = subject.test("refusesOneElementMore");
    filled(test, subject.most());
    test.addStatement(Asserted.isNull("pool.tryAlloc()"));
    boolean waits = subject.settings().exhaustion() == Exhaustion.BLOCK;
    if (waits) {
      test.addComment("It waits for a slot, unless the thread is interrupted.");
      test.addStatement("$T.currentThread().interrupt()", Thread.class);
    }
    test.addStatement(Asserted.refused(PoolExhaustedException.class, "pool.alloc()"));
    if (waits) {
      test.addStatement(Asserted.isTrue("Thread.interrupted()"));
    }
    test.addStatement(Asserted.equal(subject.most(), "pool.inUse()"));
    test.addStatement("pool.free(elements.remove(0))");
    test.addStatement("elements.add(pool.alloc())");
    return endFilled(test);
  }

  private MethodSpec doubleFree() {
    MethodSpec.Builder test = subject.test("refusesASecondRelease");
    allocate(test, "element");
    release(test, "element");
    test.addStatement(Asserted.refused(DoubleReleaseException.class, "pool.free(element)"));
    test.addStatement(Asserted.equal(0, "pool.inUse()"));
    return subject.end(test);
  }

  /** There is no second pool where the program has one, or where two would be very large. */
  private MethodSpec foreignFree() {
    MethodSpec.Builder test = subject.test("refusesElementsThatAreNotItsOwn");
    test.addStatement(Asserted.refused(ForeignElementException.class, "pool.free(null)"));
    if (!subject.isGlobal() && subject.isFilled()) {
      subject.openOther(test);
      test.addStatement("$T element = other.alloc()", subject.element());
      test.addStatement(Asserted.refused(ForeignElementException.class, "pool.free(element)"));
      test.addStatement(Asserted.equal(1, "other.inUse()"));
      test.addStatement("other.free(element)");
      subject.closeOther(test);
    }
    return subject.end(test);
  }

  private MethodSpec inUse() {
    MethodSpec.Builder test = subject.test("staysOpenWhileElementsAreInUse");
    allocate(test, "element");
    test.addStatement(Asserted.refused(PoolInUseException.class, subject.closed() + ".close()"));
    test.addStatement(Asserted.equal(1, "pool.inUse()"));
    release(test, "element");
    return subject.end(test);
  }

  private void filled(MethodSpec.Builder test, long count) {
    test.addStatement("$T elements = fill(pool, $L)", TestMethods.listOf(subject.element()), count);
  }

  private MethodSpec endFilled(MethodSpec.Builder test) {
    test.addStatement("elements.forEach(pool::free)");
    return subject.end(test);
  }
}
