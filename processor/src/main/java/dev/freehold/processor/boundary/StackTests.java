package dev.freehold.processor.boundary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.ConfinementException;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.Frame;
import dev.freehold.pool.FrameOrderException;
import dev.freehold.pool.PoolExhaustedException;
import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.HashSet;

/** Writes the tests of stacks, whose elements are released frame by frame. */
final class StackTests implements KindTests {
  private final TestedPool subject;
  private final TypeName frame;

  StackTests(TestedPool subject) {
    this.subject = subject;
    this.frame = ParameterizedTypeName.get(ClassName.get(Frame.class), subject.element());
  }

  @Override
  public void allocate(MethodSpec.Builder test, String element) {
    push(test, frameOf(element));
    test.addStatement("$T $L = $L.alloc()", subject.element(), element, frameOf(element));
  }

  @Override
  public void release(MethodSpec.Builder test, String element) {
    test.addStatement("$L.close()", frameOf(element));
  }

  /** A method with two elements has two frames. */
  private static String frameOf(String element) {
    return element.equals("element") ? "frame" : "nextFrame";
  }

  @Override
  public TypeName allocator() {
    return frame;
  }

  @Override
  public void addTo(TypeSpec.Builder type) {
    if (subject.isFilled()) {
      type.addMethod(full());
      type.addMethod(oneOver());
    }
    type.addMethod(order());
    type.addMethod(closedFrame());
    type.addMethod(confined());
    if (!subject.isGlobal()) {
      type.addMethod(inUse());
    }
  }

  private MethodSpec full() {
    MethodSpec.Builder test = subject.test("holdsAsManyElementsAsDeclared");
    push(test, "frame");
    fill(test);
    test.addStatement(
        Asserted.equal(subject.most(), CodeBlock.of("new $T<>(elements).size()", HashSet.class)));
    test.addStatement(Asserted.equal(subject.most(), "pool.inUse()"));
    test.addStatement("frame.close()");
    test.addStatement(Asserted.equal(0, "pool.inUse()"));
    return subject.end(test);
  }

  private MethodSpec oneOver() {
    MethodSpec.Builder test = subject.test("refusesOneElementMore");
    push(test, "frame");
    test.addStatement("fill(frame, $L)", subject.most());
    test.addStatement(Asserted.isNull("frame.tryAlloc()"));
    test.addStatement(Asserted.refused(PoolExhaustedException.class, "frame.alloc()"));
    test.addStatement("frame.close()");
    return subject.end(test);
  }

  private MethodSpec order() {
    MethodSpec.Builder test = subject.test("closesTheLastFrameFirst");
    push(test, "outer");
    push(test, "inner");
    test.addStatement(Asserted.equal(2, "pool.depth()"));
    test.addStatement(Asserted.refused(FrameOrderException.class, "outer.alloc()"));
    test.addStatement(Asserted.refused(FrameOrderException.class, "outer.close()"));
    test.addStatement("inner.close()");
    test.addStatement("outer.close()");
    test.addStatement(Asserted.equal(0, "pool.depth()"));
    return subject.end(test);
  }

  private MethodSpec closedFrame() {
    MethodSpec.Builder test = subject.test("refusesAClosedFrame");
    push(test, "frame");
    test.addStatement("frame.close()");
    test.addStatement(Asserted.refused(UseAfterReleaseException.class, "frame.alloc()"));
    test.addStatement(Asserted.refused(DoubleReleaseException.class, "frame.close()"));
    return subject.end(test);
  }

  private MethodSpec confined() {
    MethodSpec.Builder test = subject.test("belongsToOneThread");
    push(test, "frame");
    test.addCode(Asserted.refusedElsewhere(ConfinementException.class, "pool.push()"));
    test.addStatement("frame.close()");
    return subject.end(test);
  }

  private MethodSpec inUse() {
    MethodSpec.Builder test = subject.test("staysOpenWhileFramesAre");
    push(test, "frame");
    test.addStatement(Asserted.refused(PoolInUseException.class, "pool.close()"));
    test.addStatement("frame.close()");
    return subject.end(test);
  }

  private void push(MethodSpec.Builder test, String name) {
    test.addStatement("$T $L = pool.push()", frame, name);
  }

  private void fill(MethodSpec.Builder test) {
    test.addStatement(
        "$T elements = fill(frame, $L)", TestMethods.listOf(subject.element()), subject.most());
  }
}
