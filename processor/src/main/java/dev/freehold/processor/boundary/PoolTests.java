package dev.freehold.processor.boundary;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.Init;
import dev.freehold.pool.UseAfterReleaseException;

/** Writes the tests of one pool: those that every kind has, and those of its kind. */
final class PoolTests {
  private final TestedPool subject;
  private final KindTests kind;

  private PoolTests(TestedPool subject) {
    this.subject = subject;
    this.kind = KindTests.of(subject);
  }

  static void addTo(TypeSpec.Builder type, TestedPool subject) {
    PoolTests tests = new PoolTests(subject);
    tests.addEmpty(type);
    tests.kind.addTo(type);
    tests.addUseAfterRelease(type);
    tests.addContents(type);
    tests.addBits(type);
    tests.addClosed(type);
    if (subject.isFilled()) {
      type.addMethod(TestMethods.fill(subject.element(), tests.kind.allocator()));
    }
  }

  private void addEmpty(TypeSpec.Builder type) {
    MethodSpec.Builder test = subject.test("isEmptyAtFirst");
    if (!(subject.isGlobal() && subject.settings().kind().grows())) {
      test.addStatement(Asserted.equal(subject.capacityAtFirst(), "pool.capacity()"));
    }
    if (subject.settings().kind().isOfBytes()) {
      test.addStatement(
          Asserted.equal(subject.settings().bytes() + "L", subject.closed() + ".bytes()"));
    }
    test.addStatement(Asserted.equal(0, "pool.inUse()"));
    type.addMethod(subject.end(test));
  }

  /** Without its checks, a pool does not tell. */
  private void addUseAfterRelease(TypeSpec.Builder type) {
    ReleasedViews views = new ReleasedViews(subject.pool());
    if (subject.settings().checked() && views.areAny()) {
      MethodSpec.Builder test = subject.test("tellsOfUseAfterRelease");
      kind.allocate(test, "element");
      views.keep(test);
      kind.release(test, "element");
      views.tryAll(test);
      type.addMethod(subject.end(test));
    }
  }

  private void addBits(TypeSpec.Builder type) {
    CodeBlock refused = BitRefusals.of(subject.pool(), "element");
    if (!refused.isEmpty()) {
      MethodSpec.Builder test = subject.test("refusesWhatDoesNotFitItsBits");
      kind.allocate(test, "element");
      test.addCode(refused);
      kind.release(test, "element");
      type.addMethod(subject.end(test));
    }
  }

  private void addContents(TypeSpec.Builder type) {
    Init init = subject.settings().init();
    // What a slot of the program's pool holds, others may have written.
    boolean lazy = init == Init.LAZY && !subject.isGlobal();
    Contents contents = init == Init.LAZY && !lazy ? Contents.UNKNOWN : Contents.atFirst(init);
    CodeBlock read = FirstContents.of(subject.pool(), "element", contents);
    if (!read.isEmpty()) {
      type.addMethod(lazy ? lazily(read) : atEachAllocation(read, name(contents)));
    }
  }

  private static String name(Contents contents) {
    return switch (contents) {
      case ZERO -> "fieldsAreZeroAtEachAllocation";
      case PATTERN -> "fieldsHoldThePatternAtEachAllocation";
      case WRITTEN, UNKNOWN -> "fieldsHaveTheirDefaultsAtEachAllocation";
    };
  }

  /** The second time, the slot was used before. */
  private MethodSpec atEachAllocation(CodeBlock read, String name) {
    MethodSpec.Builder test = subject.test(name);
    test.beginControlFlow("for (int round = 1; round <= 2; round++)");
    kind.allocate(test, "element");
    test.addCode(read);
    kind.release(test, "element");
    test.endControlFlow();
    return subject.end(test);
  }

  private MethodSpec lazily(CodeBlock read) {
    MethodSpec.Builder test = subject.test("fieldsAreZeroAtFirstAndThenAsTheyWereLeft");
    kind.allocate(test, "element");
    test.addCode(read);
    kind.release(test, "element");
    kind.allocate(test, "again");
    test.addCode(FirstContents.of(subject.pool(), "again", Contents.WRITTEN));
    kind.release(test, "again");
    return subject.end(test);
  }

  /** One pool is for the whole program; a part is closed with the rest. */
  private void addClosed(TypeSpec.Builder type) {
    if (subject.isGlobal() || subject.whole().isPresent()) {
      MethodSpec.Builder test = subject.test("isNotClosedByItself");
      test.addStatement(Asserted.refused(UnsupportedOperationException.class, "pool.close()"));
      type.addMethod(subject.end(test));
    } else {
      MethodSpec.Builder test = subject.test("isOfNoUseOnceClosed");
      test.addStatement("pool.close()");
      test.addStatement(Asserted.refused(UseAfterReleaseException.class, "pool.inUse()"));
      test.addStatement(Asserted.refused(DoubleReleaseException.class, "pool.close()"));
      type.addMethod(test.build());
    }
  }
}
