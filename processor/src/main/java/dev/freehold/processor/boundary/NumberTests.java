package dev.freehold.processor.boundary;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.StaleHandleException;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the tests of numbers that stand for elements, and of what is given to a file by them. */
final class NumberTests {
  private NumberTests() {}

  static void addTo(TypeSpec.Builder type, TestedPool subject) {
    if (subject.isMapped()) {
      type.addMethod(committed(subject));
    } else {
      type.addMethod(stale(subject));
      type.addMethod(detached(subject));
    }
  }

  private static MethodSpec stale(TestedPool subject) {
    MethodSpec.Builder test = allocated("tellsAStaleHandle", subject);
    test.addStatement("long handle = pool.handleOf(element)");
    test.addStatement(Asserted.isTrue("pool.isLive(handle)"));
    test.addStatement("pool.free(element)");
    test.addStatement(Asserted.isFalse("pool.isLive(handle)"));
    refuseStale(test, "at");
    refuseStale(test, "attach");
    test.addComment("The slot has a new owner, and the handle names the one before.");
    test.addStatement("$T next = pool.alloc()", subject.element());
    refuseStale(test, "at");
    test.addStatement("pool.free(next)");
    return subject.end(test);
  }

  private static MethodSpec detached(TestedPool subject) {
    MethodSpec.Builder test = allocated("attachesADetachedElementOnce", subject);
    test.addStatement("long handle = pool.detach(element)");
    test.addStatement("$T attached = pool.attach(handle)", subject.element());
    refuseStale(test, "attach");
    test.addStatement("pool.free(attached)");
    return subject.end(test);
  }

  private static MethodSpec committed(TestedPool subject) {
    MethodSpec.Builder test = TestMethods.named("findsWhatWasCommitted");
    test.addException(IOException.class);
    test.addStatement("$T file = folder.resolve($S)", Path.class, "pool");
    test.addStatement("$1T pool = $1T.open(file)", subject.pool().name());
    test.addStatement("$T element = pool.alloc()", subject.element());
    test.addStatement("long handle = pool.commit(element)");
    test.addStatement(Asserted.equal(1, "pool.committed()"));
    test.addStatement(Asserted.equal(0, "pool.inUse()"));
    test.addStatement("pool.close()");
    test.addStatement("$1T later = $1T.open(file)", subject.pool().name());
    test.addStatement(Asserted.isTrue("later.isCommitted(handle)"));
    test.addStatement("later.remove(handle)");
    test.addStatement(Asserted.isFalse("later.isCommitted(handle)"));
    test.addStatement(
        Asserted.refused(StaleHandleException.class, CodeBlock.of("later.at(handle)")));
    return test.addStatement("later.close()").build();
  }

  private static MethodSpec.Builder allocated(String name, TestedPool subject) {
    MethodSpec.Builder test = subject.test(name);
    return test.addStatement("$T element = pool.alloc()", subject.element());
  }

  private static void refuseStale(MethodSpec.Builder test, String method) {
    test.addStatement(Asserted.refused(StaleHandleException.class, "pool." + method + "(handle)"));
  }
}
